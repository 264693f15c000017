/** A calendar as a heat map: one column a week, Monday first, one cell a day. Pure. */
import type { DayCounts } from '#charts/calendar/counts.ts';
import { formatDay, weekday } from '#edtf.ts';
import type { Lang } from '#filters.ts';
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

export interface CalendarOptions {
	/** px. */
	width: number;
	lang: Lang;
}

/** Cells of the days that were counted, whole weeks; where they do not fit, the last weeks. */
export function layoutCalendar(
	{ from, to, counts, unfiltered, most }: DayCounts,
	{ width, lang }: CalendarOptions
): CalendarLayout {
	const monday = (day: number) => day - ((weekday(day) + 6) % 7);
	const end = monday(to - 1) + 7;
	const fitting = Math.max(1, Math.floor((width - LEFT) / NARROWEST));
	const first = Math.max(monday(from), end - 7 * fitting);
	const weeks = (end - first) / 7;
	const pitchX = Math.min((width - LEFT) / weeks, WIDEST);
	const cells: CalendarCell[] = [];
	for (let day = first; day < end; day++) {
		const inside = day >= from && day < to;
		const count = inside ? counts[day - from] : 0;
		cells.push({
			day,
			date: Number(formatDay(day).slice(8)),
			x: LEFT + Math.floor((day - first) / 7) * pitchX,
			y: TOP + ((weekday(day) + 6) % 7) * HIGH,
			count,
			unfiltered: inside ? unfiltered[day - from] : 0,
			level: inside ? levelOf(count, most) : null
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
		most
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
