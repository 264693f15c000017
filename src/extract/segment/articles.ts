import type { Block } from './block.ts';
import { head } from './block.ts';
import { leadByline } from './byline.ts';
import { isColumn, isNumbered, newsworth } from './heading.ts';
import { opensWithDate } from './junction.ts';

/** An article before its text is written out. */
export interface Draft {
	blocks: Block[];
	/** How many of the first blocks stand at its head: headings, bylines, and page furniture before the story. */
	heads: number;
}

/** A draft that is still being filled. */
interface OpenDraft extends Draft {
	/** Level of its headings, 0 without marks. */
	level: number;
	/** Its writer stood at its end: what follows is another article. */
	closed: boolean;
	/** Its writer stands at its head. */
	byline: boolean;
	/** Where in `blocks` a sub-heading opens a section. */
	sections: number[];
}

/** Enough signs for a heading without marks to open an article. */
const ENOUGH = 2;
/** Blank lines that a picture or the end of a story leaves. */
const WIDE_GAP = 3;

/** Cuts the blocks of a bulletin into articles. A sub-heading stays in its article. */
export function groupArticles(text: string, blocks: readonly Block[]): Draft[] {
	const drafts: OpenDraft[] = [];
	let open = newDraft();
	const finish = (): void => {
		if (open.blocks.length > 0) drafts.push(open);
		open = newDraft();
	};
	for (let i = 0; i < blocks.length;) {
		if (blocks[i].kind === 'heading') {
			let end = i + 1;
			while (end < blocks.length && blocks[end].kind === 'heading') end++;
			const group = blocks.slice(i, end);
			if (hasBody(open) && opensArticle(text, open, group, blocks[end])) finish();
			addHeadings(open, group);
			i = end;
		} else {
			if (open.closed && blocks[i].kind !== 'aside' && blocks[i].kind !== 'byline') finish();
			addToBody(text, open, blocks[i], blocks[i + 1]);
			i++;
		}
	}
	finish();
	return drafts.flatMap((draft) => splitSigned(text, draft));
}

function newDraft(): OpenDraft {
	return { blocks: [], heads: 0, level: 0, closed: false, byline: false, sections: [] };
}

function hasBody(draft: Draft): boolean {
	return draft.blocks.length > draft.heads;
}

function addHeadings(open: OpenDraft, group: readonly Block[]): void {
	if (hasBody(open)) open.sections.push(open.blocks.length);
	else {
		open.level = Math.max(open.level, ...group.map((heading) => heading.level));
		open.heads += group.length;
	}
	open.blocks.push(...group);
}

function addToBody(text: string, open: OpenDraft, block: Block, next: Block | undefined): void {
	const atHead = !hasBody(open);
	open.blocks.push(block);
	if (atHead && (block.kind === 'aside' || block.kind === 'byline')) open.heads++;
	if (atHead && namesWriter(text, block)) open.byline = true;
	if (block.signed) open.closed = true;
	if (block.kind === 'byline' && !atHead) open.closed = isBracketed(text, block) || next?.kind !== 'prose';
}

/** Whether a story's writer stands before it: □记者 李洁, 本报讯 …. */
function opensSigned(text: string, block: Block | undefined): boolean {
	if (block?.kind === 'byline') return true;
	return block?.kind === 'prose' && leadByline(head(text, block, 60)) > 0;
}

/** Whether the writer's name stands before the story; 本报讯 alone names nobody. */
function namesWriter(text: string, block: Block): boolean {
	return block.kind === 'byline' || (block.kind === 'prose' && leadByline(head(text, block, 60)) > 8);
}

function isBracketed(text: string, block: Block): boolean {
	return /^[(（]/u.test(head(text, block, 1));
}

/** Whether headings in the middle of a page open a new article, and not a section of the one before. */
function opensArticle(
	text: string,
	open: OpenDraft,
	group: readonly Block[],
	next: Block | undefined
): boolean {
	if (open.closed || opensSigned(text, next)) return true;
	const titles = group.map((heading) => head(text, heading));
	if (titles.some(isColumn)) return true;
	if (isNumbered(titles[0])) return false;
	const level = Math.min(...group.map((heading) => heading.level));
	if (open.level > 0 && open.level < 7) return level > 0 && level <= open.level;
	if (level > 0 && level < 7) return true;
	const onlyPictures = open.blocks.slice(open.heads).every((block) => block.kind !== 'prose');
	if (onlyPictures && next?.kind === 'prose') return true;
	return signs(text, open, titles, group[0], next) >= ENOUGH;
}

/** How much speaks for a new article: a kicker beside the title, news in it, a dated lead, a wide gap before. */
function signs(
	text: string,
	open: OpenDraft,
	titles: readonly string[],
	first: Block,
	next: Block | undefined
): number {
	let count = Math.max(...titles.map(newsworth));
	if (titles.length > 1) count += 1.5;
	if (first.gap >= WIDE_GAP) count += 1;
	if (opensDated(text, next)) {
		count += 0.5;
		if (opensDated(text, open.blocks[open.heads])) count += 1;
	}
	return count;
}

/** Whether a paragraph opens as short news do: 3月5日，…, 近日，…. */
function opensDated(text: string, block: Block | undefined): boolean {
	return block?.kind === 'prose' && opensWithDate(text, block.parts[0].start);
}

/**
 * Cuts an article in two that has a writer at its head and another at its end, where a sub-heading looks most like
 * a title: papers that sign at the head and papers that sign at the end share pages.
 */
function splitSigned(text: string, draft: OpenDraft): Draft[] {
	if (!draft.byline || !draft.closed || draft.sections.length === 0) return [draft];
	const worth = draft.sections.map((at) => newsworth(head(text, draft.blocks[at])));
	if (Math.max(...worth) < 1) return [draft];
	const cut = draft.sections[worth.indexOf(Math.max(...worth))];
	let heads = 0;
	while (draft.blocks[cut + heads].kind === 'heading') heads++;
	return [
		{ blocks: draft.blocks.slice(0, cut), heads: draft.heads },
		{ blocks: draft.blocks.slice(cut), heads }
	];
}
