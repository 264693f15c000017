/** Columns once more in layers, one for each lane, type and grain: a count in a bin is then two searches, whatever is filtered. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { GRAINS } from '#charts/columns/grain.ts';
import { lowerBound } from '#charts/columns/search.ts';

export interface Strata {
	columns: EventColumns;
	/** Layer `n` is [offsets[n], offsets[n + 1]) of `starts` and `rows`. */
	offsets: Uint32Array;
	/** Starts, sorted within each layer. */
	starts: Int32Array;
	/** Row in the columns. */
	rows: Uint32Array;
	/** Latest end within each block of `BLOCK` places: finds what began before a window and still lasts in it. */
	latest: Int32Array;
}

const BLOCK = 64;

/** Number of a layer. */
export function layerOf(columns: EventColumns, lane: number, type: number, grain: number): number {
	return (lane * columns.types.length + type) * GRAINS + grain;
}

/** All rows in layers. A counting sort: two passes, the order of the rows stays. */
export function stratify(columns: EventColumns): Strata {
	const { length, lane, type, grain, start, end, types } = columns;
	const layers = columns.lanes.length * types.length * GRAINS;
	const offsets = new Uint32Array(layers + 1);
	for (let row = 0; row < length; row++) {
		offsets[(lane[row] * types.length + type[row]) * GRAINS + grain[row] + 1] += 1;
	}
	for (let layer = 0; layer < layers; layer++) offsets[layer + 1] += offsets[layer];
	const size = offsets[layers];
	const next = offsets.slice(0, layers);
	const starts = new Int32Array(size);
	const rows = new Uint32Array(size);
	for (let row = 0; row < length; row++) {
		const place = next[(lane[row] * types.length + type[row]) * GRAINS + grain[row]]++;
		starts[place] = start[row];
		rows[place] = row;
	}
	return { columns, offsets, starts, rows, latest: latestOf(rows, end) };
}

/** The places that `keep` accepts, in the same layers and order. */
export function keepPlaces(
	{ columns, offsets, starts, rows }: Strata,
	keep: (place: number) => boolean
): Strata {
	const kept = new Uint32Array(rows.length);
	const begins = new Int32Array(rows.length);
	const layers = new Uint32Array(offsets.length);
	let size = 0;
	for (let layer = 0; layer + 1 < offsets.length; layer++) {
		layers[layer] = size;
		for (let place = offsets[layer]; place < offsets[layer + 1]; place++) {
			if (!keep(place)) continue;
			kept[size] = rows[place];
			begins[size++] = starts[place];
		}
	}
	layers[offsets.length - 1] = size;
	const own = kept.slice(0, size);
	return {
		columns,
		offsets: layers,
		starts: begins.slice(0, size),
		rows: own,
		latest: latestOf(own, columns.end)
	};
}

function latestOf(rows: Uint32Array, end: Int32Array): Int32Array {
	const latest = new Int32Array(Math.ceil(rows.length / BLOCK)).fill(-0x80000000);
	for (let place = 0; place < rows.length; place++) {
		const block = Math.floor(place / BLOCK);
		if (end[rows[place]] > latest[block]) latest[block] = end[rows[place]];
	}
	return latest;
}

/** How many events some layers hold. */
export function sizeOf({ offsets }: Strata, layers: ArrayLike<number>): number {
	let size = 0;
	for (let i = 0; i < layers.length; i++) size += offsets[layers[i] + 1] - offsets[layers[i]];
	return size;
}

/** How many of some layers start in [from, to), minutes. */
export function startsIn(strata: Strata, layers: ArrayLike<number>, from: number, to: number): number {
	const { offsets, starts } = strata;
	let count = 0;
	for (let i = 0; i < layers.length; i++) {
		const [low, high] = [offsets[layers[i]], offsets[layers[i] + 1]];
		if (low === high) continue;
		const first = lowerBound(starts, from, low, high);
		count += lowerBound(starts, to, first, high) - first;
	}
	return count;
}

/**
 * Rows of some layers that meet [from, to), minutes, in the order of the columns; null where more than `most` of them
 * start in it, or meet it.
 */
export function rowsMeeting(
	strata: Strata,
	layers: ArrayLike<number>,
	from: number,
	to: number,
	most: number
): number[] | null {
	if (startsIn(strata, layers, from, to) > most) return null;
	const { offsets, starts, rows, latest, columns } = strata;
	const found: number[] = [];
	for (let i = 0; i < layers.length; i++) {
		const [low, high] = [offsets[layers[i]], offsets[layers[i] + 1]];
		if (low === high) continue;
		const first = lowerBound(starts, from, low, high);
		for (let place = low; place < first;) {
			const block = Math.floor(place / BLOCK);
			const end = Math.min((block + 1) * BLOCK, first);
			if (latest[block] > from) {
				for (let at = place; at < end; at++) if (columns.end[rows[at]] > from) found.push(rows[at]);
			}
			place = end;
		}
		for (let place = first; place < high && starts[place] < to; place++) found.push(rows[place]);
		if (found.length > most) return null;
	}
	return found.sort((a, b) => a - b);
}
