/** Frozen selections: what was exported or embedded once, the same for ever. */
import type { Facts } from '#exports/facts.ts';
import type { Selection } from '#exports/selection.ts';
import { toQuery, type Filters, type Lang } from '#filters.ts';
import type { Coverage, Event, MaskCount, Notice, Volume } from '#model.ts';
import type { FrozenView } from '#store/frozen.ts';
import type { Store } from '#store/store.ts';
import { sumMasked } from '#words/masks.ts';

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
	/** Its fingerprint, when it was frozen (ISO instant), and what was masked in its rows since. */
	frozen: { at: string; fingerprint: string; later: MaskCount[] };
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
	const about = covered(kept.about as AboutFrozen, kept.later);
	const later = kept.later?.counts ?? [];
	const frozen = { at: kept.frozen, fingerprint: kept.fingerprint, later };
	return {
		about,
		events: kept.events,
		frozen,
		facts: { ...about.facts, notices, lang, frozen: { day: kept.frozen.slice(0, 10), fingerprint, later } },
		bulletins: about.facts.bulletins,
		pages: async function* () {
			yield kept.events;
		},
		undated: () => Promise.resolve([]),
		coverage: () => Promise.resolve(about.coverage),
		volumes: () => Promise.resolve(about.volumes ?? [])
	};
}

/** What is said about the rows, covered as they are: the bulletins' names, and the words that were looked for. */
function covered(about: AboutFrozen, later: FrozenView['later']): AboutFrozen {
	if (!later) return about;
	const { facts } = about;
	const everywhere = (words: string): string =>
		facts.bulletins.reduce((shown, { sha256 }) => later.cover(sha256, shown), words);
	const bulletins = facts.bulletins.map((bulletin) => {
		const cover = (words: string): string => later.cover(bulletin.sha256, words);
		const because = bulletin.year.because.map((step) => ({
			...step,
			zh: cover(step.zh),
			en: cover(step.en)
		}));
		const [title, file] = [cover(bulletin.title), cover(bulletin.file)];
		return { ...bulletin, title, file, year: { ...bulletin.year, because } };
	});
	const { q, who } = facts.filters;
	const filters = { ...facts.filters, q: everywhere(q), who: who.map(everywhere) };
	const masked = facts.masked && sumMasked([{ masked: facts.masked }, { masked: later.counts }]);
	return { ...about, facts: { ...facts, bulletins, filters, masked } };
}
