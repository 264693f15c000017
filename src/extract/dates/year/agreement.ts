/** What a bulletin's weekdays, festivals and lunar dates say about its year: 9月21日(星期五) and 9月24日中秋节 fit 2018 alone. */
import { dayNumber, weekday } from '#edtf.ts';
import type { Expression } from '../expression.ts';
import { lunarMonth, movesWithYear } from '../lunar.ts';
import { monthLength } from '../value.ts';
import { areOneDay, daysOf, isDay, isFeast, namesOfADay } from './names-of-a-day.ts';
import { NEWEST, OLDEST } from './written.ts';

/** One sign of the year, in an editor's words, and the years that it fits. */
export interface Agreement {
	zh: string;
	en: string;
	/** exact: the day is named twice (9月24日，中秋节); near: a festival and a date some days apart in one article. */
	strength: 'exact' | 'near';
	years(year: number): boolean;
}

/** So many days of an article are held against a festival in it, and so many signs are weighed. */
const [MOST_DAYS, MOST_SIGNS] = [40, 400];
/** How far a date may lie from the festival that the article speaks of, and from one that it is only about (端午前夕). */
const [NEAR, ABOUT] = [3, 7];

/** All signs of the year in the articles, in the order of the text. */
export function agreements(
	articles: readonly { text: string; expressions: readonly Expression[] }[]
): Agreement[] {
	return signsOf(articles).slice(0, MOST_SIGNS);
}

function signsOf(articles: readonly { text: string; expressions: readonly Expression[] }[]): Agreement[] {
	return articles.flatMap(({ text, expressions: written }) => {
		const expressions = withMonths(
			written.flatMap((one) => (one.also ? [{ ...one, end: one.also.start - 1 }, one.also] : one))
		);
		const dated = expressions.filter(isDay).slice(0, MOST_DAYS);
		const rows = namesOfADay(expressions, text).slice(0, MOST_SIGNS);
		const rowOf = new Map(rows.flatMap((row) => row.map((one) => [one, row] as const)));
		return expressions.flatMap((one, i): Agreement | Agreement[] => {
			const words = text.slice(one.start, one.end);
			const row = rowOf.get(one);
			const together = row?.[0] === one ? ofRow(row, text) : [];
			if (isDay(one)) return [...together, ...weekdayOf(weekly(one, text), words), ...leapDay(one, words)];
			if (row) return together;
			if (isFeast(one) && one.from.weekday !== undefined) return weekdayOfFeast(one, words);
			if (one.from.leap && one.from.month !== undefined) return leapMonth(one, words);
			if (!movable(one)) return [];
			const shared =
				sameFeastDay(expressions[i - 1], one, text) ?? sameFeastDay(expressions[i + 1], one, text);
			if (shared) return shared;
			if (dated.length === 0) return [];
			const also = text.slice(dated[0].start, dated[0].end);
			const away = one.from.soft ? ABOUT : NEAR;
			return {
				strength: 'near',
				zh: `“${words}”与同文“${also}”相合`,
				en: `“${words}” fits “${also}” in the same article`,
				years: (year: number) =>
					daysOf(one, year).some((day) =>
						dated.some(({ from }) => Math.abs(dayNumber(year, from.month!, from.day!) - day) <= away)
					)
			};
		});
	});
}

/** All names of one day agree; where they do in no year at all, as by a slip of the pen, each two that stand side by side. */
function ofRow(row: readonly Expression[], text: string): Agreement[] {
	const some = YEARS.some((year) => areOneDay(row, year));
	if (!some && row.length > 2) return row.slice(1).flatMap((one, i) => ofRow([row[i], one], text));
	const [first, ...others] = row.map(({ start, end }) => `“${text.slice(start, end)}”`);
	return [
		{
			strength: 'exact',
			zh: `${first}与${others.join('、')}是同一天`,
			en: `${first} and ${others.join(', ')} are one day`,
			years: (year) => areOneDay(row, year)
		}
	];
}
const YEARS = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => OLDEST + i);

/** A festival or lunar day without a year of its own, which falls on another day each year. */
function movable({ from, to, relation }: Expression): boolean {
	if (to || relation || from.year !== undefined) return false;
	if (from.festival) return movesWithYear(from.festival);
	return from.lunar === true && from.month !== undefined && from.day !== undefined;
}

const WEEKLY =
	/^(?:[、和及与][ 　]?\d{1,2}[日号])*[，,]?(?:每个?|[均都]?[为是])(?:周|星期|礼拜)(?<day>[一二三四五六日天])/u;

/** 3月6日、13日、20日每周六: the first of several days that are said to fall on one weekday. */
function weekly(one: Expression, text: string): Expression {
	const day = one.from.weekday ? undefined : WEEKLY.exec(text.slice(one.end, one.end + 48))?.groups!.day;
	return day
		? { ...one, from: { ...one.from, weekday: Math.min('一二三四五六日天'.indexOf(day), 6) + 1 } }
		: one;
}

const TOGETHER = /^[^。！？\n]{0,8}?(?:同一天|同日|同天|相遇|重逢|巧遇|重叠|碰到一起|撞到一起|合璧|双节)/u;

/** 国庆节与中秋节在同一天: a fixed feast and a movable one that fall on one day. */
function sameFeastDay(fixed: Expression | undefined, one: Expression, text: string): Agreement | null {
	const name = fixed?.from.festival;
	if (!fixed || name === undefined || movesWithYear(name)) return null;
	const [first, second] = fixed.start < one.start ? [fixed, one] : [one, fixed];
	if (!/^[与和同、遇逢又恰喜]{1,2}$/u.test(text.slice(first.end, second.start))) return null;
	if (!TOGETHER.test(text.slice(second.start, second.start + 16))) return null;
	const words = text.slice(first.start, second.end);
	return {
		strength: 'exact',
		zh: `“${words}”在同一天`,
		en: `“${words}” are on one day`,
		years: (year) => areOneDay([fixed, one], year)
	};
}

/** 14日，星期五 takes the month named before it. */
function withMonths(expressions: readonly Expression[]): Expression[] {
	let month: number | undefined;
	return expressions.map((one) => {
		month = one.from.monthFrom || one.from.lunar ? undefined : (one.from.month ?? month);
		const bare = one.from.day !== undefined && one.from.month === undefined && !one.from.dayFrom;
		return bare && month !== undefined && !one.from.lunar ? { ...one, from: { ...one.from, month } } : one;
	});
}

/** 3月8日（星期日）. */
function weekdayOf({ from: { month, day, weekday: named, year } }: Expression, words: string): Agreement[] {
	if (named === undefined || year !== undefined) return [];
	return [
		{
			strength: 'exact',
			zh: `“${words}”的星期相合`,
			en: `the weekday of “${words}” fits`,
			years: (candidate) => weekday(dayNumber(candidate, month!, day!)) === named % 7
		}
	];
}

/** 中秋节，又逢星期六. */
function weekdayOfFeast(one: Expression, words: string): Agreement {
	return {
		strength: 'exact',
		zh: `“${words}”的星期相合`,
		en: `the weekday of “${words}” fits`,
		years: (year) => daysOf(one, year).length > 0
	};
}

/** 2月29日 is of a leap year. */
function leapDay({ from: { month, day, year } }: Expression, words: string): Agreement[] {
	if (month !== 2 || day !== 29 || year !== undefined) return [];
	const years = (candidate: number) => monthLength(candidate, 2) === 29;
	return [{ strength: 'exact', zh: `“${words}”只在闰年有`, en: `only leap years have “${words}”`, years }];
}

/** 闰四月 is of a year that has it. */
function leapMonth({ from: { month, year } }: Expression, words: string): Agreement[] {
	if (year !== undefined) return [];
	const years = (candidate: number) => lunarMonth(candidate, month!, true) !== null;
	return [{ strength: 'exact', zh: `这年有“${words}”`, en: `the year has “${words}”`, years }];
}
