/**
 * Word lists that are looked up in one pass over a range of text: at each place the longest word that begins there,
 * through a table keyed by the first two characters. No loop over the list for each text.
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
	return new WordTable(new Map(entries));
}

/** Bits of a character: it begins a longer word, it is a word, it stands second in a word. */
const [FIRST, ALONE, SECOND] = [1, 2, 4];
/** Sizes of the table of bits; characters share a place in it, which only costs a look at the words in vain. */
const [SMALLEST, LARGEST] = [256, 8192];

interface Entry<T> {
	word: string;
	value: T;
}

/**
 * Words by their first two characters, or by the only one. Two looks at a small table of bytes tell nearly every place
 * where no word begins.
 */
class WordTable<T> implements Words<T> {
	readonly #values: ReadonlyMap<string, T>;
	readonly #bits: Uint8Array;
	/** Open-addressed: the characters as one number, and the words that begin with them, longest first. */
	readonly #keys: Int32Array;
	readonly #entries: (Entry<T>[] | undefined)[];

	constructor(values: Map<string, T>) {
		values.delete('');
		this.#values = values;
		this.#bits = new Uint8Array(Math.min(LARGEST, powerOf2(Math.max(SMALLEST, values.size * 8))));
		this.#keys = new Int32Array(powerOf2(values.size * 2 + 1));
		this.#entries = new Array<Entry<T>[] | undefined>(this.#keys.length).fill(undefined);
		for (const [word, value] of values) this.#add({ word, value });
	}

	has(word: string): boolean {
		return this.#values.has(word);
	}

	at(text: string, from: number, end: number): Hit<T> | null {
		const entry = this.#longest(text, from, end);
		if (entry === null) return null;
		const { word, value } = entry;
		return { start: from, end: from + word.length, word, value };
	}

	first(text: string, start: number, end: number): Hit<T> | null {
		for (let i = this.#next(text, start, end); i < end; i = this.#next(text, i + 1, end)) {
			const hit = this.at(text, i, end);
			if (hit) return hit;
		}
		return null;
	}

	find(text: string, start: number, end: number): Hit<T>[] {
		const hits: Hit<T>[] = [];
		for (let i = this.#next(text, start, end); i < end;) {
			const hit = this.at(text, i, end);
			if (hit) hits.push(hit);
			i = this.#next(text, hit ? hit.end : i + 1, end);
		}
		return hits;
	}

	/** The first place from `i` on where a word may begin, `end` if there is none. */
	#next(text: string, i: number, end: number): number {
		const bits = this.#bits;
		const last = bits.length - 1;
		while (i < end && (bits[text.charCodeAt(i) & last] & (FIRST | ALONE)) === 0) i++;
		return i;
	}

	/** The longest word that begins at `from` and ends by `end`, or null. */
	#longest(text: string, from: number, end: number): Entry<T> | null {
		if (from >= end) return null;
		const bits = this.#bits;
		const last = bits.length - 1;
		const code = text.charCodeAt(from);
		const first = bits[code & last];
		if (first === 0) return null;
		if ((first & FIRST) !== 0 && from + 1 < end) {
			const second = text.charCodeAt(from + 1);
			if ((bits[second & last] & SECOND) !== 0) {
				const entry = this.#among(this.#slot((code << 16) | second), text, from, end);
				if (entry !== null) return entry;
			}
		}
		return (first & ALONE) !== 0 ? this.#among(this.#slot(code), text, from, end) : null;
	}

	/** The longest word in a slot that stands at `from` and ends by `end`, or null. */
	#among(slot: number, text: string, from: number, end: number): Entry<T> | null {
		const entries = this.#entries[slot];
		if (entries === undefined) return null;
		for (const entry of entries)
			if (from + entry.word.length <= end && text.startsWith(entry.word, from)) return entry;
		return null;
	}

	#add(entry: Entry<T>): void {
		const { word } = entry;
		const last = this.#bits.length - 1;
		const alone = word.length === 1;
		this.#bits[word.charCodeAt(0) & last] |= alone ? ALONE : FIRST;
		if (!alone) this.#bits[word.charCodeAt(1) & last] |= SECOND;
		const key = alone ? word.charCodeAt(0) : (word.charCodeAt(0) << 16) | word.charCodeAt(1);
		const slot = this.#slot(key);
		this.#keys[slot] = key;
		this.#entries[slot] = [...(this.#entries[slot] ?? []), entry].sort(
			(a, b) => b.word.length - a.word.length
		);
	}

	/** Where a key stands in the table, or the free place where it would. */
	#slot(key: number): number {
		const last = this.#keys.length - 1;
		let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & last;
		while (this.#entries[slot] !== undefined && this.#keys[slot] !== key) slot = (slot + 1) & last;
		return slot;
	}
}

/** The least power of two that is not less. */
function powerOf2(size: number): number {
	return 2 ** Math.ceil(Math.log2(size));
}

/** A list of words alone, written with spaces or line breaks between: `wordList('召开 举行')`. */
export function wordList(words: string): Words<true> {
	return wordTable(split(words).map((word) => [word, true]));
}

/** The words of a text written with white space between them. */
export function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
