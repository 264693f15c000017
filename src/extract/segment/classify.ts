import { isAside, isIssueLine, isNameplate } from './aside.ts';
import type { Block } from './block.ts';
import { EDGE, head, size, tail, words } from './block.ts';
import { isByline, tailByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { cutJumps } from './jumps.ts';
import { looksLikeHeading } from './heading.ts';
import { FINAL, at } from './characters.ts';
import type { Paragraph } from './reflow.ts';

const HASHES = /^(?<hashes>#{1,6})\s*\S/u;
const BOLD = /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)$/u;
/** A marked heading longer than this is a paragraph that somebody set in large type. */
const LONGEST_MARKED = 90;
/** A newspaper's name stands among the first or last lines of its text. */
const PAGE_EDGE = 3;

/** More headings than this in a row are the lines of a poem or a list of names. */
const MOST_HEADINGS = 4;
/** A nameplate has no more characters than this. */
const NAMEPLATE_LENGTH = 12;

/** What each paragraph is, as far as it can be told from itself and the ones beside it. */
export function classify(text: string, paragraphs: readonly Paragraph[]): Block[] {
	const blocks: Block[] = [];
	for (const paragraph of paragraphs)
		for (const part of cutJumps(text, paragraph)) blocks.push(toBlock(part));
	const atEdge = (i: number): boolean =>
		blocks.length > 2 * PAGE_EDGE && (i < PAGE_EDGE || i >= blocks.length - PAGE_EDGE);
	blocks.forEach((block, i) => {
		if (size(block) <= EDGE) classifyShort(block, text, atEdge(i));
		else if (isCaption(head(text, block, 12), tail(text, block, 12))) block.kind = 'caption';
		if (block.kind === 'prose') block.signed = tailByline(tail(text, block, 60)) > 0;
	});
	markNameplate(text, blocks);
	markVerse(blocks);
	return blocks;
}

function toBlock({ parts, gap, indent }: Paragraph): Block {
	return { parts, gap, indent, kind: 'prose', level: 0, signed: false };
}

/** The short line beside the date and number of the issue, at the top of the page, is the newspaper's name. */
function markNameplate(text: string, blocks: readonly Block[]): void {
	for (let i = 0; i < Math.min(PAGE_EDGE, blocks.length - 1); i++) {
		for (const [plate, issue] of [
			[blocks[i], blocks[i + 1]],
			[blocks[i + 1], blocks[i]]
		]) {
			if (plate.kind !== 'heading' || plate.level > 0 || size(plate) > NAMEPLATE_LENGTH) continue;
			if (issue.kind === 'aside' && isIssueLine(head(text, issue))) plate.kind = 'aside';
		}
	}
}

/** Lines of a poem look like headings one by one; a row of them is prose, but for the first, its title. */
function markVerse(blocks: readonly Block[]): void {
	for (let i = 0; i < blocks.length;) {
		let end = i;
		while (end < blocks.length && blocks[end].kind === 'heading' && blocks[end].level === 0) end++;
		if (end - i > MOST_HEADINGS) for (const line of blocks.slice(i + 1, end)) line.kind = 'prose';
		i = Math.max(end, i + 1);
	}
}

function classifyShort(block: Block, text: string, atEdge: boolean): void {
	const line = words(text, block);
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
