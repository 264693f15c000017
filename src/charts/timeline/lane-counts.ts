/** Counts of lanes in bins of one's own: what the other charts ask of the same layers. */
import { GRAIN, GRAINS } from '#charts/columns/grain.ts';
import { countBins, lowerBound } from '#charts/columns/search.ts';
import { dayTable, type BinTable } from '#charts/timeline/bin-table.ts';
import type { Lane, Swimlanes } from '#charts/timeline/lanes.ts';

const DAY = 1440;

export interface LaneCounts {
	/** Of each bin; with `types`, of bin `b` and type `t` at `b * types + t`. */
	counts: Uint32Array;
	/** Known too roughly for the bins, whenever they were. */
	rough: number;
}

/** Starts of some lanes between `edges` (minutes), of what is known at least to the grain `finest` (columns/grain.ts). */
export function countLanes(
	lanes: readonly Lane[],
	{ strata }: Pick<Swimlanes, 'strata'>,
	edges: Int32Array,
	finest: number,
	byType = false
): LaneCounts {
	const types = byType ? strata.columns.types.length : 1;
	const counts = new Uint32Array((edges.length - 1) * types);
	const add = alike(edges) ? addStarts : countBins;
	const days = finest === GRAIN.day && add === addStarts && edges.every((edge) => edge % DAY === 0);
	let rough = 0;
	for (const lane of lanes) {
		const table = days ? dayTable(strata, lane) : null;
		if (table) {
			addDays(table, edges, counts, types);
			rough += table.rough[table.totals.length];
			continue;
		}
		for (const layer of lane.layers) {
			const [low, high] = [strata.offsets[layer], strata.offsets[layer + 1]];
			const type = byType ? Math.floor(layer / GRAINS) % types : 0;
			if (layer % GRAINS > finest) rough += high - low;
			else add(strata.starts, low, high, edges, counts, type, types);
		}
	}
	return { counts, rough };
}

/** Whether edges are all as far apart. */
function alike(edges: Int32Array): boolean {
	const step = edges[1] - edges[0];
	return edges.every((edge, index) => edge === edges[0] + index * step);
}

/** As countBins, for bins that are all as long: one look at each start, however many bins there are. */
function addStarts(
	starts: Int32Array,
	low: number,
	high: number,
	edges: Int32Array,
	out: Uint32Array,
	at: number,
	stride: number
): void {
	const [first, last] = [edges[0], edges[edges.length - 1]];
	const step = edges[1] - first;
	for (let index = lowerBound(starts, first, low, high); index < high && starts[index] < last; index++) {
		out[Math.floor((starts[index] - first) / step) * stride + at] += 1;
	}
}

/** Adds the days of a table to bins of whole days. */
function addDays(table: BinTable, edges: Int32Array, counts: Uint32Array, types: number): void {
	const step = edges[1] - edges[0];
	const all = table.counts.length / table.totals.length;
	for (let day = 0; day < table.totals.length; day++) {
		const total = table.totals[day];
		const bin = total === 0 ? -1 : Math.floor((table.edges[day] - edges[0]) / step);
		if (bin < 0 || bin + 1 >= edges.length) continue;
		if (types === 1) counts[bin] += total;
		else for (let type = 0; type < all; type++) counts[bin * types + type] += table.counts[day * all + type];
	}
}

/** Edges of whole days, `first` to `end` (exclusive), in minutes. */
export function dayEdges(first: number, end: number, step = 1): Int32Array {
	return Int32Array.from(
		{ length: Math.ceil((end - first) / step) + 1 },
		(_, n) => (first + n * step) * 1440
	);
}
