/** How a date is drawn: solid point, hollow point, band, tray or haze, in px along the time axis. */
import { hasLength, PART_HOURS, type Timed } from '#charts/timeline/timed.ts';

/** Time along the axis. `left` and `right` bound the plot in px. */
export interface TimeScale {
	(day: number): number;
	/** px of one day. */
	day: number;
	left: number;
	right: number;
}

/** point: a moment or a day; band: an interval; tray: some day within; haze: about a month or a year. */
export type ShapeKind = 'point' | 'band' | 'tray' | 'haze';

export interface Bar {
	x0: number;
	x1: number;
	/** px over which the end fades; 0: the end is known. */
	fadeIn: number;
	fadeOut: number;
	/** The plot cuts it here. */
	cutLeft: boolean;
	cutRight: boolean;
}

export interface DateShape {
	kind: ShapeKind;
	/** Centre of the sign. */
	head: number;
	bar: Bar | null;
	/** Half width of the blurred ellipse around an approximate day. */
	blur: number | null;
	/** Day or part of day that a point may lie in, once a day is wide enough to say so. */
	reach: { x0: number; x1: number } | null;
	/** Stop line of a deadline. */
	stop: number | null;
	hollow: boolean;
	dashed: boolean;
}

/** From this width of a day on, points stand at their clock. */
export const CLOCK_DAY = 96;
/** px between the sign and the stop line of a deadline. */
const STOP = 9;
const FADE_HAZE = 22;
const FADE_START = 40;
/** Half of the sign, with some air. */
const HALF = 7;

/** The event's shape, or null with the side on which it lies outside the plot. `fade`: px of fade of an open end. */
export function dateShape(timed: Timed, scale: TimeScale, fade: number): DateShape | 'before' | 'after' {
	return hasLength(timed.extent) ? lengthShape(timed, scale, fade) : pointShape(timed, scale);
}

function pointShape({ event, extent, published }: Timed, scale: TimeScale): DateShape | 'before' | 'after' {
	const day = extent.first!;
	const wide = scale.day >= CLOCK_DAY;
	let at = day + 0.5;
	let reach: DateShape['reach'] = null;
	if (wide && extent.minute !== null) at = day + extent.minute / 1440;
	else if (wide && !extent.approximate) {
		const [from, to] = event.part && !published ? PART_HOURS[event.part] : [0, 24];
		at = day + (from + to) / 48;
		reach = { x0: clamp(scale(day + from / 24), scale), x1: clamp(scale(day + to / 24), scale) };
	}
	// When it was made public is no deadline.
	const deadline = event.modality === 'deadline' && !published;
	const stop = scale(at) + (wide ? 0 : STOP);
	const head = deadline && wide ? stop - STOP : scale(at);
	// The day has to begin inside the window; a sign whose centre lies just outside is moved in by less than half a day.
	if (reach ? reach.x0 >= scale.right - 1 : head > scale.right) return 'after';
	if (reach ? reach.x1 <= scale.left + 1 : head < scale.left) return 'before';
	const doubtful = extent.approximate && extent.precision === 'day';
	return {
		kind: 'point',
		head: inside(head, scale),
		bar: null,
		blur: doubtful ? Math.max(1.6 * scale.day, 12) : null,
		reach,
		stop: deadline ? inside(head, scale) + STOP : null,
		// On the axis of issue days: it is known when it came out, not when it happened.
		hollow: doubtful || event.date === null,
		dashed: event.modality === 'planned'
	};
}

function lengthShape(
	{ event, extent, horizon }: Timed,
	scale: TimeScale,
	fade: number
): DateShape | 'before' | 'after' {
	const { first, last, precision, approximate, unspecified, interval } = extent;
	const closed = first !== null && last !== null;
	const month = precision === 'month' || precision === 'year';
	const haze = !interval && month && approximate && !unspecified;
	const tray =
		!haze && closed && (unspecified || !interval || approximate || event.certainty === 'approximate');
	const kind = haze ? 'haze' : tray ? 'tray' : 'band';
	const solidEnd = last === null ? horizon : last + (extent.endMinute === null ? 1 : extent.endMinute / 1440);
	const x1 = scale(solidEnd) + (last === null ? fade : 0);
	const x0 = first === null ? x1 - fade - 24 : scale(first + (extent.minute ?? 0) / 1440);
	if (x0 >= scale.right - 2) return 'after';
	if (x1 <= scale.left + 2) return 'before';
	const startFade = first === null ? fade : kind === 'band' && approximate && last === null ? FADE_START : 0;
	const third = Math.max((x1 - x0) / 3, 1);
	const fadeIn = haze ? Math.min(FADE_HAZE, third) : Math.min(startFade, third * 2);
	const fadeOut = haze ? Math.min(FADE_HAZE, third) : last === null ? fade : 0;
	const bar: Bar = {
		x0: Math.max(x0, scale.left),
		x1: Math.min(x1, scale.right),
		fadeIn: x0 < scale.left ? Math.max(0, fadeIn - (scale.left - x0)) : fadeIn,
		fadeOut: x1 > scale.right ? Math.max(0, fadeOut - (x1 - scale.right)) : fadeOut,
		cutLeft: x0 < scale.left - 0.5,
		cutRight: x1 > scale.right + 0.5 && last !== null
	};
	const head = first === null ? bar.x1 - HALF : x0 + headOffset(kind, fadeIn, x1 - x0, scale.day);
	const deadline = event.modality === 'deadline';
	return {
		kind,
		head: inside(head, scale),
		bar,
		blur: null,
		reach: null,
		stop: deadline && last !== null && !bar.cutRight ? bar.x1 : null,
		hollow: kind !== 'band' || fadeIn > 0,
		dashed: event.modality === 'planned'
	};
}

/** How far the sign stands inside its bar: the middle of the first day, kept near the head. */
function headOffset(kind: ShapeKind, fadeIn: number, width: number, day: number): number {
	if (kind === 'haze') return Math.min(FADE_HAZE, width / 2);
	if (kind === 'tray') return Math.min(11.5, width / 2);
	if (fadeIn > 0) return Math.min(14.5, width / 2);
	return Math.min(Math.max(day / 2, 6.5), 10);
}

function clamp(x: number, { left, right }: TimeScale): number {
	return Math.min(Math.max(x, left), right);
}

/** A sign is never cut by the edge of the plot. */
function inside(x: number, { left, right }: TimeScale): number {
	return Math.min(Math.max(x, left + HALF), right - HALF);
}
