/** How many events start in each hour of the day: of events that are all at hand, or of lanes of any number of them. */
import { hourOf, NO_HOUR } from '#charts/columns/columns.ts';
import { hoursIn } from '#charts/columns/hours.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';

export interface HourCounts {
	/** 24 counts of what filters leave, and of what there would be without them, at least as many. */
	counts: number[];
	unfiltered: number[];
	shown: number;
	/** Dated events without a clock. */
	noClock: number;
}

/** `everything`: what there would be without any filter; absent: the same. */
export function countHours(
	source: readonly Event[] | Swimlanes,
	everything: readonly Event[] | Swimlanes = []
): HourCounts {
	const left = hoursOf(source);
	const all = hoursOf(everything);
	const counts = left.slice(0, NO_HOUR);
	return {
		counts,
		unfiltered: counts.map((count, hour) => Math.max(count, all[hour])),
		shown: counts.reduce((sum, count) => sum + count, 0),
		noClock: left[NO_HOUR]
	};
}

/** The hour in which an event starts, 0 to 23; null where the text gives no clock. */
export function hourOfDate(date: Event['date']): number | null {
	return date === null ? null : hourOf(parseEdtf(date));
}

function hoursOf(source: readonly Event[] | Swimlanes): number[] {
	if ('strata' in source) {
		const layers = source.districts.flatMap(({ lanes }) => lanes.flatMap(({ layers }) => [...layers]));
		return [...hoursIn(source.strata, layers)];
	}
	const counts = Array.from({ length: NO_HOUR + 1 }, () => 0);
	for (const { date } of source) if (date !== null) counts[hourOfDate(date) ?? NO_HOUR] += 1;
	return counts;
}
