import { describe, expect, it } from 'vitest';
import { madeUpColumns } from '#bench/made-up.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import { stratify } from '#charts/columns/strata.ts';
import { edgesOf, grainOf, type TallyUnit } from '#charts/columns/units.ts';
import { binTable } from '#charts/timeline/bin-table.ts';
import { tally, type Bins } from '#charts/timeline/density.ts';
import { countLanes, dayEdges } from '#charts/timeline/lane-counts.ts';
import { swimlanes } from '#charts/timeline/lanes.ts';
import { dayNumber } from '#edtf.ts';

const columns = madeUpColumns(3000);
const strata = stratify(columns);
const rest = { timedOf: () => expect.unreachable(), spoken: () => false };
const lanes = swimlanes(strata, [], { by: 'district' }, rest);
const all = lanes.districts.flatMap(({ lanes }) => lanes);

/** Counts by a look at every row. */
function looked(layers: Uint32Array, edges: Int32Array, finest: number) {
	const types = columns.types.length;
	const found = { counts: new Uint32Array((edges.length - 1) * types), rough: 0, before: 0, after: 0 };
	const own = new Set(layers);
	for (let row = 0; row < columns.length; row++) {
		const { lane, type, grain, start } = columns;
		if (!own.has((lane[row] * types + type[row]) * 5 + grain[row])) continue;
		if (start[row] < edges[0]) found.before += 1;
		else if (start[row] >= edges[edges.length - 1]) found.after += 1;
		else if (grain[row] > finest) found.rough += 1;
		else found.counts[(edges.findIndex((edge) => edge > start[row]) - 1) * types + type[row]] += 1;
	}
	return found;
}

describe('a table of bins', () => {
	const day = dayNumber(2020, 3, 1);
	it.each<{ unit: TallyUnit; from: number; to: number }>([
		{ unit: 'day', from: day, to: day + 31 },
		{ unit: 'week', from: day - 40, to: day + 400 },
		{ unit: 'month', from: day, to: day + 700 },
		{ unit: 'quarter', from: day - 3000, to: day + 300 },
		{ unit: 'year', from: day - 3000, to: day + 5000 },
		{ unit: 'day', from: day - 900, to: day - 700 },
		{ unit: 'day', from: day + 1000, to: day + 1100 },
		{ unit: 'week', from: day + 4000, to: day + 4100 },
		{ unit: 'month', from: day - 4000, to: day - 3900 },
		{ unit: 'six-hours', from: day + 0.5, to: day + 9 },
		{ unit: 'hour', from: day + 0.25, to: day + 2 }
	])('has in bins of a $unit from $from to $to what a look at every row finds', ({ unit, from, to }) => {
		const edges = edgesOf(unit, from, to);
		const bins: Bins = { unit, edges, x: new Float64Array(edges.length), types: columns.types, most: 1 };
		for (const lane of all.slice(0, 4)) {
			const { counts, totals, binned, rough, before, after } = tally(strata, lane, bins);
			expect({ counts: [...counts], rough, before, after }).toEqual({
				...looked(lane.layers, edges, grainOf(unit)),
				counts: [...looked(lane.layers, edges, grainOf(unit)).counts]
			});
			expect(totals.reduce((sum, total) => sum + total, 0)).toBe(binned);
			expect(binned + rough + before + after).toBe(lane.count);
		}
	});
	it('is made once for a lane, and not for parts of days', () => {
		expect(binTable(strata, all[0], 'week')).toBe(binTable(strata, all[0], 'week'));
		expect(binTable(strata, all[0], 'hour')).toBeNull();
	});
	it.each([1, 7])('counts the days of several lanes by %d, as a search does', (step) => {
		const edges = dayEdges(day - 100, day + 300, step);
		const odd = Int32Array.from(edges, (edge, index) => (index === edges.length - 1 ? edge + 1 : edge));
		for (const byType of [false, true]) {
			const table = countLanes(all, lanes, edges, GRAIN.day, byType);
			const search = countLanes(all, lanes, odd, GRAIN.day, byType);
			const same = edges.length - 2;
			const types = byType ? columns.types.length : 1;
			expect(table.rough).toBe(search.rough);
			expect([...table.counts.subarray(0, same * types)]).toEqual([
				...search.counts.subarray(0, same * types)
			]);
		}
	});
});
