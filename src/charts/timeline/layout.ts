/** The whole timeline in px: lanes, marks, labels and axis of a window of time. Pure; Timeline.svelte paints it. */
import { axis, type Axis } from '#charts/timeline/axis.ts';
import type { TimeScale } from '#charts/timeline/date-shape.ts';
import { binsFor, roundMost, type Bins } from '#charts/timeline/density.ts';
import {
	contentOf,
	layLane,
	TOO_MANY,
	type Content,
	type LaneBox,
	type TimelineMark
} from '#charts/timeline/lane-layout.ts';
import type { District, Lane, Swimlanes } from '#charts/timeline/lanes.ts';
import { small, wide, type Metrics } from '#charts/timeline/metrics.ts';
import { hasLength } from '#charts/timeline/timed.ts';
import type { Feast } from '#charts/shared/feast.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';

export type { LaneBox, TimelineMark };

export interface TimelineOptions {
	/** Visible window in day numbers, fractions allowed; `to` exclusive. */
	from: number;
	to: number;
	/** px of the whole chart. */
	width: number;
	lang: Lang;
	selected?: string | null;
	/** What the axis may name; default: nothing. */
	feasts?: readonly Feast[];
	/** Rows of each lane, by key, where its height is not to follow the window; see rowsOf. */
	rows?: ReadonlyMap<string, number>;
	/** For embeds: a narrower gutter, lower rows, labels of 8 characters. */
	compact?: boolean;
}

/** Sizes that do not depend on the data, px. */
export interface DistrictBox {
	key: string;
	name: string;
	/** One character a line; null: written across, for names in Latin letters. */
	letters: { text: string; y: number }[] | null;
	count: number;
	countY: number | null;
	y0: number;
	y1: number;
}

export interface TimelineLayout {
	metrics: Metrics;
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	axis: Axis;
	/** The bins of the lanes that have counts instead of marks; null: none has. */
	bins: Bins | null;
	districts: DistrictBox[];
	lanes: LaneBox[];
	/** In the order of time. */
	marks: TimelineMark[];
	/** Events with a sign of their own, sharing another's sign, in bins, too roughly known for them, and outside the window. */
	counts: { signs: number; merged: number; binned: number; rough: number; before: number; after: number };
	day: number;
}

/** px from one letter of a vertical district name to the next, and the room for the count below it. */
const LETTER = 18;
const COUNT = 20;

/** Marks of all lanes together at most; beyond it the fullest lanes become bins. */
const MARKS = 240;

/** Lays out the lanes. Every event is a mark, merged into one, counted in a bin, or counted outside the window. */
export function layoutTimeline(swimlanes: Swimlanes, options: TimelineOptions): TimelineLayout {
	const metrics = options.compact ? small : wide;
	const scale = timeScale(options, metrics);
	const { lang, compact } = options;
	const bins = binsFor(swimlanes, scale, options.from, options.to);
	const contents = contentsOf(swimlanes, options, scale, metrics);
	const boxes: DistrictBox[] = [];
	const lanes: LaneBox[] = [];
	const marks: TimelineMark[] = [];
	let y = metrics.axis;
	for (const district of swimlanes.districts) {
		const y0 = y;
		for (const lane of district.lanes) {
			const own = { lang, compact, rows: options.rows?.get(lane.key) };
			const box = layLane(lane, district, contents.get(lane)!, swimlanes, scale, bins, own, metrics, y);
			lanes.push(box.lane);
			marks.push(...box.marks);
			y = box.lane.y1;
		}
		const box = districtBox(district, y0, lang);
		const needed =
			y0 +
			(box.letters
				? box.letters[0].y - y0 - 7 + box.letters.length * LETTER + (box.countY === null ? 0 : COUNT)
				: 0);
		if (needed > y) {
			lanes[lanes.length - 1].y1 = needed;
			y = needed;
		}
		boxes.push({ ...box, y1: y });
	}
	marks.sort((a, b) => a.timed.start - b.timed.start);
	const dense = lanes.flatMap(({ density }) => density ?? []);
	for (const { totals } of dense) bins.most = Math.max(bins.most, largest(totals));
	bins.most = roundMost(bins.most);
	const sum = (of: (lane: LaneBox) => number) => lanes.reduce((total, lane) => total + of(lane), 0);
	return {
		metrics,
		width: options.width,
		height: y + 1,
		plot: { left: scale.left, right: scale.right, top: metrics.axis, bottom: y },
		axis: axisOf({ marks, bins, lanes }, swimlanes, options, scale),
		districts: boxes,
		lanes,
		marks,
		bins: dense.length > 0 ? bins : null,
		counts: {
			signs: marks.length,
			merged: marks.reduce((total, mark) => total + mark.merged.length, 0),
			binned: dense.reduce((total, { binned }) => total + binned, 0),
			rough: dense.reduce((total, { rough }) => total + rough, 0),
			before: sum(({ before }) => before),
			after: sum(({ after }) => after)
		},
		day: scale.day
	};
}

/** The same lanes and marks under an axis that names other feasts, and marks another selection. */
export function withAxis(
	layout: TimelineLayout,
	swimlanes: Swimlanes,
	options: TimelineOptions
): TimelineLayout {
	return { ...layout, axis: axisOf(layout, swimlanes, options, timeScale(options, layout.metrics)) };
}

function axisOf(
	{ marks, lanes, bins }: Pick<TimelineLayout, 'marks' | 'lanes' | 'bins'>,
	{ spoken }: Swimlanes,
	{ from, to, lang, feasts, selected = null }: TimelineOptions,
	scale: TimeScale
): Axis {
	const starts = startCounts(marks, lanes, bins);
	return axis({ scale, from, to, lang, feasts, starts, selected: selectedDay(marks, selected), spoken });
}

/** Rows of each lane as a layout has them: given to the layouts of other windows, heights stay. */
export function rowsOf({ lanes }: TimelineLayout): ReadonlyMap<string, number> {
	return new Map(lanes.map(({ key, rows }) => [key, rows]));
}

/** What each lane has in the window; the fullest become bins until the marks of all are few enough. */
function contentsOf(
	swimlanes: Swimlanes,
	options: TimelineOptions,
	scale: TimeScale,
	metrics: Metrics
): Map<Lane, Content> {
	const { lang, compact, rows } = options;
	const contents = new Map<Lane, Content>();
	for (const { lanes } of swimlanes.districts) {
		for (const lane of lanes) {
			const own = { lang, compact, rows: rows?.get(lane.key) };
			contents.set(lane, contentOf(swimlanes, lane, options, scale, own, metrics));
		}
	}
	const single = [...contents].filter(([, { visible }]) => visible).sort(([, a], [, b]) => b.count - a.count);
	let total = single.reduce((sum, [, { count }]) => sum + count, 0);
	for (const [lane, { count }] of single) {
		if (total <= MARKS) break;
		contents.set(lane, TOO_MANY);
		total -= count;
	}
	return contents;
}

function largest(values: Uint32Array): number {
	let most = 0;
	for (let i = 0; i < values.length; i++) if (values[i] > most) most = values[i];
	return most;
}

/** Time to px. Throws a RangeError if the window is empty or the chart too narrow to have a plot. */
export function timeScale(
	{ from, to, width }: Pick<TimelineOptions, 'from' | 'to' | 'width'>,
	metrics: Pick<Metrics, 'gutter'>
): TimeScale {
	if (!(to > from)) throw new RangeError(`Timeline window ${from} to ${to}: expected an end after the start`);
	if (width <= metrics.gutter)
		throw new RangeError(`Timeline width ${width} px: expected more than the gutter of ${metrics.gutter} px`);
	const px = (width - metrics.gutter) / (to - from);
	const scale = (day: number) => metrics.gutter + (day - from) * px;
	return Object.assign(scale, {
		day: px,
		left: metrics.gutter,
		right: width
	});
}

function districtBox({ key, name, heading, count, lanes }: District, y0: number, lang: Lang): DistrictBox {
	const shown = heading === 'none' ? '' : (name ?? chartWords(lang).city);
	const vertical = heading === 'down' && /^\P{Script=Latin}+$/u.test(shown);
	const characters = [...shown];
	const kept = characters.length > 7 ? [...characters.slice(0, 6), '⋮'] : characters;
	// Above the name of several lanes is room for what folds them.
	const top = name === null ? 10 : lanes.length > 1 ? 23 : 17;
	const letters = kept.map((text, index) => ({ text, y: y0 + top + index * LETTER }));
	// One lane's own count says the same.
	const counted = heading === 'down' && (lanes.length > 1 || name !== null);
	return {
		key,
		name: shown,
		letters: vertical ? letters : null,
		count,
		countY: counted ? y0 + Math.max(top, 17) + (vertical ? letters.length * LETTER + 2 : LETTER) : null,
		y0,
		y1: y0
	};
}

/** Day -> how many exact dates start on it, of what is in view. */
function startCounts(
	marks: readonly TimelineMark[],
	lanes: readonly LaneBox[],
	bins: Bins | null
): Map<number, number> {
	const counts = new Map<number, number>();
	const add = (day: number, count: number) => counts.set(day, (counts.get(day) ?? 0) + count);
	for (const mark of marks) {
		for (const { extent } of [mark.timed, ...mark.merged]) {
			const month = extent.precision === 'month' || extent.precision === 'year';
			const exact = !hasLength(extent) || (extent.interval && !month);
			const about = extent.approximate && extent.precision === 'day' && extent.interval;
			if (exact && !about && extent.first !== null) add(extent.first, 1);
		}
	}
	for (const { density } of lanes) {
		density?.totals.forEach((total, bin) => {
			if (total > 0) add(Math.floor(bins!.edges[bin] / 1440), total);
		});
	}
	return counts;
}

function selectedDay(marks: readonly TimelineMark[], selected: string | null): number | null {
	if (selected === null) return null;
	for (const mark of marks) {
		for (const { event, extent } of [mark.timed, ...mark.merged]) {
			if (event.id !== selected) continue;
			return extent.precision === 'month' || extent.precision === 'year' ? null : extent.first;
		}
	}
	return null;
}
