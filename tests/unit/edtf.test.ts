import fc from 'fast-check';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import {
	calendarDay,
	dayNumber,
	formatDay,
	isDayOrYear,
	parseDay,
	parseEdtf,
	weekday,
	type Extent
} from '#edtf.ts';

describe('days', () => {
	it.each([
		{ in: '1970-01-01', want: 0 },
		{ in: '2020-03-08', want: 18329 },
		{ in: '2020-02-29', want: 18321 },
		{ in: '1969-12-31', want: -1 },
		{ in: '1900-03-01', want: -25508 }
	])('$in is day $want', ({ in: iso, want }) => {
		expect(parseDay(iso)).toBe(want);
		expect(formatDay(want)).toBe(iso);
	});

	it.each([
		'2020-02-30',
		'2019-02-29',
		'2020-13-01',
		'2020-00-10',
		'2020-3-8',
		'2020-03-08T18:00',
		'20200308',
		' 2020-03-08',
		''
	])('%j is no day', (iso) => {
		expect(parseDay(iso)).toBeNull();
	});

	it('knows weekdays, before 1970 too', () => {
		expect(weekday(dayNumber(2020, 3, 8))).toBe(0);
		expect(weekday(0)).toBe(4);
		expect(weekday(-1)).toBe(3);
		expect(weekday(-8)).toBe(3);
	});

	it('counts as Date does, and back', () => {
		const years = fc.integer({ min: 100, max: 9999 });
		fc.assert(
			fc.property(
				years,
				fc.integer({ min: -20, max: 20 }),
				fc.integer({ min: -40, max: 40 }),
				(year, month, day) => {
					const number = dayNumber(year, month, day);
					const date = new Date(Date.UTC(year, month - 1, day));
					expect(number * 86_400_000).toBe(date.getTime());
					expect(calendarDay(number)).toEqual({
						year: date.getUTCFullYear(),
						month: date.getUTCMonth() + 1,
						day: date.getUTCDate()
					});
				}
			)
		);
	});

	it('takes a month beyond December for one of the next year', () => {
		expect(formatDay(dayNumber(2020, 13, 1))).toBe('2021-01-01');
	});
});

describe('isDayOrYear', () => {
	it.each(['2020', '1800', '2199', '2020-02-29', '1898-01-01'])('takes %s', (given) => {
		expect(isDayOrYear(given)).toBe(true);
	});
	it.each([
		'',
		'20',
		'1799',
		'2200',
		'2020-02',
		'2020-02-30',
		'2021-02-29',
		'2020-3-8',
		'二〇二〇',
		'2020-03-20T00:00'
	])('does not take %j', (given) => {
		expect(isDayOrYear(given)).toBe(false);
	});
});

describe('parseEdtf', () => {
	const day = parseDay('2020-03-08')!;
	const plain: Extent = {
		first: day,
		last: day,
		minute: null,
		endMinute: null,
		precision: 'day',
		approximate: false,
		unspecified: false,
		interval: false
	};
	const march = { first: parseDay('2020-03-01')!, last: parseDay('2020-03-31')! };
	const cases: { in: string; want: Partial<Extent> }[] = [
		{ in: '2020-03-08', want: {} },
		{ in: '2020-03-08~', want: { approximate: true } },
		{ in: '2020-03-08?', want: { approximate: true } },
		{ in: '2020-03-08%', want: { approximate: true } },
		{ in: '2020-03-08T18:00', want: { minute: 1080, precision: 'minute' } },
		{ in: '2020-03-08T18:00~', want: { minute: 1080, precision: 'minute', approximate: true } },
		{ in: '2020-03-08T00:00', want: { minute: 0, precision: 'minute' } },
		{ in: '2020-03-08T24:00', want: { minute: 1440, precision: 'minute' } },
		{ in: '2020-03', want: { ...march, precision: 'month' } },
		{ in: '2020-03~', want: { ...march, precision: 'month', approximate: true } },
		{ in: '2020-03-XX', want: { ...march, precision: 'month', unspecified: true } },
		{
			in: '2020-02',
			want: { first: parseDay('2020-02-01'), last: parseDay('2020-02-29'), precision: 'month' }
		},
		{
			in: '2020-12',
			want: { first: parseDay('2020-12-01'), last: parseDay('2020-12-31'), precision: 'month' }
		},
		{
			in: '2020',
			want: { first: parseDay('2020-01-01'), last: parseDay('2020-12-31'), precision: 'year' }
		},
		{
			in: '2020-XX',
			want: {
				first: parseDay('2020-01-01'),
				last: parseDay('2020-12-31'),
				precision: 'year',
				unspecified: true
			}
		},
		{ in: '2020-03-08/..', want: { last: null, interval: true } },
		{ in: '2020-03/..', want: { first: march.first, last: null, interval: true, precision: 'month' } },
		{ in: '../2020-03-08', want: { first: null, interval: true } },
		{ in: '2020-03-01/2020-03-08', want: { first: march.first, interval: true } },
		{
			in: '2020-03-01/2020-03-08~',
			want: { first: march.first, interval: true, approximate: true }
		},
		{
			in: '2020-03-08T18:00/2020-03-08T20:30',
			want: { minute: 1080, endMinute: 1230, precision: 'minute', interval: true }
		}
	];
	it.each(cases)('takes $in apart', ({ in: text, want }) => {
		expect(parseEdtf(text)).toEqual({ ...plain, ...want });
	});

	it.each([
		'2020-02-30',
		'2020-3-8',
		'3月8日',
		'',
		'../..',
		'/',
		'2020-03-08/2020-02-30',
		'2020-03-08T18',
		'20XX',
		'1',
		'2020-03-08 '
	])('throws on %j and names it', (text) => {
		expect(() => parseEdtf(text)).toThrow(RangeError);
		expect(() => parseEdtf(text)).toThrow(JSON.stringify(text));
	});

	it('agrees with the edtf package on every day, month, year and interval', () => {
		const anyDay = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) });
		const asDay = (time: number): number => Math.floor(time / 86_400_000);
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 1, max: 400 }),
				fc.constantFrom(4, 7, 10),
				(first, length, digits) => {
					const point = formatDay(first).slice(0, digits);
					const theirs = edtf(point);
					const ours = parseEdtf(point);
					expect([ours.first, ours.last]).toEqual([asDay(theirs.min), asDay(theirs.max)]);
					const interval = `${formatDay(first)}/${formatDay(first + length)}`;
					const span = parseEdtf(interval);
					expect([span.first, span.last]).toEqual([asDay(edtf(interval).min), asDay(edtf(interval).max)]);
				}
			),
			{ numRuns: 200 }
		);
	});
});
