/** The axis in three tiers, from years over months and days down to minutes: px positions and words. */
import { dayFigures, FIGURE, type LowTick } from '#charts/timeline/axis-days.ts';
import { eraTier, type EraMark } from '#charts/timeline/axis-eras.ts';
import { monthTier, topTier, type TopTick } from '#charts/timeline/axis-top.ts';
import { CLOCK_DAY, type TimeScale } from '#charts/timeline/date-shape.ts';
import type { Feast } from '#charts/shared/feast.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { dayNumber, formatDay, weekday } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import { clockWords, dayWords, monthWords, yearWords } from '#words/dates.ts';

export interface Axis {
	unit: 'minute' | 'day' | 'month' | 'year';
	top: TopTick[];
	eras: EraMark[];
	low: LowTick[];
	/** Dotted lines in the plot. */
	grid: number[];
	/** Solid lines in the plot: months, or days, or years. */
	lines: number[];
	/** Dashed lines: ends of holidays. */
	dashes: number[];
}

export interface AxisOptions {
	scale: TimeScale;
	/** Visible window in day numbers, `to` exclusive. */
	from: number;
	to: number;
	lang: Lang;
	/** What the middle tier may name. Default: nothing. */
	feasts?: readonly Feast[];
	/** Day -> events that start on it. */
	starts: ReadonlyMap<number, number>;
	/** Day of the selected event. */
	selected: number | null;
	/** Feasts that the events speak of come before others. */
	spoken?: (name: string) => boolean;
}

/** px of a day below which days, and of a month below which months, have no figures. */
const DAYS_FROM = 3.4;
const MONTHS_FROM = 30;

/** Tiers of a window. Positions in px; words measured, so that none touches the next. */
export function axis(options: AxisOptions): Axis {
	const { scale } = options;
	if (scale.day >= CLOCK_DAY) return clockAxis(options);
	if (scale.day >= DAYS_FROM) return dayAxis(options);
	return scale.day * 30.4 >= MONTHS_FROM ? monthAxis(options) : yearAxis(options);
}

function clockAxis({ scale, from, to, lang, feasts = [] }: AxisOptions): Axis {
	const days = range(Math.floor(from), to);
	const step =
		[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].find((minutes) => (minutes / 1440) * scale.day >= 42) ??
		720;
	const low: LowTick[] = [];
	const grid: number[] = [];
	for (let minute = Math.ceil((from * 1440) / step) * step; minute < to * 1440; minute += step) {
		const x = scale(minute / 1440);
		const ofDay = ((minute % 1440) + 1440) % 1440;
		if (ofDay !== 0) grid.push(x);
		const text = clockWords(ofDay, lang);
		const half = textWidth(text, FIGURE) / 2;
		if (x - half >= scale.left - 2 && x + half <= scale.right + 2)
			low.push({ x, text, look: 'plain', key: `${minute}` });
	}
	return {
		unit: 'minute',
		top: topTier(
			days,
			(day, first) => [
				dayWords(day, lang, { year: first, weekday: true }),
				dayWords(day, lang, { year: false, weekday: true }),
				dayWords(day, lang, { year: false }),
				`${Number(formatDay(day).slice(8))}`
			],
			scale
		),
		...eraTier(scale, from, to, feasts),
		dashes: [],
		low,
		grid,
		lines: days.map(scale).filter((x) => x > scale.left)
	};
}

function dayAxis({ scale, from, to, lang, feasts = [], starts, selected, spoken }: AxisOptions): Axis {
	const days = range(Math.floor(from), to);
	const months = firsts(days, 7);
	return {
		unit: 'day',
		top: monthTier(months, scale, lang),
		...eraTier(scale, from, to, feasts, spoken),
		low: dayFigures(days, scale, starts, selected),
		grid: days
			.filter((day) => weekday(day) === 1 && !formatDay(day).endsWith('-01'))
			.map(scale)
			.filter((x) => x > scale.left),
		lines: months.map(scale).filter((x) => x > scale.left)
	};
}

/** Over months and years only the reader's own periods are named. */
function ownEras({ scale, from, to, feasts = [] }: AxisOptions): Pick<Axis, 'eras' | 'dashes'> {
	return eraTier(
		scale,
		from,
		to,
		feasts.filter(({ own }) => own)
	);
}

function monthAxis(options: AxisOptions): Axis {
	const { scale, from, to, lang } = options;
	const months: number[] = [];
	const [y0, m0] = formatDay(Math.floor(from)).split('-').map(Number);
	for (let month = m0; dayNumber(y0, month, 1) < to; month++) months.push(dayNumber(y0, month, 1));
	const years = months.filter((day, index) => index === 0 || formatDay(day).slice(5, 7) === '01');
	const width = scale.day * 30.4;
	const low = months.flatMap((day): LowTick[] => {
		const text = width >= 38 ? monthWords(day, lang, false) : String(Number(formatDay(day).slice(5, 7)));
		const x =
			(scale(day) +
				scale(dayNumber(Number(formatDay(day).slice(0, 4)), Number(formatDay(day).slice(5, 7)) + 1, 1))) /
			2;
		const half = textWidth(text, FIGURE) / 2;
		return x - half < scale.left || x + half > scale.right
			? []
			: [{ x, text, look: 'plain', key: formatDay(day) }];
	});
	return {
		unit: 'month',
		top: topTier(years, (day) => [yearWords(day, lang)], scale),
		...ownEras(options),
		low,
		grid: months
			.filter((day) => !years.includes(day))
			.map(scale)
			.filter((x) => x > scale.left),
		lines: years.map(scale).filter((x) => x > scale.left)
	};
}

function yearAxis(options: AxisOptions): Axis {
	const { scale, from, to, lang } = options;
	const [a, b] = [
		Number(formatDay(Math.floor(from)).slice(0, 4)),
		Number(formatDay(Math.ceil(to)).slice(0, 4))
	];
	const most = Math.max(2, Math.floor((scale.right - scale.left) / 56));
	const low = roundYears(a, b, most).flatMap((year): LowTick[] => {
		const x = scale(dayNumber(year, 1, 1));
		const text = yearWords(dayNumber(year, 1, 1), lang);
		const half = textWidth(text, FIGURE) / 2;
		return x - half < scale.left || x + half > scale.right
			? []
			: [{ x, text, look: 'plain', key: String(year) }];
	});
	return { unit: 'year', top: [], ...ownEras(options), low, grid: low.map(({ x }) => x), lines: [] };
}

/** Round years from `a` to `b`, about `most` of them at most: 1, 2 or 5 times a power of ten apart. */
function roundYears(a: number, b: number, most: number): number[] {
	const apart = Math.max(1, (b - a) / most);
	const power = 10 ** Math.floor(Math.log10(apart));
	// From a geometric mean on the wider of two, as in d3's ticks.
	const steps = [Math.sqrt(50), Math.sqrt(10), Math.SQRT2, 0];
	const step = power * [10, 5, 2, 1][steps.findIndex((mean) => apart / power >= mean)];
	const first = Math.ceil(a / step);
	return Array.from({ length: Math.floor(b / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** Whole days in [from, to). */
function range(from: number, to: number): number[] {
	const days: number[] = [];
	for (let day = from; day < to; day++) days.push(day);
	return days;
}

/** First days of months, the cut first one included. `length`: chars of the ISO day that name the month. */
function firsts(days: number[], length: number): number[] {
	return days.filter(
		(day, index) => index === 0 || formatDay(day).slice(0, length) !== formatDay(day - 1).slice(0, length)
	);
}
