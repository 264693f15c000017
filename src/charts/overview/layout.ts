/** The strip under the timeline: how much starts on each day of the whole time, and where the brush lies. */
import { GRAIN } from '#charts/columns/grain.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { countLanes, dayEdges } from '#charts/timeline/lane-counts.ts';
import { lanesOf, type Swimlanes } from '#charts/timeline/lanes.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { dayWords, monthWords, yearWords } from '#words/dates.ts';

export interface OverviewOptions {
	/** First day and the day after the last of the whole data, day numbers. */
	extent: readonly [number, number];
	/** Brushed days, inclusive start and exclusive end; null: no brush. */
	brush: readonly [number, number] | null;
	width: number;
	/** px kept free on the left. */
	gutter: number;
	lang: Lang;
}

export interface OverviewLayout {
	left: number;
	right: number;
	/** Days at the edges of the strip: whole months, or years, around the data. */
	domain: [number, number];
	bars: { x: number; width: number; height: number; count: number }[];
	ticks: { x: number; text: string | null }[];
	brush: {
		x0: number;
		x1: number;
		from: BrushLabel;
		to: BrushLabel;
		note: { x: number; text: string } | null;
	} | null;
	/** Day number to px. */
	x: (day: number) => number;
	/** px to the nearest midnight. */
	day: (x: number) => number;
}

interface BrushLabel {
	x: number;
	anchor: 'start' | 'end';
	text: string;
}

/** px: the strip itself, and the tallest bar in it. */
export const STRIP = 44;
const TALLEST = 35;
/** A bar is at most this high for one event, and at least this wide. */
const ONE = 7;
const NARROWEST = 2.5;

/** Bars, month ticks and brush labels in px. Throws a RangeError for an empty extent. */
export function layoutOverview(
	source: readonly Event[] | Swimlanes,
	options: OverviewOptions
): OverviewLayout {
	const { extent, width, gutter, lang } = options;
	if (!(extent[1] > extent[0]))
		throw new RangeError(`Overview extent ${extent.join(' to ')}: expected an end after the start`);
	const domain = roundOut(extent);
	const dayPx = (width - gutter) / (domain[1] - domain[0]);
	const scale = (day: number) => gutter + (day - domain[0]) * dayPx;
	const bin = [1, 7, 14, 30, 91, 365, 1826].find((days) => days * dayPx >= NARROWEST) ?? 3652;
	const lanes = lanesOf(source, []);
	const all = lanes.districts.flatMap(({ lanes }) => lanes);
	const { counts } = countLanes(all, lanes, dayEdges(domain[0], domain[1], bin), GRAIN.day);
	const unit = Math.min(ONE, TALLEST / counts.reduce((most, count) => Math.max(most, count), 1));
	const barWidth = Math.max(NARROWEST - 0.5, Math.min(bin * dayPx * 0.84, 12));
	return {
		left: gutter,
		right: width,
		domain,
		bars: Array.from(counts, (count, index) => ({ count, index }))
			.filter(({ count }) => count > 0)
			.map(({ count, index }) => ({
				x: scale(domain[0] + index * bin) + Math.max(bin * dayPx - barWidth, 0) / 2,
				width: barWidth,
				height: Math.max(count * unit, 1.5),
				count
			})),
		ticks: ticks(domain, scale, lang, width),
		brush: options.brush && brushOf(options.brush, scale, options),
		x: scale,
		day: (x) => Math.min(Math.max(Math.round(domain[0] + (x - gutter) / dayPx), domain[0]), domain[1])
	};
}

/** Whole months around up to three years of data, whole years around more. */
function roundOut([from, to]: readonly [number, number]): [number, number] {
	const [y0, m0] = formatDay(Math.floor(from)).split('-').map(Number);
	const [y1, m1] = formatDay(Math.ceil(to) - 1)
		.split('-')
		.map(Number);
	if (to - from > 1100) return [dayNumber(y0, 1, 1), dayNumber(y1 + 1, 1, 1)];
	return [dayNumber(y0, m0, 1), dayNumber(y1, m1 + 1, 1)];
}

function ticks(
	[from, to]: [number, number],
	scale: (day: number) => number,
	lang: Lang,
	width: number
): OverviewLayout['ticks'] {
	const [y0, m0] = formatDay(from).split('-').map(Number);
	const years = to - from > 1100;
	const days: number[] = [];
	for (let n = 0; ; n++) {
		const day = years ? dayNumber(y0 + n, 1, 1) : dayNumber(y0, m0 + n, 1);
		if (day >= to) break;
		days.push(day);
	}
	let free = -Infinity;
	return days.map((day, index) => {
		const x = scale(day);
		const january = formatDay(day).slice(5, 7) === '01';
		const several = formatDay(from).slice(0, 4) !== formatDay(to - 1).slice(0, 4);
		const text = years ? yearWords(day, lang) : monthWords(day, lang, several && (january || index === 0));
		const end = x + 6 + textWidth(text, 12);
		if (x < free || end > width) return { x, text: null };
		free = end + 4;
		return { x, text };
	});
}

function brushOf(
	[from, to]: readonly [number, number],
	scale: (day: number) => number,
	options: OverviewOptions
): OverviewLayout['brush'] {
	const { lang, width, gutter } = options;
	const words = chartWords(lang);
	const [x0, x1] = [Math.max(scale(from), gutter), Math.min(scale(to), width)];
	const years =
		formatDay(Math.floor(options.extent[0])).slice(0, 4) !==
		formatDay(Math.ceil(options.extent[1]) - 1).slice(0, 4);
	const [first, last] = [dayWords(from, lang, { year: years }), dayWords(to - 1, lang, { year: years })];
	const [a, b] = [textWidth(first, 13, true), textWidth(last, 13, true)];
	const apart = x1 - x0 >= a + b + 12;
	const middle = Math.min(Math.max((x0 + x1) / 2, gutter + a + 6), width - b - 6);
	const days = words.days(to - from);
	const help = `${days}${words.dot}${words.dragHelp}`;
	const room = x1 - x0 - a - b - 32;
	const text = textWidth(help, 12) <= room ? help : textWidth(days, 12) <= room ? days : null;
	return {
		x0,
		x1,
		from: apart ? { x: x0, anchor: 'start', text: first } : { x: middle - 6, anchor: 'end', text: first },
		to: apart ? { x: x1, anchor: 'end', text: last } : { x: middle + 6, anchor: 'start', text: last },
		note: text === null ? null : { x: (x0 + a + x1 - b) / 2, text }
	};
}
