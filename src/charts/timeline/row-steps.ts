/**
 * From event to event in time, of any number of them: a few searches in each layer, whatever the lanes. What lies in a folded
 * lane is passed over, as by the arrow keys: who folds a lane does not want to read it.
 */
import { lowerBound } from '#charts/columns/search.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';

/** Where a row stands among those of the lanes, from 0, and how many these are. */
export interface Rank {
	index: number;
	total: number;
}

/** The row `steps` further in the order of time (back, where negative), at most the last or first; null: the lanes are empty. */
export function rowFrom(swimlanes: Swimlanes, row: number, steps: number): number | null {
	let at = row;
	for (let step = 0; step < Math.abs(steps); step++) {
		const next = neighbourOf(swimlanes, at, steps > 0);
		if (next === null) return at === row && !holds(swimlanes, row) ? null : at;
		at = next;
	}
	return at;
}

/** The first row that starts at or after a minute (columns.ts), else the last; null: the lanes are empty. */
export function rowAt(swimlanes: Swimlanes, minute: number): number | null {
	const { start, length } = swimlanes.strata.columns;
	const first = lowerBound(start, minute, 0, length);
	return neighbourOf(swimlanes, first - 1, true) ?? edgeRow(swimlanes, 'last');
}

/** The first row in time, or the last; null: the lanes are empty. */
export function edgeRow(swimlanes: Swimlanes, edge: 'first' | 'last'): number | null {
	return neighbourOf(swimlanes, edge === 'first' ? -1 : swimlanes.strata.columns.length, edge === 'first');
}

/** The rank of a row. */
export function rankOf(swimlanes: Swimlanes, row: number): Rank {
	const rank = { index: 0, total: 0 };
	eachLayer(swimlanes, (rows, low, high) => {
		rank.index += lowerBound(rows, row, low, high) - low;
		rank.total += high - low;
	});
	return rank;
}

/** The row of an event, where all are at hand; null where they are not, or it is in no open lane. */
export function rowOf(swimlanes: Swimlanes, id: string): number | null {
	if (!swimlanes.whole) return null;
	const { length } = swimlanes.strata.columns;
	for (let row = 0; row < length; row++) {
		if (swimlanes.timedOf(row).event.id === id) return holds(swimlanes, row) ? row : null;
	}
	return null;
}

/** How many events lie in folded lanes. */
export function foldedCount({ districts }: Swimlanes): number {
	return districts.reduce(
		(sum, { lanes }) => lanes.reduce((all, { folded, count }) => all + (folded ? count : 0), sum),
		0
	);
}

function neighbourOf(swimlanes: Swimlanes, row: number, later: boolean): number | null {
	let best: number | null = null;
	eachLayer(swimlanes, (rows, low, high) => {
		const place = later ? lowerBound(rows, row + 1, low, high) : lowerBound(rows, row, low, high) - 1;
		if (place < low || place >= high) return;
		const found = rows[place];
		if (best === null || (later ? found < best : found > best)) best = found;
	});
	return best;
}

function holds(swimlanes: Swimlanes, row: number): boolean {
	let found = false;
	eachLayer(swimlanes, (rows, low, high) => {
		const place = lowerBound(rows, row, low, high);
		found ||= place < high && rows[place] === row;
	});
	return found;
}

function eachLayer(
	{ districts, strata }: Swimlanes,
	visit: (rows: Uint32Array, low: number, high: number) => void
): void {
	for (const { lanes } of districts) {
		for (const { layers, folded } of lanes) {
			if (folded) continue;
			for (const layer of layers) visit(strata.rows, strata.offsets[layer], strata.offsets[layer + 1]);
		}
	}
}
