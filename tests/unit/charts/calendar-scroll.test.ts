import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays } from '#charts/calendar/counts.ts';
import { layoutCalendar } from '#charts/calendar/layout.ts';
import { daysAt, scrollFor, weeksOf } from '#charts/calendar/scroll.ts';
import { dayNumber } from '#edtf.ts';

const range = { from: dayNumber(2019, 1, 1), to: dayNumber(2021, 1, 1) };

describe('a calendar that scrolls', () => {
	it('does not where everything fits', () => {
		const short = { from: dayNumber(2020, 3, 1), to: dayNumber(2020, 4, 1) };
		const weeks = weeksOf(short.from, short.to, 360);
		expect(weeks).toMatchObject({ count: 6, fitting: 12, beyond: 0 });
		expect(daysAt(weeks, 999, short)).toEqual(short);
	});

	it('reaches the first day and the last', () => {
		const weeks = weeksOf(range.from, range.to, 360);
		expect(daysAt(weeks, 0, range).from).toBe(range.from);
		expect(daysAt(weeks, weeks.beyond, range).to).toBe(range.to);
		expect(scrollFor(weeks, range.to - 1)).toBe(weeks.beyond);
		expect(scrollFor(weeks, range.from)).toBe(0);
	});

	it('shows any day that it is scrolled to, in weeks that fit', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: range.from, max: range.to - 1 }),
				fc.integer({ min: 260, max: 900 }),
				(day, width) => {
					const weeks = weeksOf(range.from, range.to, width);
					const shown = daysAt(weeks, scrollFor(weeks, day), range);
					expect(shown.from).toBeLessThanOrEqual(day);
					expect(shown.to).toBeGreaterThan(day);
					const { cells, width: wide } = layoutCalendar(countDays([], shown), { width, lang: 'zh' });
					expect(cells[0].day).toBeLessThanOrEqual(shown.from);
					expect(wide).toBeLessThanOrEqual(width);
				}
			)
		);
	});
});
