/** Events with their dates read once. */
import { parseEdtf, type Extent } from '#edtf.ts';
import type { Event } from '#model.ts';

/** What of an event its time is read from. */
export type Dated = Pick<Event, 'date' | 'part' | 'sha256'>;

/** An event and its time as numbers. */
export interface Timed<Of extends Dated = Event> {
	event: Of;
	extent: Extent;
	/** Start as a fractional day number: where it stands in the order of time. */
	start: number;
	/** Day after the last day that its bulletin dates: an open interval is known to last until here. */
	horizon: number;
	/** It stands on the day on which its bulletin came out, whenever it happened. */
	published?: true;
}

/** Hour of a part of day, where a point of that part stands: the middle of its hours. */
export const PART_HOURS = {
	morning: [6, 12],
	noon: [11, 14],
	afternoon: [12, 18],
	evening: [18, 24],
	night: [0, 6]
} as const;

/** Bulletin (SHA-256) -> day after the last day that it dates. */
export type Horizons = ReadonlyMap<string, number>;

/** The horizons of bulletins of which all events are given. */
export function horizonsOf(events: readonly Event[]): Horizons {
	return horizonsIn(timeEvents(events));
}

function horizonsIn(timed: readonly Pick<Timed<Dated>, 'event' | 'extent'>[]): Horizons {
	const horizons = new Map<string, number>();
	for (const { event, extent } of timed) {
		if ((extent.precision !== 'day' && extent.precision !== 'minute') || extent.unspecified) continue;
		const end = (extent.last ?? extent.first!) + 1;
		horizons.set(event.sha256, Math.max(horizons.get(event.sha256) ?? -Infinity, end));
	}
	return horizons;
}

/**
 * Reads the dates of events; undated ones are left out. In the order given. `known`: the horizons of their bulletins, where
 * the events are only some of those that these tell.
 */
export function timeEvents<Of extends Dated>(events: readonly Of[], known?: Horizons): Timed<Of>[] {
	const timed: Timed<Of>[] = [];
	for (const event of events) {
		if (event.date === null) continue;
		const extent = parseEdtf(event.date);
		timed.push({ event, extent, start: startOf(event, extent), horizon: 0 });
	}
	const horizons = known ?? horizonsIn(timed);
	for (const one of timed) {
		const own = (one.extent.first ?? one.extent.last!) + 1;
		one.horizon = Math.max(horizons.get(one.event.sha256) ?? own, own);
	}
	return timed;
}

function startOf(event: Dated, extent: Extent): number {
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
