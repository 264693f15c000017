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
	/** The longest word that begins at `at`, or null. */
	at(text: string, at: number, end: number): Hit<T> | null;
	/** Whether exactly this word is in the list. */
	has(word: string): boolean;
}

/** A list from words and their values: `wordTable([['召开', 'meeting']])`. A word given twice keeps its last value. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): Words<T> {
	const values = new Map(entries);
	const byFirst = new Map<number, string[]>();
	for (const word of values.keys()) {
		const first = word.charCodeAt(0);
		const list = byFirst.get(first);
		if (list) list.push(word);
		else byFirst.set(first, [word]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

	function at(text: string, from: number, end: number): Hit<T> | null {
		const list = byFirst.get(text.charCodeAt(from));
		if (!list) return null;
		for (const word of list) {
			if (from + word.length <= end && text.startsWith(word, from)) {
				return { start: from, end: from + word.length, word, value: values.get(word)! };
			}
		}
		return null;
	}

	return {
		at,
		has: (word) => values.has(word),
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

/** A list of words alone, written with spaces or line breaks between: `wordList('召开 举行')`. */
export function wordList(words: string): Words<true> {
	return wordTable(split(words).map((word) => [word, true]));
}

/** The words of a text written with white space between them. */
export function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
