/** 2020-03-08, 2020/3/8, 2020.3.8, 2020 03 08, 2020.03, 20200308, “3.5”, 6·30, 3/8号. */
import { dayNumber, formatDay } from '#edtf.ts';
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { digit, readNumber } from '../numerals.ts';
import { DAY, MONTH, YEAR } from '../rank.ts';
import { skipSpaces } from '../scan.ts';
import { neighbours } from './neighbours.ts';

const SIGNS = '-－/.．';
const OPENING = '“"「『‘';
const CLOSING = '”"」』’';

export const numeric: NumberReader = {
	units: '-－/.．·•0123456789',
	read(text, number, at) {
		if (number.style !== 'arabic' || number.length === 3 || number.length > 4) return null;
		const before = text[number.start - 1] ?? ' ';
		if (isLatin(before.charCodeAt(0)) || (SIGNS.includes(before) && !isRange(text, number))) return null;
		if (number.length === 4) return yearFirst(text, number, at);
		return at === number.end ? (yearLast(text, number, at) ?? monthFirst(text, number, at)) : null;
	}
};

/** 2018/1/10-2018/7/10: the second date of a range, behind a hyphen that is no sign of the date. */
function isRange(text: string, { start: at, length }: NumberFound): boolean {
	if (length < 4)
		return (
			'-－'.includes(text[at - 1]) && /\d\/\d{1,2}\/\d{4}$/.test(text.slice(Math.max(0, at - 11), at - 1))
		);
	return (
		'-－'.includes(text[at - 1]) && /\d[./年月日:]\d{1,4}日?$/.test(text.slice(Math.max(0, at - 8), at - 1))
	);
}

function yearFirst(text: string, number: NumberFound, at: number): Expression | null {
	if (number.value < 1000 || number.value > 2199) return null;
	const spaced = digit(text.charCodeAt(at)) >= 0;
	const month = readNumber(text, spaced ? at : skipSpaces(text, at + 1));
	if (!month || month.style !== 'arabic' || month.length > 2 || !(month.value >= 1 && month.value <= 12))
		return null;
	const from = { year: number.value, month: month.value };
	const whole = (day: number, end: number): Expression => ({
		start: number.start,
		end,
		from: { ...from, day },
		kind: 'date',
		top: YEAR,
		low: DAY
	});
	const next = spaced ? skipSpaces(text, month.end) : month.end;
	if (spaced ? next > month.end : SIGNS.includes(text[next] ?? ' ')) {
		const day = readNumber(text, spaced ? next : skipSpaces(text, next + 1));
		if (day?.style === 'arabic') {
			// 2018-12-1209:03 has lost the space between day and clock.
			const glued = day.length === 4 && ':：'.includes(text[day.end] ?? ' ');
			const value = glued ? Math.floor(day.value / 100) : day.value;
			if ((glued || (day.length <= 2 && (!spaced || day.length === 2))) && value >= 1 && value <= 31) {
				return whole(value, glued ? day.start + 2 : day.end + (text[day.end] === '日' ? 1 : 0));
			}
		}
	}
	if (spaced || month.length !== 2 || isUnit(text, month.end) || '日号年'.includes(text[month.end] ?? ' '))
		return null;
	return { start: number.start, end: month.end, from, kind: 'date', top: YEAR, low: MONTH };
}

/** 13.5.2015, 1/2/2020: day, month, year; where the second cannot be a month, month, day, year. */
function yearLast(text: string, first: NumberFound, at: number): Expression | null {
	const sign = text[at];
	if (!SIGNS.includes(sign)) return null;
	const second = readNumber(text, at + 1);
	if (!second || second.style !== 'arabic' || second.length > 2 || text[second.end] !== sign) return null;
	const year = readNumber(text, second.end + 1);
	if (!year || year.style !== 'arabic' || year.length !== 4 || year.value < 1800 || year.value > 2199)
		return null;
	const [day, month] = second.value > 12 ? [second.value, first.value] : [first.value, second.value];
	if (month < 1 || month > 12 || day < 1 || day > 31 || isUnit(text, year.end)) return null;
	return {
		start: first.start,
		end: year.end,
		from: { year: year.value, month, day },
		kind: 'date',
		top: YEAR,
		low: DAY
	};
}

/** “3.5”学雷锋月 and 6·30 name a day; 3.5% and 3.5 by themselves do not. */
function monthFirst(text: string, number: NumberFound, at: number): Expression | null {
	const sign = text[at];
	const day = readNumber(text, at + 1);
	if (!day || day.style !== 'arabic' || day.length > 2) return null;
	if (!(number.value >= 1 && number.value <= 12) || !(day.value >= 1 && day.value <= 31)) return null;
	const from = { month: number.value, day: day.value };
	const found: Expression = { start: number.start, end: day.end, from, kind: 'date', top: MONTH, low: DAY };
	if (sign === '/' && '日号號'.includes(text[day.end] ?? ' ')) return { ...found, end: day.end + 1 };
	if (
		isUnit(text, day.end) ||
		(SIGNS.includes(text[day.end] ?? ' ') && digit(text.charCodeAt(day.end + 1)) >= 0)
	)
		return null;
	const quoted = OPENING.includes(text[number.start - 1] ?? ' ') && CLOSING.includes(text[day.end] ?? ' ');
	if (quoted && !'-－/'.includes(sign))
		return { ...found, start: number.start - 1, end: day.end + 1, kind: 'label' };
	if (sign === '·' || sign === '•') return { ...found, kind: 'label' };
	if ('./'.includes(sign) && isListed(text, number.start, day.end)) return found;
	const written = '-－/'.includes(sign) && number.length === 2 && day.length === 2;
	return written ||
		(sign === '/' && text.length === day.end && number.start === 0 && number.length + day.length > 2)
		? { ...found, needs: 'story' }
		: null;
}

/** A day of this form at the head of a line or cell: `| 7.26 高温慰问`, `- 2024.3.9 植树`. */
const ITEM =
	/^[ 　]*[-|•·*]?[ 　]*(?:\d{4}[-./])?(?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\d|0?[1-9])(?:[ 　]+[\p{Script=Han}\d]|[ 　]*[|：]|（\p{Script=Han})/u;
const ITEM_HEAD = /(?:^|\n)[ 　]*[-|•·*]?[ 　]*$/u;

/** 7.8 over 7.26: lines that each begin with a day, and go on in words. */
function isListed(text: string, start: number, end: number): boolean {
	if (!ITEM_HEAD.test(text.slice(Math.max(0, start - 8), start))) return false;
	if (
		!/^(?:[ 　]+\p{Script=Han}(?<!万|亿|元|米|倍|级|版|节|章)|[ 　]*[|：]|（\p{Script=Han})/u.test(
			text.slice(end, end + 6)
		)
	)
		return false;
	const own = text.slice(start, end);
	return neighbours(text, start, end).some((line) => ITEM.test(line) && !isNumbering(own, line));
}

/** 1.1 over 1.2: sections, the next or the one before. */
function isNumbering(own: string, line: string): boolean {
	const [one, other] = [own, line].map((words) => /(?<a>\d+)[./](?<b>\d+)/.exec(words)?.groups);
	return one?.a === other?.a && Math.abs(Number(one?.b) - Number(other?.b)) === 1;
}

/** 20200308: eight digits that are a day of the calendar, standing alone. */
export function compactDay(text: string, number: NumberFound): Expression | null {
	if (number.length !== 8 || number.style !== 'arabic') return null;
	const [year, month, day] = [
		Math.floor(number.value / 10000),
		Math.floor(number.value / 100) % 100,
		number.value % 100
	];
	if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
	if (Number(formatDay(dayNumber(year, month, day)).replaceAll('-', '')) !== number.value) return null;
	const [before, after] = [text.charCodeAt(number.start - 1), text.charCodeAt(number.end)];
	if (isLatin(before) || isLatin(after) || ':：-号码/.#'.includes(text[number.start - 1] ?? ' ')) return null;
	return {
		start: number.start,
		end: number.end,
		from: { year, month, day },
		kind: 'date',
		top: YEAR,
		low: DAY
	};
}

function isLatin(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

/** A number that goes on, or that has a unit: 3.5%, 2020.03元, 3.5万. */
function isUnit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (digit(code) >= 0 || isLatin(code)) return true;
	const next = text[at];
	return next !== undefined && '%％元万亿倍米公吨人个℃度分千‰°折厘毫升亩平'.includes(next);
}
