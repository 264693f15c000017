import { describe, expect, it } from 'vitest';
import { horizonsOf, timeEvents } from '#charts/timeline/timed.ts';
import { formatDay } from '#edtf.ts';
import { sample } from '../samples.ts';

describe('the horizon of an open date', () => {
	const bulletin = [
		sample('2020-02-01/..', { type: 'policy' }),
		sample('2020-03-08', { type: 'airport' }),
		sample('2020-03-XX', { type: 'airport' }),
		sample('2020-06~', { type: 'airport' })
	];
	const horizon = (events: typeof bulletin, known?: ReadonlyMap<string, number>) =>
		formatDay(timeEvents(events, known)[0].horizon);

	it('is the day after the last that its bulletin dates', () => {
		expect(horizon(bulletin)).toBe('2020-03-09');
	});

	it('is that of the data, whatever a filter leaves of the bulletin', () => {
		expect(horizon(bulletin.slice(0, 1))).toBe('2020-02-02');
		expect(horizon(bulletin.slice(0, 1), horizonsOf(bulletin))).toBe('2020-03-09');
	});

	it('is never before its own beginning', () => {
		expect(horizon(bulletin.slice(0, 1), new Map([['f'.repeat(64), 0]]))).toBe('2020-02-02');
	});
});
