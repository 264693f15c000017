/** Events by the hour in which they start, as columns in px. Pure. */
import { parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';

export interface HourColumn {
	/** 0 to 23. */
	hour: number;
	count: number;
	/** How many there would be without any filter, at least `count`. */
	unfiltered: number;
	/** Left edge of its room and width of it. */
	x: number;
	width: number;
	/** px of the bar, and of what filters take away, above it. */
	height: number;
	ghost: number;
}

export interface HoursLayout {
	columns: HourColumn[];
	/** y of the line on which the bars stand; below it the hours. */
	baseY: number;
	height: number;
	/** Hours with words, and where. */
	ticks: { hour: number; x: number }[];
	/** Dated events without a clock. */
	noClock: number;
	shown: number;
}

const TALLEST = 96;
const ABOVE = 18;
const AXIS = 22;
/** px of one event at most: a single event is no tower. */
const UNIT = 16;
const EVERY = 6;

/** The hour in which an event starts, 0 to 23; null where the text gives no clock. 24:00 belongs to the last hour. */
export function hourOf(date: Event['date']): number | null {
	if (date === null) return null;
	const { minute } = parseEdtf(date);
	return minute === null ? null : Math.min(Math.floor(minute / 60), 23);
}

/** 24 columns; `everything`: the events without any filter. `width` in px. */
export function layoutHours(
	events: readonly Event[],
	everything: readonly Event[],
	width: number
): HoursLayout {
	const counts = countsOf(events);
	const unfiltered = countsOf(everything).map((count, hour) => Math.max(count, counts[hour]));
	const unit = Math.min(TALLEST / Math.max(1, ...unfiltered), UNIT);
	const room = width / 24;
	const tallest = Math.max(1, ...unfiltered) * unit;
	const shown = counts.reduce((sum, count) => sum + count, 0);
	return {
		columns: counts.map((count, hour) => ({
			hour,
			count,
			unfiltered: unfiltered[hour],
			x: hour * room,
			width: room,
			height: count * unit,
			ghost: (unfiltered[hour] - count) * unit
		})),
		baseY: ABOVE + tallest,
		height: ABOVE + tallest + AXIS,
		ticks: Array.from({ length: 24 / EVERY }, (_, index) => ({
			hour: index * EVERY,
			x: index * EVERY * room
		})),
		noClock: events.filter(({ date }) => date !== null).length - shown,
		shown
	};
}

function countsOf(events: readonly Event[]): number[] {
	const counts = Array.from({ length: 24 }, () => 0);
	for (const { date } of events) {
		const hour = hourOf(date);
		if (hour !== null) counts[hour] += 1;
	}
	return counts;
}
