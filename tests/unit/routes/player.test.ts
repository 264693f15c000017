import { describe, expect, it } from 'vitest';
import { advanced, startOf } from '../../../src/routes/(site)/dashboard/play-window.ts';

describe('the window that plays', () => {
	const days = { from: 100, to: 200 };
	it.each([
		{ what: 'the whole range: its first part', seen: days, want: { from: 100, to: 130 } },
		{ what: 'a narrow window: where it is', seen: { from: 150, to: 160 }, want: { from: 150, to: 160 } },
		{
			what: 'a narrow window at the end: again from the start',
			seen: { from: 190, to: 200 },
			want: { from: 100, to: 110 }
		},
		{ what: 'air before the first day is no day', seen: { from: 96, to: 106 }, want: { from: 100, to: 110 } }
	])('begins with $what', ({ seen, want }) => {
		expect(startOf(seen, days)).toEqual(want);
	});

	it('keeps its width and stops at the end', () => {
		expect(advanced({ from: 100, to: 120 }, 0.5, 200)).toEqual({ from: 110, to: 130 });
		expect(advanced({ from: 175, to: 195 }, 0.5, 200)).toEqual({ from: 180, to: 200 });
		expect(advanced({ from: 180, to: 200 }, 0.5, 200)).toEqual({ from: 180, to: 200 });
	});
});
