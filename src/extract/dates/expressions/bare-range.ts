/** 3-5日, 1—9月份, 2018至2020年, 9~12点: ranges and lists whose first numbers leave the unit to the last. */
import type { Expression, NumberFound, NumberReader, Parts } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { CLOCK, DAY, MONTH, YEAR } from '../rank.ts';
import { skipSpaces } from '../scan.ts';
import { clockWord } from './clock.ts';
import { day as dayReader } from './day.ts';
import { month as monthReader } from './month.ts';
import { year as yearReader } from './year.ts';

const SIGN = /[ 　]?(?:[-－—–]{1,2}|[~～至到])[ 　]?/y;
const LIST = /[ 　]?[、和及与][ 　]?/y;
/** A list gives its unit within so many numbers: 3、5、7日. */
const MOST = 12;

interface Last {
	found: Expression;
	at: number;
}

export const bareRange: NumberReader = {
	units: '-－—–~～至到',
	read(text, number, at) {
		SIGN.lastIndex = number.end;
		if (at === number.end + 3 || !SIGN.test(text)) return null;
		if (blocked(text, number)) return null;
		const next = readNumber(text, SIGN.lastIndex);
		if (!next || Number.isNaN(next.value)) return null;
		const last = unitOf(text, next);
		if (!last) return yearsAlone(text, number, next);
		const first = sameUnit(number, last.found);
		if (!first || !rises(number, next, last.found)) return null;
		const { found } = last;
		if (text[last.at] === '号' && isHouses(text, number.start, found.end)) return null;
		return {
			...found,
			start: number.start,
			from: first,
			to: found.from,
			kind: found.kind,
			needs: found.low === CLOCK ? 'story' : undefined
		};
	}
};

export const bareList: NumberReader = {
	units: '、和及与',
	read(text, number) {
		if (blocked(text, number) || number.length > 4 || isItem(text, number)) return null;
		let end = number.end;
		for (let i = 0; i < MOST; i++) {
			LIST.lastIndex = end;
			if (!LIST.test(text)) return null;
			const next = readNumber(text, LIST.lastIndex);
			if (!next || Number.isNaN(next.value) || next.style !== number.style) return null;
			const last = unitOf(text, next);
			if (last) {
				const from = sameUnit(number, last.found);
				if (!from || last.found.low === CLOCK || last.found.top !== last.found.low) return null;
				return {
					start: number.start,
					end: number.end,
					from,
					kind: 'date',
					needs: last.found.needs,
					top: last.found.top,
					low: last.found.low
				};
			}
			end = next.end;
		}
		return null;
	}
};

const HOUSES_BEHIND = /^[、，](?:和|及)?\d{1,3}[-－—–~～至到]{1,2}\d{1,3}号/u;
const HOUSES_BEFORE = /\d[-－—–~～至到]{1,2}\d{1,3}号[、，](?:和|及)?$/u;

/** 1—6号、7—12号分批下楼: houses, not days. */
function isHouses(text: string, start: number, end: number): boolean {
	return (
		HOUSES_BEHIND.test(text.slice(end, end + 12)) ||
		HOUSES_BEFORE.test(text.slice(Math.max(0, start - 12), start))
	);
}

/** 三、二月以来…: the number of an item at the head of its line. */
function isItem(text: string, { start, end, style }: NumberFound): boolean {
	return style !== 'arabic' && text[end] === '、' && (start === 0 || text[start - 1] === '\n');
}

/** 从2016到2018: two years in four digits behind 从. */
function yearsAlone(text: string, first: NumberFound, next: NumberFound): Expression | null {
	if (text[first.start - 1] !== '从' && text[first.start - 1] !== '從') return null;
	if (!isYear(first) || !isYear(next) || next.value <= first.value) return null;
	if (/[0-9A-Za-z%％万千百亿元个人次米号.．]/.test(text[next.end] ?? ' ')) return null;
	return {
		start: first.start,
		end: next.end,
		from: { year: first.value },
		to: { year: next.value },
		kind: 'date',
		top: YEAR,
		low: YEAR
	};
}

function isYear({ length, style, value }: NumberFound): boolean {
	return length === 4 && style !== 'han' && value >= 1900 && value < 2100;
}

function blocked(text: string, number: NumberFound): boolean {
	const before = text[number.start - 1];
	return Number.isNaN(number.value) || (before !== undefined && '第.号路弄-－/:：'.includes(before));
}

function unitOf(text: string, number: NumberFound): Last | null {
	const at = skipSpaces(text, number.end);
	const reader = {
		年: yearReader,
		月: monthReader,
		日: dayReader,
		号: dayReader,
		號: dayReader,
		点: clockWord,
		點: clockWord,
		时: clockWord,
		時: clockWord
	}[text[at] ?? ''];
	const found = reader?.read(text, number, at);
	return found ? { found, at } : null;
}

function sameUnit(number: NumberFound, last: Expression): Parts | null {
	const { value } = number;
	if (last.top === YEAR) {
		if (number.length === 4 && value >= 1800 && value < 2200) return { year: value };
		return null;
	}
	if (last.top === MONTH) return value >= 1 && value <= 12 ? { month: value } : null;
	if (last.top === DAY) return value >= 1 && value <= 31 ? { day: value } : null;
	return last.top === CLOCK && value >= 0 && value <= 24 ? { hour: value, minute: 0 } : null;
}

/** Years, and days with 号 (which also numbers houses), must rise. */
function rises(first: NumberFound, next: NumberFound, last: Expression): boolean {
	return last.top === MONTH || last.top === CLOCK || next.value > first.value;
}
