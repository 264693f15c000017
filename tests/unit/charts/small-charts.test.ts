import { describe, expect, it } from 'vitest';
import { countDays } from '#charts/calendar/counts.ts';
import { layoutCalendar } from '#charts/calendar/layout.ts';
import { inContext, layoutMatrix } from '#charts/matrix/layout.ts';
import { countHours, hourOfDate } from '#charts/hours/counts.ts';
import { layoutHours } from '#charts/hours/layout.ts';
import { layoutNames } from '#charts/names/layout.ts';
import { nearest } from '#charts/shared/nearest.ts';
import { countTypes } from '#charts/types/counts.ts';
import { layoutTypes } from '#charts/types/layout.ts';
import { dayNumber, weekday } from '#edtf.ts';
import { fixture, noCoverage, sample } from './samples.ts';

describe('layoutCalendar', () => {
	const window = {
		from: dayNumber(2020, 1, 24),
		to: dayNumber(2020, 3, 20),
		width: 360,
		lang: 'zh' as const
	};
	it('has whole weeks from Monday, and no level outside the window', () => {
		const days = countDays(fixture, window);
		const { cells, months, most } = layoutCalendar(days, window);
		expect(cells).toHaveLength(63);
		expect(weekday(cells[0].day)).toBe(1);
		expect(cells.filter(({ level }) => level === null)).toHaveLength(7);
		expect(months.map(({ text }) => text)).toEqual(['1月', '2月', '3月']);
		expect(most).toBe(5);
		expect([days.leftOut, days.shown, days.outside]).toEqual([6, 23, 0]);
		expect(cells.find(({ day }) => day === dayNumber(2020, 3, 5))).toMatchObject({ count: 5, level: 5 });
	});
	it('shows the last weeks where not all of them fit', () => {
		const { cells, width } = layoutCalendar(
			countDays(fixture, { ...window, from: dayNumber(2010, 1, 1) }),
			window
		);
		expect(cells.at(-1)!.day).toBe(dayNumber(2020, 3, 22));
		expect(width).toBeLessThanOrEqual(360);
	});
});

it('counts every dated event once in the matrix', () => {
	const { rows, columns, total, districts } = layoutMatrix(
		fixture,
		noCoverage,
		fixture.find(({ id }) => id === 'a6a821c0b214-2921')!
	);
	expect(total).toBe(29);
	expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(29);
	expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(29);
	expect(districts.at(-1)).toEqual({ name: null, columns: 1 });
	expect(rows.flatMap(({ type, cells }) => (cells.some(({ selected }) => selected) ? type : []))).toEqual([
		'quarantine'
	]);
	expect(rows.map(({ type }) => type).slice(0, 3)).toEqual(['deployment', 'airport', 'quarantine']);
});

describe('layoutTypes', () => {
	it('counts every dated event once, the most frequent first, within its width', () => {
		const { bars, total, barX } = layoutTypes(countTypes(fixture), { width: 360, lang: 'zh' });
		expect(total).toBe(29);
		expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(29);
		expect(bars.every(({ count }, index) => index === 0 || count <= bars[index - 1].count)).toBe(true);
		for (const { length, hatched } of bars) {
			expect(barX + length).toBeLessThan(360);
			expect(hatched).toBeLessThanOrEqual(length);
		}
	});
	it('shows which share is approximate, and an unknown type as other', () => {
		const events = [
			sample('2020-03-05~', { certainty: 'approximate' }),
			sample('2020-03-06'),
			sample('2020-03-07', { type: 'gone' }),
			sample(null)
		];
		const { bars } = layoutTypes(countTypes(events), { width: 240, lang: 'en' });
		expect(bars.map(({ type, count, approximate }) => [type, count, approximate])).toEqual([
			['meeting', 2, 1],
			['other', 1, 0]
		]);
		expect(bars[0]).toMatchObject({ length: 48, hatched: 24 });
	});
	it('has wider units where there is room, and never a bar across the page for a single event', () => {
		const longest = (width: number) =>
			layoutTypes(countTypes([sample('2020-03-06')]), { width, lang: 'zh' }).bars[0].length;
		expect(longest(240)).toBe(24);
		expect(longest(1000)).toBeGreaterThan(100);
		expect(longest(1000)).toBeLessThan(130);
	});
	it('is empty without events', () => {
		expect(layoutTypes([], { width: 360, lang: 'zh' })).toMatchObject({ bars: [], height: 0, total: 0 });
	});
});

it('keeps rows and columns of a matrix that filters empty, with what there was', () => {
	const all = layoutMatrix(fixture, noCoverage, null);
	const left = layoutMatrix(
		fixture.filter(({ type }) => type === 'airport'),
		noCoverage,
		null
	);
	const found = inContext(left, all);
	expect(found.rows.map(({ type }) => type)).toEqual(all.rows.map(({ type }) => type));
	expect(found.rows.find(({ type }) => type === 'airport')).toMatchObject({ total: 5 });
	expect(found.total).toBe(5);
	expect(found.columns.reduce((sum, { total }) => sum + total, 0)).toBe(5);
	const cells = found.rows.flatMap((row) => row.cells);
	expect(cells.reduce((sum, { unfiltered }) => sum + unfiltered, 0)).toBe(29);
	expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(5);
});

it('frames the days of a calendar that lost events to a filter', () => {
	const window = {
		from: dayNumber(2020, 1, 24),
		to: dayNumber(2020, 3, 20),
		width: 360,
		lang: 'zh' as const
	};
	const some = fixture.filter(({ type }) => type === 'airport');
	const { cells } = layoutCalendar(countDays(some, window, fixture), window);
	const before = new Map(
		layoutCalendar(countDays(fixture, window), window).cells.map(({ day, count }) => [day, count])
	);
	expect(cells.map(({ unfiltered }) => unfiltered)).toEqual(cells.map(({ day }) => before.get(day)));
	expect(cells.some(({ count, unfiltered }) => count === 0 && unfiltered > 0)).toBe(true);
});

describe('layoutHours', () => {
	it.each([
		{ in: '2020-03-08T18:00', want: 18 },
		{ in: '2020-03-05T18:00~', want: 18 },
		{ in: '2020-02-09T24:00', want: 23 },
		{ in: '2020-03-08T00:05/2020-03-09T10:00', want: 0 },
		{ in: '2020-03-08', want: null },
		{ in: '2020-03~', want: null },
		{ in: null, want: null }
	])('takes $in', ({ in: date, want }) => {
		expect(hourOfDate(date)).toBe(want);
	});
	it('counts what has a clock, and says how much has none', () => {
		const events = [
			sample('2020-03-08T18:00'),
			sample('2020-03-09T18:40'),
			sample('2020-03-09'),
			sample(null)
		];
		const counts = countHours(events.slice(0, 3), events);
		const { shown, noClock } = counts;
		const { columns, baseY } = layoutHours(counts, 240);
		expect([columns.length, shown, noClock]).toEqual([24, 2, 1]);
		expect(columns[18]).toMatchObject({ count: 2, unfiltered: 2, x: 180, width: 10, ghost: 0 });
		const [one] = layoutHours(countHours(events.slice(0, 1), events), 240).columns.slice(18);
		expect(one.ghost).toBe(one.height);
		expect(one.height + one.ghost).toBe(columns[18].height);
		expect(columns[18].height).toBeLessThan(baseY);
	});
});

it('draws names within their width, long ones cut', () => {
	const names = [
		{ name: '刘海', title: '主任', count: 40, unfiltered: 60 },
		{ name: '上海市黄浦区小东门街道社区党群服务中心办公室', title: null, count: 1, unfiltered: 1 }
	];
	const { bars, barX, height } = layoutNames(names, 360);
	expect(height).toBe(56);
	expect(bars[1].label).toMatch(/^上海市.+…$/);
	expect(barX + bars[0].length + bars[0].ghost).toBeLessThan(360);
	expect(bars[0].length / bars[0].ghost).toBeCloseTo(2, 5);
});

describe('nearest', () => {
	const grid = [0, 10, 20].flatMap((y) => [0, 10, 20].map((x) => ({ x, y })));
	it.each([
		{ from: 4, direction: 'left', want: 3 },
		{ from: 4, direction: 'right', want: 5 },
		{ from: 4, direction: 'up', want: 1 },
		{ from: 4, direction: 'down', want: 7 },
		{ from: 0, direction: 'left', want: null },
		{ from: 8, direction: 'down', want: null }
	] as const)('goes $direction from $from', ({ from, direction, want }) => {
		expect(nearest(grid, from, direction)).toBe(want);
	});
	it('prefers what is straight ahead to what is nearer but aside', () => {
		const marks = [
			{ x: 0, y: 0 },
			{ x: 5, y: 12 },
			{ x: 30, y: 0 }
		];
		expect(nearest(marks, 0, 'right')).toBe(2);
	});
});
