/** One panel's columns: squares while they can be told apart, else runs of one type. */
import type { Bin } from '#charts/districts/bins.ts';
import type { Cell, Group } from '#charts/districts/groups.ts';
import { labelled } from '#charts/shared/bar-labels.ts';
import { textWidth } from '#charts/shared/type-face.ts';
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
	/** Left edge and width of the whole bin: where a pointer finds it. */
	binX: number;
	binWidth: number;
	count: number;
	/** Events that filters take away. */
	filtered: number;
	/** What stands above it: the count, or a rate. */
	label: string;
	countY: number;
	/** The panel's highest. */
	most: boolean;
	/** Whether its label stands above it: there is room. */
	counted: boolean;
	units: Unit[];
	/** Runs of one type, where single units are too low to be told apart. */
	runs: { type: string; x: number; y: number; width: number; height: number; count: number }[];
	/** What filters take away, above the rest; null: nothing. */
	ghost: { y: number; height: number } | null;
}

/** px of one square and the gap above it, and the tallest stack of squares. */
export const PITCH = 13;
const SQUARES = 12;
export const TALLEST = PITCH * SQUARES;
/** Units lower than this are not told apart. */
const LOWEST = 4;

/** px of one event: a square's 13 up to twelve in a bin, less above. */
export function pitchOf(most: number): number {
	return most <= SQUARES ? PITCH : TALLEST / most;
}

/** Where a panel's columns stand, and how high one event is. */
export interface Place {
	/** px of the left edge, the width and the baseline. */
	x: number;
	width: number;
	baseY: number;
	/** px of one event. */
	pitch: number;
	/** Whether an event may be a square of its own; bars of a rate are never taken apart. */
	squares: boolean;
	/** The label of a count. */
	label: (count: number) => string;
}

/** Columns of one panel. */
export function stack(group: Group, bins: readonly Bin[], place: Place): Column[] {
	const { x, width, baseY, pitch } = place;
	const days = bins.length === 0 ? 1 : bins[bins.length - 1].last - bins[0].first + 1;
	const day = width / days;
	const highest = Math.max(...group.cells.map(({ count }) => count));
	const columns = group.cells.map((cell): Column => {
		const bin = bins[cell.bin];
		const binX = x + (bin.first - bins[0].first) * day;
		const binWidth = (bin.last - bin.first + 1) * day;
		const unitWidth = Math.max(Math.min(binWidth - 2, 20), 1);
		const left = binX + binWidth / 2 - unitWidth / 2;
		const held = cell.slices.reduce((sum, { events }) => sum + events.length, 0);
		const separate = place.squares && pitch >= LOWEST && held === cell.count;
		const filtered = cell.unfiltered - cell.count;
		const label = place.label(cell.count);
		return {
			bin,
			x: binX + binWidth / 2,
			width: unitWidth,
			binX,
			binWidth,
			count: cell.count,
			filtered,
			label,
			countY: baseY - cell.count * pitch - 6,
			most: cell.count === highest,
			counted: cell.count > 0 && label !== '',
			units: separate ? unitsOf(cell, left, unitWidth, place) : [],
			runs: separate ? [] : runsOf(cell, left, unitWidth, place),
			ghost: filtered > 0 ? { y: baseY - cell.unfiltered * pitch, height: filtered * pitch } : null
		};
	});
	const shown = labelled(
		columns.map((column) => ({
			x: column.x,
			bar: column.width / 2,
			label: textWidth(column.label, 12, true) / 2 + 1.5,
			top: column.count * pitch,
			has: column.counted
		}))
	);
	columns.forEach((column, index) => (column.counted = shown[index]));
	return columns;
}

function unitsOf(cell: Cell, x: number, width: number, { baseY, pitch }: Place): Unit[] {
	const gap = pitch >= 8 ? 2 : 1;
	const height = pitch - gap;
	const side = Math.min(width, height);
	return cell.slices
		.flatMap(({ events }) => events)
		.map(({ event, approximate }, n) => ({
			event,
			x,
			y: baseY - (n + 1) * pitch + gap / 2,
			width,
			height,
			approximate,
			sign: side >= 9 ? Math.min(side / 16, 0.72) : 0
		}));
}

function runsOf(cell: Cell, x: number, width: number, { baseY, pitch }: Place): Column['runs'] {
	let y = baseY;
	return cell.slices.map(({ type, count }) => {
		const height = count * pitch;
		y -= height;
		return { type, x, y, width, height, count };
	});
}

/** Bars of all panels as few SVG paths: one for each type, and one for what filters take away. There may be a thousand bars. */
export function barPaths(columns: readonly Column[]): {
	bars: { type: string; path: string }[];
	ghosts: string;
} {
	const paths = new Map<string, string>();
	let ghosts = '';
	for (const { x, width, runs, ghost } of columns) {
		const left = tenth(x - width / 2);
		const across = tenth(width);
		for (const { type, y, height } of runs) {
			const path = `M${left},${tenth(y)}h${across}v${tenth(height)}h-${across}z`;
			paths.set(type, (paths.get(type) ?? '') + path);
		}
		if (ghost) ghosts += `M${left},${tenth(ghost.y)}h${across}v${tenth(ghost.height)}h-${across}z`;
	}
	return { bars: [...paths].map(([type, path]) => ({ type, path })), ghosts };
}

/** To tenths of a px; quicker than toFixed. */
function tenth(px: number): number {
	return Math.round(px * 10) / 10;
}
