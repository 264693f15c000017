/** The selector of a happening: its words in the bulletin, and what stands around them. */
import type { Article, Quote } from '#model.ts';
import { sourceEnd, sourceOffset } from '#extract/segment/source-offset.ts';
import type { Range } from './clauses.ts';

/** Code points of context on each side. */
const CONTEXT = 32;
/** A page layout's blanks between two lines of a sentence; more than blanks between them, and they are not one quote. */
const SURROGATE = /[\ud800-\udfff]/;
const BLANK = /^[\s\u3000]*$/;

/** A bulletin's text with its offsets in code points. */
export interface Source {
	text: string;
	/** UTF-16 offset -> code point offset. */
	point(offset: number): number;
}

/** A range of an article in the bulletin, as UTF-16 offsets; of a range that the layout tore apart, the part with `at`. */
export function sourceRange(source: Source, article: Article, range: Range, at: number): Range {
	let found: Range | null = null;
	for (let i = pieceAt(article, range.start); i < article.pieces.length; i++) {
		const piece = article.pieces[i];
		if (piece.at >= range.end) break;
		const from = Math.max(piece.at, range.start);
		const to = Math.min(piece.at + piece.length, range.end);
		if (from >= to) continue;
		const part = { start: piece.source + from - piece.at, end: piece.source + to - piece.at };
		const joined =
			found !== null && part.start >= found.end && BLANK.test(source.text.slice(found.end, part.start));
		if (found && joined) found.end = part.end;
		else if (found && reaches(article, found, at)) break;
		else found = part;
	}
	return found ?? { start: sourceOffset(article, range.start), end: sourceEnd(article, range.end) };
}

/** Index of the piece that holds `at`, or of the last before it. */
function pieceAt({ pieces }: Article, at: number): number {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (pieces[middle].at <= at) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

function reaches(article: Article, range: Range, at: number): boolean {
	const offset = sourceOffset(article, at);
	return offset >= range.start && offset < range.end;
}

/** The selector of `text[start, end)`, in code points, without blanks at its ends. */
export function quoteOf(source: Source, range: Range): Quote {
	const { text, point } = source;
	let { start, end } = range;
	while (start < end && BLANK.test(text[start])) start++;
	while (end > start && BLANK.test(text[end - 1])) end--;
	return {
		exact: text.slice(start, end),
		prefix: points(text.slice(Math.max(0, start - 2 * CONTEXT), start), -CONTEXT, undefined),
		suffix: points(text.slice(end, end + 2 * CONTEXT), 0, CONTEXT),
		start: point(start),
		end: point(end)
	};
}

/** `slice` counted in code points. */
function points(text: string, from: number, to: number | undefined): string {
	return SURROGATE.test(text) ? [...text].slice(from, to).join('') : text.slice(from, to);
}
