/** Clauses of a sentence, and the quotation marks, book-title marks and brackets that a place stands in. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';

/** UTF-16 range of `Article.text`. */
export interface Range {
	start: number;
	end: number;
}

/** quote: “…”, 「…」; title: 《…》; bracket: （…）. */
export type EnclosureKind = 'quote' | 'title' | 'bracket';

/** Marks around a range: `start` is after the opening mark, `end` before the closing one (or the end of the range). */
export interface Enclosure extends Range {
	kind: EnclosureKind;
}

const closers: Record<string, { close: string; kind: EnclosureKind }> = {
	'“': { close: '”', kind: 'quote' },
	'「': { close: '」', kind: 'quote' },
	'『': { close: '』', kind: 'quote' },
	'《': { close: '》', kind: 'title' },
	'〈': { close: '〉', kind: 'title' },
	'（': { close: '）', kind: 'bracket' },
	'(': { close: ')', kind: 'bracket' },
	'【': { close: '】', kind: 'bracket' },
	'〔': { close: '〕', kind: 'bracket' }
};
const marks = new CharacterSet('“”「」『』《》〈〉（）()【】〔〕');
/** What ends a clause, and marks that it may stand in. */
const cuts = new CharacterSet('“「『《〈（(【〔，,；;：:。！!？?…|｜\n');
/** 1,200; 18:00. */
const numeric = new CharacterSet(',:：');
const figures = new CharacterSet('0123456789');
const openers = new CharacterSet(Object.keys(closers).join(''));

/** Deepest nesting that is followed; deeper marks are plain characters. */
const DEEPEST = 8;

/**
 * All enclosures of `text[start, end)`, outer before inner. An opening mark without its closing one encloses nothing.
 */
export function enclosures(text: string, start: number, end: number): Enclosure[] {
	const found: Enclosure[] = [];
	const open: { close: string; entry: Enclosure }[] = [];
	for (let index = marks.next(text, start, end); index < end; index = marks.next(text, index + 1, end)) {
		const mark = text[index];
		if (openers.has(text.charCodeAt(index))) {
			if (open.length === DEEPEST) continue;
			const opener = closers[mark];
			const entry = { kind: opener.kind, start: index + 1, end: -1 };
			found.push(entry);
			open.push({ close: opener.close, entry });
			continue;
		}
		for (let depth = open.length - 1; depth >= 0; depth--) {
			if (open[depth].close !== mark) continue;
			open[depth].entry.end = index;
			open.length = depth;
			break;
		}
	}
	return found.filter((entry) => entry.end >= 0);
}

/** The innermost enclosure that holds `[start, end)`, or null. */
export function enclosureOf(around: readonly Enclosure[], start: number, end: number): Enclosure | null {
	let inner: Enclosure | null = null;
	for (const entry of around) if (entry.start <= start && entry.end >= end) inner = entry;
	return inner;
}

/**
 * Clauses of `text[start, end)`: split at ，；：。！？ and between the cells of a table, outside quotation marks, title marks and brackets, the mark itself left
 * out, empty clauses too. A comma or colon between digits (1,200; 18:00) does not split.
 */
export function clauses(text: string, start: number, end: number, around: readonly Enclosure[]): Range[] {
	const found: Range[] = [];
	let from = start;
	let next = 0;
	let closed = start;
	for (let at = cuts.next(text, start, end); at < end; at = cuts.next(text, at + 1, end)) {
		if (at < closed) continue;
		const code = text.charCodeAt(at);
		if (openers.has(code)) {
			while (next < around.length && around[next].start <= at) next++;
			if (around[next]?.start === at + 1) closed = around[next].end + 1;
			continue;
		}
		if (numeric.has(code) && figures.has(text.charCodeAt(at - 1)) && figures.has(text.charCodeAt(at + 1)))
			continue;
		if (at > from) found.push({ start: from, end: at });
		from = at + 1;
	}
	if (end > from) found.push({ start: from, end });
	return found;
}

/** The clause that holds `at`, as an index into `list`; the last that begins before it where none does. */
export function clauseAt(list: readonly Range[], at: number): number {
	let index = 0;
	for (let i = 0; i < list.length && list[i].start <= at; i++) index = i;
	return index;
}
