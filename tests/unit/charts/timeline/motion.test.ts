import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Motion } from '#charts/timeline/motion.ts';
import type { Window } from '#charts/timeline/viewport.ts';

let painted: Window[];
let document: Window;
let still: boolean;
let motion: Motion;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.stubGlobal('requestAnimationFrame', (step: FrameRequestCallback) =>
		setTimeout(() => step(performance.now()), 16)
	);
	vi.stubGlobal('cancelAnimationFrame', clearTimeout);
	painted = [];
	document = { from: 0, to: 10 };
	still = false;
	motion = new Motion({
		settled: () => document,
		paint: (window) => painted.push(window),
		settle: (window) => (document = window),
		still: () => still
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('a movement', () => {
	it('paints once a frame, whatever a hand does in it', () => {
		motion.move({ from: 1, to: 11 });
		motion.move({ from: 2, to: 12 });
		expect(motion.window).toEqual({ from: 2, to: 12 });
		expect(painted).toEqual([]);
		vi.advanceTimersByTime(20);
		expect(painted).toEqual([{ from: 2, to: 12 }]);
	});
	it('leaves the document where it is until it rests', () => {
		motion.move({ from: 1, to: 11 });
		vi.advanceTimersByTime(100);
		expect(document).toEqual({ from: 0, to: 10 });
		motion.move({ from: 3, to: 13 });
		vi.advanceTimersByTime(100);
		expect(document).toEqual({ from: 0, to: 10 });
		vi.advanceTimersByTime(100);
		expect(document).toEqual({ from: 3, to: 13 });
	});
	it('ends at once where the hand lets go, once', () => {
		motion.move({ from: 1, to: 11 });
		motion.rest();
		expect(document).toEqual({ from: 1, to: 11 });
		document = { from: 5, to: 15 };
		motion.rest();
		vi.advanceTimersByTime(500);
		expect(document).toEqual({ from: 5, to: 15 });
		expect(painted).toEqual([]);
	});
	it('glides, and ends exactly where it was sent', () => {
		motion.glide({ from: 20, to: 30 });
		vi.advanceTimersByTime(600);
		expect(painted.length).toBeGreaterThan(5);
		expect(painted.every(({ from }, index) => index === 0 || from >= painted[index - 1].from)).toBe(true);
		expect(document).toEqual({ from: 20, to: 30 });
	});
	it('does not glide for those who want no animation', () => {
		still = true;
		motion.glide({ from: 20, to: 30 });
		vi.advanceTimersByTime(20);
		expect(document).toEqual({ from: 20, to: 30 });
		expect(painted).toEqual([]);
	});
	it('ends with its chart', () => {
		motion.glide({ from: 20, to: 30 });
		vi.advanceTimersByTime(50);
		motion.drop();
		const frames = painted.length;
		vi.advanceTimersByTime(600);
		expect(painted).toHaveLength(frames);
		expect(document).toEqual({ from: 0, to: 10 });
	});
});
