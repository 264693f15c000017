/** 本周, 上上周, 下星期三, 周三, 禮拜一, 周末, 下周周六, 周一至周五. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { WEEK, WEEKDAY } from '../rank.ts';
import { shifts, skipSpaces, tableOf, wordAt, words } from '../scan.ts';

const NAMES = words('周 週 星期 礼拜 禮拜');
const SHIFTS = shifts(
	'本 0 这 0 這 0 这个 0 這個 0 这一 0 上 -1 上个 -1 上個 -1 上一 -1 上一个 -1 上上 -2 上上个 -2 上上個 -2 上上上 -3 下 1 下个 1 下個 1 下一 1 下一个 1 下下 2 下下个 2 下下個 2 下下下 3 下下下个 3'
);
const WEEKS: [string, Parts][] = [
	...SHIFTS.flatMap(([shift, week]) =>
		NAMES.map((name): [string, Parts] => [shift + name, { week, weekFrom: 'issue' }])
	),
	...shifts('当周 0 当週 0 当星期 0 同周 0 该周 0 那周 0 那一周 0 次周 1 翌周 1').map(
		([word, week]): [string, Parts] => [word, { week, weekFrom: 'story' }]
	)
];
const weeks = tableOf(WEEKS);
const names = tableOf(NAMES.map((name): [string, null] => [name, null]));
/** 周 of another word: 上周年, 下周边, 这周围. */
const OTHER = words('年 围 边 全 转 岁 密 身 期 刊 报 长');
/** 周 and a digit of a number or a name: 周一个, 周三十, 周一围. */
const NO_DAY = words('个 次 年 场 围 十 百 月 家 鸣 位');
const WEEKDAYS = '一二三四五六日天1234567';

/** 上周, 上周三, 下个周末. */
export const relativeWeek: WordReader = {
	leads: WEEKS.map(([word]) => word),
	read(text, at): Expression | null {
		const found = weeks.at(text, at, text.length);
		if (!found) return null;
		const end = at + found.word.length;
		if (wordAt(text, end, OTHER)) return null;
		const day = weekdayAt(text, end) ?? weekdayAt(text, repeated(text, end));
		if (day)
			return {
				start: at,
				end: day.end,
				from: { ...found.value, ...day.parts },
				kind: 'date',
				top: WEEK,
				low: WEEKDAY
			};
		return { start: at, end, from: found.value, kind: 'date', top: WEEK, low: WEEK };
	}
};

/** 周三, 星期天, 禮拜一, 周末. */
export const weekday: WordReader = {
	leads: NAMES,
	read(text, at): Expression | null {
		const found = names.at(text, at, text.length);
		if (!found) return null;
		const day = weekdayAt(text, at + found.word.length);
		if (!day || '一两二三四五六七八九十几隔多个四第0123456789'.includes(text[at - 1] ?? ' ')) return null;
		return { start: at, end: day.end, from: day.parts, kind: 'date', top: WEEKDAY, low: WEEKDAY };
	}
};

/** 下周周六, 这个星期的周二. */
function repeated(text: string, at: number): number {
	const from = skipSpaces(text, text[at] === '的' ? at + 1 : at);
	const name = wordAt(text, from, NAMES);
	return name ? from + name : text.length;
}

function weekdayAt(text: string, at: number): { end: number; parts: Parts } | null {
	if (text[at] === '末') return { end: at + 1, parts: { weekend: true } };
	const index = WEEKDAYS.indexOf(text[at] ?? ' ');
	if (index < 0 || wordAt(text, at + 1, NO_DAY) || (index > 7 && /[0-9]/.test(text[at + 1] ?? ' ')))
		return null;
	return { end: at + 1, parts: { weekday: index < 7 ? index + 1 : index === 7 ? 7 : index - 7 } };
}
