/** Places where events are too many to be told apart: counts in bins, stacked by type, that split as one zooms. */
import { minuteOf } from '#charts/columns/columns.ts';
import { GRAIN, GRAINS } from '#charts/columns/grain.ts';
import { countBins } from '#charts/columns/search.ts';
import { startsIn, type Strata } from '#charts/columns/strata.ts';
import { edgesOf, grainOf, unitFor, type TallyUnit } from '#charts/columns/units.ts';
import { binTable, partOf, type BinTable } from '#charts/timeline/bin-table.ts';
import { CLOCK_DAY, type TimeScale } from '#charts/timeline/date-shape.ts';
import type { Lane, Swimlanes } from '#charts/timeline/lanes.ts';

/** The bins of a view, the same in every lane. */
export interface Bins {
	unit: TallyUnit;
	/** Minutes (columns.ts), one more than there are bins. */
	edges: Int32Array;
	/** px of the edges, within the plot. */
	x: Float64Array;
	types: readonly string[];
	/** What a full lane stands for: a round number not below the fullest bin of the view. */
	most: number;
}

/** What bins are counted by. */
type BinEdges = Pick<Bins, 'unit' | 'edges' | 'types'>;

/** Counts of one lane. */
export interface Density {
	/** Of bin `b` and type `t` at `b * types + t`. */
	counts: Uint32Array;
	/** Of each bin. */
	totals: Uint32Array;
	binned: number;
	/** They start in the view, but are known too roughly for bins of this unit. */
	rough: number;
	/** They start before the first bin, and after the last. */
	before: number;
	after: number;
}

/** Bins for a window of days; `most` is not yet known. They are finer than days where most of what is in view has a clock. */
export function binsFor(
	{ strata, districts }: Pick<Swimlanes, 'strata' | 'districts'>,
	scale: TimeScale,
	from: number,
	to: number
): Bins {
	const lanes = districts.flatMap(({ lanes }) => lanes);
	const unit = unitFor(scale.day, scale.day >= CLOCK_DAY && mostHaveClocks(strata, lanes, from, to));
	const edges = edgesOf(unit, from, to);
	const x = Float64Array.from(edges, (edge) =>
		Math.min(Math.max(scale(edge / 1440), scale.left), scale.right)
	);
	return { unit, edges, x, types: strata.columns.types, most: 1 };
}

function mostHaveClocks(strata: Strata, lanes: readonly Lane[], from: number, to: number): boolean {
	const counts = [0, 0];
	for (const { layers } of lanes) {
		for (const grain of [GRAIN.clock, GRAIN.day]) {
			const own = layers.filter((layer) => layer % GRAINS === grain);
			counts[grain] += startsIn(strata, own, minuteOf(from), minuteOf(to));
		}
	}
	return counts[GRAIN.clock] > counts[GRAIN.day];
}

/** Counts the starts of a lane in bins: a part of its table, or two searches a bin and layer, however many events there are. */
export function tally(strata: Strata, lane: Pick<Lane, 'layers' | 'count'>, bins: BinEdges): Density {
	const table = binTable(strata, lane, bins.unit);
	return table ? partly(table, lane, bins) : searched(strata, lane, bins);
}

function partly(table: BinTable, { count }: Pick<Lane, 'count'>, { edges, types }: BinEdges): Density {
	const bins = edges.length - 1;
	const { ahead, first, end } = partOf(table, edges);
	const [binned, rough] = [table.before, table.rough].map((sums) => sums[end] - sums[first]);
	const before = table.before[first] + table.rough[first];
	const outside = { before, after: count - before - binned - rough };
	if (ahead === 0 && end - first === bins) {
		const counts = table.counts.subarray(first * types.length, end * types.length);
		return { counts, totals: table.totals.subarray(first, end), binned, rough, ...outside };
	}
	const counts = new Uint32Array(bins * types.length);
	const totals = new Uint32Array(bins);
	counts.set(table.counts.subarray(first * types.length, end * types.length), ahead * types.length);
	totals.set(table.totals.subarray(first, end), ahead);
	return { counts, totals, binned, rough, ...outside };
}

function searched(strata: Strata, lane: Pick<Lane, 'layers'>, { edges, unit, types }: BinEdges): Density {
	const bins = edges.length - 1;
	const counts = new Uint32Array(bins * types.length);
	const rough = new Uint32Array(1);
	const whole = Int32Array.of(edges[0], edges[bins]);
	const finest = grainOf(unit);
	for (const layer of lane.layers) {
		const [low, high] = [strata.offsets[layer], strata.offsets[layer + 1]];
		if (layer % GRAINS > finest) countBins(strata.starts, low, high, whole, rough);
		else {
			const type = Math.floor(layer / GRAINS) % types.length;
			countBins(strata.starts, low, high, edges, counts, type, types.length);
		}
	}
	const totals = new Uint32Array(bins);
	let binned = 0;
	for (let bin = 0, at = 0; bin < bins; bin++) {
		let total = 0;
		for (let type = 0; type < types.length; type++) total += counts[at++];
		totals[bin] = total;
		binned += total;
	}
	return {
		counts,
		totals,
		binned,
		rough: rough[0],
		before: startsIn(strata, lane.layers, -0x80000000, edges[0]),
		after: startsIn(strata, lane.layers, edges[bins], 0x7fffffff)
	};
}

/** The next round number, of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and ten times those, so that heights keep still while a reader pans. */
export function roundMost(most: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
	return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= most)!;
}
