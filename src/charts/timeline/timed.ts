/** Events with their dates read once, in the lanes they belong to: what stays the same while a reader zooms. */
import { parseEdtf, type Extent } from '#edtf.ts';
import type { Coverage, Event } from '#model.ts';

/** An event and its time as numbers. */
export interface Timed {
	event: Event;
	extent: Extent;
	/** Start as a fractional day number: where it stands in the order of time. */
	start: number;
	/** Day after the last day that its bulletin dates: an open interval is known to last until here. */
	horizon: number;
}

export interface Lane {
	subdistrict: string | null;
	/** By start, intervals before points. */
	events: Timed[];
	/** Day numbers, inclusive, of what bulletins cover; null: not known, nothing is shaded. */
	coverage: { first: number; last: number } | null;
}

export interface District {
	/** Null: what concerns the whole city. */
	name: string | null;
	count: number;
	/** What concerns the whole district first. */
	lanes: Lane[];
}

/** Hour of a part of day, where a point of that part stands: the middle of its hours. */
export const PART_HOURS = {
	morning: [6, 12],
	noon: [11, 14],
	afternoon: [12, 18],
	evening: [18, 24],
	night: [0, 6]
} as const;

/** Reads the dates of events; undated ones are left out. In the order given. */
export function timeEvents(events: readonly Event[]): Timed[] {
	const timed: Timed[] = [];
	const horizons = new Map<string, number>();
	for (const event of events) {
		if (event.date === null) continue;
		const extent = parseEdtf(event.date);
		timed.push({ event, extent, start: startOf(event, extent), horizon: 0 });
		const last = extent.last ?? extent.first!;
		if ((extent.precision === 'day' || extent.precision === 'minute') && !extent.unspecified) {
			horizons.set(event.sha256, Math.max(horizons.get(event.sha256) ?? -Infinity, last + 1));
		}
	}
	for (const one of timed) {
		const own = (one.extent.first ?? one.extent.last!) + 1;
		one.horizon = Math.max(horizons.get(one.event.sha256) ?? own, own);
	}
	return timed;
}

function startOf(event: Event, extent: Extent): number {
	const day = extent.first ?? extent.last!;
	if (extent.minute !== null) return day + extent.minute / 1440;
	if (extent.interval || extent.precision === 'month' || extent.precision === 'year') return day;
	if (!event.part) return day + 0.5;
	const [from, to] = PART_HOURS[event.part];
	return day + (from + to) / 48;
}

/** Whether the event is drawn with length. */
export function hasLength({ interval, unspecified, precision }: Extent): boolean {
	return interval || unspecified || precision === 'month' || precision === 'year';
}

/**
 * Events in lanes: 市级 first, then districts and subdistricts in the order of `coverage`, what it does not name after it by
 * first start. Every district starts with its own lane (区级) where it has events.
 */
export function inLanes(timed: readonly Timed[], coverage: readonly Coverage[]): District[] {
	const order = new Map<string, number>();
	coverage.forEach(({ district, subdistrict }) => {
		for (const key of [laneKey(district, null), laneKey(district, subdistrict)]) {
			if (!order.has(key)) order.set(key, order.size);
		}
	});
	const sorted = [...timed].sort(
		(a, b) => a.start - b.start || Number(hasLength(b.extent)) - Number(hasLength(a.extent))
	);
	const districts = new Map<string | null, Map<string | null, Lane>>();
	for (const one of sorted) {
		const { district, subdistrict } = one.event;
		const lanes = districts.get(district) ?? new Map<string | null, Lane>();
		districts.set(district, lanes);
		const lane = lanes.get(subdistrict) ?? {
			subdistrict,
			events: [],
			coverage: covered(coverage, district, subdistrict)
		};
		lanes.set(subdistrict, lane);
		lane.events.push(one);
	}
	const rank = (district: string | null, subdistrict: string | null) =>
		order.get(laneKey(district, subdistrict)) ?? Infinity;
	return [...districts]
		.sort(([a], [b]) => Number(a !== null) - Number(b !== null) || difference(rank(a, null), rank(b, null)))
		.map(([name, lanes]) => ({
			name,
			count: [...lanes.values()].reduce((sum, lane) => sum + lane.events.length, 0),
			lanes: [...lanes.values()].sort(
				(a, b) =>
					Number(a.subdistrict !== null) - Number(b.subdistrict !== null) ||
					difference(rank(name, a.subdistrict), rank(name, b.subdistrict))
			)
		}));
}

function laneKey(district: string | null, subdistrict: string | null): string {
	return `${district ?? ''}/${subdistrict ?? ''}`;
}

/** Infinity - Infinity is NaN, which would undo the stable order. */
function difference(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

/** What concerns the whole city may stand in any bulletin, so its lane claims nothing. */
function covered(
	coverage: readonly Coverage[],
	district: string | null,
	subdistrict: string | null
): Lane['coverage'] {
	if (district === null) return null;
	const found = coverage.find((one) => one.district === district && one.subdistrict === subdistrict);
	return found ? { first: found.first, last: found.last } : null;
}
