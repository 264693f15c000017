import { describe, expect, it } from 'vitest';
import { layoutCalendar } from '#charts/calendar/layout.ts';
import { layoutMatrix } from '#charts/matrix/layout.ts';
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
		const { cells, months, most, leftOut } = layoutCalendar(fixture, window);
		expect(cells).toHaveLength(63);
		expect(weekday(cells[0].day)).toBe(1);
		expect(cells.filter(({ level }) => level === null)).toHaveLength(7);
		expect(months.map(({ text }) => text)).toEqual(['1月', '2月', '3月']);
		expect(most).toBe(5);
		expect(leftOut).toBe(16);
		expect(cells.find(({ day }) => day === dayNumber(2020, 3, 5))).toMatchObject({ count: 5, level: 5 });
	});
	it('shows the last weeks where not all of them fit', () => {
		const { cells, width } = layoutCalendar(fixture, { ...window, from: dayNumber(2010, 1, 1) });
		expect(cells.at(-1)!.day).toBe(dayNumber(2020, 3, 22));
		expect(width).toBeLessThanOrEqual(360);
	});
});

it('counts every dated event once in the matrix', () => {
	const { rows, columns, total, districts } = layoutMatrix(fixture, noCoverage, 'a6a821c0b214-2921');
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
		const { bars, total, barX } = layoutTypes(fixture, { width: 360, lang: 'zh' });
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
		const { bars } = layoutTypes(events, { width: 2000, lang: 'en' });
		expect(bars.map(({ type, count, approximate }) => [type, count, approximate])).toEqual([
			['meeting', 2, 1],
			['other', 1, 0]
		]);
		expect(bars[0]).toMatchObject({ length: 48, hatched: 24 });
	});
	it('is empty without events', () => {
		expect(layoutTypes([], { width: 360, lang: 'zh' })).toMatchObject({ bars: [], height: 0, total: 0 });
	});
});
