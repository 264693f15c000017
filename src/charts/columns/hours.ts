/** Starts by the hour of the day, for each layer once: what lanes hold of them is then a sum, whatever is filtered. */
import { NO_HOUR } from '#charts/columns/columns.ts';
import type { Strata } from '#charts/columns/strata.ts';

/** Hours of a layer, and behind them what has no clock. */
const WIDTH = NO_HOUR + 1;

const tables = new WeakMap<Strata, Uint32Array>();

function tableOf(strata: Strata): Uint32Array {
	const known = tables.get(strata);
	if (known) return known;
	const { offsets, rows, columns } = strata;
	const table = new Uint32Array((offsets.length - 1) * WIDTH);
	for (let layer = 0; layer + 1 < offsets.length; layer++) {
		const at = layer * WIDTH;
		for (let place = offsets[layer]; place < offsets[layer + 1]; place++) {
			table[at + columns.hour[rows[place]]] += 1;
		}
	}
	tables.set(strata, table);
	return table;
}

/** How many of some layers start in each hour: 24 counts, then how many have no clock. */
export function hoursIn(strata: Strata, layers: Iterable<number>): Uint32Array {
	const table = tableOf(strata);
	const sums = new Uint32Array(WIDTH);
	for (const layer of layers) {
		for (let hour = 0; hour < WIDTH; hour++) sums[hour] += table[layer * WIDTH + hour];
	}
	return sums;
}
