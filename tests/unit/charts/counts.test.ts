/** What charts count of columns is what they count of the events themselves. */
import { describe, expect, it } from 'vitest';
import { countDays } from '#charts/calendar/counts.ts';
import { byDistrict, rowTest } from '#charts/columns/keep.ts';
import { columnsOf } from '#charts/columns/builder.ts';
import { stratify } from '#charts/columns/strata.ts';
import { countDistricts } from '#charts/districts/tally.ts';
import { countHours } from '#charts/hours/counts.ts';
import { columnName, inContext, layoutMatrix, placeOf } from '#charts/matrix/layout.ts';
import { countNames } from '#charts/names/counts.ts';
import { Postings } from '#charts/names/postings.ts';
import { inLanes, swimlanes } from '#charts/timeline/lanes.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { countTypes } from '#charts/types/counts.ts';
import { dayNumber } from '#edtf.ts';
import { noFilters } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { fixture, noCoverage, sample } from './samples.ts';

const dates = [
	...['2020-03-05', '2020-03-05T18:00~', '2020-02-09T24:00', '2020-03-05~', '2020-03-05/..', '../2020-03-06'],
	...['2020-03-01/2020-03-09', '2020-03', '2020-02~', '2020', '2020-03-XX', '2020-03/2020-05', '2019-12/..'],
	...['2020-03-03/2020-03-06~', '2020-03-03/2020-03-16~', '2020-02-27/2020-03-01~', '2019-12-30/2020-01-02~'],
	...['2019-03-05', '2021-03-05', '2019-07', '2020-02-08/2020-02-12~']
];
const events = [
	...fixture.filter(({ date }) => date !== null),
	...dates.map((date, index) =>
		sample(date, {
			type: index % 2 ? 'airport' : 'meeting',
			district: index % 3 ? '甲区' : null,
			organisations: index % 3 ? ['妇联', '警署'] : ['警署']
		})
	),
	...dates.map((date) => sample(date, { subdistrict: null, certainty: 'approximate' }))
];
const some = events.filter(({ type }) => type === 'airport');
const lanesOf = (from: readonly Event[]) => inLanes(timeEvents(from), noCoverage);
const window = { from: dayNumber(2020, 2, 5), to: dayNumber(2020, 3, 20) };

/** Without the events in its slices: columns have none. */
function plain(counts: ReturnType<typeof countDistricts>) {
	const groups = counts.groups.map((group) => ({
		...group,
		cells: group.cells.map((cell) => ({
			...cell,
			slices: cell.slices.map(({ type, count }) => ({ type, count }))
		}))
	}));
	return { ...counts, groups: groups.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

describe('lanes give the counts that their events give', () => {
	it.each(
		(['day', 'week', 'month', 'year'] as const).flatMap((bin) => [
			{ bin, by: 'district' as const },
			{ bin, by: 'subdistrict' as const }
		])
	)('to the districts, by $bin and $by', ({ bin, by }) => {
		const options = { ...window, bin, by, lang: 'zh' as const };
		const want = countDistricts(some, { ...options, everything: events });
		const found = countDistricts(lanesOf(some), { ...options, everything: lanesOf(events) });
		expect(plain(found)).toEqual(plain(want));
		expect(want.groups.some(({ wide, outside }) => wide + outside > 0)).toBe(true);
	});
	it('to the calendar', () => {
		expect(countDays(lanesOf(some), window, lanesOf(events))).toEqual(countDays(some, window, events));
	});
	it('to the hours, 24:00 with the last', () => {
		const want = countHours(some, events);
		expect(countHours(lanesOf(some), lanesOf(events))).toEqual(want);
		expect([want.unfiltered[18], want.unfiltered[23]].every((count) => count > 0)).toBe(true);
	});
	it('to the types', () => {
		const sorted = (from: Parameters<typeof countTypes>[0]) =>
			countTypes(from).sort((a, b) => (a.type < b.type ? -1 : 1));
		expect(sorted(lanesOf(events))).toEqual(sorted(events));
	});
	it('to the matrix', () => {
		expect(layoutMatrix(lanesOf(events), noCoverage, null)).toEqual(layoutMatrix(events, noCoverage, null));
	});
});

it('has a column for each district where lanes are districts, and filters by all of it', () => {
	const strata = stratify(byDistrict(columnsOf(timeEvents(events))));
	const nameless = () => {
		throw new Error('no event is asked for');
	};
	const lanes = swimlanes(strata, noCoverage, { by: 'district' }, { timedOf: nameless, spoken: () => false });
	const all = layoutMatrix(lanes, noCoverage, null);
	expect(all.total).toBe(events.length);
	const names = all.columns.map((column) => [placeOf(column), columnName(column, chartWords('zh'))]);
	expect(names).toContainEqual(['黄浦区', '黄浦区']);
	expect(names.at(-1)).toEqual(['-', '市级']);
	const chosen = events.find(({ district }) => district === '黄浦区')!;
	const { rows } = inContext(layoutMatrix(lanes, noCoverage, chosen), all);
	expect(rows.flatMap(({ cells }) => cells).filter(({ selected }) => selected)).toHaveLength(1);
});

it('filters rows by hours, and by what words and names leave', () => {
	const columns = columnsOf(timeEvents(events));
	const filters = { ...noFilters, hours: [23] };
	const left = (kept: Uint8Array | null) =>
		events.filter((_, row) => rowTest(columns, filters, { kept })!(row)).map(({ date }) => date);
	expect(new Set(left(null))).toEqual(new Set(['2020-02-09T24:00']));
	expect(left(new Uint8Array(events.length))).toEqual([]);
	expect(rowTest(columns, noFilters)).toBeNull();
});

it('counts names of rows as of events', () => {
	const postings = new Postings();
	const bits = new Uint8Array(Math.ceil(events.length / 8));
	events.forEach((event, row) => {
		postings.add(row, event);
		if (event.type === 'meeting') bits[row >> 3] |= 1 << (row & 7);
	});
	const meetings = events.filter(({ type }) => type === 'meeting');
	for (const kind of ['people', 'organisations'] as const) {
		const countsOf = (from: readonly Event[], name: string) =>
			from.filter((event) => event[kind].some((one) => (typeof one === 'string' ? one : one.name) === name))
				.length;
		const found = postings.most(kind, bits);
		expect(found[0].count).toBe(countNames(meetings, kind)[0].count);
		for (const { name, count, unfiltered } of found) {
			expect([count, unfiltered]).toEqual([countsOf(meetings, name), countsOf(events, name)]);
		}
	}
	const [{ name, unfiltered }] = postings.most('people', bits);
	const named = new Uint8Array(bits.length);
	postings.mark([name, 'nobody'], named);
	expect(named.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)).toBe(unfiltered);
});
