import { BLANKS } from '#extract/lexicon/character-set.ts';

/** Classes of characters that the layout of Chinese text turns on, as bits of one table: one look-up a character. */
export const BLANK = 1;
export const HAN = 2;
/** Ends a sentence: 。！？!? */
export const FINAL = 4;
/** Closes a quotation or bracket: ”」）》 */
export const CLOSER = 8;
export const OPENER = 16;
/** Stands inside a sentence and never at its end: ，、, */
export const PAUSE = 32;
const LATIN = 64;
/** Closes a quotation or a title, and is no bracket that may number a list: ”」』》 */
export const UNQUOTE = 256;
/** The half-width full stop, which ends a sentence in some places only. */
const STOP = 128;
/** What a sentence may end at, or a quotation begin. */
const TURNS = FINAL | OPENER | STOP;

const table = new Uint16Array(65_536);
for (const c of BLANKS) table[c.charCodeAt(0)] |= BLANK;
for (let code = 0x3400; code <= 0x9fff; code++) table[code] |= HAN;
for (let code = 0xf900; code <= 0xfaff; code++) table[code] |= HAN;
table[0x3007] |= HAN;
for (const c of '。！？!?｡') table[c.charCodeAt(0)] |= FINAL;
for (const c of '”’」』）)》〉】〕］]') table[c.charCodeAt(0)] |= CLOSER;
for (const c of '”」』》') table[c.charCodeAt(0)] |= UNQUOTE;
for (const c of '“‘「『（(《〈【〔［[') table[c.charCodeAt(0)] |= OPENER;
for (const c of '，、,') table[c.charCodeAt(0)] |= PAUSE;
table[0x2e] |= STOP;
for (let code = 0; code < 128; code++)
	if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) table[code] |= LATIN;

/** The block that nearly all characters of a text are in: two comparisons are quicker than a look at a large table. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

function classesOf(code: number): number {
	return code >= FIRST && code <= LAST ? HAN : table[code];
}

/** Whether the UTF-16 unit has one of the classes: `is(text.charCodeAt(i), FINAL | CLOSER)`. */
export function is(code: number, classes: number): boolean {
	return (classesOf(code) & classes) !== 0;
}

/** Whether the unit at `at` has one of the classes; false outside the text. */
export function at(text: string, index: number, classes: number): boolean {
	return index >= 0 && index < text.length && is(text.charCodeAt(index), classes);
}

/** The first place in `text[from, to)` where a sentence may end or a quotation begin; `to` if there is none. */
export function nextTurn(text: string, from: number, to: number): number {
	let i = from;
	while (i < to && !is(text.charCodeAt(i), TURNS)) i++;
	return i;
}

/** Which of the classes the first character of `text[from, to)` has that has any of them, as bits; 0 if none does. */
export function firstOf(text: string, from: number, to: number, classes: number): number {
	for (let i = from; i < to; i++) {
		const met = classesOf(text.charCodeAt(i)) & classes;
		if (met !== 0) return met;
	}
	return 0;
}

/** The same of the last character that has any of them. */
export function lastOf(text: string, from: number, to: number, classes: number): number {
	for (let i = to - 1; i >= from; i--) {
		const met = classesOf(text.charCodeAt(i)) & classes;
		if (met !== 0) return met;
	}
	return 0;
}

/** Whether a sentence ends at `index`: 。！？!?, or a half-width full stop behind a Han character (…工作.会上…). */
export function endsSentence(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (code !== 0x2e) return (table[code] & FINAL) !== 0;
	return at(text, index - 1, HAN) && (index + 1 >= text.length || at(text, index + 1, HAN | BLANK | CLOSER));
}

/** Whether two runs of text need a space where a line break between them is taken out: between Latin words only. */
export function needsSpace(before: number, after: number): boolean {
	return (table[before] & LATIN) !== 0 && (table[after] & LATIN) !== 0;
}
