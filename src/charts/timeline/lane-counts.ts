/** Counts of lanes in bins of one's own: what the other charts ask of the same layers. */
import { GRAINS } from '#charts/columns/grain.ts';
import { countBins } from '#charts/columns/search.ts';
import type { Lane, Swimlanes } from '#charts/timeline/lanes.ts';

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
	let rough = 0;
	for (const { layers } of lanes) {
		for (const layer of layers) {
			const [low, high] = [strata.offsets[layer], strata.offsets[layer + 1]];
			const type = byType ? Math.floor(layer / GRAINS) % types : 0;
			if (layer % GRAINS > finest) rough += high - low;
			else countBins(strata.starts, low, high, edges, counts, type, types);
		}
	}
	return { counts, rough };
}

/** Edges of whole days, `first` to `end` (exclusive), in minutes. */
export function dayEdges(first: number, end: number, step = 1): Int32Array {
	return Int32Array.from(
		{ length: Math.ceil((end - first) / step) + 1 },
		(_, n) => (first + n * step) * 1440
	);
}
