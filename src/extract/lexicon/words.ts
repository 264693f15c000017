/**
 * Word lists that are looked up in one pass over a range of text: at each place the longest word that begins there,
 * through a table keyed by the first two characters. No loop over the list for each text.
 */
import { CharacterSet } from './character-set.ts';

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

/** Bits of the filter of pairs for each word, and its least size; a bit that others set too only costs a look in vain. */
const [SPARSE, SMALLEST] = [16, 256];
const NONE = -1;
const ALL = -1;
/** Words whose indexes the table of places holds. */
const MOST = 0xffff;

/**
 * Words by their first two characters, or by the only one, in typed arrays: one look at a small table of bits tells
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
	/** A bit for each pair of characters that begins a word. */
	readonly #pairs: Int32Array;
	/** The words of one character. */
	readonly #alone: CharacterSet | null;
	/** Open-addressed, by the first characters: the first word that begins with them plus one, 0 where a place is free. */
	readonly #places: Uint16Array;
	/** By the same places: a bit for each third character of its words, all bits where a word has no third. */
	readonly #thirds: Int32Array;
	/** How far the number of a key is shifted to be the number of a place. */
	readonly #shift: number;

	constructor(all: Map<string, T>) {
		all.delete('');
		this.#all = all;
		this.#words = [...all.keys()].sort((a, b) => keyOf(a) - keyOf(b) || b.length - a.length);
		this.#values = this.#words.map((word) => all.get(word)!);
		this.#pairs = new Int32Array(powerOf2(Math.max(SMALLEST, all.size * SPARSE)) / 32);
		const alone = this.#words.filter(({ length }) => length === 1).join('');
		this.#alone = alone === '' ? null : new CharacterSet(alone);
		if (all.size > MOST) throw new Error(`a list of ${all.size} words, expected ${MOST} at most: split it`);
		this.#places = new Uint16Array(powerOf2(all.size * 2 + 2));
		this.#thirds = new Int32Array(this.#places.length);
		this.#shift = 32 - Math.log2(this.#places.length);
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

	/** The first place from `from` on where a word may begin, `end` if there is none. */
	#next(text: string, from: number, end: number): number {
		if (from >= end) return end;
		const alone = this.#alone;
		const pairs = this.#pairs;
		const last = pairs.length * 32 - 1;
		let code = text.charCodeAt(from);
		for (let i = from + 1; i < end; i++) {
			const next = text.charCodeAt(i);
			const bit = bitOf(code, next) & last;
			if ((pairs[bit >> 5] & (1 << (bit & 31))) !== 0 || alone?.has(code)) return i - 1;
			code = next;
		}
		return alone?.has(code) ? end - 1 : end;
	}

	/** Index of the longest word that begins at `from` and ends by `end`, or NONE. */
	#longest(text: string, from: number, end: number): number {
		if (from >= end) return NONE;
		const code = text.charCodeAt(from);
		if (from + 1 < end) {
			const next = text.charCodeAt(from + 1);
			const pairs = this.#pairs;
			const bit = bitOf(code, next) & (pairs.length * 32 - 1);
			if ((pairs[bit >> 5] & (1 << (bit & 31))) !== 0) {
				const found = this.#among((code << 16) | next, text, from, end);
				if (found !== NONE) return found;
			}
		}
		return this.#alone?.has(code) ? this.#among(code, text, from, end) : NONE;
	}

	/** The longest of the words that begin with this pair of characters, or are the one, that stands at `from` and ends by `end`, or NONE. */
	#among(key: number, text: string, from: number, end: number): number {
		const words = this.#words.length;
		const place = this.#place(key);
		const third = from + 2 < end ? 1 << (text.charCodeAt(from + 2) & 31) : 0;
		const thirds = this.#thirds[place];
		if (thirds !== ALL && (thirds & third) === 0) return NONE;
		for (let word = this.#places[place] - 1; word !== NONE && word < words; word++) {
			if (this.#keyOf(word) !== key) return NONE;
			if (this.#stands(word, text, from, end)) return word;
		}
		return NONE;
	}

	#stands(word: number, text: string, from: number, end: number): boolean {
		const start = this.#starts[word];
		const length = this.#starts[word + 1] - start;
		if (from + length > end) return false;
		const characters = this.#characters;
		// The first two are known by the key.
		for (let k = 2; k < length; k++) if (characters[start + k] !== text.charCodeAt(from + k)) return false;
		return true;
	}

	/** Adds the word with this index, in the order of indexes. */
	#add(word: string, index: number): void {
		const start = this.#starts[index];
		for (let k = 0; k < word.length; k++) this.#characters[start + k] = word.charCodeAt(k);
		this.#starts[index + 1] = start + word.length;
		if (word.length > 1) {
			const bit = bitOf(word.charCodeAt(0), word.charCodeAt(1)) & (this.#pairs.length * 32 - 1);
			this.#pairs[bit >> 5] |= 1 << (bit & 31);
		}
		const place = this.#place(this.#keyOf(index));
		if (this.#places[place] === 0) this.#places[place] = index + 1;
		this.#thirds[place] |= word.length < 3 ? ALL : 1 << (word.charCodeAt(2) & 31);
	}

	/** Where a key stands in the table, or the free place where it would. */
	#place(key: number): number {
		const places = this.#places;
		const last = places.length - 1;
		let at = Math.imul(key, 0x9e3779b1) >>> this.#shift;
		while (places[at] !== 0 && this.#keyOf(places[at] - 1) !== key) at = (at + 1) & last;
		return at;
	}

	/** The first two characters of a word as one number, or its only one. */
	#keyOf(word: number): number {
		const start = this.#starts[word];
		const first = this.#characters[start];
		return this.#starts[word + 1] - start === 1 ? first : (first << 16) | this.#characters[start + 1];
	}
}

/** Which bit of a filter stands for a pair of characters, its number cut to the size of the filter. */
function bitOf(first: number, second: number): number {
	return Math.imul(first, 0x9e3) ^ second;
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
