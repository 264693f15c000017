/** One linear pass over a text: readers are asked only where a character can begin one of their expressions. */
import type { Expression, NumberReader, WordReader } from './expression.ts';
import { compactDay } from './expressions/numeric.ts';
import { numberStarts, readNumber } from './numerals.ts';
import { numberReaders, wordReaders } from './readers.ts';
import { refiners } from './refine/refiners.ts';
import { skipSpaces } from './scan.ts';

/** What may begin at a character: 0 nothing, else an index into `choices`. */
const table = new Uint8Array(0x10000);
/** Readers to ask, by the entry of `table`; the first choice is never asked. */
const choices: { number: boolean; words: WordReader[] }[] = [{ number: false, words: [] }];
const byUnit = new Map<string, NumberReader[]>();

for (const character of new Set([numberStarts, ...wordReaders.map((reader) => reader.starts)].join(''))) {
	const number = numberStarts.includes(character);
	const words = wordReaders.filter((reader) => reader.starts.includes(character));
	let index = choices.findIndex(
		(choice) =>
			choice.number === number &&
			choice.words.length === words.length &&
			choice.words.every((word) => words.includes(word))
	);
	if (index < 1) index = choices.push({ number, words }) - 1;
	table[character.charCodeAt(0)] = index;
}
for (const reader of numberReaders) {
	for (const unit of reader.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), reader]);
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
	for (let at = 0; at < text.length;) {
		const index = table[text.charCodeAt(at)];
		if (index === 0) {
			at++;
			continue;
		}
		const choice = choices[index];
		let best: Expression | null = null;
		for (const reader of choice.words) best = longer(best, reader.read(text, at));
		let next = at + 1;
		if (choice.number) {
			const number = readNumber(text, at);
			if (number) {
				next = number.end;
				if (!Number.isNaN(number.value)) best = longer(best, readCounted(text, number));
			}
		}
		if (best && best.end > at) {
			found.push(best);
			at = best.end;
		} else {
			at = next;
		}
	}
	return found;

	function readCounted(text: string, number: NonNullable<ReturnType<typeof readNumber>>): Expression | null {
		const unit = skipSpaces(text, number.end);
		let best = compactDay(text, number);
		for (const reader of byUnit.get(text[unit]) ?? []) best = longer(best, reader.read(text, number, unit));
		return best;
	}
}

function longer(a: Expression | null, b: Expression | null): Expression | null {
	return b && (!a || b.end > a.end) ? b : a;
}
