/** Numbers as Chinese text writes them: 12, １２, 十二, 廿三, 二〇二〇, 两. */
import type { NumberFound } from './expression.ts';

const HAN_DIGITS = '零〇○一二三四五六七八九两兩';
const HAN_VALUES = [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 2];
const digitOf = new Map<number, number>([...HAN_DIGITS].map((c, i) => [c.charCodeAt(0), HAN_VALUES[i]]));
const scaleOf = new Map<number, number>([
	['十'.charCodeAt(0), 10],
	['百'.charCodeAt(0), 100],
	['千'.charCodeAt(0), 1000]
]);
/** 廿三 = 23, 卅 = 30. */
const tensOf = new Map<number, number>([
	['廿'.charCodeAt(0), 20],
	['卅'.charCodeAt(0), 30]
]);

/** Every character that a number can begin with. */
export const numberStarts = '0123456789０１２３４５６７８９' + HAN_DIGITS + '十廿卅';

/** Longest number that is read; the rest of a longer run is passed over. */
const LONGEST = 9;

/** Value of an Arabic digit, half- or full-width; -1 if the code is none. */
export function digit(code: number): number {
	if (code >= 48 && code <= 57) return code - 48;
	if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
	return -1;
}

/** Value of a Chinese digit 零–九, 两; -1 if the code is none. */
export function hanDigit(code: number): number {
	return digitOf.get(code) ?? -1;
}

/**
 * The number that begins at `at`: `2020年` -> 2020 in four Arabic digits, `二十三` -> 23, `二〇二〇` -> 2020 digit by digit.
 * Null if none begins there. The run is always read to its end, so that a caller may go on behind it; a run too long to
 * be part of a date has the value NaN.
 */
export function readNumber(text: string, at: number): NumberFound | null {
	const first = text.charCodeAt(at);
	return digit(first) >= 0 ? readArabic(text, at) : readHan(text, at, first);
}

function readArabic(text: string, at: number): NumberFound {
	let end = at;
	let value = 0;
	for (; end < text.length; end++) {
		const d = digit(text.charCodeAt(end));
		if (d < 0) break;
		value = value * 10 + d;
	}
	const length = end - at;
	return { start: at, end, value: length > LONGEST ? NaN : value, length, style: 'arabic' };
}

function readHan(text: string, at: number, first: number): NumberFound | null {
	if (hanDigit(first) < 0 && !scaleOf.has(first) && !tensOf.has(first)) return null;
	let end = at;
	let total = 0;
	let places = 0;
	let held = -1;
	let scaled = false;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		const d = hanDigit(code);
		if (d >= 0) {
			places = places * 10 + d;
			held = d;
			continue;
		}
		const scale = scaleOf.get(code);
		if (scale !== undefined) {
			total += (held < 0 ? 1 : held) * scale;
			held = -1;
			scaled = true;
			continue;
		}
		const tens = tensOf.get(code);
		if (tens !== undefined) {
			total += tens;
			held = -1;
			scaled = true;
			continue;
		}
		// 二O二O年: a Latin O between Chinese digits is a zero.
		if (!scaled && held >= 0 && end > at && isO(code) && hanOrO(text.charCodeAt(end + 1))) {
			places *= 10;
			held = 0;
			continue;
		}
		break;
	}
	const length = end - at;
	const value = scaled ? total + (held < 0 ? 0 : held) : places;
	return {
		start: at,
		end,
		value: length > LONGEST ? NaN : value,
		length,
		style: scaled || length === 1 ? 'han' : 'places'
	};
}

function isO(code: number): boolean {
	return code === 79 || code === 111 || code === 48 || code === 0xff2f || code === 0xff10;
}

function hanOrO(code: number): boolean {
	return hanDigit(code) >= 0 || isO(code) || code === 0x5e74;
}
