import { expect, it } from 'vitest';
import { quoteLine } from '#routes/(site)/dashboard/quote-line.ts';

it.each([
	{ exact: '3月8日18:00，收到通知', words: '3月8日18:00', want: ['', '3月8日18:00', '，收到通知'] },
	{ exact: '报名只到当天晚上8点钟。', words: '当天晚上8点钟', want: ['报名只到', '当天晚上8点钟', '。'] },
	{
		exact: '接到区里通知以后大家的报名时间只截止到当晚8点。',
		words: '当晚8点',
		want: ['…后大家的报名时间只截止到', '当晚8点', '。']
	},
	{ exact: '3月\n\n8日开会', words: '3月8日', want: ['', '3月8日', '开会'] },
	{ exact: '开展活动', words: '', want: ['', '', '开展活动'] },
	{ exact: '开展活动', words: '昨天', want: ['', '', '开展活动'] }
])('$exact', ({ exact, words, want }) => {
	const { before, time, after } = quoteLine(exact, words);
	expect([before, time, after]).toEqual(want);
});
