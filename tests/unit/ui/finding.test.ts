import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#edtf.ts';
import type { Event } from '#model.ts';
import { startDay } from '#charts/shared/start-day.ts';
import { busiestWeek } from '#ui/finding.ts';

describe('startDay', () => {
	it.each([
		{ date: '2020-03-05', want: '2020-03-05' },
		{ date: '2020-03-05T18:00~', want: '2020-03-05' },
		{ date: '2020-03-05~', want: '2020-03-05' },
		{ date: '2020-03-05/..', want: '2020-03-05' },
		{ date: '2020-01-25~/..', want: '2020-01-25' },
		{ date: '2020-03-01/2020-03-05', want: '2020-03-01' },
		{ date: '2020-02-03/2020-02-16~', want: null },
		{ date: '../2020-02-16', want: null },
		{ date: '2020-03/..', want: null },
		{ date: '2020-03~', want: null },
		{ date: '2020-03-XX', want: null },
		{ date: null, want: null }
	])('$date -> $want', ({ date, want }) => {
		const day = startDay({ date, certainty: 'inferred' });
		expect(day === null ? null : formatDay(day)).toBe(want);
	});
});

it('takes an approximate interval with both ends for some day within', () => {
	expect(startDay({ date: '2020-02-03/2020-02-16', certainty: 'approximate' })).toBeNull();
	expect(startDay({ date: '2020-02-03/2020-02-16', certainty: 'explicit' })).toBe(parseDay('2020-02-03'));
});

describe('busiestWeek', () => {
	const event = (date: string | null, type = 'meeting') => ({ date, type, certainty: 'explicit' }) as Event;

	it('finds the week with most starts and its most frequent type', () => {
		const events = [
			event('2020-02-07'),
			event('2020-03-02', 'airport'),
			event('2020-03-05T18:00~', 'airport'),
			event('2020-03-08', 'quarantine')
		];
		expect(busiestWeek(events)).toEqual({
			monday: parseDay('2020-03-02'),
			count: 3,
			type: 'airport',
			ofType: 2
		});
	});

	it('takes the earliest of two equal weeks', () => {
		const events = ['2020-03-09', '2020-03-10', '2020-02-03', '2020-02-04'].map((date) => event(date));
		expect(busiestWeek(events)?.monday).toBe(parseDay('2020-02-03'));
	});

	it.each([
		{ what: 'nothing', events: [] },
		{ what: 'one event a week', events: [event('2020-03-02'), event('2020-03-09')] },
		{ what: 'only months and undated', events: [event('2020-03~'), event('2020-03-XX'), event(null)] }
	])('says nothing about $what', ({ events }) => {
		expect(busiestWeek(events)).toBeNull();
	});
});
