/** Events as typed columns sorted by start: what a million of them cost is 14 bytes each, and a window is two searches. */
import type { Extent } from '#edtf.ts';

/** Where events happen: 黄浦区, 外滩街道; null: all of the district, all of the city. */
export interface LaneName {
	district: string | null;
	subdistrict: string | null;
	/** The bulletin that tells of them, where columns are made by bulletin: 12 digits of its hash, and its file. */
	bulletin?: { id: string; file: string };
}

/** Row `i` of every column is one event; rows stand in the order of `start`, what has length first. */
export interface EventColumns {
	length: number;
	lanes: readonly LaneName[];
	/** Ids of event types; `type` counts in them. */
	types: readonly string[];
	/** Minutes since 1970-01-01, no time zone: 2020-03-08T18:00 is 18329 * 1440 + 1080. A day stands at noon, a part of day in its middle. */
	start: Int32Array;
	/** Minute after the last that the event is known to last; `start` for a point in time. */
	end: Int32Array;
	/** Index in `lanes`. */
	lane: Uint16Array;
	type: Uint8Array;
	/** How finely the start is known: see grain.ts. */
	grain: Uint8Array;
	/** Index in `certainties` (model.ts). */
	certainty: Uint8Array;
	/** Hour in which the event starts, 0 to 23; NO_HOUR where the text gives no clock. */
	hour: Uint8Array;
}

/** In the column of hours: there is no clock. */
export const NO_HOUR = 24;

/** The hour of a clock, 0 to 23, from minutes of the day; 24:00 belongs to the last hour. Null: there is no clock. */
export function hourOf({ minute }: Pick<Extent, 'minute'>): number | null {
	return minute === null ? null : Math.min(Math.floor(minute / 60), 23);
}

/** Minutes of a fractional day number. */
export function minuteOf(day: number): number {
	return Math.round(day * 1440);
}

/** Columns of `length` rows, all zero, without clocks. */
export function emptyColumns(
	length: number,
	lanes: readonly LaneName[],
	types: readonly string[]
): EventColumns {
	return {
		length,
		lanes,
		types,
		start: new Int32Array(length),
		end: new Int32Array(length),
		lane: new Uint16Array(length),
		type: new Uint8Array(length),
		grain: new Uint8Array(length),
		certainty: new Uint8Array(length),
		hour: new Uint8Array(length).fill(NO_HOUR)
	};
}
