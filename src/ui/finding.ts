/** The busiest week of a set of events: the sentence above a chart. */
import { max, min, rollups } from 'd3';
import { binOf, binsOf } from '#charts/districts/bins.ts';
import { parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';

/** What tells on which day an event starts. */
export type Dated = Pick<Event, 'date' | 'certainty'>;

export interface BusiestWeek {
	/** Day number of its Monday. */
	monday: number;
	count: number;
	/** The most frequent type in it, and how often. */
	type: string;
	ofType: number;
}

/**
 * The day on which an event is known to start, as a day number; null where only a month, a year, or a span of days
 * is known, or only an end. `2020-03-05/..` -> 18326; `2020-03/..`, `2020-03-XX` and `2020-02-03/2020-02-16~` -> null.
 */
export function startDay({ date, certainty }: Dated): number | null {
	if (date === null) return null;
	const { first, last, precision, unspecified, approximate, interval } = parseEdtf(date);
	const doubt = approximate || certainty === 'approximate';
	const someDayWithin = unspecified || (interval && doubt && first !== null && last !== null);
	return someDayWithin || precision === 'month' || precision === 'year' ? null : first;
}

/**
 * The week in which most of the events start, as the chart of the districts counts them; the earliest of several. Null if
 * no week has two events: then nothing stands out.
 */
export function busiestWeek(events: readonly Event[]): BusiestWeek | null {
	const days = events.flatMap((event) => startDay(event) ?? []);
	if (days.length === 0) return null;
	const weeks = binsOf(min(days)!, max(days)!, 'week');
	const counted = weeks.map(({ first }) => ({ monday: first, types: [] as string[] }));
	for (const event of events) {
		const place = binOf(event, weeks);
		if (typeof place === 'object') counted[place.bin].types.push(event.type);
	}
	const best = counted.reduce((most, week) => (week.types.length > most.types.length ? week : most));
	if (best.types.length < 2) return null;
	const [type, ofType] = rollups(best.types, (same) => same.length, String).reduce((most, next) =>
		next[1] > most[1] ? next : most
	);
	return { monday: best.monday, count: best.types.length, type, ofType };
}
