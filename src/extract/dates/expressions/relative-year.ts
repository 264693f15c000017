/** 今年, 去年, 大前年 from the issue; 同年, 次年 from the story. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { YEAR } from '../rank.ts';
import { byFirst, longest, shifts, wordAt, words } from '../scan.ts';

const YEARS: [string, Parts][] = [
	...shifts(
		'今年 0 本年 0 去年 -1 上年 -1 上一年 -1 明年 1 下一年 1 来年 1 來年 1 前年 -2 后年 2 後年 2 大前年 -3 大后年 3'
	).map(([word, year]): [string, Parts] => [word, { year, yearFrom: 'issue' }]),
	...shifts(
		'同年 0 当年 0 當年 0 该年 0 这一年 0 这年 0 那年 0 那一年 0 次年 1 翌年 1 第二年 1 转年 1 隔年 1 前一年 -1'
	).map(([word, year]): [string, Parts] => [word, { year, yearFrom: 'story' }])
];
const names = byFirst(YEARS);
/** 年级, 年轻, 年龄: the 年 of another word. */
const OTHER = words('级 纪 轻 龄 会 报 检 薪 夜饭 味 货');
/** Characters that make 前年, 后年, 上年, 来年 part of another word: 以前年度, 马上年底, 近来年. */
const BEFORE: Record<string, string> = {
	前: '以之从目当生今先两三几',
	后: '以之随背',
	後: '以之',
	上: '马以加之世',
	来: '近以从将未',
	今: '如至',
	同: '如'
};

export const relativeYear: WordReader = {
	leads: YEARS.map(([word]) => word),
	read(text, at): Expression | null {
		const found = longest(names, text, at);
		if (!found) return null;
		const [word, from] = found;
		const end = at + word.length;
		if (wordAt(text, end, OTHER) || BEFORE[word[0]]?.includes(text[at - 1] ?? ' ')) return null;
		// 当年的 speaks of old times, 一年 counts.
		if (/^[当當那]/.test(word) && text[end] === '的') return null;
		if (/^(?:上一|下一)年/.test(word) && '半多来'.includes(text[end] ?? ' ')) return null;
		if (text[end] === '度') return { start: at, end: end + 1, from, kind: 'label', top: YEAR, low: YEAR };
		return { start: at, end, from, kind: 'date', top: YEAR, low: YEAR };
	}
};
