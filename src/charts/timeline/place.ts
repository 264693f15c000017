/** Rows and labels of one lane: which row a mark takes, on which side its label stands, and what is only counted. */
import type { DateShape } from '#charts/timeline/date-shape.ts';
import type { ShortLabel } from '#charts/timeline/short-label.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import { cut, textWidth } from '#charts/shared/type-face.ts';

/** A visible event with its shape and its words. */
export interface Candidate {
	timed: Timed;
	shape: DateShape;
	words: ShortLabel;
}

export interface PlacedLabel extends ShortLabel {
	/** Room kept for it, px. */
	x0: number;
	x1: number;
	row: number;
	side: 'right' | 'left';
	/** It stands one row lower, and a leader leads to it. */
	elbow: boolean;
}

export interface Placed extends Candidate {
	row: number;
	/** Null: no room; the mark still has its title and its card. */
	label: PlacedLabel | null;
	/** Events that share this mark because they lie less than `MERGE` px away. */
	merged: Timed[];
}

export interface Room {
	left: number;
	right: number;
	/** Font size of labels, px. */
	font: number;
	/** Rows at most; the last one takes what found none. */
	rows: number;
}

/** Free room that a label or mark keeps before and after itself, px. */
const BEFORE = 3;
const AFTER = 5;
/** Half width of a sign and distance from its centre to the text. */
export const SIGN = 7;
export const TEXT = 11;
/** Closer than this two signs without labels become one. */
export const MERGE = 6;
const TIME_GAP = 4;

/** Width of a label in px: time words, a gap, the title. */
export function labelWidth({ time, title }: ShortLabel, font: number): number {
	return textWidth(title, font, true) + (time ? textWidth(time, font, true) + TIME_GAP : 0);
}

type Span = readonly [number, number];
interface Try {
	row: number;
	spans: { row: number; span: Span }[];
	label: PlacedLabel | null;
}

/**
 * Places events, which come by start, into rows: bars take the first free row; a point tries, row by row, its label right,
 * left, and one row lower on a leader. No label covers a later mark of the lane unless no row allows it. What finds no row
 * goes, merged where it is close, to the last one.
 */
export function placeLane(candidates: readonly Candidate[], room: Room): { placed: Placed[]; rows: number } {
	const heads = candidates.map(({ shape }) => shape.head);
	const taken: Span[][] = [];
	const placed: Placed[] = [];
	const left: Candidate[] = [];
	candidates.forEach((candidate, index) => {
		const later = heads.slice(index + 1);
		const found =
			firstFit(
				candidate,
				room,
				taken,
				(span) => !later.some((x) => x > span[0] - SIGN && x < span[1] + SIGN)
			) ??
			firstFit(candidate, room, taken, () => true) ??
			firstFit(candidate, room, taken, null);
		if (!found) {
			left.push(candidate);
			return;
		}
		for (const { row, span } of found.spans) (taken[row] ??= []).push(span);
		placed.push({ ...candidate, row: found.row, label: found.label, merged: [] });
	});
	let rows = 1 + taken.reduce((most, spans, row) => (spans?.length ? Math.max(most, row) : most), 0);
	if (left.length > 0) {
		placed.push(...mergeRow(left, rows, room));
		rows += 1;
	}
	return { placed, rows };
}

/** `allowed: null` gives up the label. */
function firstFit(
	candidate: Candidate,
	room: Room,
	taken: Span[][],
	allowed: ((span: Span) => boolean) | null
): Try | null {
	for (let row = 0; row < room.rows - 1; row++) {
		for (const option of candidate.shape.bar
			? barOptions(candidate, row, room, allowed !== null)
			: pointOptions(candidate, row, room, allowed !== null, taken.length)) {
			if (option.spans.some((one) => one.row >= room.rows - 1 || !free(taken[one.row], one.span))) continue;
			if (option.label && allowed && !candidate.shape.bar && !allowed([option.label.x0, option.label.x1]))
				continue;
			return option;
		}
	}
	return null;
}

function free(spans: Span[] | undefined, [a, b]: Span): boolean {
	return !spans || spans.every(([p, q]) => a - BEFORE >= q || b + AFTER <= p);
}

function* barOptions(
	{ shape, words: label }: Candidate,
	row: number,
	room: Room,
	labelled: boolean
): Generator<Try> {
	const bar = shape.bar!;
	const own: Span = [Math.min(bar.x0, shape.head - SIGN), Math.max(bar.x1, shape.head + SIGN)];
	if (!labelled) {
		yield { row, spans: [{ row, span: own }], label: null };
		return;
	}
	const start = shape.head + TEXT;
	for (const words of shorter(label, room.right - start, room.font)) {
		const x1 = start + labelWidth(words, room.font);
		yield {
			row,
			spans: [{ row, span: [own[0], Math.max(own[1], x1)] }],
			label: { ...words, x0: start, x1, row, side: 'right', elbow: false }
		};
	}
	const end = own[0] - TEXT + SIGN;
	for (const words of shorter(label, end - room.left, room.font)) {
		const x0 = end - labelWidth(words, room.font);
		yield {
			row,
			spans: [{ row, span: [x0, own[1]] }],
			label: { ...words, x0, x1: end, row, side: 'left', elbow: false }
		};
	}
}

function* pointOptions(
	{ shape, words: label }: Candidate,
	row: number,
	room: Room,
	labelled: boolean,
	used: number
): Generator<Try> {
	const end = shape.stop === null ? shape.head + SIGN : Math.max(shape.stop + 2, shape.head + SIGN);
	const own: Span = [shape.head - SIGN, end];
	if (!labelled) {
		yield { row, spans: [{ row, span: own }], label: null };
		return;
	}
	const right = end + TEXT - SIGN;
	const left = own[0] - TEXT + SIGN;
	const width = labelWidth(label, room.font);
	const fits = { right: right + width <= room.right, left: left - width >= room.left };
	// A label one row lower is worth its leader only where that row is in use, or keeps the mark in the first one.
	for (const lower of row === 0 || row + 1 < used ? [0, 1] : [0]) {
		const elbow = lower === 1;
		const rightAt = elbow ? shape.head + TEXT : right;
		const leftAt = elbow ? shape.head - TEXT : left;
		const corner = elbow ? [shape.head - 2, shape.head + 2] : own;
		if (rightAt + width <= room.right) {
			yield {
				row,
				spans: spansOf(row, elbow, own, [corner[0], rightAt + width]),
				label: { ...label, x0: rightAt, x1: rightAt + width, row: row + lower, side: 'right', elbow }
			};
		}
		if (leftAt - width >= room.left) {
			yield {
				row,
				spans: spansOf(row, elbow, own, [leftAt - width, corner[1]]),
				label: { ...label, x0: leftAt - width, x1: leftAt, row: row + lower, side: 'left', elbow }
			};
		}
	}
	if (fits.right || fits.left) return;
	// Too narrow for the whole label on either side: as much of it as there is room for.
	const roomier = room.right - right >= left - room.left ? 'right' : 'left';
	const most = roomier === 'right' ? room.right - right : left - room.left;
	for (const words of shorter(label, most, room.font)) {
		const width = labelWidth(words, room.font);
		const [x0, x1] = roomier === 'right' ? [right, right + width] : [left - width, left];
		yield {
			row,
			spans: spansOf(row, false, own, roomier === 'right' ? [own[0], x1] : [x0, own[1]]),
			label: { ...words, x0, x1, row, side: roomier, elbow: false }
		};
	}
}

function spansOf(row: number, elbow: boolean, own: Span, withLabel: Span): Try['spans'] {
	if (!elbow) return [{ row, span: withLabel }];
	return [
		{ row, span: own },
		{ row: row + 1, span: withLabel }
	];
}

/** The label itself where it fits into `width` px, else without its time, else cut; nothing where not even four characters fit. */
function shorter(label: ShortLabel, width: number, font: number): ShortLabel[] {
	if (labelWidth(label, font) <= width) return [label];
	const bare = { time: '', title: label.title };
	if (label.time && labelWidth(bare, font) <= width) return [bare];
	const most = width / (font * 1.06);
	return most < 4 ? [] : [{ time: '', title: cut(label.title, most) }];
}

/** One row of signs without labels; those that would cover each other, or a count, share one. */
function mergeRow(candidates: readonly Candidate[], row: number, room: Room): Placed[] {
	const sorted = [...candidates].sort((a, b) => a.shape.head - b.shape.head);
	const placed: Placed[] = [];
	let end = -Infinity;
	for (const candidate of sorted) {
		const last = placed.at(-1);
		if (last && (candidate.shape.head - last.shape.head < MERGE || candidate.shape.head - SIGN < end)) {
			last.merged.push(candidate.timed);
			end = last.shape.head + TEXT + textWidth(String(last.merged.length + 1), room.font, true) + BEFORE;
			continue;
		}
		const shape: DateShape = { ...candidate.shape, bar: null, reach: null, blur: null };
		placed.push({ ...candidate, shape, row, label: null, merged: [] });
	}
	return placed;
}
