import { describe, expect, it } from 'vitest';
import { layoutOverview } from '#charts/overview/layout.ts';
import { dayNumber } from '#edtf.ts';
import { fixture } from '../samples.ts';

const extent = [dayNumber(2020, 1, 24), dayNumber(2020, 3, 20)] as const;
const options = { extent, brush: extent, width: 936, gutter: 136, lang: 'zh' as const };

describe('layoutOverview', () => {
	it('spans whole months and counts what has an exact day', () => {
		const found = layoutOverview(fixture, options);
		expect(found.domain).toEqual([dayNumber(2020, 1, 1), dayNumber(2020, 4, 1)]);
		expect(found.ticks.map(({ text }) => text)).toEqual(['1月', '2月', '3月']);
		expect(found.bars.reduce((sum, { count }) => sum + count, 0)).toBe(23);
		for (const { height } of found.bars) expect(height).toBeLessThanOrEqual(35);
	});
	it('turns px into days and back', () => {
		const { x, day } = layoutOverview(fixture, options);
		for (const one of [extent[0], extent[0] + 7, extent[1]]) expect(day(x(one))).toBe(one);
		expect(day(-500)).toBe(dayNumber(2020, 1, 1));
	});
	it('keeps the two date labels apart, however narrow the brush', () => {
		for (const days of [1, 3, 7, 56]) {
			const { from, to } = layoutOverview(fixture, {
				...options,
				brush: [extent[0], extent[0] + days]
			}).brush!;
			const fromEnd = from.anchor === 'end' ? from.x : from.x + 52;
			const toStart = to.anchor === 'start' ? to.x : to.x - 52;
			expect(toStart).toBeGreaterThan(fromEnd);
		}
	});
	it('bins by weeks and more where a day has no px, and names years', () => {
		const long = layoutOverview(fixture, {
			...options,
			extent: [dayNumber(1990, 1, 1), dayNumber(2020, 12, 31)],
			brush: null
		});
		expect(long.bars.reduce((sum, { count }) => sum + count, 0)).toBe(23);
		expect(long.bars.length).toBeLessThan(4);
		expect(long.ticks[0].text).toBe('1990年');
	});
});
