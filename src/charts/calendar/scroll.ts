/** A calendar of more weeks than fit: which of them are seen. Pure. */
import { LEFT, NARROWEST } from '#charts/calendar/layout.ts';
import { weekday } from '#edtf.ts';

/** Weeks of a range, of which `fitting` are seen at once. */
export interface Weeks {
	/** Monday of the first, a day number. */
	first: number;
	count: number;
	fitting: number;
	/** How far it can be scrolled, px; 0 where everything fits. */
	beyond: number;
}

/** Weeks of the days `from` to `to` (exclusive), in a calendar of `width` px. */
export function weeksOf(from: number, to: number, width: number): Weeks {
	const monday = (day: number) => day - ((weekday(day) + 6) % 7);
	const first = monday(Math.floor(from));
	const count = (monday(Math.ceil(to) - 1) + 7 - first) / 7;
	const fitting = Math.max(1, Math.floor((width - LEFT) / NARROWEST));
	return { first, count, fitting, beyond: Math.max(0, count - fitting) * NARROWEST };
}

/** The days that are seen where it is scrolled by so many px, never outside the range. */
export function daysAt(
	{ first, count, fitting, beyond }: Weeks,
	scrolled: number,
	{ from, to }: { from: number; to: number }
): { from: number; to: number } {
	if (beyond === 0) return { from, to };
	const week = Math.min(Math.max(Math.round(scrolled / NARROWEST), 0), count - fitting);
	const start = first + 7 * week;
	return { from: Math.max(start, from), to: Math.min(start + 7 * fitting, to) };
}

/** How far to scroll for a day to be in the last week that is seen. */
export function scrollFor({ first, fitting, beyond }: Weeks, day: number): number {
	const week = Math.floor((day - first) / 7);
	return Math.min(Math.max((week - fitting + 1) * NARROWEST, 0), beyond);
}
