/** Dates that lean on what a text has told before, with and without an issue day. */
import { describe, expect, test } from 'vitest';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';

interface Case {
	in: string;
	issued?: string;
	latest?: string;
	want: (string | null)[];
}

const cases: Case[] = [
	{
		in: '3月5日晚上6点多，通知发出。报名截止到当天晚上8点钟。当晚9点多，名单确定。',
		want: ['2020-03-05T18:00~', '2020-03-05T20:00', '2020-03-05T21:00~']
	},
	{
		in: '3月5日晚，居民发热。次日上午，社区上门。第三天，结果出来。',
		want: ['2020-03-05', '2020-03-06', '2020-03-07']
	},
	{ in: '2月28日，开工。翌日，停工。', want: ['2020-02-28', '2020-02-29'] },
	{
		in: '3月7日上午，接到通知。某日晚，电话响了。20点30分，居民到了。',
		want: ['2020-03-07', '2020-03-XX', '2020-03-XXT20:30']
	},
	{ in: '2月3日、5日和7日，街道三次消毒。', want: ['2020-02-03', '2020-02-05', '2020-02-07'] },
	{
		in: '2020年1月\n1日，元旦活动。\n6日，开会。\n13日—14日，培训。\n2月\n3日，复工。',
		issued: '2021-05-01',
		want: [
			'2020-01',
			'2020-01-01',
			'2020-01-01',
			'2020-01-06',
			'2020-01-13/2020-01-14',
			'2020-02',
			'2020-02-03'
		]
	},
	{ in: '2019年5月，工程开工，同年10月完工，次年3月投用。', want: ['2019-05', '2019-10', '2020-03'] },
	{ in: '2019年5月开工，6月封顶。\n3月8日，街道检查。', want: ['2019-05', '2019-06', '2020-03-08'] },
	{ in: '2019年12月30日，小区封闭。1月2日，解封。', want: ['2019-12-30', '2020-01-02'] },
	{ in: '他2004年就入党。3月8日，他报名。', want: ['2004', '2020-03-08'] },
	{ in: '今年1月孩子出生。3月5日开会，当晚9点报名。', want: ['2020-01', '2020-03-05', '2020-03-05T21:00'] },
	{
		in: '3月5日开会。网格员今年1月刚当爸爸。当晚9点，他报名。',
		want: ['2020-03-05', '2020-01', '2020-03-05T21:00']
	},
	{ in: '3月8日上午，检查工地。下午，走访企业。', want: ['2020-03-08', '2020-03-08'] },
	{ in: '3月8日，检查工地。\n早上的菜场人不多，下午更少。', want: ['2020-03-08'] },
	{
		in: '3月8日开会，同月20日验收，当月底完工。',
		want: ['2020-03-08', '2020-03-20', '2020-03-25~/2020-03-31~']
	},
	{ in: '1月15日开会。记者5日获悉，工程完工。', issued: '2020-03-06', want: ['2020-01-15', '2020-03-05'] },
	{ in: '30日，街道开会。', issued: '2020-03-02', want: ['2020-03-30'] },
	{ in: '31日，街道开会。', issued: '2020-02-02', want: ['2020-01-31'] },
	{ in: '12月28日，街道慰问。', issued: '2020-01-05', want: ['2019-12-28'] },
	{ in: '活动将于1月5日举行。', issued: '2019-12-28', want: ['2020-01-05'] },
	{ in: '昨天，街道开会。', issued: '2020-03-01', want: ['2020-02-29'] },
	{ in: '上月底开工，下月9日完工。', issued: '2020-01-10', want: ['2019-12-25~/2019-12-31~', '2020-02-09'] },
	{ in: '日前，街道开会。', latest: '2020-03-07', want: ['2020-03~'] },
	{
		in: '2月7日走访企业。本周内，出台新政。',
		latest: '2020-02-09',
		want: ['2020-02-07', '2020-02-03~/2020-02-16~']
	},
	{ in: '昨天，街道开会。', want: [null] },
	{ in: '疫情期间，街道开会。', want: [null] },
	{ in: '2月30日开会。', want: [null] },
	{ in: '3月8日25时开会。', want: [null] },
	{ in: '3月5日起，四人驻点。从3月6日开始，进驻机场。', want: ['2020-03-05/..', '2020-03-06/..'] },
	{ in: '一个半小时后会有居民到家。24小时内完成。', want: [] },
	{ in: '热线开通（8:30-11:00，13:30-17:00）。', want: [] },
	{ in: '《2020年工作要点》印发，《明日之后》上线。', want: ['2020'] }
];

describe('dates in a story', () => {
	test.each(cases)('$in', ({ in: text, issued = null, latest = null, want }) => {
		const year = { value: Number((issued ?? latest ?? '2020').slice(0, 4)), because: [] };
		const found = resolveExpressions(findExpressions(text), { text, issued, latest, year });
		expect(found.map(({ date }) => date)).toEqual(want);
	});

	test('reasons name the words before', () => {
		const text = '3月5日晚上6点多，通知发出。当晚，名单确定。';
		const found = resolveExpressions(findExpressions(text), {
			text,
			issued: null,
			year: { value: 2020, because: [] }
		});
		expect(found[1]).toMatchObject({ date: '2020-03-05', part: 'evening', certainty: 'inferred' });
		expect(found[1].because[0]).toEqual({
			about: 'date',
			zh: '当晚 → 2020年3月5日的晚上，因为前文“3月5日晚上6点多”',
			en: '当晚 → 5 March 2020, evening, from “3月5日晚上6点多” before it'
		});
	});

	test('what cannot be is doubtful and reported', () => {
		const text = '2月30日，街道开会。';
		const [found] = resolveExpressions(findExpressions(text), {
			text,
			issued: null,
			year: { value: 2020, because: [] }
		});
		expect(found).toMatchObject({ date: null, undated: 'impossible', certainty: 'doubtful' });
	});
});
