import { describe, expect, it } from 'vitest';
import { formatDay } from '#edtf.ts';
import { calendarDays, knownDates } from '#exports/exactness.ts';
import type { Certainty } from '#model.ts';

const cases: {
	in: string | null;
	certainty?: Certainty;
	known: [string | null, string | null];
	calendar: string | null;
}[] = [
	{ in: '2020-03-08', known: ['2020-03-08', null], calendar: '2020-03-08 2020-03-08' },
	{ in: '2020-03-08T18:00', known: ['2020-03-08T18:00', null], calendar: '2020-03-08 2020-03-08 1080' },
	{ in: '2020-02-29T24:00', known: ['2020-03-01T00:00', null], calendar: '2020-02-29 2020-02-29 1440' },
	{ in: '2020-03-05T18:00~', known: ['2020-03-05', null], calendar: '2020-03-05 2020-03-05 1080' },
	{ in: '2020-03-05~', known: ['2020-03', null], calendar: '2020-03-05 2020-03-05' },
	{ in: '2020-03-XX', known: ['2020-03', null], calendar: null },
	{ in: '2020-03', known: ['2020-03', null], calendar: null },
	{ in: '2020-03~', known: ['2020', null], calendar: null },
	{ in: '2020', known: ['2020', null], calendar: null },
	{ in: '2020~', known: [null, null], calendar: null },
	{ in: '2020-02-01/..', known: ['2020-02-01', null], calendar: '2020-02-01 2020-02-01' },
	{ in: '../2020-03-05', known: [null, '2020-03-05'], calendar: '2020-03-05 2020-03-05' },
	{ in: '2020-03/..', known: ['2020-03', null], calendar: null },
	{ in: '2020-03-01/2020-03-05', known: ['2020-03-01', '2020-03-05'], calendar: '2020-03-01 2020-03-05' },
	{
		in: '2020-03-05T18:00/2020-03-06T02:30',
		known: ['2020-03-05T18:00', '2020-03-06T02:30'],
		calendar: '2020-03-05 2020-03-06 1080-150'
	},
	{ in: '2020-03-05/2020-04', known: ['2020-03-05', '2020-04'], calendar: '2020-03-05 2020-03-05' },
	{ in: '2020-02-03/2020-02-09~', known: ['2020-02', null], calendar: null },
	{ in: '2020-02-28/2020-03-05', certainty: 'approximate', known: ['2020', null], calendar: null },
	{ in: '2019-12-28/2020-01-05~', known: [null, null], calendar: null },
	{ in: null, known: [null, null], calendar: null }
];

describe.each(cases)('$in', ({ in: date, certainty = 'explicit', known, calendar }) => {
	it('is never told more exactly than it is known', () => {
		const { start, end } = knownDates({ date, certainty });
		expect([start, end]).toEqual(known);
	});

	it('has its days in a calendar', () => {
		const days = calendarDays({ date, certainty });
		const clock = days && [days.minute, days.endMinute].filter((minute) => minute !== null).join('-');
		expect(days && `${formatDay(days.first)} ${formatDay(days.last)} ${clock}`.trim()).toBe(calendar);
	});
});
