/**
 * Word lists that are looked up in one pass over a range of text: at each place the longest word that begins there,
 * through a table keyed by the first character. No loop over the list for each text.
 */

/** A word of the list where it stands in the text (UTF-16 units) and what the list says of it. */
export interface Hit<T> {
	start: number;
	end: number;
	word: string;
	value: T;
}

export interface Words<T> {
	/** All hits in `text[start, end)`, in order, not overlapping, each the longest that begins at its place. */
	find(text: string, start: number, end: number): Hit<T>[];
	/** The first hit in `text[start, end)`, or null. */
	first(text: string, start: number, end: number): Hit<T> | null;
	/** The longest word that begins at `at`, or null. */
	at(text: string, at: number, end: number): Hit<T> | null;
	/** Whether exactly this word is in the list. */
	has(word: string): boolean;
}

/** A list from words and their values: `wordTable([['召开', 'meeting']])`. A word given twice keeps its last value. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): Words<T> {
	const values = new Map(entries);
	/** Which characters a word begins with; nearly every place in a text ends here. */
	const firsts = new Uint8Array(0x10000);
	/** Words by their first two characters, longest first; words of one character by that one. */
	const byStart = new Map<number, Hit<T>[]>();
	for (const [word, value] of values) {
		if (word === '') continue;
		firsts[word.charCodeAt(0)] = 1;
		const key = keyAt(word, 0, word.length);
		byStart.set(key, [...(byStart.get(key) ?? []), { start: 0, end: word.length, word, value }]);
	}
	for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length);

	function at(text: string, from: number, end: number): Hit<T> | null {
		const first = text.charCodeAt(from);
		if (from >= end || firsts[first] === 0) return null;
		const found = longest(byStart.get(keyAt(text, from, end)), text, from, end) ?? byStart.get(first)?.[0];
		return found
			? { start: from, end: from + found.word.length, word: found.word, value: found.value }
			: null;
	}

	return {
		at,
		has: (word) => values.has(word),
		first(text, start, end) {
			for (let i = start; i < end; i++) {
				const hit = at(text, i, end);
				if (hit) return hit;
			}
			return null;
		},
		find(text, start, end) {
			const hits: Hit<T>[] = [];
			for (let i = start; i < end;) {
				const hit = at(text, i, end);
				if (hit) hits.push(hit);
				i = hit ? hit.end : i + 1;
			}
			return hits;
		}
	};
}

/** The two characters at `at` as one number; the one character where `end` comes after it. */
function keyAt(text: string, at: number, end: number): number {
	const first = text.charCodeAt(at);
	return at + 1 < end ? first + 0x10000 * (1 + text.charCodeAt(at + 1)) : first;
}

function longest<T>(list: Hit<T>[] | undefined, text: string, from: number, end: number): Hit<T> | undefined {
	if (!list) return undefined;
	for (const entry of list) {
		const { length } = entry.word;
		if (from + length <= end && (length <= 2 || text.startsWith(entry.word, from))) return entry;
	}
	return undefined;
}

/** A list of words alone, written with spaces or line breaks between: `wordList('召开 举行')`. */
export function wordList(words: string): Words<true> {
	return wordTable(split(words).map((word) => [word, true]));
}

/** The words of a text written with white space between them. */
export function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
