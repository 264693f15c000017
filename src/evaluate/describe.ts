import type { Miss } from '#evaluate/evaluation.ts';
import { evaluationWords } from '#evaluate/words.ts';
import { eventType } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';
import type { DayPart, Modality } from '#model.ts';

/** A miss in a reader's words. */
export interface MissWords {
	label: string;
	wanted: string;
	got: string;
}

/** `{ kind: 'type', wanted: ['meeting', 'policy'], got: ['other'] }` -> 类型不对, 会议 / 政策举措, 其他. */
export function describe({ kind, wanted, got }: Miss, lang: Lang): MissWords {
	const t = evaluationWords(lang);
	const list = (items: string[]) => items.join(t.comma) || t.nothing;
	const types = (ids: string[]) => ids.map((id) => eventType(id)[lang]).join(' / ');
	const dated = ([date, ...ids]: string[]) => `${date} · ${types(ids)}`;
	const label = t.missKinds[kind];
	switch (kind) {
		case 'event-missed':
			return { label, wanted: dated(wanted), got: t.notFound };
		case 'event-extra':
			return { label, wanted: t.notLabelled, got: `${dated(got.slice(0, 2))} · ${got[2]}` };
		case 'type':
			return { label, wanted: types(wanted), got: types(got) };
		case 'area':
			return { label, wanted: wanted.join(' › '), got: got.join(' › ') || t.nothing };
		case 'modality':
			return {
				label,
				wanted: t.modalities[wanted[0] as Modality],
				got: t.modalities[got[0] as Modality]
			};
		case 'part':
			return {
				label,
				wanted: t.parts[wanted[0] as DayPart],
				got: list(got.map((part) => t.parts[part as DayPart]))
			};
		case 'trap':
			return { label, wanted: t.noDate, got: list(got) };
		case 'time-missed':
			return { label, wanted: list(wanted), got: t.notSeen };
		case 'undated':
			return { label, wanted: t.onShelf, got: got.join(' · ') || t.notFound };
		case 'year':
		case 'date':
		case 'clock':
		case 'open-end':
		case 'time-value':
		case 'people-missed':
		case 'people-extra':
		case 'quantities':
		case 'places':
			return { label, wanted: list(wanted), got: list(got) };
	}
}
