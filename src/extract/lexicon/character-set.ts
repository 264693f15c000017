/** What `\s` matches: blank in the sense of ECMAScript. */
export const BLANKS =
	'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

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

	/** The text with the characters of the set left out. */
	without(text: string): string {
		let kept = '';
		let from = 0;
		for (let i = this.next(text, 0, text.length); i < text.length; i = this.next(text, i + 1, text.length)) {
			kept += text.slice(from, i);
			from = i + 1;
		}
		return from === 0 ? text : kept + text.slice(from);
	}

	/** Whether a UTF-16 unit is in the set; NaN, what stands behind the end of a text, is taken for U+0000. */
	has(code: number): boolean {
		return (this.#bits[code >> 5] & (1 << (code & 31))) !== 0;
	}
}
