/** The whole timeline in px: lanes, marks, labels and axis of a window of time. Pure; Timeline.svelte paints it. */
import { axis, type Axis } from '#charts/timeline/axis.ts';
import { dateShape, type TimeScale } from '#charts/timeline/date-shape.ts';
import { placeLane, type Candidate, type Placed } from '#charts/timeline/place.ts';
import { shortLabel } from '#charts/timeline/short-label.ts';
import { hasLength, type District, type Lane, type Timed } from '#charts/timeline/timed.ts';
import type { Feast } from '#charts/shared/feast.ts';
import { cut, textWidth } from '#charts/shared/type-face.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';

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
	/** For embeds: a narrower gutter, lower rows, labels of 8 characters. */
	compact?: boolean;
}

/** Sizes that do not depend on the data, px. */
export interface Metrics {
	gutter: number;
	axis: number;
	row: number;
	/** Above the first and below the last row of a lane. */
	pad: number;
	band: number;
	font: number;
	/** Lowest lane. */
	lane: number;
	/** Fade of an open end. */
	fade: number;
	/** Rows of a lane at most. */
	rows: number;
}

export interface TimelineMark extends Placed {
	/** Centre of the sign. */
	y: number;
	/** Centre of the label's row. */
	labelY: number;
}

export interface LaneBox {
	key: string;
	label: string;
	count: number;
	y0: number;
	y1: number;
	/** Centre of the first row, where label and count stand. */
	labelY: number;
	/** Stretches that no bulletin covers. */
	shades: { x0: number; x1: number }[];
	/** Events of the lane that lie outside the window. */
	before: number;
	after: number;
}

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
	districts: DistrictBox[];
	lanes: LaneBox[];
	/** In the order of time. */
	marks: TimelineMark[];
	/** Events with a sign of their own, sharing another's sign, and outside the window. */
	counts: { signs: number; merged: number; before: number; after: number };
	day: number;
}

const wide: Metrics = {
	gutter: 136,
	axis: 72,
	row: 24,
	pad: 8,
	band: 18,
	font: 12.5,
	lane: 40,
	fade: 56,
	rows: 12
};
const small: Metrics = {
	gutter: 106,
	axis: 72,
	row: 20,
	pad: 6,
	band: 17,
	font: 12,
	lane: 32,
	fade: 36,
	rows: 12
};
/** px from one letter of a vertical district name to the next, and the room for the count below it. */
const LETTER = 18;
const COUNT = 20;

/** Lays out the lanes of `inLanes`. Every event is a mark, merged into one, or counted outside the window. */
export function layoutTimeline(districts: readonly District[], options: TimelineOptions): TimelineLayout {
	const metrics = options.compact ? small : wide;
	const scale = timeScale(options, metrics);
	const boxes: DistrictBox[] = [];
	const lanes: LaneBox[] = [];
	const marks: TimelineMark[] = [];
	let y = metrics.axis;
	for (const district of districts) {
		const y0 = y;
		for (const lane of district.lanes) {
			const box = layLane(lane, district, scale, options, metrics, y);
			lanes.push(box.lane);
			marks.push(...box.marks);
			y = box.lane.y1;
		}
		const box = districtBox(district, y0, options.lang);
		const needed =
			y0 + (box.letters ? 10 + box.letters.length * LETTER + (box.countY === null ? 0 : COUNT) : 0);
		if (needed > y) {
			lanes[lanes.length - 1].y1 = needed;
			y = needed;
		}
		boxes.push({ ...box, y1: y });
	}
	const all = districts.flatMap(({ lanes }) => lanes.flatMap(({ events }) => events));
	marks.sort((a, b) => a.timed.start - b.timed.start);
	return {
		metrics,
		width: options.width,
		height: y + 1,
		plot: { left: scale.left, right: scale.right, top: metrics.axis, bottom: y },
		axis: axis({
			scale,
			from: options.from,
			to: options.to,
			lang: options.lang,
			feasts: options.feasts,
			starts: startCounts(all),
			selected: selectedDay(all, options.selected ?? null),
			spoken: spokenOf(all)
		}),
		districts: boxes,
		lanes,
		marks,
		counts: {
			signs: marks.length,
			merged: marks.reduce((sum, mark) => sum + mark.merged.length, 0),
			before: lanes.reduce((sum, lane) => sum + lane.before, 0),
			after: lanes.reduce((sum, lane) => sum + lane.after, 0)
		},
		day: scale.day
	};
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

function layLane(
	lane: Lane,
	district: District,
	scale: TimeScale,
	{ lang, compact }: TimelineOptions,
	metrics: Metrics,
	y0: number
): { lane: LaneBox; marks: TimelineMark[] } {
	const visible: Candidate[] = [];
	const outside = { before: 0, after: 0 };
	for (const timed of lane.events) {
		const shape = dateShape(timed, scale, metrics.fade);
		if (typeof shape === 'string') outside[shape] += 1;
		else visible.push({ timed, shape, words: shortLabel(timed, lang, compact) });
	}
	const { placed, rows } = placeLane(visible, {
		left: scale.left,
		right: scale.right,
		font: metrics.font,
		rows: metrics.rows
	});
	const height = Math.max(metrics.lane, metrics.pad * 2 + Math.max(rows, 1) * metrics.row);
	const first = y0 + (height === metrics.lane ? height / 2 : metrics.pad + metrics.row / 2);
	const centre = (row: number) => first + row * metrics.row;
	return {
		lane: {
			key: `${district.name ?? ''}/${lane.subdistrict ?? ''}`,
			label: laneLabel(lane, district, lang, metrics, compact ?? false),
			count: lane.events.length,
			y0,
			y1: y0 + height,
			labelY: first,
			shades: shades(lane, scale),
			...outside
		},
		marks: placed.map((one) => ({ ...one, y: centre(one.row), labelY: centre(one.label?.row ?? one.row) }))
	};
}

/** 外滩街道; in an embed 外滩; 区级 for the district itself; nothing for the city, whose district name says it. */
function laneLabel(lane: Lane, district: District, lang: Lang, metrics: Metrics, compact: boolean): string {
	if (lane.subdistrict === null) return district.name === null ? '' : chartWords(lang).ownDistrict;
	const room = metrics.gutter - 32 - 30;
	const stem = lane.subdistrict.replace(/街道$/u, '');
	const name = compact && stem.length > 1 ? stem : lane.subdistrict;
	if (textWidth(name, 13) <= room + 8) return name;
	return cut(stem.length > 1 ? stem : name, (room + 8) / 13);
}

function shades({ coverage }: Lane, scale: TimeScale): { x0: number; x1: number }[] {
	if (!coverage) return [];
	const start = Math.min(scale(coverage.first), scale.right);
	const end = Math.max(scale(coverage.last + 1), scale.left);
	return [
		{ x0: scale.left, x1: start },
		{ x0: end, x1: scale.right }
	].filter(({ x0, x1 }) => x1 - x0 > 0.5);
}

function districtBox({ name, count, lanes }: District, y0: number, lang: Lang): DistrictBox {
	const shown = name ?? chartWords(lang).city;
	const vertical = /^\P{Script=Latin}+$/u.test(shown);
	const characters = [...shown];
	const kept = characters.length > 7 ? [...characters.slice(0, 6), '⋮'] : characters;
	const letters = kept.map((text, index) => ({ text, y: y0 + (name === null ? 10 : 17) + index * LETTER }));
	// One lane's own count says the same.
	const counted = lanes.length > 1 || name !== null;
	return {
		key: name ?? '',
		name: shown,
		letters: vertical ? letters : null,
		count,
		countY: counted ? y0 + 17 + (vertical ? letters.length * LETTER + 2 : LETTER) : null,
		y0,
		y1: y0
	};
}

/** Day -> how many exact dates start on it. */
function startCounts(events: readonly Timed[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { extent } of events) {
		const exact =
			!hasLength(extent) || (extent.interval && extent.precision !== 'month' && extent.precision !== 'year');
		if (
			!exact ||
			(extent.approximate && extent.precision === 'day' && extent.interval) ||
			extent.first === null
		)
			continue;
		counts.set(extent.first, (counts.get(extent.first) ?? 0) + 1);
	}
	return counts;
}

function selectedDay(events: readonly Timed[], selected: string | null): number | null {
	const found = selected === null ? undefined : events.find(({ event }) => event.id === selected);
	if (!found || found.extent.precision === 'month' || found.extent.precision === 'year') return null;
	return found.extent.first;
}

/** Whether an event's words name a feast. */
function spokenOf(events: readonly Timed[]): (name: string) => boolean {
	const words = events.map(({ event }) => `${event.dateText} ${event.title}`).join('\n');
	return (name) => words.includes(name);
}
