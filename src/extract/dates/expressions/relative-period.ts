/** 今年, 去年, 次年; 本月, 上个月, 同月; 本周, 上上周, 下星期三, 周三, 周末; 上季度. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { MONTH, WEEK, WEEKDAY, YEAR, YEAR_SPAN } from '../rank.ts';
import { byFirst, firstCharacters, longest, skipSpaces, wordAt } from '../scan.ts';

const YEARS: readonly (readonly [string, Parts])[] = [
	...(
		[
			['今年', 0],
			['本年', 0],
			['去年', -1],
			['上年', -1],
			['上一年', -1],
			['明年', 1],
			['下一年', 1],
			['来年', 1],
			['來年', 1],
			['前年', -2],
			['后年', 2],
			['後年', 2],
			['大前年', -3],
			['大后年', 3],
			['本年度', 0],
			['今年度', 0],
			['上年度', -1]
		] as const
	).map(([word, year]) => [word, { year, yearFrom: 'issue' }] as const),
	...(
		[
			['同年', 0],
			['当年', 0],
			['當年', 0],
			['该年', 0],
			['这一年', 0],
			['这年', 0],
			['那年', 0],
			['那一年', 0],
			['次年', 1],
			['翌年', 1],
			['第二年', 1],
			['转年', 1],
			['隔年', 1],
			['前一年', -1]
		] as const
	).map(([word, year]) => [word, { year, yearFrom: 'story' }] as const)
];
const MONTHS: readonly (readonly [string, Parts])[] = [
	...(
		[
			['本月', 0],
			['这个月', 0],
			['這個月', 0],
			['这月', 0],
			['今月', 0],
			['上月', -1],
			['上个月', -1],
			['上個月', -1],
			['上一个月', -1],
			['上上个月', -2],
			['上上月', -2],
			['下月', 1],
			['下个月', 1],
			['下個月', 1],
			['下一个月', 1],
			['下下个月', 2],
			['下下月', 2]
		] as const
	).map(([word, month]) => [word, { month, monthFrom: 'issue' }] as const),
	...(
		[
			['同月', 0],
			['当月', 0],
			['當月', 0],
			['该月', 0],
			['是月', 0],
			['次月', 1],
			['翌月', 1],
			['第二个月', 1],
			['前一个月', -1]
		] as const
	).map(([word, month]) => [word, { month, monthFrom: 'story' }] as const)
];
const QUARTERS: readonly (readonly [string, Parts])[] = (
	[
		['本季度', 0],
		['这个季度', 0],
		['上季度', -1],
		['上个季度', -1],
		['上一季度', -1],
		['上一个季度', -1],
		['上上季度', -2],
		['下季度', 1],
		['下个季度', 1],
		['下一季度', 1],
		['下下个季度', 2],
		['下下季度', 2],
		['本季', 0]
	] as const
).map(([word, quarter]) => [word, { quarter, quarterFrom: 'issue' }] as const);

const WEEK_NAMES = ['周', '週', '星期', '礼拜', '禮拜'];
const WEEK_SHIFTS: readonly (readonly [string, number])[] = [
	['本', 0],
	['这', 0],
	['這', 0],
	['这个', 0],
	['這個', 0],
	['这一', 0],
	['今', 0],
	['上', -1],
	['上个', -1],
	['上個', -1],
	['上一', -1],
	['上一个', -1],
	['上上', -2],
	['上上个', -2],
	['上上個', -2],
	['上上上', -3],
	['下', 1],
	['下个', 1],
	['下個', 1],
	['下一', 1],
	['下一个', 1],
	['下下', 2],
	['下下个', 2],
	['下下個', 2],
	['下下下', 3],
	['下下下个', 3]
];
const WEEKS: readonly (readonly [string, Parts])[] = [
	...WEEK_SHIFTS.flatMap(([shift, week]) =>
		WEEK_NAMES.filter((name) => !(shift === '今' && name !== '周')).map(
			(name) => [shift + name, { week, weekFrom: 'issue' }] as const
		)
	),
	...['当周', '当週', '同周', '该周', '那周', '那一周', '当星期'].map(
		(word) => [word, { week: 0, weekFrom: 'story' }] as const
	),
	...['次周', '翌周'].map((word) => [word, { week: 1, weekFrom: 'story' }] as const)
];
const WEEKDAYS = '一二三四五六日天1234567';

const years = byFirst(YEARS);
const months = byFirst(MONTHS);
const quarters = byFirst(QUARTERS);
const weeks = byFirst(WEEKS);
const bare = byFirst(WEEK_NAMES.map((name) => [name, null] as const));

export const relativeYear: WordReader = {
	starts: firstCharacters(YEARS.map(([word]) => word)),
	read(text, at) {
		const found = longest(years, text, at);
		if (!found) return null;
		const [word, from] = found;
		const end = at + word.length;
		if (/^[前后後]年$/.test(word) && '以之从目当生今先随背'.includes(text[at - 1] ?? ' ')) return null;
		if (word === '上年' && wordAt(text, end, ['纪'])) return null;
		if (word === '来年' && '近年以从'.includes(text[at - 1] ?? ' ')) return null;
		if (word === '当年' && wordAt(text, end, ['的', '度']) && text[end] === '的') return null;
		if (/[本今上]年$/.test(word) && wordAt(text, end, ['级', '纪', '轻', '龄'])) return null;
		if (text[end] === '度') return { start: at, end: end + 1, from, kind: 'label', top: YEAR, low: YEAR };
		return { start: at, end, from, kind: word.endsWith('年度') ? 'label' : 'date', top: YEAR, low: YEAR };
	}
};

export const relativeMonth: WordReader = {
	starts: firstCharacters(MONTHS.map(([word]) => word)),
	read(text, at) {
		const found = longest(months, text, at);
		if (!found) return null;
		const end = at + found[0].length + (text[at + found[0].length] === '份' ? 1 : 0);
		if (found[0] === '本月' && '基日资'.includes(text[at - 1] ?? ' ')) return null;
		return { start: at, end, from: found[1], kind: 'date', top: MONTH, low: MONTH };
	}
};

export const relativeQuarter: WordReader = {
	starts: firstCharacters(QUARTERS.map(([word]) => word)),
	read(text, at) {
		const found = longest(quarters, text, at);
		return (
			found && {
				start: at,
				end: at + found[0].length,
				from: found[1],
				kind: 'date',
				top: YEAR_SPAN,
				low: YEAR_SPAN
			}
		);
	}
};

/** 上周, 上周三, 下个周末. */
export const relativeWeek: WordReader = {
	starts: firstCharacters(WEEKS.map(([word]) => word)),
	read(text, at): Expression | null {
		const found = longest(weeks, text, at);
		if (!found) return null;
		const end = at + found[0].length;
		if (wordAt(text, end, ['年', '围', '边', '全', '到', '转', '期', '岁', '密', '身']) && text[end] !== '到')
			return null;
		const day = weekdayAt(text, end) ?? weekdayAt(text, repeatedWeek(text, end));
		if (day)
			return {
				start: at,
				end: day.end,
				from: { ...found[1], ...day.parts },
				kind: 'date',
				top: WEEK,
				low: WEEKDAY
			};
		return { start: at, end, from: found[1], kind: 'date', top: WEEK, low: WEEK };
	}
};

/** 周三, 星期天, 禮拜一, 周末. */
export const weekday: WordReader = {
	starts: firstCharacters(WEEK_NAMES),
	read(text, at): Expression | null {
		const found = longest(bare, text, at);
		if (!found) return null;
		const day = weekdayAt(text, at + found[0].length);
		if (!day || '一两二三四五六七八九十几每隔多个四第'.includes(text[at - 1] ?? ' ')) return null;
		return { start: at, end: day.end, from: day.parts, kind: 'date', top: WEEKDAY, low: WEEKDAY };
	}
};

/** 下周周六, 这个星期的周二. */
function repeatedWeek(text: string, at: number): number {
	const from = skipSpaces(text, text[at] === '的' ? at + 1 : at);
	return from + wordAt(text, from, WEEK_NAMES);
}

function weekdayAt(text: string, at: number): { end: number; parts: Parts } | null {
	if (text[at] === '末') return { end: at + 1, parts: { weekend: true } };
	const index = WEEKDAYS.indexOf(text[at] ?? ' ');
	if (index < 0) return null;
	if (wordAt(text, at + 1, ['个', '个', '次', '年', '场', '天', '场', '下来', '围'])) return null;
	const weekday = index < 7 ? index + 1 : index === 7 ? 7 : index - 7;
	return { end: at + 1, parts: { weekday } };
}
