/** What the dashboard shows, asked of the store in one place. */
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { issueDaysOf } from '#charts/timeline/published.ts';
import { withoutDay } from '#exports/exactness.ts';
import { filterWords } from '#exports/facts.ts';
import {
	choiceNotices,
	ignored,
	noFilters,
	parseFilters,
	parseView,
	type Lang,
	type View
} from '#filters.ts';
import type { Event, Notice } from '#model.ts';
import type { Store } from '#store/store.ts';
import { countsOf } from '#ui/counts.ts';
import { masksOfEvent, shownMasks, type ShownMask } from '#ui/masks.ts';
import { paragraphsOf, utf16Offsets, type Paragraph } from '#ui/passage.ts';
import { loosenings } from '#ui/loosen.ts';
import { eventRow } from '#ui/rows.ts';
import { shownDays } from '#ui/shown-days.ts';
import { parseWindow } from '#ui/window.ts';
import { maskedWords, sumMasked } from '#words/masks.ts';

/** The selected event with the paragraph it stands in. */
export interface Selected {
	event: Event;
	/** Null where the text of its bulletin is gone. */
	paragraph: Paragraph | null;
	bulletinTitle: string;
	/** Whether the quote stands in the bulletin's text, character by character, where the event says. */
	checked: boolean;
	/** For an editor: what of it is masked in public. */
	masks: ShownMask[];
}

/** Everything that the page needs for an address, events in rows (ui/rows.ts). */
export async function loadDashboard(store: Store, params: URLSearchParams, lang: Lang) {
	const { filters, notices } = parseFilters(params);
	const view = parseView(params);
	const anyDay = { ...filters, from: null, to: null };
	const everyDay = await store.events(anyDay);
	const shown =
		filters.from || filters.to ? new Set((await store.events(filters)).map((event) => event.id)) : null;
	// The same objects in all lists: they are sent once.
	const everything = (await store.events(noFilters)).map(eventRow);
	const left = new Set(everyDay.map((event) => event.id));
	const all = everything.filter((row) => left.has(row.id));
	const events = shown ? all.filter((row) => shown.has(row.id)) : all;
	const undated = (await store.undated(filters)).map(eventRow);
	const summary = await store.summary();
	return {
		filters,
		/** For the print: what is filtered. */
		filterWords: filterWords(filters, lang),
		/** What is masked in the events. */
		masked: maskedWords(sumMasked(events), lang),
		view,
		notices: [...notices, ...viewNotices(params, view)],
		everything,
		all,
		events,
		undated,
		counts: countsOf(
			{ rows: events.length, undated: undated.length, noDay: withoutDay(events).count },
			summary
		),
		facets: await store.facets(filters),
		coverage: await store.coverage(),
		volumes: await store.volumes(),
		names: await store.names(filters),
		feasts: feastsFor(shownDays({ from: null, to: null }, summary), lang),
		selected: view.id ? await select(store, view.id) : null,
		/** For the axis of issue days. */
		issued: view.axis === null ? null : issueDaysOf(await store.bulletins()),
		loosen: events.length === 0 ? await loosenings(filters, (looser) => store.count(looser)) : []
	};
}

/** Values of the view that were not used; those of the filters have theirs from `parseFilters`. */
export function viewNotices(params: URLSearchParams, view: View): Notice[] {
	const expected: [string, boolean, string, string][] = [
		['view', view.view === null || parseWindow(view.view) !== null, '起止时刻', 'a window of time'],
		['lang', view.lang !== null, 'zh 或 en', 'zh or en'],
		['theme', view.theme !== null, 'light 或 dark', 'light or dark']
	];
	const notices = expected.flatMap(([subject, good, zh, en]) => {
		const value = params.get(subject);
		return !value || good ? [] : [ignored(subject, value, zh, en)];
	});
	return [...notices, ...choiceNotices(params)];
}

/** The selected event with its source; null: there is none of that id. */
export async function select(store: Store, id: string): Promise<Selected | null> {
	const event = await store.event(id);
	if (!event) return null;
	const bulletin = await store.bulletin(event.sha256);
	const article = bulletin?.articles.find((candidate) => candidate.index === event.article);
	if (!bulletin || !article) {
		return { event, paragraph: null, bulletinTitle: event.articleTitle, checked: false, masks: [] };
	}
	const offset = utf16Offsets(bulletin.text);
	const { start, end, exact } = event.quote;
	const paragraphs = paragraphsOf(article, [event], bulletin.mentions, offset);
	return {
		event,
		paragraph: paragraphs.find((paragraph) => paragraph.events.includes(id)) ?? null,
		bulletinTitle: bulletin.title,
		checked: bulletin.text.slice(offset(start), offset(end)) === exact,
		masks: shownMasks(masksOfEvent(event, bulletin.masks, bulletin.text))
	};
}
