import type { Draft } from './articles.ts';
import { head, tail } from './block.ts';
import type { Paragraph } from './reflow.ts';

/** （下转第3版）, （上接第1版）: where a story leaves its page, and where it comes back. */
const JUMP =
	'[(（【]?\\s*(?:紧?[上下]接|[上下]?转)第?\\s*[A-D]?[\\d一二三四五六七八九十]{1,3}\\s*[版页][^，。！？]{0,8}?[)）】]?';
const LEAVES = new RegExp(`(?<jump>${JUMP})$`, 'u');
const COMES = new RegExp(`^(?<jump>${JUMP})\\s*`, 'u');
const REACH = 30;

/** Sets a jump at the edge of a paragraph apart: `…大拆大建，（下转第3版）` -> `…大拆大建，` and `（下转第3版）`. */
export function cutJumps(text: string, paragraph: Paragraph): Paragraph[] {
	const { parts, gap, indent } = paragraph;
	const [first, last] = [parts[0], parts[parts.length - 1]];
	if (parts.length > 1 || (!'版页)）】'.includes(text[last.end - 1]) && !'(（【'.includes(text[first.start])))
		return [paragraph];
	const comes = COMES.exec(text.slice(first.start, Math.min(first.end, first.start + REACH)));
	const leaves = LEAVES.exec(text.slice(Math.max(first.start, last.end - REACH), last.end));
	const from = first.start + (comes?.[0].length ?? 0);
	const to = last.end - (leaves?.groups!.jump.length ?? 0);
	if (from >= to || (!comes && !leaves)) return [paragraph];
	const cut = [{ parts: [{ start: from, end: trimEnd(text, from, to) }], gap: comes ? 0 : gap, indent }];
	if (comes)
		cut.unshift({
			parts: [{ start: first.start, end: first.start + comes.groups!.jump.length }],
			gap,
			indent
		});
	if (leaves) cut.push({ parts: [{ start: to, end: last.end }], gap: 0, indent: false });
	return cut;
}

/** Joins stories that jump from page to page: the one that leaves and the next that comes back. */
export function joinJumps(text: string, drafts: readonly Draft[]): Draft[] {
	const joined: Draft[] = [];
	let leaving: Draft | null = null;
	for (const draft of drafts) {
		const comes = draft.blocks.findIndex(
			(block) => block.kind === 'aside' && COMES.test(head(text, block, REACH))
		);
		if (leaving && comes >= 0 && comes <= draft.heads) leaving.blocks.push(...draft.blocks);
		else joined.push(draft);
		const last = draft.blocks[draft.blocks.length - 1];
		if (last.kind === 'aside' && /下/u.test(head(text, last, REACH)) && LEAVES.test(tail(text, last, REACH)))
			leaving = draft;
		else if (comes >= 0) leaving = null;
	}
	return joined;
}

function trimEnd(text: string, start: number, end: number): number {
	return start + text.slice(start, end).trimEnd().length;
}
