/**
 * A set of characters that a text is searched for in one pass, so that patterns are tried only where they can match. One
 * bit for each UTF-16 unit: 8 kB, so that the sets of all passes together stay in the processor's cache.
 */
export class CharacterSet {
	readonly #bits = new Int32Array(0x800);

	/** The characters of the basic plane that stand in `characters`. */
	constructor(characters: string) {
		for (let i = 0; i < characters.length; i++) {
			const code = characters.charCodeAt(i);
			this.#bits[code >> 5] |= 1 << (code & 31);
		}
	}

	/** The first index in `text[from, end)` with one of the characters, `end` if there is none. */
	next(text: string, from: number, end: number): number {
		const bits = this.#bits;
		for (let i = from; i < end; i++) {
			const code = text.charCodeAt(i);
			if ((bits[code >> 5] & (1 << (code & 31))) !== 0) return i;
		}
		return Math.max(from, end);
	}

	/** Whether a UTF-16 unit is in the set; NaN, what stands behind the end of a text, is taken for U+0000. */
	has(code: number): boolean {
		return (this.#bits[code >> 5] & (1 << (code & 31))) !== 0;
	}
}
