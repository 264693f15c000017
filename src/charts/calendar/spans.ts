/** A long time in calendars that fit a width: quarters, halves of years, or years. Pure. */
import { dayNumber, formatDay } from '#edtf.ts';
import { daysWithin, type DayCounts } from '#charts/calendar/counts.ts';
import { layoutCalendar, LEFT, LEGEND, NARROWEST } from '#charts/calendar/layout.ts';
import type { Lang } from '#filters.ts';

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

/** A calendar among several, one below the other. */
export interface Stacked {
	days: DayCounts;
	/** px of its top, its heading included. */
	y: number;
	width: number;
	/** Events of its days. */
	shown: number;
}

export interface CalendarStack {
	calendars: Stacked[];
	/** px above each for its days; 0 where there is one. */
	head: number;
	width: number;
	height: number;
	/** Spans that are left out: those without events, and of the others those with fewest, where only so many are shown. */
	empty: number;
	fewer: number;
}

/** px of a heading, and from one calendar to the next heading. */
const HEAD = 28;
const GAP = 14;

/** The calendars of all days that were counted, on one ramp, in order of time; `most`: those with most events, so many of them. */
export function stackCalendars(
	days: DayCounts,
	{ width, lang, most = Infinity }: { width: number; lang: Lang; most?: number }
): CalendarStack {
	const spans = spansOf(days, width).map((span) => {
		const own = daysWithin(days, span);
		return { days: own, shown: own.counts.reduce((sum, count) => sum + count, 0) };
	});
	const full = spans.filter(({ shown }) => shown > 0);
	const kept = new Set([...full].sort((a, b) => b.shown - a.shown).slice(0, most));
	const drawn = full.length > 0 ? full.filter((span) => kept.has(span)) : spans.slice(0, 1);
	const head = spans.length > 1 ? HEAD : 0;
	const layouts = drawn.map((span) => layoutCalendar(span.days, { width, lang }));
	const gap = drawn.length > 1 ? GAP : 0;
	const tall = layouts[0].height + head + gap;
	return {
		calendars: drawn.map((span, index) => ({ ...span, y: index * tall, width: layouts[index].width })),
		head,
		width: Math.max(...layouts.map((layout) => layout.width)),
		height: drawn.length * tall - gap + LEGEND,
		empty: full.length > 0 ? spans.length - full.length : spans.length - 1,
		fewer: Math.max(full.length - most, 0)
	};
}
