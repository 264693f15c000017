import { CLOSER, at, endsSentence } from './characters.ts';
import type { Line, Range } from './lines.ts';

/** Lines of text files are cut at 20 to 120 columns; a Han character takes two. */
const WIDEST = 120;
const NARROWEST = 20;
/** A line may end early by this many columns: a Latin word or a punctuation mark that must not open a line. */
const SLACK = 5;
/** Fewer equally long lines than this may be so by chance. */
const FEWEST = 3;
const OPENS_ANEW =
	/^(?:#{1,6}\s|\*\*|[-*+•●○▲△■□◆◇★☆◎▶►✦※]\s?|>|\||[(（]?[一二三四五六七八九十]{1,3}[、.．)）]|[(（]\d{1,2}[)）]|\d{1,2}[、.．]\s?\p{Script=Han})/u;

/** A paragraph of the file: the lines that were one before the file was cut at a fixed width. */
export interface Paragraph {
	parts: Range[];
	gap: number;
	indent: boolean;
}

/** How long a line is: in columns, as typewriters and terminals cut, or in characters, as programs do. */
type Measure = (text: string, line: Line) => number;

/** Joins the lines of text that was cut at a fixed width; text that was not comes back line by line. */
export function reflow(text: string, lines: readonly Line[]): Paragraph[] {
	const byColumns = wrapWidth(text, lines, columnsOf);
	const width = byColumns || wrapWidth(text, lines, charactersOf);
	const measure = byColumns > 0 ? columnsOf : charactersOf;
	const indents = width > 0 && lines.some((line) => line.indent);
	const paragraphs: Paragraph[] = [];
	let full = false;
	for (const line of lines) {
		const columns = width > 0 ? measure(text, line) : 0;
		const paragraph = paragraphs[paragraphs.length - 1];
		if (
			full &&
			line.gap === 0 &&
			!(indents && line.indent) &&
			continues(text, line, columns, width, paragraph)
		) {
			paragraph.parts.push({ start: line.start, end: line.end });
		} else {
			paragraphs.push({ parts: [{ start: line.start, end: line.end }], gap: line.gap, indent: line.indent });
		}
		full = width > 0 && columns >= width - SLACK;
	}
	return paragraphs;
}

/** A full line goes on in the next, unless that opens a list item or is a heading after a finished sentence. */
function continues(text: string, line: Line, columns: number, width: number, before: Paragraph): boolean {
	if (OPENS_ANEW.test(text.slice(line.start, line.start + 12))) return false;
	const heading = columns < width - SLACK && !ends(text, line);
	return !(heading && ends(text, before.parts[before.parts.length - 1]));
}

/**
 * The width at which the lines were cut, or 0: at least three lines that stop in mid-sentence go on in
 * the line directly below, and six in ten of them are equally long.
 */
function wrapWidth(text: string, lines: readonly Line[], measure: Measure): number {
	const counts = new Uint32Array(WIDEST + 1);
	let open = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		if (lines[i + 1].gap > 0 || lines[i].end - lines[i].start > WIDEST || ends(text, lines[i])) continue;
		const columns = measure(text, lines[i]);
		if (columns < NARROWEST || columns > WIDEST) continue;
		counts[columns]++;
		open++;
	}
	if (open < FEWEST) return 0;
	let best = 0;
	let bestCount = 0;
	for (let columns = NARROWEST; columns <= WIDEST; columns++) {
		let count = 0;
		for (let c = Math.max(NARROWEST, columns - SLACK); c <= columns; c++) count += counts[c];
		if (counts[columns] > 0 && count >= bestCount) [best, bestCount] = [columns, count];
	}
	return bestCount >= FEWEST && bestCount >= open * 0.6 ? best : 0;
}

/** Whether the line ends a sentence, closing marks included. */
function ends(text: string, line: Range): boolean {
	let last = line.end - 1;
	while (last > line.start && at(text, last, CLOSER)) last--;
	return endsSentence(text, last);
}

/** Width in columns: two for a character of the East Asian wide ranges, one for others. Stops counting past WIDEST. */
function columnsOf(text: string, line: Line): number {
	let columns = 0;
	for (let i = line.start; i < line.end && columns <= WIDEST; i++)
		columns += text.charCodeAt(i) >= 0x1100 ? 2 : 1;
	return columns;
}

function charactersOf(_text: string, line: Line): number {
	return line.end - line.start;
}
