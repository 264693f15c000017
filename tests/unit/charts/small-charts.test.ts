import { describe, expect, it } from 'vitest';
import { layoutCalendar } from '#charts/calendar/layout.ts';
import { layoutMatrix } from '#charts/matrix/layout.ts';
import { dayNumber, weekday } from '#edtf.ts';
import { fixture, noCoverage } from './samples.ts';

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
