import { describe, expect, it } from 'vitest';
import { layoutList, TEXT } from '#charts/list/layout.ts';
import { made } from '../exports/hostile.ts';

const look = { width: 480, lang: 'zh' } as const;

describe('layoutList', () => {
	it('puts entries under their days, 是月 last, each below the one before', () => {
		const events = made([
			{ date: '2020-03-05', title: '一' },
			{ date: '2020-03-05~', title: '二' },
			{ date: '2020-03-08', title: '三'.repeat(60) },
			{ date: '2020-03-XX', title: '四' }
		]);
		const { days, entries, height, leftOut } = layoutList(events, look);
		expect(days.map(({ text }) => text)).toEqual(['3月5日', '3月8日', '是月']);
		expect(entries.map(({ hollow }) => hollow)).toEqual([false, true, false, true]);
		expect(entries[2].title.length).toBe(Math.ceil((60 * 15) / (look.width - TEXT)));
		const tops = entries.map(({ y }) => y);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
		expect(height).toBeGreaterThan(entries[3].note.y);
		expect(leftOut).toBe(0);
	});
	it('holds as many as can be read, and counts the others', () => {
		const many = made(Array.from({ length: 75 }, () => ({ date: '2020-03-05' })));
		const { entries, leftOut } = layoutList(many, look);
		expect([entries.length, leftOut]).toEqual([60, 15]);
		expect(layoutList([], look)).toMatchObject({ height: 0, entries: [] });
	});
});
