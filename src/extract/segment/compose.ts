import type { Article, Piece, Sentence } from '#model.ts';
import type { Draft } from './articles.ts';
import type { Block } from './block.ts';
import { head } from './block.ts';
import { needsSpace } from './characters.ts';
import { isColumn, isDateAlone } from './heading.ts';
import { unspaced } from './letter-spacing.ts';
import { splitSentences } from './sentences.ts';

const MARKS = /^#{1,6}\s*|^(?:\*\*|__)|\s*#{1,6}$|(?:\*\*|__)$/gu;

/** Writes a draft out: its text with a `\n` between paragraphs, where each run of it comes from, and its sentences. */
export function compose(text: string, draft: Draft, index: number): Article {
	const runs: string[] = [];
	const pieces: Piece[] = [];
	const spans: { start: number; end: number; block: Block }[] = [];
	let length = 0;
	const write = (run: string): void => {
		runs.push(run);
		length += run.length;
	};
	draft.blocks.forEach((block, i) => {
		if (i > 0) write('\n');
		const start = length;
		block.parts.forEach((part, k) => {
			const before = k > 0 ? block.parts[k - 1] : null;
			if (before && needsSpace(text.charCodeAt(before.end - 1), text.charCodeAt(part.start))) write(' ');
			for (const { start: from, end } of unspaced(text, part)) {
				pieces.push({ at: length, source: from, length: end - from });
				write(text.slice(from, end));
			}
		});
		spans.push({ start, end: length, block });
	});
	const whole = runs.join('');
	const sentences: Sentence[] = [];
	spans.forEach(({ start, end, block }, paragraph) => {
		if (block.kind === 'prose' || block.kind === 'caption') {
			sentences.push(...splitSentences(whole, start, end, paragraph, block.kind));
		} else if (block.kind === 'heading') {
			const kind = paragraph < draft.heads ? 'heading' : 'subheading';
			const words = unmarked(whole, start, end);
			sentences.push({ start: words.start, end: words.end, paragraph, kind });
		} else sentences.push({ start, end, paragraph, kind: 'byline' });
	});
	return { index, title: titleOf(text, draft), text: whole, pieces, sentences };
}

/** The range without the marks of Markdown. */
function unmarked(text: string, start: number, end: number): { start: number; end: number } {
	const line = text.slice(start, end);
	const opening = /^(?:#{1,6}\s*)?(?:\*\*|__)?\s*/u.exec(line)![0].length;
	const closing = /\s*(?:\*\*|__)?(?:\s*#{1,6})?$/u.exec(line)![0].length;
	return opening + closing < line.length ? { start: start + opening, end: end - closing } : { start, end };
}

/** The main heading: the one above a ——sub-title, the one in the largest type, or the first that names a story. '' where there is none. */
function titleOf(text: string, draft: Draft): string {
	const headings = draft.blocks
		.slice(0, draft.heads)
		.filter((block) => block.kind === 'heading')
		.map((block) => ({ title: plainHeading(text, block), level: block.level || 8 }));
	const named = headings.filter(({ title }) => !isColumn(title) && !isDateAlone(title));
	const candidates = named.length > 0 ? named : headings;
	if (candidates.length === 0) return '';
	const dash = candidates.findIndex(({ title }) => /^(?:—|――|--)/u.test(title));
	if (dash > 0) return candidates[dash - 1].title;
	return candidates.reduce((top, next) => (next.level < top.level ? next : top)).title;
}

/** A heading without the marks of Markdown, which may stand in each other: `# **…**`. */
function plainHeading(text: string, block: Block): string {
	const line = head(text, block);
	return /[#*_]/.test(line) ? line.replace(MARKS, '').replace(MARKS, '') : line;
}
