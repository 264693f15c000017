/** A calendar as a heat map: one column a week, Monday first, one cell a day. Pure. */
import { GRAIN } from '#charts/columns/grain.ts';
import { countLanes, dayEdges } from '#charts/timeline/lane-counts.ts';
import type { Swimlanes } from '#charts/timeline/lanes.ts';
import { formatDay, parseEdtf, weekday } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { monthWords } from '#words/dates.ts';

export interface CalendarCell {
	/** Day number. */
	day: number;
	/** 1 to 31. */
	date: number;
	x: number;
	y: number;
	count: number;
	/** How many there would be without any filter, at least `count`. */
	unfiltered: number;
	/** 0 to 5 in the ramp; null: outside the window. */
	level: 0 | 1 | 2 | 3 | 4 | 5 | null;
}

export interface CalendarLayout {
	/** px; `pitchX` and `pitchY` from cell to cell, 1 px of it gap. */
	width: number;
	height: number;
	pitchX: number;
	pitchY: number;
	cells: CalendarCell[];
	months: { x: number; text: string }[];
	/** Steps between months, as an SVG path. */
	borders: string;
	/** Most events of a day. */
	most: number;
	/** Weeks that did not fit are at the start; the first day that is shown. */
	first: number;
	/** Events without an exact day. */
	leftOut: number;
}

/** px left of the cells for the weekdays, and above them for the months. */
export const LEFT = 24;
export const TOP = 28;
/** px of the narrowest column. */
export const NARROWEST = 26;
/** px of the widest. */
const WIDEST = 68;
const HIGH = 30;
/** px that the legend takes below the cells. */
export const LEGEND = 40;

export interface CalendarWindow {
	from: number;
	to: number;
	width: number;
	lang: Lang;
	/** What there would be without any filter. */
	everything?: readonly Event[];
	/** Most events of a day where several calendars share a ramp. */
	most?: number;
}

/** Cells of the days `from` to `to` (exclusive), whole weeks; where they do not fit, the last weeks. */
export function layoutCalendar(
	source: readonly Event[] | Swimlanes,
	{ from, to, width, lang, most: given, everything = [] }: CalendarWindow
): CalendarLayout {
	if (!(to > from)) throw new RangeError(`Calendar window ${from} to ${to}: expected an end after the start`);
	const monday = (day: number) => day - ((weekday(day) + 6) % 7);
	const end = monday(Math.ceil(to) - 1) + 7;
	const fitting = Math.max(1, Math.floor((width - LEFT) / NARROWEST));
	const first = Math.max(monday(Math.floor(from)), end - 7 * fitting);
	const { counts, leftOut } = startCounts(source, first, end);
	const unfiltered = everything.length > 0 ? startCounts(everything, first, end).counts : counts;
	const weeks = (end - first) / 7;
	const pitchX = Math.min((width - LEFT) / weeks, WIDEST);
	const shown = [...counts].filter(([day]) => day >= first && day < end).map(([, count]) => count);
	const most = given ?? shown.reduce((a, b) => Math.max(a, b), 0);
	const cells: CalendarCell[] = [];
	for (let day = first; day < end; day++) {
		const count = counts.get(day) ?? 0;
		cells.push({
			day,
			date: Number(formatDay(day).slice(8)),
			x: LEFT + Math.floor((day - first) / 7) * pitchX,
			y: TOP + ((weekday(day) + 6) % 7) * HIGH,
			count,
			unfiltered: Math.max(unfiltered.get(day) ?? 0, count),
			level: day < from || day >= to ? null : levelOf(count, most)
		});
	}
	const starts = cells.filter(({ date }) => date === 1);
	const headed = starts[0]?.day === first ? starts : [cells[0], ...starts];
	let free = -Infinity;
	const months = headed.flatMap((cell, index) => {
		// A month is named over its first whole week, or its first at all.
		const x = cell.y > TOP && cell.date === 1 ? cell.x + pitchX : cell.x;
		const next = headed[index + 1];
		if (x < free || (next && next.x - x < 28 && index === 0)) return [];
		free = x + 34;
		return [{ x, text: monthWords(cell.day, lang, false) }];
	});
	return {
		width: LEFT + weeks * pitchX,
		height: TOP + 7 * HIGH,
		pitchX,
		pitchY: HIGH,
		cells,
		months,
		borders: starts
			.filter(({ day }) => day > first)
			.map((cell) => border(cell, pitchX))
			.join(''),
		most,
		first,
		leftOut
	};
}

/** From the first of a month down its column, and up the next one. */
function border({ x, y }: CalendarCell, pitchX: number): string {
	const bottom = TOP + 7 * HIGH;
	if (y === TOP) return `M${x.toFixed(1)},${TOP}V${bottom}`;
	return `M${x.toFixed(1)},${bottom}V${y}H${(x + pitchX).toFixed(1)}V${TOP}`;
}

/** 1 to 5: shares of the most, every count its own level up to five. */
function levelOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
	if (count === 0) return 0;
	return (most <= 5 ? Math.min(count, 5) : Math.max(1, Math.ceil((count / most) * 5))) as 1 | 2 | 3 | 4 | 5;
}

/** Day -> events that start on it; and how many have no exact day. */
function startCounts(
	source: readonly Event[] | Swimlanes,
	first: number,
	end: number
): { counts: Map<number, number>; leftOut: number } {
	const counts = new Map<number, number>();
	if ('strata' in source) {
		const lanes = source.districts.flatMap(({ lanes }) => lanes);
		const found = countLanes(lanes, source, dayEdges(first, end), GRAIN.day);
		found.counts.forEach((count, n) => counts.set(first + n, count));
		return { counts, leftOut: found.rough };
	}
	let leftOut = 0;
	for (const event of source) {
		const day = exactStart(event);
		if (day === null) leftOut += 1;
		else counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	return { counts, leftOut };
}

function exactStart({ date, certainty }: Event): number | null {
	if (date === null) return null;
	const { first, last, precision, unspecified, interval } = parseEdtf(date);
	if (unspecified || precision === 'month' || precision === 'year' || first === null) return null;
	return interval && last !== null && last > first && certainty === 'approximate' ? null : first;
}
