/** All bins of a lane at once: made when a unit is first seen, after which a window is a part of a table, whatever moves. */
import { GRAIN, GRAINS } from '#charts/columns/grain.ts';
import type { Strata } from '#charts/columns/strata.ts';
import { lowerBound } from '#charts/columns/search.ts';
import { edgesOf, grainOf, type TallyUnit } from '#charts/columns/units.ts';
import type { Lane } from '#charts/timeline/swimlanes.ts';

export interface BinTable {
	/** Minutes (columns.ts), one more than there are bins: all that something starts in. */
	edges: Int32Array;
	/** Of bin `b` and type `t` at `b * types + t`. */
	counts: Uint32Array;
	totals: Uint32Array;
	/** How many start before each edge: those that are counted, and those known too roughly for it. */
	before: Uint32Array;
	rough: Uint32Array;
}

/** Bins of a table at most: 20 years of days. Longer times, and parts of days, are searched as they are seen. */
const MOST = 7400;
const DAY = 1440;

const tables = new WeakMap<Strata, WeakMap<Lane['layers'], Map<TallyUnit, BinTable | null>>>();

/** The table of a lane; null where it would be too long. */
export function binTable(strata: Strata, { layers }: Pick<Lane, 'layers'>, unit: TallyUnit): BinTable | null {
	let ofStrata = tables.get(strata);
	if (!ofStrata) tables.set(strata, (ofStrata = new WeakMap()));
	let ofLane = ofStrata.get(layers);
	if (!ofLane) ofStrata.set(layers, (ofLane = new Map()));
	let table = ofLane.get(unit);
	if (table === undefined)
		ofLane.set(unit, (table = makeTable(strata, layers, unit, ofLane.get('day') ?? null)));
	return table;
}

/** Events of a lane beyond which a table of its days is worth its making: up to there, to look at each is as quick. */
const CROWD = 20_000;

/** The table of a lane's days; null where it would be too long, or the lane has so few events that it is not worth it. */
export function dayTable(strata: Strata, lane: Pick<Lane, 'layers' | 'count'>): BinTable | null {
	return lane.count > CROWD ? binTable(strata, lane, 'day') : null;
}

/** `known`: the table of days, if there is one. */
function makeTable(
	strata: Strata,
	layers: Lane['layers'],
	unit: TallyUnit,
	known: BinTable | null
): BinTable | null {
	const { start, length, types } = strata.columns;
	if (length === 0 || grainOf(unit) === GRAIN.clock) return null;
	const [first, last] = [Math.floor(start[0] / DAY), Math.floor(start[length - 1] / DAY) + 1];
	if (unit === 'day' && last - first > MOST) return null;
	const edges = edgesOf(unit, first, last);
	const bins = edges.length - 1;
	if (bins > MOST) return null;
	// What weeks count is what days do: the events are not looked at again.
	const days = unit === 'week' ? known : null;
	const counts = new Uint32Array(bins * types.length);
	const roughs = new Uint32Array(bins);
	const finest = grainOf(unit);
	const bin = unit === 'day' ? null : binsOfDays(edges);
	for (const layer of layers) {
		const [low, high] = [strata.offsets[layer], strata.offsets[layer + 1]];
		const type = Math.floor(layer / GRAINS) % types.length;
		if (layer % GRAINS > finest) addStarts(strata.starts, low, high, edges[0], bin, roughs, 1, 0);
		else if (!days) addStarts(strata.starts, low, high, edges[0], bin, counts, types.length, type);
	}
	if (days) addWeeks(days, edges, counts, types.length);
	const totals = new Uint32Array(bins);
	for (let bin = 0, at = 0; bin < bins; bin++) {
		for (let type = 0; type < types.length; type++) totals[bin] += counts[at++];
	}
	return { edges, counts, totals, before: running(totals), rough: running(roughs) };
}

/** The bin of each day from the first edge on. */
function binsOfDays(edges: Int32Array): Uint16Array {
	const bins = new Uint16Array((edges[edges.length - 1] - edges[0]) / DAY);
	for (let bin = 0; bin + 1 < edges.length; bin++) {
		bins.fill(bin, (edges[bin] - edges[0]) / DAY, (edges[bin + 1] - edges[0]) / DAY);
	}
	return bins;
}

/** Adds what starts on each day to its bin, or where `bin` is null to the day; one look at each, however long the bins are. */
function addStarts(
	starts: Int32Array,
	low: number,
	high: number,
	first: number,
	bin: Uint16Array | null,
	out: Uint32Array,
	stride: number,
	at: number
): void {
	for (let index = low; index < high; index++) {
		// Neither is negative: to drop the fraction is to round down.
		const day = ((starts[index] - first) / DAY) | 0;
		out[(bin ? bin[day] : day) * stride + at] += 1;
	}
}

function addWeeks(days: BinTable, edges: Int32Array, out: Uint32Array, types: number): void {
	for (let day = 0; day < days.totals.length; day++) {
		if (days.totals[day] === 0) continue;
		const week = Math.floor((days.edges[day] - edges[0]) / (7 * DAY)) * types;
		for (let type = 0; type < types; type++) out[week + type] += days.counts[day * types + type];
	}
}

/** Sums before each value, and of all. */
function running(values: Uint32Array): Uint32Array {
	const sums = new Uint32Array(values.length + 1);
	for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index] + values[index];
	return sums;
}

/** Bins `first` to `end` of a table that a view's edges are; outside of the table there is nothing. */
export interface TablePart {
	/** Bins of the view before the first one of the table. */
	ahead: number;
	first: number;
	end: number;
}

/** Where the edges of a view lie in a table; both are edges of one unit. */
export function partOf(table: BinTable, edges: Int32Array): TablePart {
	const bins = table.totals.length;
	const first = lowerBound(table.edges, edges[0], 0, bins + 1);
	const end = lowerBound(table.edges, edges[edges.length - 1], 0, bins + 1);
	if (first > bins) return { ahead: 0, first: bins, end: bins };
	const ahead = lowerBound(edges, table.edges[first], 0, edges.length - 1);
	return { ahead, first, end: Math.min(end, bins) };
}
