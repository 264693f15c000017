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
	values.delete('');
	const starts = new Starts([...values.keys()]);

	function at(text: string, from: number, end: number): Hit<T> | null {
		const word = starts.longest(text, from, end);
		return word === null ? null : { start: from, end: from + word.length, word, value: values.get(word)! };
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

/** Bits of a character: it begins a word, it is a word, it stands second in a word. */
const [FIRST, ALONE, SECOND] = [1, 2, 4];

/** Words by their first two characters. Two looks at a table of bytes tell nearly every place where no word begins. */
class Starts {
	readonly #bits = new Uint8Array(0x10000);
	/** Open-addressed: the two characters as one number, and the words that begin with them, longest first. */
	readonly #keys: Int32Array;
	readonly #words: (string[] | undefined)[];
	readonly #mask: number;

	constructor(words: readonly string[]) {
		const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
		this.#keys = new Int32Array(size);
		this.#words = new Array<string[] | undefined>(size).fill(undefined);
		this.#mask = size - 1;
		for (const word of words) this.#add(word);
	}

	/** The longest word that begins at `from` and ends by `end`, or null. */
	longest(text: string, from: number, end: number): string | null {
		if (from >= end) return null;
		const first = this.#bits[text.charCodeAt(from)];
		if ((first & (FIRST | ALONE)) === 0) return null;
		if (from + 1 < end && (first & FIRST) !== 0 && (this.#bits[text.charCodeAt(from + 1)] & SECOND) !== 0) {
			const words = this.#words[this.#slot(pairAt(text, from))];
			if (words !== undefined) {
				for (const word of words) {
					const { length } = word;
					if (from + length <= end && (length === 2 || text.startsWith(word, from))) return word;
				}
			}
		}
		return (first & ALONE) !== 0 ? text[from] : null;
	}

	#add(word: string): void {
		if (word.length === 1) {
			this.#bits[word.charCodeAt(0)] |= ALONE;
			return;
		}
		this.#bits[word.charCodeAt(0)] |= FIRST;
		this.#bits[word.charCodeAt(1)] |= SECOND;
		const slot = this.#slot(pairAt(word, 0));
		this.#keys[slot] = pairAt(word, 0);
		this.#words[slot] = [...(this.#words[slot] ?? []), word].sort((a, b) => b.length - a.length);
	}

	/** Where a pair stands in the table, or the free place where it would. */
	#slot(pair: number): number {
		let slot = (Math.imul(pair, 0x9e3779b1) >>> 15) & this.#mask;
		while (this.#words[slot] !== undefined && this.#keys[slot] !== pair) slot = (slot + 1) & this.#mask;
		return slot;
	}
}

/** The two characters at `at` as one number. */
function pairAt(text: string, at: number): number {
	return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** A list of words alone, written with spaces or line breaks between: `wordList('召开 举行')`. */
export function wordList(words: string): Words<true> {
	return wordTable(split(words).map((word) => [word, true]));
}

/** The words of a text written with white space between them. */
export function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
