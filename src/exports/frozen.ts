/** Frozen selections: what was exported or embedded once, the same for ever. */
import type { Facts } from '#exports/facts.ts';
import type { Selection } from '#exports/selection.ts';
import { toQuery, type Filters, type Lang } from '#filters.ts';
import type { Coverage, Event, Notice, Volume } from '#model.ts';
import type { Store } from '#store/store.ts';

/** What is kept beside frozen rows, as JSON: all that is said about them. */
export interface AboutFrozen {
	facts: Facts;
	coverage: Coverage[];
	/** How much was read of each place; absent from what was frozen before it was known. */
	volumes?: Volume[];
	/** Days that charts show; day numbers, `to` exclusive. */
	days: { from: number; to: number };
	/** When the data had last changed: ISO instant; null: not known. */
	changed: string | null;
}

/** A selection that never changes. Its undated events are counted, not kept. */
export interface FrozenSelection extends Selection {
	about: AboutFrozen;
	events: Event[];
	/** Its fingerprint, and when it was frozen: ISO instant. */
	frozen: { at: string; fingerprint: string };
}

/**
 * What was frozen under a fingerprint; null: nothing. Where several selections gave the same rows, the filters choose among
 * them; they do not filter again.
 */
export async function selectFrozen(
	store: Store,
	fingerprint: string,
	{ filters, lang, notices = [] }: { filters: Filters; lang: Lang; notices?: Notice[] }
): Promise<FrozenSelection | null> {
	const kept = await store.frozen(fingerprint, toQuery(filters));
	if (!kept) return null;
	const about = kept.about as AboutFrozen;
	const frozen = { at: kept.frozen, fingerprint: kept.fingerprint };
	return {
		about,
		events: kept.events,
		frozen,
		facts: { ...about.facts, notices, lang, frozen: { day: kept.frozen.slice(0, 10), fingerprint } },
		pages: async function* () {
			yield kept.events;
		},
		undated: () => Promise.resolve([]),
		coverage: () => Promise.resolve(about.coverage),
		volumes: () => Promise.resolve(about.volumes ?? [])
	};
}
