/** Several names of one day decide the year together, and only if they all agree. */
import { describe, expect, test } from 'vitest';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';
import { inferYear } from '#extract/dates/year.ts';

function yearOf(text: string) {
	return inferYear({
		file: 'a.txt',
		text,
		issued: null,
		articles: [{ text, expressions: findExpressions(text) }]
	}).year;
}

describe('the year', () => {
	test.each<[string, number]>([
		['2月14日恰逢元宵节，又逢情人节，社区举办灯会。', 2014],
		['2月14日是正月十五，又正好是情人节，社区举办灯会。', 2014],
		['9月10日，教师节，适逢中秋节，又是星期六，学校举行活动。', 2022],
		['10月1日国庆节，恰是中秋节，又逢星期四，社区举办晚会。', 2020],
		['适逢中秋，又逢教师节，9月10日，社区举办晚会。', 2022],
		['9月10日既是教师节，又是中秋节，社区举办晚会。', 2022],
		['9月10日是教师节、中秋节，社区举办晚会。', 2022],
		['9月10日社区举办晚会，当天是中秋节。', 2022],
		['1月25日是大年初一，正好是星期六，党员上岗。', 2020],
		['8月7日，立秋，正值七夕，社区办相亲会。', 2008],
		['当天是农历十月初三，又是立冬，恰逢周日，11月7日下午，社区包饺子。', 2021],
		['1月24日，除夕，星期五，医疗队出征。', 2020],
		['6月18日（父亲节）恰逢星期日，又是端午前夕，社区包粽子。', 2023],
		['今年的春节撞上了情人节。2月14日，星期日，庙会开锣。', 2010],
		['9月3日村里开会。10日是周六，又是中秋，社区办晚会。', 2022],
		['腊月廿三过小年（2月2日），社区送年货。除夕，9日，星期五，干部值班。', 2024]
	])('%s', (text, year) => expect(yearOf(text).value).toBe(year));

	test.each<[string, number[]]>([
		['11月7日是立冬，又逢星期日，社区包饺子。', [2004, 2010, 2021, 2027]],
		['11月7日，立冬，记者节前一天，又逢星期日，街道召开会议。', [2004, 2010, 2021, 2027]],
		['11月8日，记者节，又是星期一，镇里召开座谈会。', [2004, 2010, 2021, 2027]],
		['11月7日，农历十月初三，立冬，社区包饺子。', [2002, 2021]],
		['4月5日是清明节，也是星期日，陵园限流。', [2015, 2026]],
		['教师节，又逢星期六，学校举行活动。', [2005, 2011, 2016, 2022]]
	])('is one of those in which they are one day: %s', (text, years) =>
		expect(yearOf(text)).toMatchObject({ value: null, possible: years })
	);

	test.each([
		'9月8日、中秋节，两场活动举行。',
		'3月8日、3月12日植树节，两场活动举行。',
		'5月1日劳动节，5月4日青年节，两场活动举行。',
		'11月8日，记者节前夕，镇里召开座谈会。每逢星期一，书场开演。',
		'元旦，春节，元宵节，社区都办晚会。'
	])('is not told by feasts of several days: %s', (text) => {
		const { value, possible } = yearOf(text);
		expect(value).toBeNull();
		expect(possible).toBeUndefined();
	});

	test('names all of them as its reason', () =>
		expect(yearOf('2月14日，元宵节，情人节，星期五，社区举办灯会。').because[0].zh).toBe(
			'年份 2014：“2月14日”与“元宵节”、“情人节，星期五”是同一天'
		));
});

describe('a weekday that names the day before it', () => {
	test.each<[string, (string | null)[]]>([
		['6月18日（父亲节）恰逢星期日，社区办活动。', ['2023-06-18', '2023-06-18', '2023-06-18']],
		['6月15日，社区开会。星期日，书场开演。', ['2023-06-15', '2023-06-25']],
		['6月18日是父亲节，也是星期日。', ['2023-06-18', '2023-06-18', '2023-06-18']]
	])('is that day: %s', (text, want) => {
		const around = { text, issued: '2023-06-25', year: { value: 2023, because: [] } };
		expect(resolveExpressions(findExpressions(text), around).map(({ date }) => date)).toEqual(want);
	});
});
