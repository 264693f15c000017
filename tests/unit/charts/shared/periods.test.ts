import { describe, expect, it } from 'vitest';
import { formatPeriods, parsePeriods, periodFeasts } from '#charts/shared/periods.ts';
import { axis } from '#charts/timeline/axis.ts';
import { wide } from '#charts/timeline/metrics.ts';
import { timeScale } from '#charts/timeline/layout.ts';
import { dayNumber } from '#edtf.ts';

describe('periods of a reader', () => {
	it.each([
		{ in: null, want: [] },
		{ in: '2020-01-23/2020-04-08 封控', want: [{ name: '封控', from: '2020-01-23', to: '2020-04-08' }] },
		{
			in: '2020-05-01/2020-04-01 倒写|2020-01-23/2020-01-23 一天',
			want: [
				{ name: '一天', from: '2020-01-23', to: '2020-01-23' },
				{ name: '倒写', from: '2020-04-01', to: '2020-05-01' }
			]
		},
		{ in: '2020-02-30/2020-03-01 无此日|2020-01-23 无止|2020-01-23/2020-02-01|x', want: [] },
		{ in: `2020-01-23/2020-04-08 ${'长'.repeat(25)}`, want: [] }
	])('reads $in', ({ in: text, want }) => {
		expect(parsePeriods(text)).toEqual(want);
		expect(parsePeriods(formatPeriods(want))).toEqual(want);
	});

	it('takes what parts periods out of a name', () => {
		expect(formatPeriods([{ name: ' 甲|乙\n丙 ', from: '2020-01-01', to: '2020-01-02' }])).toBe(
			'2020-01-01/2020-01-02 甲 乙 丙'
		);
		expect(formatPeriods([])).toBeNull();
	});

	it.each([
		{ what: 'days', from: dayNumber(2020, 1, 1), to: dayNumber(2020, 3, 1) },
		{ what: 'months', from: dayNumber(2019, 1, 1), to: dayNumber(2021, 1, 1) },
		{ what: 'years', from: dayNumber(1990, 1, 1), to: dayNumber(2024, 1, 1) }
	])('are named and tinted over $what', ({ from, to }) => {
		const scale = timeScale({ from, to, width: 936 }, wide);
		const feasts = periodFeasts('2020-01-23/2020-02-08 封控', 'zh');
		const { eras } = axis({ scale, from, to, lang: 'zh', feasts, starts: new Map(), selected: null });
		expect(eras).toHaveLength(1);
		expect(eras[0]).toMatchObject({ name: '封控' });
		const { x0, x1 } = eras[0].band!;
		expect(x0).toBeCloseTo(scale(dayNumber(2020, 1, 23)), 5);
		expect(x1).toBeCloseTo(Math.max(scale(dayNumber(2020, 2, 9)), x0 + 1), 5);
	});
});
