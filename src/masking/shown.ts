/** What stands in public in the place of private words. As long as they are, so that every offset in the text still holds. */
import { compoundSurnames } from '#extract/lexicon/surnames.ts';
import { maskRule, type MaskRuleId } from './rules.ts';

const MARK = '×';
/** For a character outside the basic plane, which takes two UTF-16 units: as wide as what it covers. */
const WIDE_MARK = '\u{1f7b6}';
const NAME_MARK = '某';
/** Of all marks, their UTF-16 units. */
const MARK_UNITS = MARK + NAME_MARK + WIDE_MARK;
const BLANK = /\s/;
const DIGIT = /[\d０-９〇零一二三四五六七八九幺]/;
/** What an address may keep: the words for street, lane, house and flat. */
const PART_OF_NUMBER = /[\d０-９〇零一二两三四五六七八九十百千甲乙丙丁A-Za-zＡ-Ｚａ-ｚ]/;

/**
 * Private words as the public reads them: 郭文俊 -> 郭某某, 欧阳文俊 -> 欧阳某某, 13812345678 -> 138××××××××,
 * 021-63212345 -> 021-××××××××, 11弄2号401室 -> ××弄×号×××室. Blanks and line breaks within stay.
 */
export function shownWords(rule: MaskRuleId, words: string): string {
	switch (maskRule(rule).kind) {
		case 'name':
			return cover(words, surnameLength(words), () => true, NAME_MARK);
		case 'address':
			return cover(words, 0, (char) => PART_OF_NUMBER.test(char));
		case 'words':
		case 'number':
			return cover(words, rule === 'phone' ? prefixLength(words) : 0, (char) => /[\p{L}\p{N}]/u.test(char));
	}
}

/**
 * Whether words are the public form of others, or of a part of what is private in them: the same, but for marks.
 * 居民郭某某 of 居民郭文俊.
 */
export function isShownOf(shown: string, words: string): boolean {
	if (shown.length !== words.length) return false;
	for (let i = 0; i < shown.length; i++)
		if (shown[i] !== words[i] && !MARK_UNITS.includes(shown[i])) return false;
	return true;
}

function cover(words: string, kept: number, covers: (char: string) => boolean, mark = MARK): string {
	let at = 0;
	let shown = '';
	for (const char of words) {
		const stays = BLANK.test(char) || at < kept || !covers(char);
		shown += stays ? char : char.length === 2 ? WIDE_MARK : mark;
		at += char.length;
	}
	return shown;
}

function surnameLength(words: string): number {
	const plain = words.replace(/\s/g, '');
	const length = plain.length > 2 && compoundSurnames.has(plain.slice(0, 2)) ? 2 : 1;
	return lengthOf(words, length, (char) => !BLANK.test(char));
}

/** The part of a telephone number that many share: the first three digits of a mobile one, the area code with its mark. */
function prefixLength(words: string): number {
	const area = /^[(（]?[0０][\d０-９]{2,3}[)）\-－—\s]/.exec(words);
	if (area) return area[0].length;
	const country = /^[+＋]?[8８][6６][-－\s]?/.exec(words)?.[0].length ?? 0;
	const digits = [...words.slice(country)].filter((char) => DIGIT.test(char)).length;
	return digits === 11 ? country + lengthOf(words.slice(country), 3, (char) => DIGIT.test(char)) : 0;
}

/** Length of the beginning that holds `count` characters of a kind. */
function lengthOf(words: string, count: number, counts: (char: string) => boolean): number {
	let at = 0;
	for (const char of words) {
		if (count === 0) break;
		at += char.length;
		if (counts(char)) count--;
	}
	return at;
}
