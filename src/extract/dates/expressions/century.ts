/** 18世纪, 上世纪八十年代, 本世纪20年代, 九十年代末. */
import type { Expression, NumberReader, Parts, WordReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { CENTURY, YEAR } from '../rank.ts';

const PERIOD = /(?<early>初期|初|前期)|(?<late>末期|末|后期)|(?<middle>中期|中叶)/y;

/** Years from the first of `years`, with 初 and 末 as its first and last fifth. */
function period(text: string, start: number, end: number, first: number, length: number): Expression {
	PERIOD.lastIndex = end;
	const found = PERIOD.exec(text);
	const third = Math.max(3, Math.round(length / 5));
	let years: readonly [number, number] = [first, first + length - 1];
	if (found?.groups!.early) years = [first, first + third - 1];
	if (found?.groups!.late) years = [first + length - third, first + length - 1];
	if (found?.groups!.middle) years = [first + third, first + length - third - 1];
	const from: Parts = { years, ...(found ? { soft: true } : {}) };
	return { start, end: found ? PERIOD.lastIndex : end, from, kind: 'date', top: CENTURY, low: YEAR };
}

/** 80年代 behind a century, and by itself of the twentieth (or of the twenty-first for 00, 10 and 20). */
function decadeAt(text: string, at: number): { end: number; decade: number } | null {
	const number = readNumber(text, at);
	if (!number || number.value % 10 !== 0 || number.value > 90 || !text.startsWith('年代', number.end))
		return null;
	return { end: number.end + 2, decade: number.value };
}

export const century: NumberReader = {
	units: '世年',
	read(text, number, at) {
		const { value, start } = number;
		if (text.startsWith('世纪', at)) {
			if (!(value >= 11 && value <= 22)) return null;
			const first = (value - 1) * 100;
			const from = text[start - 1] === '第' ? start - 1 : start;
			const decade = decadeAt(text, at + 2);
			return decade
				? period(text, from, decade.end, first + decade.decade, 10)
				: period(text, from, at + 2, first, 100);
		}
		if (!text.startsWith('年代', at)) return null;
		if (number.length === 4 && value % 10 === 0 && number.style !== 'han')
			return period(text, start, at + 2, value, 10);
		if (number.style === 'places' || value % 10 !== 0 || !(value >= 10 && value <= 90)) return null;
		return period(text, start, at + 2, (value >= 30 ? 1900 : 2000) + value, 10);
	}
};

const NAMED: readonly (readonly [string, number])[] = [
	['上个世纪', 1900],
	['上世纪', 1900],
	['上世紀', 1900],
	['本世纪', 2000],
	['本世紀', 2000]
];

export const namedCentury: WordReader = {
	leads: NAMED.map(([word]) => word),
	read(text, at): Expression | null {
		for (const [word, first] of NAMED) {
			if (!text.startsWith(word, at)) continue;
			const end = at + word.length;
			const decade = decadeAt(text, end);
			return decade
				? period(text, at, decade.end, first + decade.decade, 10)
				: period(text, at, end, first, 100);
		}
		return null;
	}
};
