/** Names of one day that stand side by side, and the years in which they are one day: 11月7日，立冬，又逢星期日 fits 2021. */
import { dayNumber, weekday } from '#edtf.ts';
import type { Expression } from '../expression.ts';
import { festivalDay, lunarDay } from '../lunar.ts';
import { WEEKDAY } from '../rank.ts';
import { monthLength } from '../value.ts';

/** Between two names of one day: 2月8日，元宵节; 3月5日（农历正月十五）; 9月24日恰逢中秋节; 11月8日正好又是第22个记者节. */
const SAME_DAY =
	/^(?:过?(?:小年|大年|年|节)(?=[（(，,]))?[\s，,（()）：:]{0,2}(?:这天|那天|当天|这一天)?(?<saying>(?:[正恰适又也即既刚还巧更喜欣]|正好|刚好|恰好|恰巧|碰巧|正巧){0,2}(?:是|值|逢|为|系|遇|遇上|遇到|碰上|撞上|赶上|迎来)了?|即|时值)?(?:我国|全国|传统|一年一度)?的?(?:第[\d一二三四五六七八九十百]{1,4}个)?(?:公历|阳历|新历|西历|农历|阴历|旧历)?[\s“"]?$/u;
/** Longest gap that SAME_DAY is held against; 当天 may stand further behind the day that it goes back to, in one sentence. */
const [GAP, BACK] = [20, 80];
/** So many names are held together; a longer row is a list. */
const MOST_NAMES = 8;

/** A month and a day in the text's own words: 9月24日. */
export function isDay({ from }: Expression): boolean {
	return (
		from.month !== undefined && from.day !== undefined && !from.lunar && !from.monthFrom && !from.dayFrom
	);
}

/** 星期一 by itself, as in 4月30日、星期一. */
function isWeekday({ from, low, top, to }: Expression): boolean {
	return from.weekday !== undefined && top === WEEKDAY && low <= WEEKDAY && !to && from.week === undefined;
}

/** 当天, 这天: the day before it goes on. */
function isSameDay({ from }: Expression): boolean {
	return from.dayFrom === 'story' && from.day === 0;
}

/** A festival or a day of the lunar calendar, on its day and not about it. */
export function isFeast({ from }: Expression): boolean {
	const own = from.year === undefined || (from.year === 0 && from.yearFrom === 'issue');
	if (!own || (from.soft && from.hour === undefined)) return false;
	return (
		from.festival !== undefined || (from.lunar === true && from.month !== undefined && from.day !== undefined)
	);
}

/** The rows of two and more names of one day in a text, in its order. A weekday in the words of a name belongs to it. */
export function namesOfADay(expressions: readonly Expression[], text: string): Expression[][] {
	const rows: Expression[][] = [];
	let row: Expression[] = [];
	let said = false;
	let last: Expression | undefined;
	for (const one of expressions) {
		const plain = !one.to && !one.relation;
		const named = plain && (isDay(one) || isWeekday(one) || isFeast(one));
		const full = row.length >= MOST_NAMES || (isDay(one) && row.some(isDay));
		const link: Link | null = last === undefined || full ? null : linkOf(last, one, text, said);
		if (link === null) row = [];
		said = link === 'said' || (said && link !== null);
		if (named) {
			row.push(one);
			if (row.length === 2) rows.push(row);
		}
		last = named || (plain && isSameDay(one)) ? one : undefined;
	}
	return rows;
}

/** said: in so many words (恰逢), behind which 、 goes on (是教师节、中秋节). */
type Link = 'said' | 'beside';

/** How `b` names the day of `a` again; null where it does not. */
function linkOf(a: Expression, b: Expression, text: string, said: boolean): Link | null {
	if (b.start < a.end || b.start - a.end > BACK) return null;
	const gap = text.slice(a.end, b.start);
	// A heading (葡萄园里的元宵) says nothing of the day that the text under it begins with, if not in so many words (就是端午).
	if (gap.includes('\n') && !/[是逢遇值]$/.test(text.slice(Math.max(0, a.start - 1), a.start))) return null;
	if (isSameDay(b)) return /[。！？\n]/.test(gap) ? null : 'beside';
	if (gap.length > GAP) return null;
	// 4月30日、星期一 is one day; 2月8日、元宵节 are two.
	if (gap === '、') return said || isWeekday(b) ? 'beside' : null;
	const match = SAME_DAY.exec(gap);
	return match && (match.groups!.saying === undefined ? 'beside' : 'said');
}

/** Whether the names are of one day in a year: some day of it bears all of them. */
export function areOneDay(names: readonly Expression[], year: number): boolean {
	const [first, ...others] = names.filter((one) => !isWeekday(one)).map((one) => daysOf(one, year));
	const weekdays = names.filter(isWeekday).map(({ from }) => from.weekday! % 7);
	return (first ?? []).some(
		(day) => others.every((days) => days.includes(day)) && weekdays.every((named) => weekday(day) === named)
	);
}

/** Days of the calendar year that a name can be of; a lunar day may be of the lunar year before. */
export function daysOf({ from }: Expression, year: number): number[] {
	const { festival, dayShift = 0, month, day, leap, lunar, weekday: named } = from;
	const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
	const found = festival
		? [festivalDay(festival, year)]
		: lunar
			? [lunarDay(year, month!, day!, leap), lunarDay(year - 1, month!, day!, leap)]
			: [day! <= monthLength(year, month!) ? dayNumber(year, month!, day!) : null];
	return found
		.filter((known) => known !== null && known >= first && known <= last)
		.map((known) => known! + dayShift)
		.filter((known) => named === undefined || weekday(known) === named % 7);
}
