import type { Article } from '#model.ts';

/** UTF-16 range, end-exclusive. */
export interface Range {
	start: number;
	end: number;
}

/**
 * Where a character of an article stands in the bulletin: UTF-16 offset in `Article.text` to UTF-16 offset in
 * `Bulletin.text`. A character that joins (the `\n` between paragraphs) maps to the end of what stands before it.
 */
export function sourceOffset(article: Article, at: number): number {
	const { pieces } = article;
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (pieces[middle].at <= at) low = middle;
		else high = middle - 1;
	}
	const piece = pieces[low];
	return piece.source + Math.min(Math.max(at - piece.at, 0), piece.length);
}

/**
 * Where a stretch of an article ends in the bulletin. Unlike `sourceOffset(article, end)` it stays with the last
 * character of the stretch when a page break follows it.
 */
export function sourceEnd(article: Article, end: number): number {
	return end > 0 ? sourceOffset(article, end - 1) + 1 : sourceOffset(article, 0);
}

/**
 * Where a range of the bulletin's text (UTF-16) stands in an article, line breaks of the page layout taken out. Null if
 * none of it is in the article.
 */
export function rangeInArticle(article: Article, source: Range): Range | null {
	const met = article.pieces.filter(
		(piece) => piece.source < source.end && piece.source + piece.length > source.start
	);
	if (met.length === 0) return null;
	const [first, last] = [met[0], met[met.length - 1]];
	return {
		start: first.at + Math.max(0, source.start - first.source),
		end: last.at + Math.min(last.length, source.end - last.source)
	};
}

/** Blocks of this many UTF-16 units are counted once, so that one look-up reads a block at most. */
const BLOCK = 1024;

/**
 * Turns UTF-16 offsets of a bulletin into offsets in Unicode code points. Text without surrogates, nearly all there
 * is, is told at once and costs nothing: the offset itself is the answer.
 */
export function codePointOffsets(text: string): (offset: number) => number {
	if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
	const before = new Uint32Array(Math.floor(text.length / BLOCK) + 1);
	let pairs = 0;
	for (let i = 0; i < text.length; i++) {
		if (i % BLOCK === 0) before[i / BLOCK] = pairs;
		if (isPair(text, i)) pairs++;
	}
	if (text.length % BLOCK === 0) before[text.length / BLOCK] = pairs;
	return (offset) => {
		const block = Math.min(Math.floor(offset / BLOCK), before.length - 1);
		let count = before[block];
		for (let i = block * BLOCK; i < offset; i++) if (isPair(text, i)) count++;
		return offset - count;
	};
}

/** Whether a low surrogate at `i` completes a pair: the second half of a code point. */
function isPair(text: string, i: number): boolean {
	return (text.charCodeAt(i) & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}
