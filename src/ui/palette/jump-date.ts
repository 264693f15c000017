/** A date as a reader types it to get there: days, months, thirds of months and years, with or without a year. */
import { dayNumber, formatDay, parseDay } from '#edtf.ts';

/** ISO days, inclusive. */
export interface Span {
	from: string;
	to: string;
}

const DATE =
	/^(?:(?<year>[12]\d{3})\s*(?:年|[-/.]|$)\s*)?(?:(?<month>1[0-2]|0?[1-9])\s*(?:月|[-/.]|$)\s*(?:(?<day>3[01]|[12]\d|0?[1-9])\s*[日号]?|(?<third>上旬|中旬|下旬|初|底))?)?$/u;
const MONTHS = [
	...['january', 'february', 'march', 'april', 'may', 'june'],
	...['july', 'august', 'september', 'october', 'november', 'december']
];
/** 8 Mar 2020, March 8, 2020, Mar 2020, 8 March. */
const ENGLISH =
	/^(?:(?<day>[0-3]?\d) +)?(?<month>[a-z]{3,9})\.?(?: +(?<after>[0-3]?\d)(?!\d))?(?:,? +(?<year>[12]\d{3}))?$/iu;
const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/**
 * `3月8日`, `3-8`, `2020年3月8日`, `8 Mar 2020`, `2020-03`, `3月`, `3月上旬`, `2020` as days; without a year it is the last one in which the collection
 * (`first` to `last`, ISO) has the month. Null for anything else, and for days that no calendar has.
 */
export function jumpDate(text: string, first: string, last: string): Span | null {
	const plain = inChinese(
		text.trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
	);
	const groups = plain === '' ? undefined : DATE.exec(plain)?.groups;
	if (!groups || (!groups.year && !/[月日号/.-]/u.test(plain))) return null;
	const month = groups.month === undefined ? null : Number(groups.month);
	if (month === null)
		return groups.year ? { from: `${groups.year}-01-01`, to: `${groups.year}-12-31` } : null;
	const year = groups.year ? Number(groups.year) : yearOf(month, first, last);
	const [start, end] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1];
	if (groups.day) {
		const day = formatDay(start).slice(0, 8) + groups.day.padStart(2, '0');
		return parseDay(day) === null ? null : { from: day, to: day };
	}
	const thirds: Record<string, [number, number]> = {
		初: [start, start + 9],
		上旬: [start, start + 9],
		中旬: [start + 10, start + 19],
		下旬: [start + 20, end],
		底: [start + 20, end]
	};
	const [from, to] = groups.third ? thirds[groups.third] : [start, end];
	return { from: formatDay(from), to: formatDay(to) };
}

/** `8 Mar 2020` -> 2020年3月8日; anything else stays as it is. */
function inChinese(text: string): string {
	const groups = ENGLISH.exec(text)?.groups;
	if (!groups || (groups.day && groups.after)) return text;
	const day = groups.day ?? groups.after;
	const month = MONTHS.findIndex((name) => name.startsWith(groups.month.toLowerCase())) + 1;
	if (month === 0) return text;
	return `${groups.year ? `${groups.year}年` : ''}${month}月${day ? `${day}日` : ''}`;
}

/** The last year whose month is not after the end of the collection, nor before its beginning where that can be. */
function yearOf(month: number, first: string, last: string): number {
	const year = Number(last.slice(0, 4));
	const beyond = month > Number(last.slice(5, 7));
	return beyond && year > Number(first.slice(0, 4)) ? year - 1 : year;
}
