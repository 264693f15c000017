import { isAside, isNameplate } from './aside.ts';
import type { Block } from './block.ts';
import { EDGE, head, size, tail } from './block.ts';
import { isByline, tailByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { looksLikeHeading } from './heading.ts';
import { FINAL, at } from './characters.ts';
import type { Paragraph } from './reflow.ts';

const HASHES = /^(?<hashes>#{1,6})\s*\S/u;
const BOLD = /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)$/u;
/** A marked heading longer than this is a paragraph that somebody set in large type. */
const LONGEST_MARKED = 90;
/** A newspaper's name stands among the first or last lines of its text. */
const PAGE_EDGE = 3;

/** What each paragraph is, as far as it can be told by itself. */
export function classify(text: string, paragraphs: readonly Paragraph[]): Block[] {
	return paragraphs.map(({ parts, gap, indent }, i) => {
		const block: Block = { parts, gap, indent, kind: 'prose', level: 0, signed: false };
		const atEdge = i < PAGE_EDGE || i >= paragraphs.length - PAGE_EDGE;
		if (size(block) <= EDGE) classifyShort(block, text, atEdge && paragraphs.length > 2 * PAGE_EDGE);
		else if (isCaption(head(text, block, 12), tail(text, block, 12))) block.kind = 'caption';
		if (block.kind === 'prose') block.signed = tailByline(tail(text, block, 60)) > 0;
		return block;
	});
}

function classifyShort(block: Block, text: string, atEdge: boolean): void {
	const line = block.parts.map((part) => text.slice(part.start, part.end)).join('');
	if (at(line, line.length - 1, FINAL) && !'#*_▲△▼图【上下左右(（!<'.includes(line[0])) return;
	const hashes = HASHES.exec(line)?.groups!.hashes;
	if (hashes && line.length <= LONGEST_MARKED) {
		block.kind = 'heading';
		block.level = hashes.length;
	} else if (BOLD.test(line) && line.length <= LONGEST_MARKED) {
		block.kind = 'heading';
		block.level = 7;
	} else if (isByline(line)) block.kind = 'byline';
	else if (isAside(line) || (atEdge && isNameplate(line))) block.kind = 'aside';
	else if (isCaption(line.slice(0, 12), line.slice(-12))) block.kind = 'caption';
	else if (tailByline(line) === 0 && looksLikeHeading(line)) block.kind = 'heading';
}
