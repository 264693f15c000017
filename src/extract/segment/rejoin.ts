import type { Block } from './block.ts';
import { head, size, tail } from './block.ts';
import { isEntry } from './heading.ts';
import { ending, opensInMidSentence, opensSentence, opensWithRest, tearsDate } from './junction.ts';
import type { WordTests } from './words.ts';

/** A broken sentence goes on behind this many captions, fragments of headings or page numbers at most. */
const FURTHEST = 6;
/** Shorter lines may be entries of a form or lines of a poem, which do not go on in the next. */
const ENTRY_LENGTH = 40;
const PUNCTUATED = /[，,、。；;：:！？!?]/u;

/**
 * Joins paragraphs that columns, pages and pictures broke in mid-sentence. What stood in the break (a caption, a page
 * number, a running head) follows the joined paragraph. Nothing else changes its place.
 */
export function rejoin(text: string, blocks: readonly Block[], words: WordTests): Block[] {
	const joined: Block[] = [];
	const taken = new Uint8Array(blocks.length);
	const spaced = blocks.some(({ gap }, i) => i > 0 && gap > 0);
	const headings: string[] = [];
	blocks.forEach((block, i) => {
		if (taken[i]) return;
		joined.push(block);
		if (block.kind === 'heading' && isFragment(text, words, block, blocks[nextFree(taken, i + 1)]))
			block.kind = 'prose';
		if (block.kind === 'heading') headings.push(head(text, block));
		if (block.kind !== 'prose' || isOver(text, block)) return;
		const recent = headings.slice(-FURTHEST);
		let between: Block[] = [];
		for (let j = i + 1; j < blocks.length && between.length < FURTHEST; j++) {
			const next = blocks[j];
			if (taken[j]) continue;
			if (
				goesOn(text, words, block, next, between, recent) ||
				(spaced && isTorn(text, block, next, between))
			) {
				block.parts.push(...next.parts);
				block.signed = next.signed;
				taken[j] = 1;
				for (const other of between)
					if (isRunningHead(other, head(text, other), recent)) other.kind = 'aside';
				if (isOver(text, block)) return;
				between = [];
			} else if (next.kind === 'prose' || next.kind === 'byline' || next.level > 0) return;
			else between.push(next);
		}
	});
	return joined;
}

/** Whether what looks like a heading is the first line of a paragraph that a column cut. */
function isFragment(text: string, words: WordTests, block: Block, next: Block | undefined): boolean {
	if (block.level > 0 || next?.kind !== 'prose') return false;
	const [before, after] = [block.parts[block.parts.length - 1], next.parts[0]];
	if (ending(text, before.start, before.end) === 'wide-open') return true;
	if (tearsDate(text, before.start, before.end, after.start)) return true;
	if (!/[，,、]/u.test(head(text, block))) return false;
	return (
		opensInMidSentence(text, after.start, after.end) ||
		opensWithRest(text, after.start) ||
		words.elsewhere(before.end, after.start) ||
		words.cross(before.end, after.start)
	);
}

function nextFree(taken: Uint8Array, i: number): number {
	while (taken[i]) i++;
	return i;
}

/** Whether nothing can carry a paragraph on: its writer stands at its end, or a sentence ends there. */
function isOver(text: string, { signed, parts }: Block): boolean {
	const { start, end } = parts[parts.length - 1];
	return signed || ending(text, start, end) === 'closed';
}

/** 时间：…, 地点：…: a field of a form or of minutes begins its line. */
const FIELD =
	/^(?:会议|活动)?(?:时[ 　]{0,2}间|地[ 　]{0,2}点|主[ 　]{0,2}持人?|出[ 　]{0,2}席|参[会加]人员|记[ 　]{0,2}录人?|主[ 　]{0,2}题|对[ 　]{0,2}象|联系人|联系电话|备[ 　]{0,2}注)[：:]/u;

/** Whether `next` carries on the sentence that `block` leaves unfinished, with `between` standing in the break. */
function goesOn(
	text: string,
	words: WordTests,
	block: Block,
	next: Block,
	between: readonly Block[],
	headings: readonly string[]
): boolean {
	if (next.level > 0 || (next.kind !== 'prose' && next.kind !== 'heading')) return false;
	const [before, after] = [block.parts[block.parts.length - 1], next.parts[0]];
	if (FIELD.test(text.slice(after.start, after.start + 8))) return false;
	if (opensInMidSentence(text, after.start, after.end)) return true;
	if (tearsDate(text, before.start, before.end, after.start)) return true;
	const inBreak = between.every(
		(other) => other.kind !== 'heading' || isRunningHead(other, head(text, other), headings)
	);
	const crosses = (): boolean => words.cross(before.end, after.start);
	if (next.kind === 'heading') return between.length === 0 && crosses();
	const end = ending(text, before.start, before.end);
	if (end === 'wide-open') return inBreak || !opensSentence(text, after.start) || crosses();
	const begun = next.gap === 0 && BEGUN.test(tail(text, block));
	const alone = (isForm(text, block) && !begun) || next.indent || opensSentence(text, after.start);
	return (inBreak && !alone && !isEntry(head(text, next))) || crosses();
}

/** A dated sentence that has begun: 7月10日上午，曹杨二村. */
const BEGUN = /[，,][^，,。；：]{2,24}$/u;

/**
 * Whether the line right below, though it looks like a heading, carries a dated sentence on. In a text whose paragraphs stand
 * apart a heading has a blank line before it.
 */
function isTorn(text: string, block: Block, next: Block, between: readonly Block[]): boolean {
	if (between.length > 0 || next.gap > 0 || next.indent || next.level > 0 || next.kind !== 'heading')
		return false;
	return block.parts.length === 1 && isEntry(head(text, block)) && BEGUN.test(tail(text, block));
}

/** Whether a line is short, and an entry of a form or a line without pauses: 时间：…, lines of a poem. */
function isForm(text: string, block: Block): boolean {
	if (block.parts.length > 1 || size(block) >= ENTRY_LENGTH) return false;
	const line = tail(text, block);
	return !PUNCTUATED.test(line) || (isEntry(line) && !/[。！？]./u.test(line));
}

/** Whether a short line repeats part of a heading above, as running heads and torn headings do. */
function isRunningHead(block: Block, line: string, headings: readonly string[]): boolean {
	return block.kind === 'heading' && headings.some((heading) => heading.includes(line));
}
