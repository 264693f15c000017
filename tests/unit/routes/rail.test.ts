import { describe, expect, it } from 'vitest';
import { formatDay } from '#edtf.ts';
import { railDate, railLayout, wirePath } from '#routes/(site)/bulletins/[id]/rail.ts';

const events = (...dates: (string | null)[]) => dates.map((date, i) => ({ id: `e${i}`, date }));

describe('railLayout', () => {
	it('puts events in order of time, whatever the order of the text', () => {
		const { items } = railLayout(events('2020-03-19', '2020-01-24', '2020-03-06'), 600);
		expect(items.map(({ id }) => id)).toEqual(['e1', 'e2', 'e0']);
		expect(items[0].y).toBeLessThan(items[1].y);
	});

	it('names the months it spans', () => {
		const { months } = railLayout(events('2019-12-24', '2020-02-03'), 600);
		expect(months.map(({ day }) => formatDay(day))).toEqual(['2019-12-01', '2020-01-01', '2020-02-01']);
	});

	it('keeps labels apart and inside', () => {
		const { items, height } = railLayout(events(...Array<string>(8).fill('2020-03-05'), '2020-03-06'), 600);
		for (let i = 1; i < items.length; i++) {
			expect(items[i].labelY - items[i - 1].labelY).toBeGreaterThanOrEqual(24);
		}
		expect(items[items.length - 1].labelY).toBeLessThanOrEqual(height);
	});

	it('leaves the undated out', () => {
		expect(railLayout(events(null, '2020-03~'), 600).items).toHaveLength(1);
		expect(railLayout(events(null), 600)).toEqual({ height: 0, months: [], items: [] });
	});
});

describe('wirePath', () => {
	it.each([
		{ from: { x: 0, y: 10 }, to: { x: 50, y: 110 }, want: 'M0,10.0H14q6,0 6,6.0V104.0q0,6.0 6,6.0H50' },
		{ from: { x: 0, y: 110 }, to: { x: 50, y: 10 }, want: 'M0,110.0H14q6,0 6,-6.0V16.0q0,-6.0 6,-6.0H50' },
		{ from: { x: 0, y: 10 }, to: { x: 50, y: 10 }, want: 'M0,10.0H20q0,0 0,0.0V10.0q0,0.0 0,0.0H50' }
	])('from $from.y to $to.y', ({ from, to, want }) => {
		expect(wirePath(from, to, 20)).toBe(want);
	});
});

describe('railDate', () => {
	it.each([
		{ date: '2020-03-08T18:00', zh: '8日', en: '8' },
		{ date: '2020-02-01/..', zh: '1日起', en: 'from 1' },
		{ date: '2020-02~', zh: '约2月', en: 'about Feb' },
		{ date: '2020-03/..', zh: '3月起', en: 'from Mar' }
	])('$date', ({ date, zh, en }) => {
		expect(railDate(date, 'zh')).toBe(zh);
		expect(railDate(date, 'en')).toBe(en);
	});
});
