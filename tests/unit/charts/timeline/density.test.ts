import { describe, expect, it } from 'vitest';
import { binSentence, binWords } from '#charts/timeline/bin-words.ts';
import { nextBin, placeOf } from '#charts/timeline/bin-keys.ts';
import { roundMost } from '#charts/timeline/density.ts';
import { binAt, stackPaths, visitStacks } from '#charts/timeline/density-stacks.ts';
import { inLanes } from '#charts/timeline/lanes.ts';
import { layoutTimeline, rowsOf, type TimelineLayout } from '#charts/timeline/layout.ts';
import { holesOf } from '#charts/timeline/paint-holes.ts';
import { drawBars, drawGround } from '#charts/timeline/paint-ground.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import { noCoverage, sample } from '../samples.ts';

const first = dayNumber(2020, 2, 1);
/** 120 meetings in ten days of one lane, five in another, and ten that are known to a month. */
const many = [
	...Array.from({ length: 120 }, (_, n) => sample(formatDay(first + (n % 10)), { id: `m${n}` })),
	...Array.from({ length: 5 }, (_, n) =>
		sample(formatDay(first + n), { id: `f${n}`, subdistrict: '丙镇', type: 'policy' })
	),
	...Array.from({ length: 10 }, (_, n) => sample('2020-02~', { id: `w${n}` }))
];
const lanes = inLanes(timeEvents(many), noCoverage);
const home = { from: first - 2, to: first + 27, width: 936, lang: 'zh' as const };
const layout = layoutTimeline(lanes, home);
const [dense, sparse] = layout.lanes;

describe('a lane with more than can be told apart', () => {
	it('has counts in bins, and leaves the others their marks', () => {
		expect(dense.density!.binned).toBe(120);
		expect(dense.density!.rough).toBe(10);
		expect(sparse.density).toBeNull();
		expect(layout.counts).toEqual({ signs: 5, merged: 0, binned: 120, rough: 10, before: 0, after: 0 });
		expect(layout.bins!.most).toBe(15);
	});
	it('becomes marks as one zooms, and keeps its height', () => {
		const near = layoutTimeline(lanes, { ...home, from: first, to: first + 1, rows: rowsOf(layout) });
		expect(near.lanes[0].density).toBeNull();
		expect(near.lanes.map(({ y1 }) => y1)).toEqual(layout.lanes.map(({ y1 }) => y1));
		expect(near.height).toBe(layout.height);
	});
	it('counts everything once', () => {
		for (const [from, to] of [
			[first - 400, first + 400],
			[first + 3, first + 6],
			[first + 3.3, first + 3.6]
		]) {
			const { counts } = layoutTimeline(lanes, { ...home, from, to, rows: rowsOf(layout) });
			expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(many.length);
		}
	});
});

describe('bars', () => {
	const { left, right, bottom } = layout.plot;
	const types = Uint32Array.from(layout.bins!.types, (_, index) => index + 1);
	const colours = { paper2: 97, month: 98, line2: 99, types };
	const frameOf = (ratio: number) => {
		const [width, height] = [(right - left) * ratio, bottom * ratio];
		return { pixels: new Uint32Array(width * height), width, height, left, ratio };
	};

	it.each([1, 2])('are the same as pixels and as paths, at %d pixels a px', (ratio) => {
		const frame = frameOf(ratio);
		drawBars(frame, layout, colours);
		let area = 0;
		visitStacks(dense, layout.bins!, (x0, y0, x1, y1) => (area += (x1 - x0) * (y1 - y0)));
		expect(area).toBeGreaterThan(0);
		expect(frame.pixels.filter((pixel) => pixel > 0)).toHaveLength(area * ratio ** 2);
		expect(stackPaths(layout.lanes, layout.bins!).map(({ type }) => type)).toEqual(['meeting']);
	});
	it('stand before the grid, which parts for labels and signs', () => {
		const [bars, all] = [frameOf(1), frameOf(1)];
		drawBars(bars, layout, colours);
		drawGround(all, layout, colours, holesOf(layout, null));
		expect(all.pixels.filter((pixel) => pixel > 0 && pixel < 97)).toEqual(
			bars.pixels.filter((pixel) => pixel > 0)
		);
		expect(all.pixels.some((pixel) => pixel === colours.month)).toBe(true);
		const mark = layout.marks.find(({ label }) => label)!;
		const at = (x: number, y: number) => all.pixels[Math.round(y) * all.width + Math.round(x - left)];
		for (let x = mark.label!.x0; x < mark.label!.x1; x++) expect(at(x, mark.labelY)).toBe(0);
	});
	it('never leave their lane', () => {
		visitStacks(dense, layout.bins!, (x0, y0, x1, y1) => {
			expect(y0).toBeGreaterThan(dense.y0);
			expect(y1).toBeLessThan(dense.y1);
			expect(x0).toBeGreaterThanOrEqual(layout.plot.left);
			expect(x1).toBeLessThanOrEqual(layout.plot.right);
		});
	});
	it('are found under a pointer, and say what they are', () => {
		const x = layout.bins!.x;
		const bin = dense.density!.totals.findIndex((total) => total > 0);
		const found = binAt(layout.lanes, layout.bins, (x[bin] + x[bin + 1]) / 2, dense.y1 - 6)!;
		expect(found).toEqual({ lane: dense, bin });
		expect(binAt(layout.lanes, layout.bins, x[bin], sparse.y1 - 6)).toBeNull();
		expect(binSentence(binWords(layout, dense, bin, 'zh'), 'zh')).toMatch(
			/^2020年2月1日.*甲区 · 乙街道，12 件，会议 12$/
		);
	});
	it('are gone through by arrows', () => {
		const start = placeOf(layout, null, null)!;
		expect(start.lane).toBe(0);
		const next = nextBin(layout, start, 'ArrowRight');
		expect(next === null || next.bin > start.bin).toBe(true);
		expect(
			nextBin(layout, { lane: 0, bin: dense.density!.totals.findIndex(Boolean) }, 'ArrowLeft')
		).toBeNull();
		expect(nextBin(layout, start, 'ArrowDown')).toBeNull();
		expect(nextBin(layout, start, 'x')).toBeNull();
	});
});

it('shows the dots of a file only where there are bars', () => {
	const plain: TimelineLayout = layoutTimeline(inLanes(timeEvents(many.slice(120, 125)), noCoverage), home);
	expect(plain.bins).toBeNull();
});

it.each([
	{ most: 0, want: 1 },
	{ most: 7, want: 8 },
	{ most: 20, want: 20 },
	{ most: 21, want: 25 },
	{ most: 900, want: 1000 }
])('rounds a scale of $most up to $want', ({ most, want }) => expect(roundMost(most)).toBe(want));
