/** The axis in three tiers, from years over months and days down to minutes: px positions and words. */
import { scaleLinear } from 'd3';
import { CLOCK_DAY, type TimeScale } from '#charts/timeline/date-shape.ts';
import { feastsBetween } from '#charts/shared/feasts.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { dayNumber, formatDay, weekday } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import { clockWords, dayWords, monthWords, yearWords } from '#words/dates.ts';

/** A boundary of the top tier with its words; `line: false` where the view cuts the unit. */
export interface TopTick {
	x: number;
	line: boolean;
	text: string | null;
	textX: number;
}

/** A feast or holiday of the middle tier. */
export interface EraMark {
	name: string;
	source: string;
	/** Where the name stands, centred. */
	x: number;
	width: number;
	/** Ends of the bracket; null ends lie outside the view. A single day has no bracket but a tick at `x`. */
	from: number | null;
	to: number | null;
	bracket: boolean;
	/** Day whose middle the tick points at. */
	at: number;
}

export interface LowTick {
	x: number;
	text: string;
	/** strong: something starts here; selected; plain: a round value. */
	look: 'plain' | 'strong' | 'selected';
	key: string;
}

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
const FIGURE = 12;
const TOP = 15;

/** Tiers of a window. Positions in px; words measured, so that none touches the next. */
export function axis(options: AxisOptions): Axis {
	const { scale } = options;
	if (scale.day >= CLOCK_DAY) return clockAxis(options);
	if (scale.day >= DAYS_FROM) return dayAxis(options);
	return scale.day * 30.4 >= MONTHS_FROM ? monthAxis(options) : yearAxis(options);
}

function clockAxis({ scale, from, to, lang }: AxisOptions): Axis {
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
		...eraTier(scale, from, to, lang),
		dashes: [],
		low,
		grid,
		lines: days.map(scale).filter((x) => x > scale.left)
	};
}

function dayAxis({ scale, from, to, lang, starts, selected, spoken }: AxisOptions): Axis {
	const days = range(Math.floor(from), to);
	const months = firsts(days, 7);
	return {
		unit: 'day',
		top: monthTier(months, scale, lang),
		...eraTier(scale, from, to, lang, spoken),
		low: dayFigures(days, scale, starts, selected),
		grid: days
			.filter((day) => weekday(day) === 1 && !formatDay(day).endsWith('-01'))
			.map(scale)
			.filter((x) => x > scale.left),
		lines: months.map(scale).filter((x) => x > scale.left)
	};
}

function monthAxis({ scale, from, to, lang }: AxisOptions): Axis {
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
		eras: [],
		dashes: [],
		low,
		grid: months
			.filter((day) => !years.includes(day))
			.map(scale)
			.filter((x) => x > scale.left),
		lines: years.map(scale).filter((x) => x > scale.left)
	};
}

function yearAxis({ scale, from, to, lang }: AxisOptions): Axis {
	const [a, b] = [
		Number(formatDay(Math.floor(from)).slice(0, 4)),
		Number(formatDay(Math.ceil(to)).slice(0, 4))
	];
	const most = Math.max(2, Math.floor((scale.right - scale.left) / 56));
	const ticks = scaleLinear([a, b], [0, 1])
		.ticks(Math.min(most, b - a + 1))
		.filter(Number.isInteger);
	const low = ticks.flatMap((year): LowTick[] => {
		const x = scale(dayNumber(year, 1, 1));
		const text = yearWords(dayNumber(year, 1, 1), lang);
		const half = textWidth(text, FIGURE) / 2;
		return x - half < scale.left || x + half > scale.right
			? []
			: [{ x, text, look: 'plain', key: String(year) }];
	});
	return { unit: 'year', top: [], eras: [], dashes: [], low, grid: low.map(({ x }) => x), lines: [] };
}

/** Months with their year on the first one that has room for it and on every January. */
function monthTier(months: number[], scale: TimeScale, lang: Lang): TopTick[] {
	let yearSaid = '';
	return topTier(
		months,
		(day) => [monthWords(day, lang, true), monthWords(day, lang, false)],
		scale,
		(day, words) => {
			const year = formatDay(day).slice(0, 4);
			if (year === yearSaid) return words.slice(1);
			return words;
		},
		(day, text) => {
			if (text === monthWords(day, lang, true)) yearSaid = formatDay(day).slice(0, 4);
		}
	);
}

/** Units of the top tier; each says the longest of its words that ends before the next unit begins. */
function topTier(
	units: number[],
	words: (day: number, first: boolean) => string[],
	scale: TimeScale,
	narrow: (day: number, words: string[]) => string[] = (_, all) => all,
	said: (day: number, text: string) => void = () => undefined
): TopTick[] {
	let first = true;
	return units.map((day, index) => {
		const x = Math.max(scale(day), scale.left);
		const cutByView = scale(day) < scale.left + 0.5;
		const textX = cutByView ? x : x + 6;
		const end = index + 1 < units.length ? scale(units[index + 1]) : scale.right;
		const text =
			narrow(day, words(day, first)).find((one) => textX + textWidth(one, TOP, true) + 4 <= end) ?? null;
		if (text !== null) {
			said(day, text);
			first = false;
		}
		return { x, line: !cutByView, text, textX };
	});
}

function eraTier(
	scale: TimeScale,
	from: number,
	to: number,
	lang: Lang,
	spoken: (name: string) => boolean = () => false
): { eras: EraMark[]; dashes: number[] } {
	const found = feastsBetween(Math.floor(from), Math.ceil(to) - 1, lang);
	const ranked = found
		.filter((feast) => scale.day >= 6 || feast.last > feast.first || feast.rank >= 5)
		.map((feast, order) => ({ feast, order, rank: feast.rank + (spoken(feast.key) ? 10 : 0) }))
		.sort((a, b) => b.rank - a.rank || a.order - b.order);
	const kept: { era: EraMark; span: [number, number]; order: number }[] = [];
	for (const { feast, order } of ranked) {
		const bracket = feast.last > feast.first;
		const [x0, x1] = [scale(feast.first), scale(feast.last + 1)];
		const [a, b] = [Math.max(x0, scale.left), Math.min(x1, scale.right)];
		const width = textWidth(feast.name, FIGURE);
		const at = (x0 + x1) / 2;
		if (!bracket && (at < scale.left || at > scale.right)) continue;
		const centre = Math.min(Math.max((a + b) / 2, scale.left + width / 2), scale.right - width / 2);
		const span: [number, number] = [
			Math.min(bracket ? a : centre, centre - width / 2) - 4,
			Math.max(bracket ? b : centre, centre + width / 2) + 4
		];
		// A bracket with its words needs room for both; a holiday narrower than that keeps its name alone.
		if (bracket && b - a < 16 && width > 0 && scale.day < 3) continue;
		if (kept.some(({ span: [p, q] }) => span[0] < q && span[1] > p)) continue;
		const roomForBracket = bracket && b - a >= width + 24;
		kept.push({
			era: {
				name: feast.name,
				source: feast.source,
				x: centre,
				width,
				from: x0 >= scale.left ? x0 : null,
				to: x1 <= scale.right ? x1 : null,
				bracket: roomForBracket,
				at
			},
			span,
			order
		});
	}
	const eras = kept.sort((a, b) => a.order - b.order).map(({ era }) => era);
	const dashes = eras
		.flatMap((era) => (era.bracket ? [era.from, era.to] : []))
		.filter((x): x is number => x !== null);
	return { eras, dashes };
}

/**
 * Day figures by rank: the selected day, then days by how much starts on them, then Mondays. Each keeps its distance: 10.5 px
 * between one-digit figures, 13 px else, 24 px for a two-digit Monday on which nothing starts.
 */
function dayFigures(
	days: number[],
	scale: TimeScale,
	starts: ReadonlyMap<number, number>,
	selected: number | null
): LowTick[] {
	const candidates = days
		.map((day) => ({
			day,
			date: Number(formatDay(day).slice(8)),
			count: starts.get(day) ?? 0,
			x: scale(day + 0.5)
		}))
		.filter(
			({ day, count, x, date }) =>
				(count > 0 || weekday(day) === 1 || day === selected) &&
				x - (date < 10 ? 4 : 7) >= scale.left &&
				x + (date < 10 ? 4 : 7) <= scale.right
		)
		.sort(
			(a, b) => Number(b.day === selected) - Number(a.day === selected) || b.count - a.count || a.day - b.day
		);
	const kept: (typeof candidates)[number][] = [];
	for (const one of candidates) {
		const grey = one.count === 0 && one.day !== selected;
		const near = kept.some((other) => {
			const need =
				one.date < 10 && other.date < 10
					? 10.5
					: one.date < 10 && !grey
						? 12
						: grey && one.date >= 10
							? 24
							: 13;
			return Math.abs(other.x - one.x) < need;
		});
		if (!near) kept.push(one);
	}
	return kept
		.sort((a, b) => a.day - b.day)
		.map(({ day, date, count, x }) => ({
			x,
			text: String(date),
			look: day === selected ? 'selected' : count > 0 ? 'strong' : 'plain',
			key: formatDay(day)
		}));
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
