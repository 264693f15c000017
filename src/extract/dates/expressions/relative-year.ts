/** 今年, 去年, 大前年 from the issue; 同年, 次年 from the story. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { YEAR, YEAR_SPAN } from '../rank.ts';
import { shifts, tableOf } from '../scan.ts';

const YEARS: [string, Parts][] = [
	...shifts(
		'今年 0 本年 0 年内 0 去年 -1 旧年 -1 舊年 -1 上年 -1 上一年 -1 明年 1 下一年 1 来年 1 來年 1 前年 -2 后年 2 後年 2 大前年 -3 大后年 3'
	).map(([word, year]): [string, Parts] => [word, { year, yearFrom: 'issue' }]),
	...shifts(
		'同年 0 是年 0 当年 0 當年 0 该年 0 这一年 0 这年 0 那年 0 那一年 0 次年 1 翌年 1 第二年 1 转年 1 隔年 1 前一年 -1'
	).map(([word, year]): [string, Parts] => [word, { year, yearFrom: 'story' }]),
	// 今春, 去冬: the season is soft, and a winter runs into the next year.
	...(
		[
			['春', 3, 5],
			['夏', 6, 8],
			['秋', 9, 11],
			['冬', 12, 14]
		] as const
	).flatMap(([season, from, to]) =>
		shifts('今 0 去 -1 明 1 来 1').map(([stem, year]): [string, Parts] => [
			stem + season,
			{ year, yearFrom: 'issue', months: [from, to], soft: true }
		])
	)
];
const names = tableOf(YEARS);
/** 年级, 年轻, 年龄: the 年 of another word. */
const OTHER =
	/级|纪|轻|龄|会(?!有|议|在|将|是|不|让|继|把|更|出|对|给|为)|报(?!名|到|考|告|送|警)|检(?!查|测|出|修)|薪|夜饭|味|货/y;
/** 明春晖, 来秋收, 今夏令营: the season of another word. */
const NOT_SEASON = /[秋夏春冬晖光风雨季至分令收]/;
/** Characters that make 前年, 后年, 上年, 来年 part of another word: 以前年度, 马上年底, 近来年. */
const BEFORE: Record<string, string> = {
	前: '以之从目当今先两三几',
	后: '以之随背',
	後: '以之',
	上: '马以加之世',
	来: '近以从将未一二三四五六七八九十百千几多0123456789',
	旧: '辞送过除别',
	舊: '辭送過除別',
	今: '如至',
	同: '如'
};

/** 是年秋 at the head of a clause; 于是年底 and 凡是年满 are other words. */
const HEAD = /[\s，。；、：！？（(]/u;
const IN_YEAR = /[春夏秋冬底末初，,0-9一二三四五六七八九十腊正\s　]/u;

export const relativeYear: WordReader = {
	leads: YEARS.map(([word]) => word),
	read(text, at): Expression | null {
		const found = names.at(text, at, text.length);
		if (!found) return null;
		const { word, value: from } = found;
		const end = at + word.length;
		OTHER.lastIndex = end;
		if (OTHER.test(text) || BEFORE[word[0]]?.includes(text[at - 1] ?? ' ')) return null;
		// 年内 by itself is no more than a word; 一年内 is a length.
		if (word === '年内' && !(HEAD.test(text[at - 1] ?? ' ') && /\p{sc=Han}/u.test(text[end] ?? '')))
			return null;
		if (word === '是年' && !(HEAD.test(text[at - 1] ?? '，') && IN_YEAR.test(text[end] ?? ' '))) return null;
		// 当年的 speaks of old times, 一年 counts.
		if (/^[当當那]/.test(word) && text[end] === '的') return null;
		if (/^(?:上一|下一)年/.test(word) && '半多来'.includes(text[end] ?? ' ')) return null;
		if (from.months)
			return NOT_SEASON.test(text[end] ?? ' ')
				? null
				: { start: at, end, from, kind: 'date', top: YEAR, low: YEAR_SPAN };
		if (text[end] === '度') return { start: at, end: end + 1, from, kind: 'label', top: YEAR, low: YEAR };
		return { start: at, end, from, kind: 'date', top: YEAR, low: YEAR };
	}
};
