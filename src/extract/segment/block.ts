import type { SentenceKind } from '#model.ts';
import type { Range } from './lines.ts';

/** aside: page numbers, editors, mastheads: on the page, but no part of a story. */
export type BlockKind = Exclude<SentenceKind, 'subheading'> | 'aside';

/** A paragraph or heading: the runs of the bulletin that make it up, in reading order. */
export interface Block {
	parts: Range[];
	gap: number;
	indent: boolean;
	kind: BlockKind;
	/** 1–6 as in Markdown, 7 for a line in bold, 0 for what no mark makes a heading. */
	level: number;
	/** Prose that carries its writer at its end: the article is over. */
	signed: boolean;
}

/** Longest head or tail of a block that its kind is read from: what makes a kind stands at the edges. */
export const EDGE = 160;

/** First characters of a block. */
export function head(text: string, block: Block, length = EDGE): string {
	const { start, end } = block.parts[0];
	return text.slice(start, Math.min(end, start + length));
}

/** Last characters of a block. */
export function tail(text: string, block: Block, length = EDGE): string {
	const { start, end } = block.parts[block.parts.length - 1];
	return text.slice(Math.max(start, end - length), end);
}

/** The whole of a block, its runs joined. */
export function words(text: string, { parts }: Block): string {
	if (parts.length === 1) return text.slice(parts[0].start, parts[0].end);
	return parts.map((part) => text.slice(part.start, part.end)).join('');
}

/** UTF-16 units of the bulletin in a block. */
export function size(block: Block): number {
	let length = 0;
	for (const part of block.parts) length += part.end - part.start;
	return length;
}
