/** The one place where embeds, their pictures and what is told about them get their data. */
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { selectFrozen, type AboutFrozen } from '#exports/frozen.ts';
import { eventsOf, select } from '#exports/selection.ts';
import { parseFilters, toQuery, type Filters, type Lang } from '#filters.ts';
import type { Event, Notice } from '#model.ts';
import type { Store } from '#store/store.ts';
import { parseEmbed } from '#ui/embed/charts.ts';
import type { EmbedView } from '#ui/embed/view.ts';
import { shownDays } from '#ui/shown-days.ts';

/**
 * The view that an address asks for: what its filters leave now, or what was frozen under its fingerprint. Null where nothing
 * was. Frozen rows are those of the fingerprint, whatever the filters say; these choose among selections that gave the same rows.
 */
export async function embedView(
	store: Store,
	params: URLSearchParams,
	lang: Lang
): Promise<EmbedView | null> {
	const { filters, notices } = parseFilters(params);
	const { options, notices: more } = parseEmbed(params);
	if (options.frozen === null) {
		const live = await liveView(store, filters, lang, [...notices, ...more]);
		return { ...live, feasts: feastsFor(live.days, lang), frozen: null };
	}
	const kept = await selectFrozen(store, options.frozen, { filters, lang, notices: more });
	if (!kept) return null;
	const { about, events, facts, frozen } = kept;
	return { ...about, facts, events, feasts: feastsFor(about.days, lang), frozen };
}

/** Keeps what the filters leave now, for good; its fingerprint. Null where they leave nothing. Throws FrozenTooLarge. */
export async function freezeView(store: Store, params: URLSearchParams, lang: Lang): Promise<string | null> {
	const { filters } = parseFilters(params);
	const { events, ...about } = await liveView(store, filters, lang, []);
	if (events.length === 0) return null;
	return (await store.freeze({ query: toQuery(filters), about, events })).fingerprint;
}

async function liveView(
	store: Store,
	filters: Filters,
	lang: Lang,
	notices: Notice[]
): Promise<AboutFrozen & { events: Event[] }> {
	const selection = await select(store, filters, lang, notices);
	return {
		events: await eventsOf(selection),
		facts: selection.facts,
		coverage: await selection.coverage(),
		volumes: await selection.volumes(),
		days: shownDays(filters, await store.summary()),
		changed: await store.changed()
	};
}
