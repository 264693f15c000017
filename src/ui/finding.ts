/** The busiest week of a set of events: the sentence above a chart. */
import { max, min, rollups } from 'd3';
import { binOf, binsOf } from '#charts/districts/bins.ts';
import { startDay } from '#charts/shared/start-day.ts';
import type { Event } from '#model.ts';

export interface BusiestWeek {
	/** Day number of its Monday. */
	monday: number;
	count: number;
	/** The most frequent type in it, and how often. */
	type: string;
	ofType: number;
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
