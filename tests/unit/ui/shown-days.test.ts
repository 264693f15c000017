import { expect, it } from 'vitest';
import { formatDay } from '#edtf.ts';
import { shownDays } from '#ui/shown-days.ts';

const summary = { first: '2020-01-24', last: '2020-03-19' };

it.each([
	{ from: null, to: null, want: ['2020-01-24', '2020-03-20'] },
	{ from: '2020-03-01', to: null, want: ['2020-03-01', '2020-03-20'] },
	{ from: null, to: '2020-02-01', want: ['2020-01-24', '2020-02-02'] },
	{ from: '2020-03-05', to: '2020-03-05', want: ['2020-03-05', '2020-03-06'] },
	{ from: '1970-01-01', to: null, want: ['1970-01-01', '2020-03-20'] },
	{ from: '2021-01-01', to: null, want: ['2020-03-19', '2021-01-02'] }
])('$from to $to', ({ from, to, want }) => {
	const days = shownDays({ from, to }, summary);
	expect([formatDay(days.from), formatDay(days.to)]).toEqual(want);
});

it('has one day where there is nothing', () => {
	expect(shownDays({ from: null, to: null }, { first: null, last: null })).toEqual({ from: 0, to: 1 });
});
