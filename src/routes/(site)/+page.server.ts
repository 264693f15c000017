import { corpus } from '#corpus.server.ts';
import { headline, spanOf } from '#ui/embed/headline.ts';
import { shownDays } from '#ui/shown-days.ts';
import { parseFilters, parseView, type Filters, type Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { embedWords } from '#words/embed-words.ts';
import type { PageServerLoad } from './$types';
import { sourceOf } from '../data/source-of.server.ts';
import { stateOf } from '../data/state.server.ts';
import { loadLarge, SHELF } from './dashboard/load-large.server.ts';
import { loadDashboard, select } from './dashboard/load.server.ts';
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
	const { summary, coverage, volumes } = await stateOf(store, locals.audience);
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
	const around = {
		summary,
		coverage: await coverage(),
		volumes,
		undated: {
			events: await store.undated(filters, SHELF),
			count: (await store.tally(filters)).undated
		},
		bulletins: () => store.bulletins(),
		count: (other: Filters) => store.count(other),
		select: (id: string) => select(store, id)
	};
	return loadLarge(source, around, params, locals.lang);
};

/** What other sites are told when the dashboard is shared. */
function shareOf(events: readonly Event[], days: { from: number; to: number }, lang: Lang) {
	const bulletins = new Set(events.map(({ sha256 }) => sha256)).size;
	const title = headline('timeline', { events: [...events], days }, lang);
	const description = spanOf({ bulletins, events: [...events], days }, lang);
	const { charts, snippets } = embedWords(lang);
	return { title, description, alt: snippets.alt(charts.timeline, title, description) };
}
