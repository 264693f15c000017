/** What a bulletin's weekdays, festivals and lunar dates say about its year: 9月21日(星期五) and 9月24日中秋节 fit 2018 alone. */
import { dayNumber, weekday } from '#edtf.ts';
import type { Expression, Parts } from '../expression.ts';
import { festivalDay, lunarDay, lunarMonth, movesWithYear } from '../lunar.ts';
import { WEEKDAY } from '../rank.ts';
import { monthLength } from '../value.ts';

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
/** How far a date may lie from the festival that the article speaks of. */
const NEAR = 3;
/** Between two names of one day: 2月8日，元宵节; 3月5日（农历正月十五）; 9月24日恰逢中秋节. */
const SAME_DAY =
	/^[\s，,（(：:]{0,2}(?:这天|那天|当天)?(?:(?:正|恰|适|又|也|即)?(?:是|值|逢|为)|即|时值)?(?:公历|阳历|新历|西历|农历)?[\s“"]{0,1}$/u;
/** Longest gap that SAME_DAY can match. */
const GAP = 9;

/** All signs of the year in the articles, in the order of the text. */
export function agreements(
	articles: readonly { text: string; expressions: readonly Expression[] }[]
): Agreement[] {
	return signsOf(articles).slice(0, MOST_SIGNS);
}

function signsOf(articles: readonly { text: string; expressions: readonly Expression[] }[]): Agreement[] {
	return articles.flatMap(({ text, expressions: written }) => {
		const expressions = written.flatMap((one) =>
			one.also ? [{ ...one, end: one.also.start - 1 }, one.also] : one
		);
		const dated = expressions.filter(isDay).slice(0, MOST_DAYS);
		let month: number | undefined;
		return expressions.flatMap((one, i) => {
			const words = text.slice(one.start, one.end);
			month = one.from.monthFrom ? undefined : (one.from.month ?? month);
			if (isDay(one))
				return [...weekdayOf(weekly(one, text), words, one.from.month!), ...leapDay(one, words)];
			if (one.from.day !== undefined && !one.from.dayFrom && !one.from.lunar && month !== undefined)
				return weekdayOf(one, words, month);
			if (one.from.leap && one.from.month !== undefined) return leapMonth(one, words);
			const day = isWeekday(one) ? beside(expressions, i, text) : undefined;
			if (day)
				return weekdayOf(
					{ ...one, from: { ...day.from, weekday: one.from.weekday } },
					words,
					day.from.month!
				);
			if (!movable(one)) return [];
			const shared =
				sameFeastDay(expressions[i - 1], one, text) ?? sameFeastDay(expressions[i + 1], one, text);
			if (shared) return shared;
			const twin = beside(expressions, i, text);
			const other = twin ?? dated[0];
			if (!other) return [];
			const also = text.slice(other.start, other.end);
			const distance = twin ? 0 : NEAR;
			const days = twin ? [twin] : dated;
			return {
				strength: twin ? 'exact' : 'near',
				zh: `“${words}”与${twin ? '' : '同文'}“${also}”相合`,
				en: `“${words}” fits “${also}”${twin ? '' : ' in the same article'}`,
				years: (year: number) =>
					movingDays(one.from, year).some((day) =>
						days.some(({ from }) => Math.abs(dayNumber(year, from.month!, from.day!) - day) <= distance)
					)
			} satisfies Agreement;
		});
	});
}

/** A month and a day in the text's own words: 9月24日. */
export function isDay({ from }: Expression): boolean {
	return (
		from.month !== undefined && from.day !== undefined && !from.lunar && !from.monthFrom && !from.dayFrom
	);
}

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

/** The day right before or behind that names the same one. */
function beside(expressions: readonly Expression[], i: number, text: string): Expression | undefined {
	return [expressions[i - 1], expressions[i + 1]].find(
		(other) => other && isDay(other) && isSameDay(text, expressions[i], other)
	);
}

/** 星期一 by itself, as in 4月30日、星期一. */
function isWeekday({ from, low, top, to }: Expression): boolean {
	return from.weekday !== undefined && top === WEEKDAY && low <= WEEKDAY && !to && from.week === undefined;
}

function isSameDay(text: string, a: Expression, b: Expression): boolean {
	const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
	const gap = text.slice(start, end);
	// 4月30日、星期一 is one day; 2月8日、元宵节 are two.
	return end - start <= GAP && !b.to && (SAME_DAY.test(gap) || (gap === '、' && isWeekday(a)));
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
		years: (year) => movingDays(one.from, year).includes(festivalDay(name, year) ?? NaN)
	};
}

/** Days of the calendar year on which a festival or lunar date falls; the 12th lunar month may be that of the year before. */
function movingDays({ festival, dayShift = 0, month, day, leap }: Parts, year: number): number[] {
	const days = festival
		? [festivalDay(festival, year)]
		: [lunarDay(year, month!, day!, leap), lunarDay(year - 1, month!, day!, leap)];
	const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
	return days.flatMap((known) => (known === null || known < first || known > last ? [] : [known + dayShift]));
}

/** 3月8日（星期日）; 14日，星期五 takes the month named before it. */
function weekdayOf(
	{ from: { day, weekday: named, year } }: Expression,
	words: string,
	month: number
): Agreement[] {
	if (named === undefined || year !== undefined) return [];
	return [
		{
			strength: 'exact',
			zh: `“${words}”的星期相合`,
			en: `the weekday of “${words}” fits`,
			years: (candidate) => weekday(dayNumber(candidate, month, day!)) === named % 7
		}
	];
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
