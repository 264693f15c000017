import { describe, expect, it } from 'vitest';
import { feastsBetween } from '#charts/shared/feasts.server.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { layoutVertical } from '#charts/timeline/vertical-layout.ts';
import { dayNumber } from '#edtf.ts';
import { fixture, sample } from '../samples.ts';

const feasts = feastsBetween(dayNumber(2020, 1, 1), dayNumber(2020, 4, 1), 'zh');

describe('layoutVertical', () => {
	it('has a row for each dated event, months above, whole months last', () => {
		const { rows } = layoutVertical(timeEvents(fixture), 'zh', feasts);
		expect(rows).toHaveLength(29);
		expect(rows.flatMap(({ month }) => month ?? [])).toEqual(['2020年1月', '2月', '3月']);
		expect(rows.flatMap(({ figure }) => (figure ? `${figure.text} ${figure.note}` : []))).toEqual([
			'24 除夕',
			'25 约',
			'1 周六',
			'3 —16日',
			'7 周五',
			'8 元宵节',
			'9 周日',
			'19 周三',
			'是月 2月',
			'5 周四',
			'6 周五',
			'7 周六',
			'8 周日',
			'19 周四',
			'是月 3月'
		]);
	});
	it('draws what lasts as one side line from its row to the last row before its end', () => {
		const { rows, channels } = layoutVertical(
			timeEvents([
				sample('2020-03-01/..', { id: 'a' }),
				sample('2020-03-02', { id: 'b' }),
				sample('2020-03-03', { id: 'c' }),
				sample('2020-03-09', { id: 'd', sha256: '0'.repeat(64) })
			]),
			'zh'
		);
		expect(channels).toBe(1);
		expect(rows.map(({ rails }) => rails.map(({ part }) => part))).toEqual([
			['head'],
			['through'],
			['tail'],
			[]
		]);
		expect(rows[0].rails[0]).toMatchObject({ channel: 0, fades: true, hatched: false });
	});
	it('gives lines that last at the same time channels of their own, five at most', () => {
		const { rows, channels } = layoutVertical(
			timeEvents(Array.from({ length: 8 }, (_, n) => sample('2020-03-01/2020-03-20', { id: `r${n}` }))),
			'zh'
		);
		expect(channels).toBe(5);
		for (const { rails } of rows) {
			const used = rails.map(({ channel }) => channel);
			expect(new Set(used).size).toBe(used.length);
		}
	});
});
