import { BLANK, at } from './characters.ts';

/** Half-open range of UTF-16 units in the bulletin. */
export interface Range {
	start: number;
	end: number;
}

/** A line that holds something, without the blanks around it. */
export interface Line extends Range {
	/** Blank lines before it. */
	gap: number;
	/** Two or more blanks, or a full-width one, stand before it: the first line of a paragraph. */
	indent: boolean;
}

/** The lines of a text that are not blank, in order. */
export function readLines(text: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	for (let from = 0; from <= text.length;) {
		const feed = text.indexOf('\n', from);
		const to = feed < 0 ? text.length : feed;
		let start = from;
		let end = to;
		while (start < end && at(text, start, BLANK)) start++;
		while (end > start && at(text, end - 1, BLANK)) end--;
		if (start === end) gap++;
		else {
			lines.push({ start, end, gap, indent: start - from >= 2 || (start > from && text[from] !== ' ') });
			gap = 0;
		}
		from = to + 1;
	}
	return lines;
}
