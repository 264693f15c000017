import { describe, expect, it } from 'vitest';
import { chapters } from '#charts/shared/chapters.ts';

const rows = (...dates: (string | null)[]) =>
	dates.map((date, id) => ({ id, date, certainty: 'explicit' as const }));
const shape = (dates: (string | null)[]) =>
	chapters(rows(...dates)).map(
		({ key, kind, rows }) => `${kind} ${key}: ${rows.map((row) => row.id).join(' ')}`
	);

describe('chapters', () => {
	it.each([
		{
			what: 'a day each',
			dates: ['2020-03-05', '2020-03-06'],
			want: ['day 2020-03-05: 0', 'day 2020-03-06: 1']
		},
		{
			what: 'clock, doubt and open end under their day, in the order given',
			dates: ['2020-03-05T18:00~', '2020-03-05/..', '2020-03-05~'],
			want: ['day 2020-03-05: 0 1 2']
		},
		{
			what: '是月 after the days of its month, before the next month',
			dates: ['2020-02~', '2020-02-09', '2020-03-01', '2020-02-XX'],
			want: ['day 2020-02-09: 1', 'month 2020-02: 0 3', 'day 2020-03-01: 2']
		},
		{
			what: 'a span of doubt in the month in which it begins',
			dates: ['2020-02-24/2020-03-01~', '2020-02-29'],
			want: ['day 2020-02-29: 1', 'month 2020-02: 0']
		},
		{
			what: 'a year after all its months',
			dates: ['2020', '2020-12-31', '2020-12~', '2021-01-01'],
			want: ['day 2020-12-31: 1', 'month 2020-12: 2', 'year 2020: 0', 'day 2021-01-01: 3']
		},
		{ what: 'only an end', dates: ['../2020-02-16'], want: ['month 2020-02: 0'] },
		{ what: 'nothing for the undated', dates: [null], want: [] }
	])('$what', ({ dates, want }) => {
		expect(shape(dates)).toEqual(want);
	});
});
