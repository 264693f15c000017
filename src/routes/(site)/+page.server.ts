import { corpus } from '#corpus.server.ts';
import { spanOf, timelineHeadline } from '#ui/embed/headline.ts';
import { shownDays } from '#ui/shown-days.ts';
import { parseFilters, parseView, type Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { embedWords } from '#words/embed-words.ts';
import type { PageServerLoad } from './$types';
import { sourceOf } from '../data/source-of.server.ts';
import { stateOf } from '#exports/columns/state.ts';
import { aroundStore } from './dashboard/around-store.server.ts';
import { loadLarge } from './dashboard/load-large.server.ts';
import { loadDashboard } from './dashboard/load.server.ts';
import { aroundMadeUp } from './dashboard/made-up.server.ts';

/** Collections up to this many dated events are sent whole. */
const WHOLE = 600;

export const load: PageServerLoad = async ({ url, locals }) => {
	const params = url.searchParams;
	const { bench } = parseView(params);
	if (bench !== null) {
		const source = await sourceOf(params, locals.audience);
		return loadLarge(source, aroundMadeUp(source), params, locals.lang);
	}
	const store = await corpus(locals.audience);
	const state = await stateOf(store);
	const { summary } = state;
	if (summary.dated <= WHOLE) {
		const data = await loadDashboard(store, params, locals.lang);
		return {
			...data,
			summary,
			large: null,
			share: shareOf(data.events, shownDays(data.filters, summary), locals.lang)
		};
	}
	const { filters } = parseFilters(params);
	const source = await sourceOf(params, locals.audience);
	return loadLarge(source, await aroundStore(store, state, filters), params, locals.lang);
};

/** What other sites are told when the dashboard is shared. */
function shareOf(events: readonly Event[], days: { from: number; to: number }, lang: Lang) {
	const bulletins = new Set(events.map(({ sha256 }) => sha256)).size;
	const title = timelineHeadline(events, days, lang);
	const description = spanOf({ bulletins, count: events.length, days }, lang);
	const { charts, snippets } = embedWords(lang);
	return { title, description, alt: snippets.alt(charts.timeline, title, description) };
}
