import { describe, expect, it } from 'vitest';
import { command, neighbour } from '#charts/timeline/keys.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import { inLanes } from '#charts/timeline/lanes.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { between, padded, panned, revealing, SHORTEST, zoomed } from '#charts/timeline/viewport.ts';
import { dayNumber } from '#edtf.ts';
import { noCoverage, sample } from '../samples.ts';

const limit = { from: 0, to: 100 };

describe('viewport', () => {
	it('zooms around a day that keeps its place', () => {
		expect(zoomed(limit, 2, 50, limit)).toEqual({ from: 25, to: 75 });
		expect(zoomed(limit, 4, 0, limit)).toEqual({ from: 0, to: 25 });
	});
	it('never leaves the limit nor goes below twenty minutes', () => {
		expect(zoomed({ from: 10, to: 20 }, 0.01, 15, limit)).toEqual(limit);
		const { from, to } = zoomed(limit, 1e9, 50, limit);
		expect(to - from).toBeCloseTo(SHORTEST, 9);
		expect(panned({ from: 80, to: 100 }, 1, limit)).toEqual({ from: 80, to: 100 });
		expect(panned({ from: 40, to: 60 }, -0.25, limit)).toEqual({ from: 35, to: 55 });
	});
	it('moves just far enough to show a day', () => {
		expect(revealing({ from: 0, to: 20 }, 10, limit)).toEqual({ from: 0, to: 20 });
		expect(revealing({ from: 0, to: 20 }, 50, limit)).toEqual({ from: 32, to: 52 });
	});
	it('has air around the days of a filter', () => {
		expect(padded({ from: 0, to: 56 })).toEqual({ from: -2, to: 58 });
	});
	it('arrives where an animation ends', () => {
		expect(between(limit, { from: 20, to: 30 }, 1)).toEqual({ from: 20, to: 30 });
		const half = between(limit, { from: 20, to: 30 }, 0.5);
		expect(half.to - half.from).toBeCloseTo(Math.sqrt(1000), 6);
		expect(between({ from: 0, to: 10 }, { from: 20, to: 30 }, 0.5)).toEqual({ from: 10, to: 20 });
	});
});

describe('keys', () => {
	const press = (key: string, over = {}) =>
		command({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...over });
	it.each([
		{ key: 'ArrowRight', want: { move: 'next' } },
		{ key: '+', want: { zoom: 2 } },
		{ key: '0', want: { fit: true } },
		{ key: 's', want: { selection: true } },
		{ key: 'Escape', want: { close: true } },
		{ key: 'Tab', want: null },
		{ key: 'Enter', want: null }
	])('$key', ({ key, want }) => expect(press(key)).toEqual(want));
	it('leaves the browser its own', () => {
		expect(press('+', { ctrlKey: true })).toBeNull();
		expect(press('ArrowRight', { shiftKey: true })).toEqual({ pan: 0.25 });
	});

	const timed = timeEvents([
		sample('2020-03-01', { id: 'a' }),
		sample('2020-03-05', { id: 'b', subdistrict: '丙镇' }),
		sample('2020-05-01', { id: 'c' })
	]);
	const layout = layoutTimeline(inLanes(timed, noCoverage), {
		from: dayNumber(2020, 2, 20),
		to: dayNumber(2020, 3, 20),
		width: 936,
		lang: 'zh'
	});
	it.each([
		{ from: 'a', move: 'next', want: 'b' },
		{ from: 'b', move: 'next', want: 'c' },
		{ from: 'c', move: 'next', want: null },
		{ from: 'a', move: 'previous', want: null },
		{ from: null, move: 'next', want: 'a' },
		{ from: 'c', move: 'first', want: 'a' },
		{ from: 'a', move: 'last', want: 'c' },
		{ from: 'a', move: 'down', want: 'b' },
		{ from: 'b', move: 'up', want: 'a' },
		{ from: 'b', move: 'down', want: null }
	] as const)('$move of $from is $want', ({ from, move, want }) => {
		expect(neighbour(timed, layout, from, move)).toBe(want);
	});
});
