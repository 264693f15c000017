import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#charts/columns/builder.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import { countBins, gallop, lowerBound } from '#charts/columns/search.ts';
import { rowsMeeting, sizeOf, startsIn, stratify } from '#charts/columns/strata.ts';
import { edgesOf, grainOf, unitFor } from '#charts/columns/units.ts';
import { inLanes } from '#charts/timeline/lanes.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { madeUpEvent } from '#bench/made-up-event.ts';
import { madeUpColumns } from '#bench/made-up.ts';
import { columnsFromArrow } from '#charts/columns/arrow-reader.ts';
import { columnsToArrow } from '#charts/columns/arrow.ts';
import { laneFits, sift } from '#charts/columns/keep.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import { noFilters, type Filters } from '#filters.ts';
import { noCoverage, sample } from '../samples.ts';

const sorted = fc
	.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 })
	.map((values) => Int32Array.from(values).sort());

describe('searching', () => {
	it('finds what a walk from the start finds', () => {
		fc.assert(
			fc.property(sorted, fc.integer({ min: -60, max: 60 }), (values, value) => {
				const walked = values.findIndex((one) => one >= value);
				const want = walked < 0 ? values.length : walked;
				expect(lowerBound(values, value, 0, values.length)).toBe(want);
				expect(gallop(values, value, 0, values.length)).toBe(want);
			})
		);
	});
	it('counts each value in its bin, and none outside', () => {
		fc.assert(
			fc.property(sorted, sorted, (values, edges) => {
				const out = new Uint32Array(Math.max(edges.length - 1, 0));
				if (edges.length > 1) countBins(values, 0, values.length, edges, out);
				out.forEach((count, bin) =>
					expect(count).toBe(values.filter((one) => one >= edges[bin] && one < edges[bin + 1]).length)
				);
			})
		);
	});
});

const dates = fc.oneof(
	fc.integer({ min: 18200, max: 18500 }).map(formatDay),
	fc.integer({ min: 18200, max: 18500 }).map((day) => `${formatDay(day)}/..`),
	fc.integer({ min: 18200, max: 18500 }).map((day) => `${formatDay(day)}/${formatDay(day + 9)}`),
	fc.integer({ min: 18200, max: 18500 }).map((day) => formatDay(day).slice(0, 7))
);
const events = fc.array(
	fc.record({
		date: dates,
		type: fc.constantFrom('meeting', 'policy', 'a user’s own'),
		subdistrict: fc.constantFrom('乙街道', '丙镇', null)
	}),
	{ maxLength: 200 }
);

it('finds the rows of a window as a look at every row does', () => {
	fc.assert(
		fc.property(
			events,
			fc.integer({ min: 18190, max: 18500 }),
			fc.integer({ min: 1, max: 60 }),
			(made, day, span) => {
				const lanes = inLanes(
					timeEvents(made.map((one, n) => sample(one.date, { ...one, id: `r${n}` }))),
					noCoverage
				);
				const { strata, districts } = lanes;
				const { columns } = strata;
				const [from, to] = [day * 1440, (day + span) * 1440];
				for (const lane of districts.flatMap(({ lanes }) => lanes)) {
					const own = Array.from(columns.lane.keys()).filter(
						(row) => columns.lanes[columns.lane[row]].subdistrict === lane.name
					);
					expect(sizeOf(strata, lane.layers)).toBe(own.length);
					const starts = own.filter((row) => columns.start[row] >= from && columns.start[row] < to);
					expect(startsIn(strata, lane.layers, from, to)).toBe(starts.length);
					const meets = own.filter(
						(row) => starts.includes(row) || (columns.start[row] < from && columns.end[row] > from)
					);
					expect(rowsMeeting(strata, lane.layers, from, to, 1000)).toEqual(meets);
					if (starts.length > 0)
						expect(rowsMeeting(strata, lane.layers, from, to, starts.length - 1)).toBeNull();
				}
			}
		),
		{ numRuns: 60 }
	);
});

it.each([
	{ date: '2020-03-08T18:00', want: GRAIN.clock },
	{ date: '2020-03-08', want: GRAIN.day },
	{ date: '2020-03-08/..', want: GRAIN.day },
	{ date: '2020-03-01/2020-03-05', want: GRAIN.day },
	{ date: '2020-03-01/2020-03-05~', want: GRAIN.month },
	{ date: '2020-03-XX', want: GRAIN.month },
	{ date: '2020-02-25/2020-03-05~', want: GRAIN.year },
	{ date: '2020', want: GRAIN.year },
	{ date: '2019-12-25/2020-01-05~', want: GRAIN.wider }
])('knows the start of $date to grain $want', ({ date, want }) => {
	const columns = columnsOf(timeEvents([sample(date)]));
	expect(columns.grain[0]).toBe(want);
});

it('sifts by days and certainty as the store does: what meets the days stays', () => {
	const made = ['2020-02-20/2020-03-02', '2020-03-01', '2020-03-02', '2020-03-03'].map((day, n) =>
		sample(day, { certainty: n === 2 ? 'doubtful' : 'explicit' })
	);
	const strata = stratify(columnsOf(timeEvents(made)));
	const rows = (filters: Partial<Filters>) => [...sift(strata, { ...noFilters, ...filters }).rows].sort();
	expect(rows({})).toEqual([0, 1, 2, 3]);
	expect(rows({ from: '2020-03-02', to: '2020-03-02' })).toEqual([0, 2]);
	expect(rows({ from: '2020-03-03' })).toEqual([3]);
	expect(rows({ certainty: ['explicit'], to: '2020-03-02' })).toEqual([0, 1]);
});

it.each([
	{ filter: '-', want: ['null/null'] },
	{ filter: '甲区', want: ['甲区/null', '甲区/乙街道'] },
	{ filter: '乙街道', want: ['甲区/乙街道', '丁区/乙街道'] },
	{ filter: '甲区/乙街道', want: ['甲区/乙街道'] },
	{ filter: '甲区/-', want: ['甲区/null'] }
])('takes $filter for $want', ({ filter, want }) => {
	const lanes = [
		{ district: null, subdistrict: null },
		{ district: '甲区', subdistrict: null },
		{ district: '甲区', subdistrict: '乙街道' },
		{ district: '丁区', subdistrict: '乙街道' }
	];
	const fitting = lanes.filter((lane) => laneFits(filter, lane));
	expect(fitting.map(({ district, subdistrict }) => `${district}/${subdistrict}`)).toEqual(want);
});

it('goes through Arrow unchanged', () => {
	const columns = madeUpColumns(500);
	expect(columnsFromArrow(columnsToArrow(columns))).toEqual(columns);
	expect(() => columnsFromArrow(columnsToArrow(columns).slice(0, 40))).toThrow();
});

it('makes up the same events for the same number, by start, in dates that say what the columns say', () => {
	const columns = madeUpColumns(2000);
	expect(madeUpColumns(2000)).toEqual(columns);
	const rows = Array.from({ length: columns.length }, (_, row) => row);
	expect(rows.slice(1).every((row) => columns.start[row - 1] <= columns.start[row])).toBe(true);
	expect(new Set(columns.type).size).toBe(columns.types.length);
	const read = columnsOf(timeEvents(rows.map((row) => madeUpEvent(columns, row))));
	expect(read.grain).toEqual(columns.grain);
	expect(read.end.filter((end, row) => end !== columns.end[row])).toHaveLength(0);
});

describe('units', () => {
	it.each([
		{ day: 0.001, want: 'decade' },
		{ day: 0.1, want: 'month' },
		{ day: 1, want: 'week' },
		{ day: 3, want: 'day' },
		{ day: 20, want: 'six-hours' },
		{ day: 20, clocks: false, want: 'day' },
		{ day: 500, want: 'quarter-hour' }
	])('takes $want where a day is $day px', ({ day, clocks, want }) =>
		expect(unitFor(day, clocks ?? true)).toBe(want)
	);

	it.each([
		{ unit: 'day', want: ['2020-02-28', '2020-02-29', '2020-03-01'] },
		{ unit: 'week', want: ['2020-02-24', '2020-03-02'] },
		{ unit: 'month', want: ['2020-02-01', '2020-03-01'] },
		{ unit: 'quarter', want: ['2020-01-01', '2020-04-01'] },
		{ unit: 'year', want: ['2020-01-01', '2021-01-01'] },
		{ unit: 'decade', want: ['2020-01-01', '2030-01-01'] }
	] as const)('covers two days by the $unit', ({ unit, want }) => {
		const edges = edgesOf(unit, dayNumber(2020, 2, 28), dayNumber(2020, 3, 1));
		expect(Array.from(edges, (edge) => formatDay(edge / 1440))).toEqual(want);
	});
	it('counts a month in months, not in days', () => {
		expect(grainOf('day')).toBeLessThan(GRAIN.month);
		expect(grainOf('month')).toBe(GRAIN.month);
	});
});
