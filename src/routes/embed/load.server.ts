/** What an embedded chart shows; the same for both charts. */
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { parseFilters, type Lang } from '#filters.ts';
import type { Store } from '#store/store.ts';
import { eventRow } from '#ui/rows.ts';
import { shownDays } from '#ui/shown-days.ts';

/** Events in rows (ui/rows.ts), how many are left out and why, and the places whose bulletins they come from. */
export async function loadEmbed(store: Store, params: URLSearchParams, lang: Lang) {
	const { filters, notices } = parseFilters(params);
	const summary = await store.summary();
	const events = await store.events(filters);
	const shown = new Set(events.map((event) => event.sha256));
	const sources = (await store.bulletins()).filter(({ sha256 }) => shown.has(sha256));
	return {
		filters,
		notices,
		summary,
		events: events.map(eventRow),
		coverage: await store.coverage(),
		feasts: feastsFor(shownDays(filters, summary), lang),
		undated: (await store.undated(filters)).length,
		bulletins: sources.length,
		/** Each place once: 外滩街道. */
		places: [...new Set(sources.flatMap(({ area }) => area.at(-1) ?? []))]
	};
}

export type EmbedData = Awaited<ReturnType<typeof loadEmbed>>;
