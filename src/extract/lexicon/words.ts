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
const [SMALLEST, LARGEST] = [64, 8192];
const NONE = -1;
/** Numbers of a place, a power of two, and where two of them stand in it. */
const [WIDTH, FROM, TO] = [4, 1, 2];

/**
 * Words by their first two characters, or by the only one, in typed arrays: two looks at a small table of bytes tell
 * nearly every place where no word begins, and the characters of a word are compared without a string being made.
 */
class WordTable<T> implements Words<T> {
	readonly #all: ReadonlyMap<string, T>;
	/** The words, those with the same beginning together and the longest of these first. */
	readonly #words: string[];
	readonly #values: T[];
	/** All their characters in one, and where each begins in it; one more tells where the last ends. */
	readonly #characters: Uint16Array;
	readonly #starts: Uint32Array;
	readonly #bits: Uint8Array;
	/**
	 * Open-addressed, four numbers a place: the first characters as one number, the first word that begins with them, and the
	 * one behind the last, 0 if the place is free; the fourth is none.
	 */
	readonly #places: Int32Array;

	constructor(all: Map<string, T>) {
		all.delete('');
		this.#all = all;
		this.#words = [...all.keys()].sort((a, b) => keyOf(a) - keyOf(b) || b.length - a.length);
		this.#values = this.#words.map((word) => all.get(word)!);
		this.#bits = new Uint8Array(Math.min(LARGEST, powerOf2(Math.max(SMALLEST, all.size * 8))));
		this.#places = new Int32Array(powerOf2(all.size * 2 + 1) * WIDTH);
		this.#characters = new Uint16Array(this.#words.reduce((sum, { length }) => sum + length, 0));
		this.#starts = new Uint32Array(this.#words.length + 1);
		this.#words.forEach((word, i) => this.#add(word, i));
	}

	has(word: string): boolean {
		return this.#all.has(word);
	}

	at(text: string, from: number, end: number): Hit<T> | null {
		const found = this.#longest(text, from, end);
		return found === NONE ? null : this.#hit(found, from);
	}

	first(text: string, start: number, end: number): Hit<T> | null {
		for (let i = this.#next(text, start, end); i < end; i = this.#next(text, i + 1, end)) {
			const found = this.#longest(text, i, end);
			if (found !== NONE) return this.#hit(found, i);
		}
		return null;
	}

	find(text: string, start: number, end: number): Hit<T>[] {
		const hits: Hit<T>[] = [];
		for (let i = this.#next(text, start, end); i < end;) {
			const found = this.#longest(text, i, end);
			if (found === NONE) {
				i = this.#next(text, i + 1, end);
				continue;
			}
			const hit = this.#hit(found, i);
			hits.push(hit);
			i = this.#next(text, hit.end, end);
		}
		return hits;
	}

	#hit(found: number, start: number): Hit<T> {
		const word = this.#words[found];
		return { start, end: start + word.length, word, value: this.#values[found] };
	}

	/** The first place from `i` on where a word may begin, `end` if there is none. */
	#next(text: string, i: number, end: number): number {
		const bits = this.#bits;
		const last = bits.length - 1;
		while (i < end && (bits[text.charCodeAt(i) & last] & (FIRST | ALONE)) === 0) i++;
		return i;
	}

	/** Index of the longest word that begins at `from` and ends by `end`, or NONE. */
	#longest(text: string, from: number, end: number): number {
		if (from >= end) return NONE;
		const bits = this.#bits;
		const last = bits.length - 1;
		const code = text.charCodeAt(from);
		const first = bits[code & last];
		if ((first & FIRST) !== 0 && from + 1 < end) {
			const second = text.charCodeAt(from + 1);
			if ((bits[second & last] & SECOND) !== 0) {
				const found = this.#among((code << 16) | second, text, from, end);
				if (found !== NONE) return found;
			}
		}
		return (first & ALONE) !== 0 ? this.#among(code, text, from, end) : NONE;
	}

	/** The longest of the words with this key that stands at `from` and ends by `end`, or NONE. */
	#among(key: number, text: string, from: number, end: number): number {
		const place = this.#place(key);
		const to = this.#places[place + TO];
		const starts = this.#starts;
		const characters = this.#characters;
		for (let word = this.#places[place + FROM]; word < to; word++) {
			const start = starts[word];
			const length = starts[word + 1] - start;
			if (from + length > end) continue;
			let k = 0;
			while (k < length && characters[start + k] === text.charCodeAt(from + k)) k++;
			if (k === length) return word;
		}
		return NONE;
	}

	/** Adds the word with this index, in the order of indexes. */
	#add(word: string, index: number): void {
		const last = this.#bits.length - 1;
		const start = this.#starts[index];
		for (let k = 0; k < word.length; k++) this.#characters[start + k] = word.charCodeAt(k);
		this.#starts[index + 1] = start + word.length;
		const alone = word.length === 1;
		this.#bits[word.charCodeAt(0) & last] |= alone ? ALONE : FIRST;
		if (!alone) this.#bits[word.charCodeAt(1) & last] |= SECOND;
		const key = keyOf(word);
		const place = this.#place(key);
		const places = this.#places;
		if (places[place + TO] === 0) [places[place], places[place + FROM]] = [key, index];
		places[place + TO] = index + 1;
	}

	/** Where a key stands in the table, or the free place where it would. */
	#place(key: number): number {
		const places = this.#places;
		const last = places.length / WIDTH - 1;
		let at = (Math.imul(key, 0x9e3779b1) >>> 15) & last;
		while (places[at * WIDTH] !== key && places[at * WIDTH + TO] !== 0) at = (at + 1) & last;
		return at * WIDTH;
	}
}

/** The first two characters of a word as one number, or its only one. */
function keyOf(word: string): number {
	return word.length === 1 ? word.charCodeAt(0) : (word.charCodeAt(0) << 16) | word.charCodeAt(1);
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
