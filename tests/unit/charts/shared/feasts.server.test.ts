import { expect, it } from 'vitest';
import { feastsBetween } from '#charts/shared/feasts.server.ts';
import { dayNumber, formatDay } from '#edtf.ts';

const named = (year: number) =>
	feastsBetween(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'zh').map(
		({ name, first, last }) =>
			`${name} ${formatDay(first).slice(5)}${last > first ? `/${formatDay(last).slice(5)}` : ''}`
	);

it.each([
	{
		year: 2020,
		has: ['春节假期 01-24/02-02', '除夕 01-24', '春节 01-25', '元宵节 02-08', '学雷锋日 03-05', '清明 04-04']
	},
	{ year: 2024, has: ['春节 02-10', '端午节 06-10', '中秋节 09-17', '国庆节 10-01'] },
	{ year: 1962, has: ['春节 02-05', '元宵节 02-19'] }
])('knows the feasts of $year', ({ year, has }) => {
	for (const feast of has) expect(named(year)).toContain(feast);
});

it('has no 学雷锋日 before 1963, and no state holiday before 2001', () => {
	expect(named(1962).filter((name) => /学雷锋|假期/.test(name))).toEqual([]);
	expect(named(1963)).toContain('学雷锋日 03-05');
});

it('leaves out what lies beside the days asked for', () => {
	expect(feastsBetween(dayNumber(2020, 3, 6), dayNumber(2020, 3, 7), 'zh')).toEqual([]);
});
