/** A resolved point or period, and how it is written: as EDTF, and as the bounds that the command line answers with. */
import { calendarDay, dayNumber, type CalendarDay } from '#edtf.ts';
import type { DayPart, Edtf } from '#model.ts';
import type { Relation } from './expression.ts';

/** Days are numbers (src/edtf.ts), both inclusive. */
export interface Value {
	first: number;
	last: number;
	/** How fine the words are: a month is a whole month even if `first` and `last` are its days. */
	precision: 'minute' | 'day' | 'month' | 'year';
	/** Minutes after midnight, 0–1440; null where no clock is told. */
	minute: number | null;
	/** Minutes after midnight of the last day, for a window of hours. */
	endMinute?: number;
	/** Some day of the month from `first` to `last`: 2020-03-XX. */
	someDay?: boolean;
	/** About: `~`. */
	soft?: boolean;
	part?: DayPart;
}

export interface Bounds {
	start?: string;
	end?: string;
}

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** Days of a month: 29 for February 2020. Months beyond 12 are of the next year. */
export function monthLength(year: number, month: number): number {
	return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The whole month; months beyond 1–12 run into the neighbouring years. */
export function wholeMonth(year: number, month: number): Value {
	return {
		first: dayNumber(year, month, 1),
		last: dayNumber(year, month + 1, 1) - 1,
		precision: 'month',
		minute: null
	};
}

export function wholeYear(year: number): Value {
	return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: 'year', minute: null };
}

/** Whole months of a year, inclusive; months beyond 12 are of the next year. */
export function months(year: number, from: number, to: number): Value {
	return {
		first: dayNumber(year, from, 1),
		last: dayNumber(year, to + 1, 1) - 1,
		precision: 'month',
		minute: null
	};
}

export function oneDay(day: number): Value {
	return { first: day, last: day, precision: 'day', minute: null };
}

/** Years that EDTF writes with four digits. */
export function writable(value: Value): boolean {
	return (
		Number.isFinite(value.first) && Number.isFinite(value.last) && value.first >= FIRST && value.last <= LAST
	);
}
const FIRST = dayNumber(1000, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/** `2020-03-08`, `2020-03-05T18:00~`, `2020-03`, `2020-03-XX`; an interval where it is more than one unit. */
export function toEdtf(from: Value, to: Value | null, relation: Relation | undefined): Edtf {
	if (to) return `${edge(from, 'first')}/${edge(to, 'last')}`;
	if (relation === 'since' || relation === 'after') return `${edge(from, 'first')}/..`;
	if (relation === 'before') return `../${edge(from, 'last')}`;
	return point(from);
}

function strip(edtf: string): string {
	return edtf.replace(/[~?]/g, '').replace(/(?:-XX)+(?:T.*)?$/, '');
}

/** Bounds of the period: a relation leaves one open; `end` only where it is not the unit that `start` names. */
export function toBounds(from: Value, to: Value | null, relation: Relation | undefined): Bounds {
	if (to) return { start: strip(edge(from, 'first')), end: strip(edge(to, 'last')) };
	if (relation === 'since' || relation === 'after') return { start: strip(edge(from, 'first')) };
	if (relation === 'before' || relation === 'until') return { end: strip(edge(from, 'last')) };
	const [start, end] = strip(point(from)).split('/');
	return end === undefined ? { start } : { start, end };
}

function point(value: Value): Edtf {
	if (value.endMinute !== undefined)
		return `${edge(value, 'first')}/${edge({ ...value, minute: value.endMinute }, 'last')}`;
	if (unitOf(value) !== null) return edge(value, 'first');
	return `${edge(value, 'first')}/${edge(value, 'last')}`;
}

/** One side of a value, in the unit of the value if it covers exactly one, else as a day. */
function edge(value: Value, side: 'first' | 'last'): Edtf {
	const soft = value.soft ? '~' : '';
	const { year, month, day: ofMonth } = calendarDay(value[side]);
	const unit = unitOf(value) ?? spanUnit(value);
	if (unit === 'year') return year + soft;
	if (unit === 'month') return `${year}-${TWO[month]}${soft}`;
	const day = `${year}-${TWO[month]}-${value.someDay ? 'XX' : TWO[ofMonth]}`;
	return day + (value.minute === null ? '' : `T${clock(value.minute)}`) + soft;
}

/** `18:05` of 1085 minutes; 1440 is `24:00`. */
export function clock(minute: number): string {
	return `${TWO[Math.floor(minute / 60)]}:${TWO[minute % 60]}`;
}

/** The single unit that a value covers, or null if it covers several or a part of one. */
function unitOf(value: Value): 'year' | 'month' | 'day' | null {
	if (value.someDay || value.first === value.last) return 'day';
	if (value.precision === 'day' || value.precision === 'minute') return null;
	const [a, b] = [calendarDay(value.first), calendarDay(value.last)];
	if (value.precision === 'year' && a.year === b.year && startsYear(a) && endsYear(b)) return 'year';
	if (value.precision === 'month' && a.year === b.year && a.month === b.month && a.day === 1 && endsMonth(b))
		return 'month';
	return null;
}

/** The unit in which the sides of a longer value are written: 2020-01/2020-06 for 上半年. */
function spanUnit(value: Value): 'year' | 'month' | 'day' {
	if (value.precision === 'day' || value.precision === 'minute') return 'day';
	const [a, b] = [calendarDay(value.first), calendarDay(value.last)];
	if (value.precision === 'year' && startsYear(a) && endsYear(b)) return 'year';
	if (value.precision === 'month' && a.day === 1 && endsMonth(b)) return 'month';
	return 'day';
}

function startsYear(day: CalendarDay): boolean {
	return day.month === 1 && day.day === 1;
}
function endsYear(day: CalendarDay): boolean {
	return day.month === 12 && day.day === 31;
}
function endsMonth(day: CalendarDay): boolean {
	return day.day === monthLength(day.year, day.month);
}
