/** One lane in px: its events as marks with labels while they can be told apart, else as counts in bins. */
import { minuteOf } from '#charts/columns/columns.ts';
import { lowerBound } from '#charts/columns/search.ts';
import { rowsMeeting, startsIn, type Strata } from '#charts/columns/strata.ts';
import { typeName } from '#charts/shared/describe.ts';
import { cut, textWidth } from '#charts/shared/type-face.ts';
import { fileStem } from '#charts/timeline/bulletin-lanes.ts';
import { dayTable } from '#charts/timeline/bin-table.ts';
import { dateShape, type TimeScale } from '#charts/timeline/date-shape.ts';
import { tally, type Bins, type Density } from '#charts/timeline/density.ts';
import type { District, Lane, LaneBy, Swimlanes } from '#charts/timeline/lanes.ts';
import type { Metrics } from '#charts/timeline/metrics.ts';
import { placeLane, type Candidate, type Placed } from '#charts/timeline/place.ts';
import { shortLabel } from '#charts/timeline/short-label.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';

export interface TimelineMark extends Placed {
	/** Centre of the sign. */
	y: number;
	/** Centre of the label's row. */
	labelY: number;
}

export interface LaneBox {
	key: string;
	label: string;
	/** Where the label starts; lanes without a group have the room of its name. */
	labelX: number;
	/** The type whose sign stands before the label; null: none does. */
	type: string | null;
	/** The label before it was cut. */
	name: string;
	folded: boolean;
	count: number;
	/** Rows that its height has room for. */
	rows: number;
	/** Its marks would lie the same if these rows were given: none is in a last row for what finds no other, and they are not too many. */
	settled: boolean;
	y0: number;
	y1: number;
	/** Centre of the first row, where label and count stand. */
	labelY: number;
	/** Stretches that no bulletin covers. */
	shades: { x0: number; x1: number }[];
	/** Counts in bins, where its events are too many for marks; null: they are marks. */
	density: Density | null;
	/** Events of the lane that lie outside the window. */
	before: number;
	after: number;
}

/** A lane's visible events, or that there are too many. */
export interface Content {
	visible: Candidate[] | null;
	/** How many are visible, and lie outside; 0 where they are too many: the bins count those. */
	count: number;
	before: number;
	after: number;
}

/** Marks of one lane at most; a lane whose height is given takes what its rows have room for. */
const MARKS = 40;
const MARKS_A_ROW = 14;

/** What a lane has in a window of days. */
export function contentOf(
	{ strata, timedOf, binsOnly }: Swimlanes,
	lane: Lane,
	window: { from: number; to: number },
	scale: TimeScale,
	options: { lang: Lang; compact?: boolean; rows?: number },
	metrics: Metrics
): Content {
	if (binsOnly || lane.folded) return TOO_MANY;
	const most = options.rows === undefined ? MARKS : Math.min(MARKS, options.rows * MARKS_A_ROW);
	// Fades and stop lines reach a little beyond the days that they belong to.
	const air = metrics.fade / scale.day + 1;
	const [from, to] = [minuteOf(window.from - air), minuteOf(window.to + air)];
	if (startsAtLeast(strata, lane, from, to) > most * 2) return TOO_MANY;
	const rows = rowsMeeting(strata, lane.layers, from, to, most * 2);
	if (rows === null) return TOO_MANY;
	const outside = {
		before: startsIn(strata, lane.layers, -0x80000000, from),
		after: startsIn(strata, lane.layers, to, 0x7fffffff)
	};
	const visible: Candidate[] = [];
	for (const row of rows) {
		const timed = timedOf(row);
		const shape = dateShape(timed, scale, metrics.fade);
		if (minuteOf(timed.start) < from) outside.before -= 1;
		if (typeof shape === 'string') outside[shape] += 1;
		else visible.push({ timed, shape, words: shortLabel(timed, options.lang, options.compact) });
	}
	if (visible.length > most) return TOO_MANY;
	return { visible, count: visible.length, ...outside };
}

/** A lane that is shown as bins, whatever its number: what it has is counted in them. */
export const TOO_MANY: Content = { visible: null, count: 0, before: 0, after: 0 };

/** How many are known to start in [from, to), minutes, by whole days within it: quick to see where there are far too many. */
function startsAtLeast(strata: Strata, lane: Lane, from: number, to: number): number {
	const table = dayTable(strata, lane);
	if (!table) return 0;
	const bins = table.totals.length;
	const first = lowerBound(table.edges, from, 0, bins);
	const end = lowerBound(table.edges, to + 1, 0, bins + 1) - 1;
	return end > first ? table.before[end] - table.before[first] : 0;
}

/** Box and marks of a lane whose top is at `y0`. */
export function layLane(
	lane: Lane,
	district: District,
	content: Content,
	{ strata, by }: Swimlanes,
	scale: TimeScale,
	bins: Bins,
	options: { lang: Lang; compact?: boolean; rows?: number },
	metrics: Metrics,
	y0: number
): { lane: LaneBox; marks: TimelineMark[] } {
	let placed: Placed[] = [];
	let needed = metrics.denseRows;
	if (content.visible) {
		const room = {
			left: scale.left,
			right: scale.right,
			font: metrics.font,
			rows: Math.max(options.rows ?? metrics.rows, 1)
		};
		// Of a given number of rows the last one is for what finds no other, and is only kept free where there is such.
		let found = placeLane(
			content.visible,
			options.rows === undefined ? room : { ...room, rows: room.rows + 1 }
		);
		if (found.rows > room.rows) found = placeLane(content.visible, room);
		placed = found.placed;
		needed = found.rows;
	}
	const rows = lane.folded ? 1 : (options.rows ?? Math.max(needed, 1));
	const height = lane.folded ? metrics.folded : Math.max(metrics.lane, metrics.pad * 2 + rows * metrics.row);
	const first = y0 + (height <= metrics.lane ? height / 2 : metrics.pad + metrics.row / 2);
	const centre = (row: number) => first + row * metrics.row;
	const density = content.visible ? null : tally(strata, lane, bins);
	// Bins at the edges reach beyond the window: what they count there is not outside as well.
	const { before, after } = density ?? content;
	return {
		lane: {
			key: lane.key,
			...(district.heading === 'none'
				? plainHead(lane, by, options.lang, metrics)
				: placeHead(lane, district, options, metrics)),
			folded: lane.folded ?? false,
			count: lane.count,
			rows,
			settled: !content.visible || (rows < metrics.rows && content.count <= rows * MARKS_A_ROW),
			y0,
			y1: y0 + height,
			labelY: first,
			shades: shades(lane, scale),
			density,
			before,
			after
		},
		marks: placed.map((one) => ({ ...one, y: centre(one.row), labelY: centre(one.label?.row ?? one.row) }))
	};
}

type LaneHead = Pick<LaneBox, 'label' | 'name' | 'labelX' | 'type'>;

/** px: room for the button that folds a lane, for a sign, and for the count. */
const FOLD = 14;
const SIGN = 20;
const COUNT = 40;

/** A lane without a group: a type with its sign, a bulletin by its file, or what is in no lane of its own. */
function plainHead(lane: Lane, by: LaneBy, lang: Lang, metrics: Metrics): LaneHead {
	const type = by === 'type' ? lane.name : null;
	const name =
		type !== null
			? typeName(type, lang)
			: lane.others !== undefined
				? chartWords(lang).otherBulletins(lane.others)
				: lane.name === null
					? ''
					: fileStem(lane.name);
	const labelX = FOLD + (type === null ? 0 : SIGN);
	return { label: cut(name, (metrics.gutter - labelX - COUNT) / 13), name, labelX, type };
}

function placeHead(
	lane: Lane,
	district: District,
	options: { lang: Lang; compact?: boolean },
	metrics: Metrics
): LaneHead {
	const name =
		lane.name ??
		(district.name === null ? chartWords(options.lang).city : chartWords(options.lang).ownDistrict);
	return { label: placeLabel(lane, district, options, metrics), name, labelX: 32, type: null };
}

/** 外滩街道; in an embed 外滩; 区级 for the district itself; nothing where the district's name says it. */
function placeLabel(
	lane: Lane,
	district: District,
	{ lang, compact }: { lang: Lang; compact?: boolean },
	metrics: Metrics
): string {
	if (district.heading !== 'down') return '';
	if (lane.name === null) return district.name === null ? '' : chartWords(lang).ownDistrict;
	const room = metrics.gutter - 32 - 30;
	const stem = lane.name.replace(/街道$/u, '');
	const name = compact && stem.length > 1 ? stem : lane.name;
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
