/**
 * The EDTF strings that Shixu writes, as numbers that charts and the store can sort.
 *
 * A day is a whole number: days since 1970-01-01 in the proleptic Gregorian calendar, no time zone. The `edtf` package
 * validates more of the standard, but parses some thousand strings a second; a chart needs a million.
 */
import type { Edtf } from '#model.ts';

const DAY = 86_400_000;

/** Which part of the date the text leaves open. month: 2020-02~; within: 2020-03-XX or 2020-02-03/2020-02-09~. */
export type Precision = 'minute' | 'day' | 'month' | 'year';

/** An EDTF string taken apart. `first` and `last` are inclusive days; null: open (`..`). */
export interface Extent {
	first: number | null;
	last: number | null;
	/** Minutes after midnight of the first day (0–1440), null where no clock is given. */
	minute: number | null;
	/** Minutes after midnight of the last day for an interval that ends with a clock, else null. */
	endMinute: number | null;
	precision: Precision;
	/** A `~` or `?` on the date: 3月5日前后. */
	approximate: boolean;
	/** `X` digits: some day within the extent. */
	unspecified: boolean;
	/** Written with `/`: it has, or may have, length. */
	interval: boolean;
}

/** Day number of a calendar day: `dayNumber(2020, 3, 8)` is 18329. Month counts from 1. */
export function dayNumber(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / DAY;
}

/** Day number of an ISO day, `2020-03-08` -> 18329; null if it is no day of the calendar (`2020-02-30`). */
export function parseDay(iso: string): number | null {
	const match = /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/.exec(iso);
	if (!match) return null;
	const day = dayNumber(Number(match.groups!.y), Number(match.groups!.m), Number(match.groups!.d));
	return formatDay(day) === iso ? day : null;
}

/** ISO day of a day number: 18329 -> `2020-03-08`. */
export function formatDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday, as in `Date`. */
export function weekday(day: number): number {
	return (((day + 4) % 7) + 7) % 7;
}

/**
 * Takes an EDTF string apart: `2020-03-05T18:00~` -> { first: 18326, last: 18326, minute: 1080, approximate: true, … }.
 * Throws a RangeError that names the string if Shixu does not write such strings.
 */
export function parseEdtf(edtf: Edtf): Extent {
	const slash = edtf.indexOf('/');
	if (slash < 0) {
		const point = parsePoint(edtf, edtf);
		return { ...point, endMinute: null, interval: false };
	}
	const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
	const start = from === '..' || from === '' ? null : parsePoint(from, edtf);
	const end = to === '..' || to === '' ? null : parsePoint(to, edtf);
	const known = start ?? end;
	if (!known) throw new RangeError(`EDTF ${JSON.stringify(edtf)}: an interval needs a start or an end`);
	return {
		first: start?.first ?? null,
		last: end?.last ?? null,
		minute: start?.minute ?? null,
		endMinute: end?.minute ?? null,
		precision: known.precision,
		approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
		unspecified: (start?.unspecified ?? false) || (end?.unspecified ?? false),
		interval: true
	};
}

const POINT =
	/^(?<y>\d{4})(?:-XX(?:-XX)?|-(?<m>\d\d)(?:-(?<d>\d\d|XX)(?:T(?<h>\d\d):(?<min>\d\d))?)?)?(?<doubt>[~?%])?$/;

function parsePoint(
	text: string,
	whole: string
): Omit<Extent, 'endMinute' | 'interval'> & { first: number; last: number } {
	const groups = POINT.exec(text)?.groups;
	if (!groups) {
		throw new RangeError(
			`EDTF ${JSON.stringify(whole)}: expected a date such as 2020-03-08, 2020-03~ or 2020-02-01/..`
		);
	}
	const year = Number(groups.y);
	const month = groups.m === undefined ? null : Number(groups.m);
	const day = groups.d === undefined || groups.d === 'XX' ? null : Number(groups.d);
	const first = dayNumber(year, month ?? 1, day ?? 1);
	const last =
		day !== null ? first : month !== null ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year + 1, 1, 1) - 1;
	if (day !== null && new Date(first * DAY).getUTCDate() !== day) {
		throw new RangeError(`EDTF ${JSON.stringify(whole)}: ${text} is no day of the calendar`);
	}
	return {
		first,
		last,
		minute: groups.h === undefined ? null : Number(groups.h) * 60 + Number(groups.min),
		precision: groups.h !== undefined ? 'minute' : day !== null ? 'day' : month !== null ? 'month' : 'year',
		approximate: groups.doubt !== undefined,
		unspecified: text.includes('X')
	};
}
