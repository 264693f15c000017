/** How many events start on each day: of events that are all at hand, or of lanes of any number of them. */
import { GRAIN } from '#charts/columns/grain.ts';
import { startSpan } from '#charts/districts/bins.ts';
import { countLanes, dayEdges } from '#charts/timeline/lane-counts.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';

type Source = readonly Event[] | Swimlanes;

export interface DayCounts {
	/** Day numbers, `to` exclusive: the window that was counted. */
	from: number;
	to: number;
	/** Of the day `from + n` at `n`: what filters leave, and what there would be without them, at least as many. */
	counts: Uint32Array;
	unfiltered: Uint32Array;
	/** Most events of a day. */
	most: number;
	/** Dated events without an exact day. */
	leftOut: number;
	/** Events of the window, and how many lie outside of it. */
	shown: number;
	outside: number;
}

/** Counts the days of a window. `everything`: what there would be without any filter. Throws a RangeError for an empty window. */
export function countDays(
	source: Source,
	{ from, to }: { from: number; to: number },
	everything: Source = []
): DayCounts {
	if (!(to > from)) throw new RangeError(`Calendar window ${from} to ${to}: expected an end after the start`);
	const window = { from: Math.floor(from), to: Math.ceil(to) };
	const { counts, leftOut, all } = startsOf(source, window);
	const unfiltered = startsOf(everything, window).counts;
	unfiltered.forEach((count, n) => (unfiltered[n] = Math.max(count, counts[n])));
	const shown = counts.reduce((sum, count) => sum + count, 0);
	const most = counts.reduce((a, b) => Math.max(a, b), 0);
	return { ...window, counts, unfiltered, most, leftOut, shown, outside: all - leftOut - shown };
}

/** The same counts of a part of the window, which shares their ramp. */
export function daysWithin(days: DayCounts, { from, to }: { from: number; to: number }): DayCounts {
	const part = (counts: Uint32Array) => counts.subarray(from - days.from, to - days.from);
	return { ...days, from, to, counts: part(days.counts), unfiltered: part(days.unfiltered) };
}

function startsOf(
	source: Source,
	{ from, to }: { from: number; to: number }
): { counts: Uint32Array; leftOut: number; all: number } {
	if ('strata' in source) {
		const lanes = source.districts.flatMap(({ lanes }) => lanes);
		const { counts, rough } = countLanes(lanes, source, dayEdges(from, to), GRAIN.day);
		return { counts, leftOut: rough, all: lanes.reduce((sum, { count }) => sum + count, 0) };
	}
	const counts = new Uint32Array(to - from);
	let [leftOut, all] = [0, 0];
	for (const event of source) {
		if (event.date === null) continue;
		all += 1;
		const day = exactStart(event);
		if (day === null) leftOut += 1;
		else if (day >= from && day < to) counts[day - from] += 1;
	}
	return { counts, leftOut, all };
}

/** The day on which an event starts; null where no single one is known. */
function exactStart(event: Event): number | null {
	const [earliest, latest] = startSpan(event, parseEdtf(event.date!));
	return earliest === latest ? earliest : null;
}
