/** The one place where embeds, their pictures and what is told about them get their data. */
import { countColumns } from '#charts/columns/counts.ts';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { selectFrozen, type AboutFrozen } from '#exports/frozen.ts';
import { eventsOf, select, type Selection } from '#exports/selection.ts';
import { parseFilters, toQuery, type Filters, type Lang } from '#filters.ts';
import type { Event, Notice } from '#model.ts';
import type { Store } from '#store/store.ts';
import { lookOf, parseEmbed, type EmbedChart } from '#ui/embed/charts.ts';
import { drawnBy, type EmbedView } from '#ui/embed/view.ts';
import { shownDays } from '#ui/shown-days.ts';
import { storeSource } from '../data/sources.server.ts';
import { stateOf } from '../data/state.server.ts';
import { lanesOfColumns, usualLanes } from './lanes.server.ts';

/** Up to this many events are drawn one by one. */
const WHOLE = 600;
/** Events of a list that is not whole. */
const LISTED = 100;

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
		const view = { ...about, names: null, feasts: feastsFor(about.days, lang), frozen: null };
		return about.facts.count <= WHOLE
			? { ...view, events: await eventsOf(selection) }
			: ofMany(store, view, chart, params, lang);
	}
	const kept = await selectFrozen(store, options.frozen, { filters, lang, notices: more });
	if (!kept) return null;
	const { about, events, facts, frozen } = kept;
	return { ...about, facts, events, names: null, feasts: feastsFor(about.days, lang), frozen };
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
	const { summary, bulletins, coverage, volumes } = await stateOf(store, 'public');
	const known = { summary, bulletins: await bulletins() };
	const selection = await select(store, filters, lang, notices, known);
	return {
		selection,
		about: {
			facts: selection.facts,
			coverage: await coverage(),
			volumes: await volumes(),
			days: shownDays(filters, summary),
			changed: await store.changed()
		}
	};
}

/** A view of more events than are drawn one by one: counts of columns; of the events, those that a list begins with. */
async function ofMany(
	store: Store,
	view: Omit<EmbedView, 'events'>,
	chart: EmbedChart,
	params: URLSearchParams,
	lang: Lang
): Promise<EmbedView> {
	const { filters } = view.facts;
	const look = lookOf(params);
	const source = await storeSource(store, 'public', view.changed ?? '');
	const kept = await source.kept(filters);
	const { page, left } = countColumns(source.columns, filters, { take: chart === 'list' ? LISTED : 0, kept });
	const own = chart === 'timeline' ? look.lanes : chart === 'districts' ? (look.by ?? 'district') : null;
	const lanes = await lanesOfColumns(source.columns, filters, {
		by: own ?? usualLanes(source.columns, filters),
		...(chart === 'timeline'
			? { order: look.order, fold: look.fold, axis: look.axis }
			: { order: null, fold: null, axis: null }),
		...{ lang, coverage: view.coverage, kept, told: () => source.bulletins() }
	});
	const events: Event[] = await source.rows(page);
	const names = {
		people: source.names.most('people', left),
		organisations: source.names.most('organisations', left)
	};
	return drawnBy({ ...view, events, names }, lanes);
}
