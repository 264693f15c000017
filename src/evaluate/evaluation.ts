/** What an evaluation is made of: shares (n of m), and a record of every miss. */
import type { Because } from '#model.ts';

/** What is measured, in the order in which it is shown. More is better in each. `of` is given in brackets. */
export const measures = [
	/** Required events that were found [required events]. */
	'events_recall',
	/** Events found that are labelled [required ones found, and found ones that are not labelled]. */
	'events_precision',
	/** Right date [required events]; the same [required events found]. */
	'date_accuracy',
	'found_date_accuracy',
	/** Right clock, open end (2月1日以来), modality [required events found whose label has one]. */
	'clock_accuracy',
	'open_interval_accuracy',
	'modality_accuracy',
	/** One of the acceptable types; an area that holds all of the label's [required events]. */
	'type_accuracy',
	'area_accuracy',
	/** Time expressions seen, and seen with the right value [time expressions]. */
	'mention_recall',
	'mention_value_accuracy',
	/** Part of day [time expressions whose label has one]. */
	'part_accuracy',
	/** Words that look like a date and are none, and were not taken for one [such words]. */
	'traps_avoided',
	/** Bulletins whose year was told rightly [bulletins whose label has one]. */
	'year_accuracy',
	/** People, quantities (value and unit), places of the required events that were noted [those of the labels]. */
	'people_recall',
	/** People noted who are in the label [people noted for events whose label lists people]. */
	'people_precision',
	'quantities_recall',
	'places_recall',
	/** Undated happenings found, on the shelf [undated happenings of the labels]. */
	'undated_recall'
] as const;
export type Measure = (typeof measures)[number];

/** `hits` of `of`. */
export interface Share {
	hits: number;
	of: number;
}

export type MissKind =
	| 'event-missed'
	| 'event-extra'
	| 'date'
	| 'clock'
	| 'open-end'
	| 'modality'
	| 'type'
	| 'area'
	| 'people-missed'
	| 'people-extra'
	| 'quantities'
	| 'places'
	| 'time-missed'
	| 'time-value'
	| 'part'
	| 'trap'
	| 'year'
	| 'undated';

/** One difference between label and reading. */
export interface Miss {
	file: string;
	kind: MissKind;
	/** The words of the bulletin that it is about, in code points; 0 and 0: the whole bulletin. */
	start: number;
	end: number;
	/** What the label has, and what was read; empty: nothing. */
	wanted: string[];
	got: string[];
	/** The reader's own reasons for what it read. */
	because: Because[];
}

/** Times of one kind: seen, and seen with the right value. */
export interface KindScore {
	kind: string;
	seen: Share;
	right: Share;
}

/**
 * How often a wanted type was read as another, or rightly (`wanted` = `got`). A label may accept several types: what got
 * one of them counts under that one, what got none under the label's first.
 */
export interface Confusion {
	wanted: string;
	got: string;
	count: number;
}

export interface Evaluation {
	/** Labelled bulletins. */
	bulletins: number;
	shares: Record<Measure, Share>;
	/** By `TimeLabel.kind`, in the order of the labels. */
	kinds: KindScore[];
	/** Of the required events that were found, in the order of the event types. */
	confusions: Confusion[];
	/** By bulletin, and in it by place. */
	misses: Miss[];
}

/** A share as a number from 0 to 1; nothing of nothing is 1, for nothing was missed. */
export function rate({ hits, of }: Share): number {
	return of === 0 ? 1 : hits / of;
}

/** F1, the harmonic mean of recall and precision of events, as a share: twice the found of required, found and extra. */
export function f1({ shares }: Evaluation): Share {
	const { events_recall: recall, events_precision: precision } = shares;
	return { hits: 2 * recall.hits, of: recall.of + precision.of };
}

/** Every measure and `events_f1` as a number from 0 to 1. */
export function rates(evaluation: Evaluation): Record<Measure | 'events_f1', number> {
	const entries = measures.map((measure) => [measure, rate(evaluation.shares[measure])] as const);
	return Object.fromEntries([...entries, ['events_f1', rate(f1(evaluation))]]) as ReturnType<typeof rates>;
}

/**
 * Where the true rate lies with 95 % confidence if the sample is one of many like it: 19 of 19 -> 0.832 to 1. Null
 * without a sample. E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927).
 */
export function wilson({ hits, of }: Share): { low: number; high: number } | null {
	if (of === 0) return null;
	const z = 1.959964;
	const p = hits / of;
	const centre = p + z ** 2 / (2 * of);
	const spread = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
	const scale = 1 + z ** 2 / of;
	return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
