/**
 * The EDTF strings that Shixu writes, as numbers that charts and the store can sort.
 *
 * A day is a whole number: days since 1970-01-01 in the proleptic Gregorian calendar, no time zone. The `edtf` package
 * validates more of the standard, but parses some thousand strings a second; a chart needs a million.
 */
import type { Edtf } from '#model.ts';

/** Days of 400 years of the Gregorian calendar, after which it repeats, and the day number of 0000-03-01. */
const [CYCLE, MARCH_0] = [146_097, -719_468];

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

/** A day of the calendar; `month` and `day` count from 1. */
export interface CalendarDay {
	year: number;
	month: number;
	day: number;
}

/**
 * Day number of a calendar day: `dayNumber(2020, 3, 8)` is 18329. Month counts from 1; a month or a day beyond the end of
 * its year or month is one of the next. Whole numbers only; years begin in March here, so that the leap day is the last
 * (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms).
 */
export function dayNumber(year: number, month: number, day: number): number {
	const months = year * 12 + month - 3;
	const years = Math.floor(months / 12);
	const days = Math.floor(((months - years * 12) * 153 + 2) / 5);
	return (
		years * 365 +
		Math.floor(years / 4) -
		Math.floor(years / 100) +
		Math.floor(years / 400) +
		days +
		day -
		1 +
		MARCH_0
	);
}

/** The calendar day of a day number: 18329 -> { year: 2020, month: 3, day: 8 }. */
export function calendarDay(number: number): CalendarDay {
	const since = number - MARCH_0;
	const cycle = Math.floor(since / CYCLE);
	const within = since - cycle * CYCLE;
	const years = Math.floor(
		(within - Math.floor(within / 1460) + Math.floor(within / 36_524) - Math.floor(within / 146_096)) / 365
	);
	const ofYear = within - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100));
	const months = Math.floor((ofYear * 5 + 2) / 153);
	return {
		year: cycle * 400 + years + (months < 10 ? 0 : 1),
		month: months < 10 ? months + 3 : months - 9,
		day: ofYear - Math.floor((months * 153 + 2) / 5) + 1
	};
}

/** Day number of an ISO day, `2020-03-08` -> 18329; null if it is no day of the calendar (`2020-02-30`). */
export function parseDay(iso: string): number | null {
	if (iso.length !== 10) return null;
	const [year, month, day] = [figures(iso, 0, 4), figures(iso, 5, 2), figures(iso, 8, 2)];
	if (Number.isNaN(year + month + day) || iso[4] !== '-' || iso[7] !== '-') return null;
	const number = dayNumber(year, month, day);
	const found = calendarDay(number);
	return found.month === month && found.day === day ? number : null;
}

/** Whether it is an ISO day or a year alone, from 1800 to 2199: `2020-03-20`, `2020`; `2020-02-30` and `2020-03` are not. */
export function isDayOrYear(given: string): boolean {
	return /^(?:18|19|20|21)\d\d$/.test(given.slice(0, 4)) && (given.length === 4 || parseDay(given) !== null);
}

/** ISO day of a day number: 18329 -> `2020-03-08`. Years 0 to 9999. */
export function formatDay(number: number): string {
	const { year, month, day } = calendarDay(number);
	return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The number written with `count` figures at `at`; NaN where something else stands there. */
function figures(text: string, at: number, count: number): number {
	let value = 0;
	for (let i = at; i < at + count; i++) {
		const figure = text.charCodeAt(i) - 0x30;
		if (!(figure >= 0 && figure <= 9)) return NaN;
		value = value * 10 + figure;
	}
	return value;
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
		const { first, last, minute, precision, approximate, unspecified } = parsePoint(edtf, edtf);
		return {
			first,
			last,
			minute,
			endMinute: null,
			precision,
			approximate,
			unspecified,
			interval: false
		};
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

type Point = Omit<Extent, 'endMinute' | 'interval'> & { first: number; last: number };

/** Where the parts of a date stand in `2020-03-08T18:00`, and how long it is up to each of them. */
const [YEAR, MONTH, DAY, MINUTE] = [4, 7, 10, 16];

function parsePoint(text: string, whole: string): Point {
	const doubt = text.charCodeAt(text.length - 1);
	const approximate = doubt === 0x7e || doubt === 0x3f || doubt === 0x25;
	const length = text.length - (approximate ? 1 : 0);
	const year = figures(text, 0, 4);
	const month = length >= MONTH ? part(text, YEAR, '-') : null;
	const day = length >= DAY ? part(text, MONTH, '-') : null;
	const minute = length === MINUTE ? minutesAt(text, DAY) : null;
	const wrong =
		Number.isNaN(year + (month ?? 0) + (day ?? 0) + (minute ?? 0)) ||
		(length !== YEAR && length !== MONTH && length !== DAY && length !== MINUTE) ||
		(month === null && (day !== null || minute !== null));
	if (wrong) {
		throw new RangeError(
			`EDTF ${JSON.stringify(whole)}: expected a date such as 2020-03-08, 2020-03~ or 2020-02-01/..`
		);
	}
	const first = dayNumber(year, month ?? 1, day ?? 1);
	const last =
		day !== null ? first : month !== null ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year + 1, 1, 1) - 1;
	if (day !== null && calendarDay(first).day !== day) {
		throw new RangeError(`EDTF ${JSON.stringify(whole)}: ${text} is no day of the calendar`);
	}
	return {
		first,
		last,
		minute,
		precision: minute !== null ? 'minute' : day !== null ? 'day' : month !== null ? 'month' : 'year',
		approximate,
		unspecified: (length >= MONTH && month === null) || (length >= DAY && day === null)
	};
}

/** Two figures behind a mark, `-03`; null for `-XX`, NaN for anything else. */
function part(text: string, at: number, mark: string): number | null {
	if (text[at] !== mark) return NaN;
	return text.startsWith('XX', at + 1) ? null : figures(text, at + 1, 2);
}

/** Minutes after midnight of `T18:00`; NaN for anything else. */
function minutesAt(text: string, at: number): number {
	if (text[at] !== 'T' || text[at + 3] !== ':') return NaN;
	return figures(text, at + 1, 2) * 60 + figures(text, at + 4, 2);
}
