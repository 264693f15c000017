/** A set of characters that a text is searched for in one pass, so that patterns are tried only where they can match. */
export class CharacterSet {
	readonly #has = new Uint8Array(0x10000);

	/** The characters of the basic plane that stand in `characters`. */
	constructor(characters: string) {
		for (let i = 0; i < characters.length; i++) this.#has[characters.charCodeAt(i)] = 1;
	}

	/** The first index in `text[from, end)` with one of the characters, `end` if there is none. */
	next(text: string, from: number, end: number): number {
		const has = this.#has;
		let i = from;
		while (i < end && has[text.charCodeAt(i)] === 0) i++;
		return i;
	}

	/** Whether a UTF-16 unit is in the set; false for NaN, what stands behind the end of a text. */
	has(code: number): boolean {
		return this.#has[code] === 1;
	}
}
