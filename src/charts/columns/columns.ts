/** Events as typed columns sorted by start: what a million of them cost is 13 bytes each, and a window is two searches. */
import { binGrain, GRAIN } from '#charts/columns/grain.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import { certainties } from '#model.ts';

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
}

/** Minutes of a fractional day number. */
export function minuteOf(day: number): number {
	return Math.round(day * 1440);
}

/**
 * Columns of events, which come in the order of `start`; row `i` is `timed[i]`. `byBulletin`: a lane is a place as one
 * bulletin tells of it.
 */
export function columnsOf(timed: readonly Timed[], byBulletin = false): EventColumns {
	const length = timed.length;
	const lanes = new Numbers<LaneName>();
	const types = new Numbers<string>(eventTypes.map(({ id }) => [id, id]));
	const columns = emptyColumns(length, lanes.values, types.values);
	timed.forEach((one, row) => {
		const { district, subdistrict, type, certainty, sha256, file } = one.event;
		columns.start[row] = minuteOf(one.start);
		columns.end[row] = endOf(one);
		const bulletin = byBulletin ? { id: sha256.slice(0, 12), file } : undefined;
		columns.lane[row] = lanes.of(`${district}/${subdistrict}/${bulletin?.id ?? ''}`, {
			district,
			subdistrict,
			...(bulletin && { bulletin })
		});
		columns.type[row] = types.of(type, type);
		columns.grain[row] = one.published ? GRAIN.day : binGrain(one.event, one.extent);
		columns.certainty[row] = certainties.indexOf(certainty);
	});
	return columns;
}

/** Columns of `length` rows, all zero. */
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
		certainty: new Uint8Array(length)
	};
}

function endOf({ extent, horizon, start }: Timed): number {
	const { first, last, endMinute, interval, unspecified, precision } = extent;
	const long = interval || unspecified || precision === 'month' || precision === 'year';
	if (!long) return minuteOf(start);
	if (last === null) return horizon * 1440;
	if (first === null) return minuteOf(start);
	return last * 1440 + (endMinute ?? 1440);
}

/** Values numbered in the order in which they first come. */
class Numbers<Value> {
	readonly values: Value[] = [];
	readonly #numbers = new Map<string, number>();

	constructor(known: readonly (readonly [string, Value])[] = []) {
		for (const [key, value] of known) this.of(key, value);
	}

	of(key: string, value: Value): number {
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.values.push(value) - 1;
			this.#numbers.set(key, number);
		}
		return number;
	}
}
