/** Looking around a place in a text, a bounded number of characters at a time. */
import { wordTable, type Words } from '#extract/lexicon/words.ts';

const SPACES = new Set([0x20, 0x09, 0xa0, 0x3000]);
/** Page layouts put at most a few spaces inside a date. */
const MOST_SPACES = 3;

/** Index of the first character from `at` that is no space, looking over three at most. */
export function skipSpaces(text: string, at: number): number {
	let end = at;
	while (end - at < MOST_SPACES && SPACES.has(text.charCodeAt(end))) end++;
	return end;
}

/** Whether a number at `at` is the rest of a decimal, 0.5; not behind the number of an item at the head of its line, 1.2月25日. */
export function afterPoint(text: string, at: number): boolean {
	return text[at - 1] === '.' && !ITEM.test(text.slice(Math.max(0, at - 5), at));
}
const ITEM = /(?:^|\n)[ 　]?\d{1,2}\.$/;

/** Length of the first of `words` (longest first) that stands at `at`; 0 if none does. */
export function wordAt(text: string, at: number, words: readonly string[]): number {
	const first = text.charCodeAt(at);
	for (const word of words) if (word.charCodeAt(0) === first && text.startsWith(word, at)) return word.length;
	return 0;
}

/** Length of the first of `words` that ends just before `at`; 0 if none does. */
export function wordBefore(text: string, at: number, words: readonly string[]): number {
	const last = text.charCodeAt(at - 1);
	for (const word of words)
		if (word.charCodeAt(word.length - 1) === last && text.endsWith(word, at)) return word.length;
	return 0;
}

/** Every word of `heads` before every character of `tails`: crossed(['前'], '12') is 前1, 前2. */
export function crossed(heads: readonly string[], tails: string): string[] {
	return heads.flatMap((head) => [...tails].map((tail) => head + tail));
}

/** A table of words (lexicon/words.ts) in which the first of two entries for one word counts. */
export function tableOf<T>(entries: readonly (readonly [string, T])[]): Words<T> {
	return wordTable(entries.toReversed());
}

/** A word list written as one string: `words('今天 昨天')`. */
export function words(list: string): string[] {
	return list.split(' ');
}

/** Words and the shift that each means, in one string: `shifts('今年 0 去年 -1')`. */
export function shifts(list: string): [string, number][] {
	const parts = list.split(' ');
	return Array.from({ length: parts.length / 2 }, (_, i) => [parts[i * 2], Number(parts[i * 2 + 1])]);
}
