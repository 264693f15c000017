/** One linear pass over a text: readers are asked only where one of their expressions can begin. */
import type { Expression, NumberFound, NumberReader } from './expression.ts';
import { compactDay } from './expressions/numeric.ts';
import { numberStarts, readNumber } from './numerals.ts';
import { numberReaders, wordReaders } from './readers.ts';
import { refiners } from './refine/refiners.ts';
import { skipSpaces } from './scan.ts';
import { shaped } from './shaped.ts';

/** What a character can be, as bits of `roles`. */
const WORD = 1;
const NUMBER = 2;
const AFTER_NUMBER = 4;
const SINGLE = 8;
const SECOND = 16;
const roles = new Uint8Array(0x10000);
/** Word readers, as bits, that begin with one character, or with two (both by a hash: a false alarm costs one question). */
const single = new Uint32Array(0x400);
const double = new Uint32Array(0x4000);
/** Number readers by the character that follows the number. */
const byUnit = new Map<number, NumberReader[]>();

const pair = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0x3fff;

if (wordReaders.length > 32)
	throw new RangeError(`${wordReaders.length} word readers: the masks of find.ts hold 32`);
wordReaders.forEach(({ leads }, index) => {
	for (const lead of leads) {
		const first = lead.charCodeAt(0);
		roles[first] |= WORD;
		if (lead.length === 1) {
			roles[first] |= SINGLE;
			single[first & 0x3ff] |= 1 << index;
		} else {
			roles[lead.charCodeAt(1)] |= SECOND;
			double[pair(first, lead.charCodeAt(1))] |= 1 << index;
		}
	}
});
for (const character of numberStarts) roles[character.charCodeAt(0)] |= NUMBER | AFTER_NUMBER;
// A Latin O is a zero between Chinese digits.
for (const character of ' \t\u00a0　OoＯ') roles[character.charCodeAt(0)] |= AFTER_NUMBER;
for (const character of '百千') roles[character.charCodeAt(0)] |= AFTER_NUMBER;
for (const reader of numberReaders) {
	for (const unit of reader.units) {
		const code = unit.charCodeAt(0);
		roles[code] |= AFTER_NUMBER;
		byUnit.set(code, [...(byUnit.get(code) ?? []), reader]);
	}
}

/**
 * The time expressions of a text, sorted and without overlap: `3月8日18:00，收到…` gives one, [0, 9). They say what the
 * words say; dates/resolve.ts finds the days. Never throws, and its time is linear in the length of the text.
 */
export function findExpressions(text: string): Expression[] {
	let found = readAll(text);
	for (const refine of refiners) {
		if (found.length === 0) break;
		found = refine(found, text);
	}
	return found;
}

function readAll(text: string): Expression[] {
	const found: Expression[] = [];
	const { length } = text;
	for (let at = 0; at < length;) {
		const code = text.charCodeAt(at);
		const role = roles[code];
		if ((role & (WORD | NUMBER)) === 0) {
			at++;
			continue;
		}
		const following = at + 1 < length ? text.charCodeAt(at + 1) : 0;
		let best: Expression | null = null;
		let next = at + 1;
		if (role & WORD) {
			const mask =
				(roles[following] & SECOND ? double[pair(code, following)] : 0) |
				(role & SINGLE ? single[code & 0x3ff] : 0);
			if (mask !== 0) best = readWords(text, at, mask);
		}
		if (role & NUMBER && roles[following] & AFTER_NUMBER) {
			const number = readNumber(text, at);
			if (number) {
				next = number.end;
				if (!Number.isNaN(number.value)) best = longer(best, readCounted(text, number));
			}
		}
		if (best) {
			found.push(shaped(best));
			at = best.end;
		} else at = next;
	}
	return found;
}

function readWords(text: string, at: number, mask: number): Expression | null {
	let best: Expression | null = null;
	for (let left = mask; left !== 0; left &= left - 1) {
		const index = 31 - Math.clz32(left & -left);
		best = longer(best, wordReaders[index].read(text, at));
	}
	return best;
}

function readCounted(text: string, number: NumberFound): Expression | null {
	const at = skipSpaces(text, number.end);
	let best = compactDay(text, number);
	const readers = byUnit.get(text.charCodeAt(at));
	if (readers) for (const reader of readers) best = longer(best, reader.read(text, number, at));
	return best;
}

function longer(a: Expression | null, b: Expression | null): Expression | null {
	return b && (!a || b.end > a.end) ? b : a;
}
