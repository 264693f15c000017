import { describe, expect, it } from 'vitest';
import { clockOf, datesAgree, isOpenEnded } from '#evaluate/dates-agree.ts';

describe('datesAgree', () => {
	const cases: { wanted: string; got: string | null; want: boolean }[] = [
		{ wanted: '2020-03-08', got: '2020-03-08', want: true },
		{ wanted: '2020-03-08', got: '2020-03-09', want: false },
		{ wanted: '2020-03-08', got: null, want: false },
		{ wanted: '2020-03-08', got: '8 March', want: false },
		{ wanted: '2020-03-08', got: '2020-02-30', want: false },
		// The clock is judged apart, and a doubt may be read into a plain day.
		{ wanted: '2020-03-08T18:00', got: '2020-03-08', want: true },
		{ wanted: '2020-03-08', got: '2020-03-08T18:00~', want: true },
		{ wanted: '2020-02-09T24:00', got: '2020-02-10T00:00', want: false },
		// A month is the same as its days, and no single one of them.
		{ wanted: '2020-01', got: '2020-01-01/2020-01-31', want: true },
		{ wanted: '2020-01', got: '2020-01-15', want: false },
		// Open: only the first day counts.
		{ wanted: '2020-02-01/..', got: '2020-02-01/..', want: true },
		{ wanted: '2020-02-01/..', got: '2020-02-01', want: true },
		{ wanted: '2020-02-01/..', got: '2020-02-02/..', want: false },
		{ wanted: '2020-03/..', got: '2020-03-01/..', want: true },
		{ wanted: '2020-02-01', got: '2020-02-01/..', want: false },
		{ wanted: '../2020-02-01', got: '../2020-02-01', want: true },
		{ wanted: '../2020-02-01', got: '2020-02-01', want: false },
		// Vague: a vague date or a span, not more than 20 days away.
		{ wanted: '2020-03~', got: '2020-03~', want: true },
		{ wanted: '2020-03~', got: '2020-03', want: true },
		{ wanted: '2020-03~', got: '2020-03-10', want: false },
		{ wanted: '2020-03~', got: '2020-03-10~', want: true },
		{ wanted: '2020-03~', got: '2020-02-10~', want: true },
		{ wanted: '2020-03~', got: '2020-02-09~', want: false },
		{ wanted: '2020-03~', got: '2020-04-20~', want: true },
		{ wanted: '2020-03~', got: '2020-04-21~', want: false },
		{ wanted: '2020-03-XX', got: '2020-03', want: true },
		{ wanted: '2020-03-XX', got: '2020-03-05', want: false },
		{ wanted: '2020-02-03/2020-02-16', got: '2020-02-10/2020-02-16', want: true },
		{ wanted: '2020-02-03/2020-02-16', got: '2020-02-10', want: false },
		{ wanted: '2020-01-25~/..', got: '2020-02-10/..', want: true },
		{ wanted: '2020-01-25~/..', got: '2019-12~', want: false }
	];
	it.each(cases)('$wanted, $got: $want', ({ wanted, got, want }) => {
		expect(datesAgree(wanted, got)).toBe(want);
	});
});

describe('clockOf and isOpenEnded', () => {
	it.each([
		{ in: '2020-03-05T18:00~', clock: '18:00', open: false },
		{ in: '2020-03-XXT20:30', clock: '20:30', open: false },
		{ in: '2020-03-05', clock: null, open: false },
		{ in: '2020-03-05T08:00/..', clock: '08:00', open: true },
		{ in: '../2020-03-05', clock: null, open: false }
	])('$in', ({ in: edtf, clock, open }) => {
		expect([clockOf(edtf), isOpenEnded(edtf)]).toEqual([clock, open]);
	});
});
