/** The one place where embeds, their pictures and what is told about them get their data. */
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { selectFrozen, type AboutFrozen } from '#exports/frozen.ts';
import { drawingOf } from '#exports/pictures/drawing.ts';
import { eventsOf, select, type Selection } from '#exports/selection.ts';
import { parseFilters, toQuery, type Filters, type Lang } from '#filters.ts';
import type { Notice } from '#model.ts';
import type { Store } from '#store/store.ts';
import { lookOf, parseEmbed, type EmbedChart } from '#ui/embed/charts.ts';
import { drawnBy, type EmbedView } from '#ui/embed/view.ts';
import { shownDays } from '#ui/shown-days.ts';
import { stateOf } from '#exports/columns/state.ts';

/**
 * The view that an address asks for: what its filters leave now, or what was frozen under its fingerprint. Null where nothing
 * was. Frozen rows are those of the fingerprint, whatever the filters say; these choose among selections that gave the same rows.
 */
export async function embedView(
	store: Store,
	chart: EmbedChart,
	params: URLSearchParams,
	lang: Lang
): Promise<EmbedView | null> {
	const { filters, notices } = parseFilters(params);
	const { options, notices: more } = parseEmbed(params);
	if (options.frozen === null) {
		const { selection, about } = await live(store, filters, lang, [...notices, ...more]);
		const look = lookOf(params);
		const { events, undated, lanes, names } = await drawingOf(chart, selection, {
			timeline: look,
			districts: look
		});
		const view = { ...about, undated: undated ?? null, feasts: feastsFor(about.days, lang), frozen: null };
		if (!lanes) return { ...view, events, names: null };
		return drawnBy({ ...view, events: chart === 'list' ? events : [], names: names ?? null }, lanes);
	}
	const kept = await selectFrozen(store, options.frozen, { filters, lang, notices: more });
	if (!kept) return null;
	const { about, events, facts, frozen } = kept;
	return { ...about, facts, events, undated: null, names: null, feasts: feastsFor(about.days, lang), frozen };
}

/** Keeps what the filters leave now, for good; its fingerprint. Null where they leave nothing. Throws FrozenTooLarge. */
export async function freezeView(store: Store, params: URLSearchParams, lang: Lang): Promise<string | null> {
	const { filters } = parseFilters(params);
	const { selection, about } = await live(store, filters, lang, []);
	if (about.facts.count === 0) return null;
	const events = await eventsOf(selection);
	return (await store.freeze({ query: toQuery(filters), about, events })).fingerprint;
}

async function live(
	store: Store,
	filters: Filters,
	lang: Lang,
	notices: Notice[]
): Promise<{ selection: Selection; about: AboutFrozen }> {
	const { summary } = await stateOf(store);
	const selection = await select(store, filters, lang, notices);
	return {
		selection,
		about: {
			facts: selection.facts,
			coverage: await selection.coverage(),
			volumes: await selection.volumes(),
			days: shownDays(filters, summary),
			changed: await store.changed()
		}
	};
}
