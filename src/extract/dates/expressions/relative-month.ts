/** 本月, 上个月, 下下月 from the issue; 同月, 当月, 次月 from the story. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { MONTH } from '../rank.ts';
import { shifts, tableOf } from '../scan.ts';

const MONTHS: [string, Parts][] = [
	...shifts(
		'本月 0 这个月 0 這個月 0 这月 0 上月 -1 上个月 -1 上個月 -1 上一个月 -1 上一月 -1 上上个月 -2 上上個月 -2 上上月 -2 下月 1 下个月 1 下個月 1 下一个月 1 下下个月 2 下下月 2'
	).map(([word, month]): [string, Parts] => [word, { month, monthFrom: 'issue' }]),
	...shifts('同月 0 当月 0 當月 0 该月 0 是月 0 次月 1 翌月 1 第二个月 1 前一个月 -1').map(
		([word, month]): [string, Parts] => [word, { month, monthFrom: 'story' }]
	)
];
/** 元月 is January. */
MONTHS.push(['元月', { month: 1 }]);
const names = tableOf(MONTHS);

export const relativeMonth: WordReader = {
	leads: MONTHS.map(([word]) => word),
	read(text, at): Expression | null {
		const found = names.at(text, at, text.length);
		if (!found) return null;
		let end = at + found.word.length;
		// 日本月饼 and 马上月底: the first character belongs to the word before.
		if (
			(found.word === '本月' && '日基资书剧'.includes(text[at - 1] ?? ' ')) ||
			(found.word === '上月' && '马以'.includes(text[at - 1] ?? ' '))
		)
			return null;
		if (text[end] === '份') end++;
		return { start: at, end, from: found.value, kind: 'date', top: MONTH, low: MONTH };
	}
};
