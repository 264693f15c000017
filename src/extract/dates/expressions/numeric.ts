/** 2020-03-08, 2020/3/8, 2020.3.8, 2020.03, 20200308, “3.5”, 6·30. */
import { formatDay, dayNumber } from '#edtf.ts';
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { digit, readNumber } from '../numerals.ts';
import { DAY, MONTH, YEAR } from '../rank.ts';
import { skipSpaces } from '../scan.ts';

const OPENING = '“"「『‘';
const CLOSING = '”"」』’';

export const numeric: NumberReader = {
	units: '-－/.．·•',
	read(text, number, at) {
		if (number.style !== 'arabic') return null;
		const before = text.charCodeAt(number.start - 1);
		if (isLatin(before) || text[number.start - 1] === '.' || text[number.start - 1] === '/') return null;
		if (number.length === 4) return yearFirst(text, number, at);
		return number.length <= 2 ? monthFirst(text, number, at) : null;
	}
};

function yearFirst(text: string, number: NumberFound, at: number): Expression | null {
	if (number.value < 1000 || number.value > 2199) return null;
	const month = readNumber(text, skipSpaces(text, at + 1));
	if (!month || month.style !== 'arabic' || month.length > 2 || !(month.value >= 1 && month.value <= 12))
		return null;
	const second = text[month.end];
	const from = { year: number.value, month: month.value };
	if (second !== undefined && '-－/.．'.includes(second)) {
		const day = readNumber(text, skipSpaces(text, month.end + 1));
		if (day && day.style === 'arabic' && day.value >= 1 && day.value <= 31) {
			// 2018-12-1209:03 has lost a space between day and clock.
			const glued = day.length === 4 && /[:：]/.test(text[day.end] ?? '');
			if (day.length <= 2 || glued) {
				return {
					start: number.start,
					end: glued ? day.end - 2 : day.end,
					from: { ...from, day: day.value },
					kind: 'date',
					top: YEAR,
					low: DAY
				};
			}
		}
		if (day && glue(text, day))
			return {
				start: number.start,
				end: day.start + 2,
				from: { ...from, day: Math.floor(day.value / 100) },
				kind: 'date',
				top: YEAR,
				low: DAY
			};
	}
	if (text[month.end] === '日' || text[month.end] === '号' || text[month.end] === '年') return null;
	if (month.length !== 2 || isUnit(text, month.end)) return null;
	return { start: number.start, end: month.end, from, kind: 'date', top: YEAR, low: MONTH };
}

function glue(text: string, day: NumberFound): boolean {
	return (
		day.length === 4 &&
		day.value >= 100 &&
		day.value <= 3124 &&
		(text[day.end] === ':' || text[day.end] === '：')
	);
}

/** “3.5”学雷锋月 and 6·30 name a day; 3.5% and 3.5 by themselves do not. */
function monthFirst(text: string, number: NumberFound, at: number): Expression | null {
	const sign = text[at];
	const day = readNumber(text, at + 1);
	if (!day || day.style !== 'arabic' || day.length > 2 || at !== number.end) return null;
	if (!(number.value >= 1 && number.value <= 12) || !(day.value >= 1 && day.value <= 31)) return null;
	if (isUnit(text, day.end)) return null;
	const open = OPENING.indexOf(text[number.start - 1] ?? ' ');
	const quoted = open >= 0 && CLOSING.includes(text[day.end] ?? ' ');
	const dotted = sign === '·' || sign === '•';
	const written = (sign === '-' || sign === '/') && number.length === 2 && day.length === 2;
	const from = { month: number.value, day: day.value };
	if (quoted && sign !== '-' && sign !== '/') {
		return { start: number.start - 1, end: day.end + 1, from, kind: 'label', top: MONTH, low: DAY };
	}
	if (dotted) return { start: number.start, end: day.end, from, kind: 'label', top: MONTH, low: DAY };
	if (written || (sign === '/' && text.length === day.end)) {
		return { start: number.start, end: day.end, from, kind: 'date', needs: 'story', top: MONTH, low: DAY };
	}
	return null;
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
	if (isLatin(before) || isLatin(after) || ':：-号码'.includes(text[number.start - 1] ?? ' ')) return null;
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
