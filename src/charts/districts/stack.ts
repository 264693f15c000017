/** One panel's columns: squares while they can be told apart, else runs of one type. */
import type { Bin } from '#charts/districts/bins.ts';
import type { Group } from '#charts/districts/groups.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Event } from '#model.ts';

/** One event: a square, or a slice of a bar. */
export interface Unit {
	event: Event;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The start is only roughly known. */
	approximate: boolean;
	/** Scale of the sign in it; 0: no room for one. */
	sign: number;
}

export interface Column {
	bin: Bin;
	/** Centre, and width of a square. */
	x: number;
	width: number;
	count: number;
	countY: number;
	/** The panel's highest. */
	most: boolean;
	/** Whether its count stands above it: there is room, or it is the highest. */
	counted: boolean;
	units: Unit[];
	/** Runs of one type, where single units are too low to be told apart. */
	runs: { type: string; x: number; y: number; width: number; height: number; count: number }[];
}

/** px of one square and the gap above it, and the tallest stack of squares. */
export const PITCH = 13;
const SQUARES = 12;
const TALLEST = PITCH * SQUARES;
/** Units lower than this are not told apart. */
const LOWEST = 4;

/** px of one event: a square's 13 up to twelve in a bin, less above. */
export function pitchOf(most: number): number {
	return most <= SQUARES ? PITCH : TALLEST / most;
}

/** Columns of one panel: x of its left edge, its width and baseline, and the px of one event. */
export function stack(
	group: Group,
	bins: readonly Bin[],
	x: number,
	width: number,
	baseY: number,
	pitch: number
): Column[] {
	const days = bins.length === 0 ? 1 : bins[bins.length - 1].last - bins[0].first + 1;
	const day = width / days;
	const typeOrder = new Map(eventTypes.map(({ id }, index) => [id, index]));
	const byBin = new Map<number, Group['placed']>();
	for (const one of group.placed) {
		const open = byBin.get(one.bin);
		if (open) open.push(one);
		else byBin.set(one.bin, [one]);
	}
	const columns = [...byBin]
		.sort(([a], [b]) => a - b)
		.map(([index, placed]) => {
			const bin = bins[index];
			const binWidth = (bin.last - bin.first + 1) * day;
			const unitWidth = Math.max(Math.min(binWidth - 2, 20), 1);
			const centre = x + (bin.first - bins[0].first) * day + binWidth / 2;
			placed.sort((a, b) => (typeOrder.get(a.event.type) ?? 99) - (typeOrder.get(b.event.type) ?? 99));
			const separate = pitch >= LOWEST;
			const gap = pitch >= 8 ? 2 : 1;
			const left = centre - unitWidth / 2;
			const units = separate
				? placed.map(({ event, approximate }, n): Unit => {
						const height = pitch - gap;
						const side = Math.min(unitWidth, height);
						return {
							event,
							x: left,
							y: baseY - (n + 1) * pitch + gap / 2,
							width: unitWidth,
							height,
							approximate,
							sign: side >= 9 ? Math.min(side / 16, 0.72) : 0
						};
					})
				: [];
			return {
				bin,
				x: centre,
				width: unitWidth,
				count: placed.length,
				countY: baseY - placed.length * pitch - 6,
				most: placed.length === group.most,
				counted: true,
				units,
				runs: separate ? [] : runsOf(placed, left, unitWidth, baseY, pitch)
			};
		});
	return counted(columns);
}

/** Counts by size, the highest first; one that would touch another, or a taller neighbour, is left out. */
function counted(columns: Column[]): Column[] {
	const kept: Column[] = [];
	for (const column of [...columns].sort((a, b) => b.count - a.count || a.x - b.x)) {
		const half = textWidth(String(column.count), 12, true) / 2 + 1.5;
		column.counted = kept.every((other) => {
			const far = Math.abs(other.x - column.x);
			const otherHalf = textWidth(String(other.count), 12, true) / 2 + 1.5;
			return (
				far >= half + otherHalf || (other.countY + 12 <= column.countY - 12 && far >= half + other.width / 2)
			);
		});
		if (column.counted) kept.push(column);
	}
	return columns;
}

function runsOf(
	placed: Group['placed'],
	x: number,
	width: number,
	baseY: number,
	pitch: number
): Column['runs'] {
	const runs: Column['runs'] = [];
	let y = baseY;
	for (const { event } of placed) {
		const open = runs.at(-1);
		y -= pitch;
		if (open && open.type === event.type) {
			open.count += 1;
			open.y = y;
			open.height += pitch;
		} else runs.push({ type: event.type, x, y, width, height: pitch, count: 1 });
	}
	return runs;
}
