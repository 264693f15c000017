/** A long time in calendars that fit a width: quarters, halves of years, or years. Pure. */
import { dayNumber, formatDay } from '#edtf.ts';
import { LEFT, NARROWEST } from '#charts/calendar/layout.ts';

/** Day numbers, `to` exclusive. */
export interface Span {
	from: number;
	to: number;
}

/** Weeks that a span of this many months can touch. */
const UNITS = [
	{ months: 12, weeks: 54 },
	{ months: 6, weeks: 28 },
	{ months: 3, weeks: 15 }
];

/** One span where all of it fits `width` px, else one for each year, half or quarter, cut to the window. */
export function spansOf({ from, to }: Span, width: number): Span[] {
	const fitting = Math.floor((width - LEFT) / NARROWEST);
	if ((to - from) / 7 + 2 <= fitting) return [{ from, to }];
	const { months } = UNITS.find(({ weeks }) => weeks <= fitting) ?? UNITS[UNITS.length - 1];
	const [year, month] = formatDay(from).split('-').map(Number);
	const spans: Span[] = [];
	let start = dayNumber(year, month - ((month - 1) % months), 1);
	for (let at = month - ((month - 1) % months); start < to; at += months) {
		const end = dayNumber(year, at + months, 1);
		spans.push({ from: Math.max(start, from), to: Math.min(end, to) });
		start = end;
	}
	return spans;
}
