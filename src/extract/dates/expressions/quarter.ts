/** 一季度, 第三季度, 前三季度, 首季, Q1, 一季度末, 上季度. */
import type { Expression, NumberReader, Parts, WordReader } from '../expression.ts';
import { YEAR_SPAN } from '../rank.ts';
import { tableOf, wordBefore } from '../scan.ts';

const NAME = /[个個]?季(?:度|(?![节候军票后度]))/y;

export const quarter: NumberReader = {
	units: '季个個',
	read(text, number, at): Expression | null {
		NAME.lastIndex = at;
		const name = NAME.exec(text)?.[0];
		if (!name || !(number.value >= 1 && number.value <= 4) || number.length > 1) return null;
		const before = text[number.start - 1];
		if (name !== '季度' && before !== '第' && before !== '前') return null;
		const start = number.start - wordBefore(text, number.start, ['第', '前', 'Q']);
		const one = found(text, start, NAME.lastIndex, number.value, before === '前');
		// 第三季 may be of a series.
		return name === '季' ? { ...one, needs: 'partner' } : one;
	}
};

const FIRST = /首[个個]?季度?|Q(?<q>[1-4])(?![0-9])(?:季度)?/y;

export const firstQuarter: WordReader = {
	leads: ['首季', '首个', '首個', 'Q1', 'Q2', 'Q3', 'Q4'],
	read(text, at): Expression | null {
		FIRST.lastIndex = at;
		const match = FIRST.exec(text);
		if (!match || /[A-Za-z]/.test(text[at - 1] ?? ' ')) return null;
		return found(text, at, FIRST.lastIndex, Number(match.groups!.q ?? 1), false);
	}
};

/** 一季度末 is its last month, 四季度初 its first. */
function found(text: string, start: number, end: number, quarter: number, through: boolean): Expression {
	const last = quarter * 3;
	let months: readonly [number, number] = [through ? 1 : last - 2, last];
	let length = 0;
	if (/^(?:末|底)/.test(text[end] ?? '')) [months, length] = [[last, last], 1];
	else if (text[end] === '初') [months, length] = [[last - 2, last - 2], 1];
	return { start, end: end + length, from: { months }, kind: 'date', top: YEAR_SPAN, low: YEAR_SPAN };
}

const RELATIVE: readonly (readonly [string, number])[] = [
	['本季度', 0],
	['这个季度', 0],
	['本季', 0],
	['上季度', -1],
	['上个季度', -1],
	['上一季度', -1],
	['上一个季度', -1],
	['上上季度', -2],
	['上上个季度', -2],
	['下季度', 1],
	['下个季度', 1],
	['下一季度', 1],
	['下下季度', 2],
	['下下个季度', 2]
];
const relative = tableOf(RELATIVE);

export const relativeQuarter: WordReader = {
	leads: RELATIVE.map(([word]) => word),
	read(text, at): Expression | null {
		const found = relative.at(text, at, text.length);
		if (!found) return null;
		const end = at + found.word.length;
		const edge = text[end] === '末' ? 'late' : text[end] === '初' ? 'early' : null;
		const from: Parts = { quarter: found.value, quarterFrom: 'issue', ...(edge ? { edge } : {}) };
		return { start: at, end: end + (edge ? 1 : 0), from, kind: 'date', top: YEAR_SPAN, low: YEAR_SPAN };
	}
};
