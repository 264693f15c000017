/** Known names in a text, blanks and line breaks between their characters or not. */
import { nameLength } from '#extract/events/people.ts';
import { ambiguousSurnames } from '#extract/lexicon/surnames.ts';
import { isBrand } from './firms.ts';
import type { MaskRuleId } from './rules.ts';
import type { PrivateSpan } from './span.ts';

const HAN = /\p{Script=Han}/u;
/** Words before a name that are no part of a longer word with it. */
const BEFORE = /[对向和与给把被让由跟同为陪送请叫找看是民人者员户子女母父妻夫]$/u;
const LONGEST = 10;

/** Every occurrence of `names` in `text`, in order. 高明 in 提高明显 is none. */
export function namesIn(text: string, names: ReadonlyMap<string, MaskRuleId>): PrivateSpan[] {
	if (names.size === 0) return [];
	const { plain, at } = unblanked(text);
	const heads = new Set([...names.keys()].map((name) => name.charCodeAt(0)));
	const found: PrivateSpan[] = [];
	for (let i = 0; i < plain.length; i++) {
		if (!heads.has(plain.charCodeAt(i))) continue;
		for (let length = LONGEST; length >= 2; length--) {
			const rule = names.get(plain.slice(i, i + length));
			if (!rule || !isName(plain, i, length) || isBrand(plain, i, i + length)) continue;
			found.push({ start: at(i), end: at(i + length - 1) + 1, rule });
			i += length - 1;
			break;
		}
	}
	return found;
}

/** Whether two characters are meant as the name; three hardly ever make another word. */
function isName(text: string, start: number, length: number): boolean {
	if (length > 2 || !ambiguousSurnames.has(text[start])) return true;
	const before = text.slice(Math.max(0, start - 1), start);
	return !HAN.test(before) || BEFORE.test(before) || nameLength(text, start) === length;
}

/** The text without blanks, and where its characters stand in the one with them. */
export function unblanked(text: string): { plain: string; at: (index: number) => number } {
	if (!/\s/.test(text)) return { plain: text, at: (index) => index };
	const places: number[] = [];
	let plain = '';
	for (let i = 0; i < text.length; i++) {
		if (/\s/.test(text[i])) continue;
		places.push(i);
		plain += text[i];
	}
	return { plain, at: (index) => places[index] };
}
