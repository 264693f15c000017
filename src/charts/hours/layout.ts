/** Events by the hour in which they start, as columns in px. Pure. */
import type { HourCounts } from '#charts/hours/counts.ts';
import { labelled } from '#charts/shared/bar-labels.ts';
import { textWidth } from '#charts/shared/type-face.ts';

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
	/** Whether its number stands above it: there is one, and room for it. */
	counted: boolean;
}

export interface HoursLayout {
	width: number;
	columns: HourColumn[];
	/** y of the line on which the bars stand; below it the hours. */
	baseY: number;
	height: number;
	/** Hours with words, and where. */
	ticks: { hour: number; x: number }[];
}

const TALLEST = 96;
const ABOVE = 18;
const AXIS = 22;
/** px of one event at most: a single event is no tower. */
const UNIT = 16;
/** px of an hour at most: a page is wider than a day needs. */
const WIDEST = 36;
const EVERY = 6;

/** 24 columns within `width` px. */
export function layoutHours({ counts, unfiltered }: HourCounts, width: number): HoursLayout {
	const most = Math.max(1, ...unfiltered);
	const unit = Math.min(TALLEST / most, UNIT);
	const room = Math.min(width / 24, WIDEST);
	const columns = counts.map((count, hour) => ({
		hour,
		count,
		unfiltered: unfiltered[hour],
		x: hour * room,
		width: room,
		height: count * unit,
		ghost: (unfiltered[hour] - count) * unit,
		counted: false
	}));
	const shown = labelled(
		columns.map(({ x, height, count }) => ({
			x,
			bar: room / 2,
			label: textWidth(String(count), 12, true) / 2 + 1,
			top: height,
			has: count > 0
		}))
	);
	columns.forEach((column, hour) => (column.counted = shown[hour]));
	return {
		width: room * 24,
		columns,
		baseY: ABOVE + most * unit,
		height: ABOVE + most * unit + AXIS,
		ticks: Array.from({ length: 24 / EVERY }, (_, index) => ({
			hour: index * EVERY,
			x: index * EVERY * room
		}))
	};
}
