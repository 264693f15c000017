/** The busiest week of a set of events: the sentence above a chart. */
import { GRAIN, GRAINS } from '#charts/columns/grain.ts';
import { binOf, binsOf } from '#charts/districts/bins.ts';
import { startDay } from '#charts/shared/start-day.ts';
import { countLanes, dayEdges } from '#charts/timeline/lane-counts.ts';
import type { Swimlanes } from '#charts/timeline/lanes.ts';
import { weekday } from '#edtf.ts';
import type { Event } from '#model.ts';

export interface BusiestWeek {
	/** Day number of its Monday. */
	monday: number;
	count: number;
	/** The most frequent type in it, and how often. */
	type: string;
	ofType: number;
}

/** A name, and how often it comes. */
export interface Counted {
	name: string;
	count: number;
}

/** The type, and the lane, of most of what some lanes hold; null: nothing comes twice. */
export function largestType({ districts, strata }: Swimlanes): Counted | null {
	const { types } = strata.columns;
	const counts = new Map<string, number>();
	for (const layer of districts.flatMap(({ lanes }) => lanes.flatMap(({ layers }) => [...layers]))) {
		const type = types[Math.floor(layer / GRAINS) % types.length];
		counts.set(type, (counts.get(type) ?? 0) + strata.offsets[layer + 1] - strata.offsets[layer]);
	}
	return largestOf([...counts].map(([name, count]) => ({ name, count })));
}

/** See largestType. */
export function largestLane({ districts }: Swimlanes): Counted | null {
	return largestOf(
		districts.flatMap((district) =>
			district.lanes.flatMap(({ name, count }) => {
				const shown = name ?? district.name;
				return shown === null ? [] : [{ name: shown, count }];
			})
		)
	);
}

/** The first of the largest; null: nothing comes twice. */
export function largestOf(counted: readonly Counted[]): Counted | null {
	const top = counted.reduce<Counted | null>(
		(most, next) => (most && most.count >= next.count ? most : next),
		null
	);
	return top && top.count > 1 ? top : null;
}

/** How often each name comes, in the order in which they first do: `['a', 'b', 'a']` -> a 2, b 1. */
export function counted(names: Iterable<string>): Counted[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({ name, count }));
}

const known = new WeakMap<Swimlanes, BusiestWeek | null>();

/** The same for lanes of any number of events, found once for each. */
function busiestOf(lanes: Swimlanes): BusiestWeek | null {
	const found = known.get(lanes);
	if (found !== undefined) return found;
	const busiest = findBusiest(lanes);
	known.set(lanes, busiest);
	return busiest;
}

function findBusiest(lanes: Swimlanes): BusiestWeek | null {
	const { columns, starts } = lanes.strata;
	if (starts.length === 0) return null;
	const [first, last] = [columns.start[0], columns.start[columns.length - 1]].map((at) =>
		Math.floor(at / 1440)
	);
	const monday = first - ((weekday(first) + 6) % 7);
	const all = lanes.districts.flatMap((district) => district.lanes);
	const { counts } = countLanes(all, lanes, dayEdges(monday, last + 1, 7), GRAIN.day, true);
	const types = columns.types.length;
	let best: BusiestWeek = { monday, count: 1, type: '', ofType: 0 };
	for (let week = 0; week * types < counts.length; week++) {
		const own = counts.subarray(week * types, (week + 1) * types);
		const count = own.reduce((sum, one) => sum + one, 0);
		if (count <= best.count) continue;
		const type = own.reduce((most, one, index) => (one > own[most] ? index : most), 0);
		best = { monday: monday + 7 * week, count, type: columns.types[type], ofType: own[type] };
	}
	return best.type === '' ? null : best;
}

/**
 * The week in which most of the events start, as the chart of the districts counts them; the earliest of several. Null if
 * no week has two events: then nothing stands out.
 */
export function busiestWeek(source: readonly Event[] | Swimlanes): BusiestWeek | null {
	if ('strata' in source) return busiestOf(source);
	const events = source;
	const days = events.flatMap((event) => startDay(event) ?? []);
	if (days.length === 0) return null;
	const [first, last] = days.reduce(
		([a, b], day) => [Math.min(a, day), Math.max(b, day)],
		[days[0], days[0]]
	);
	const weeks = binsOf(first, last, 'week');
	const found = weeks.map(({ first }) => ({ monday: first, types: [] as string[] }));
	for (const event of events) {
		const place = binOf(event, weeks);
		if (typeof place === 'object') found[place.bin].types.push(event.type);
	}
	const best = found.reduce((most, week) => (week.types.length > most.types.length ? week : most));
	if (best.types.length < 2) return null;
	const top = counted(best.types).reduce((most, next) => (next.count > most.count ? next : most));
	return { monday: best.monday, count: best.types.length, type: top.name, ofType: top.count };
}
