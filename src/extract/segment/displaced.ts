import type { Draft } from './articles.ts';
import type { Block } from './block.ts';
import { ending, opensInMidSentence } from './junction.ts';
import type { WordTests } from './words.ts';

/** A page loses a stretch of text now and then; more candidates than this are no accident of the layout. */
const MOST = 20;

/**
 * Puts displaced text back: an article that stops in mid-sentence, and another that starts in mid-sentence and fits
 * (守护。这 | 么冷的天,…) are one. The headings of the second stay in front, as the title of both.
 */
export function joinDisplaced(text: string, drafts: Draft[], words: WordTests): Draft[] {
	const headless = drafts.filter((draft) => startsInMidSentence(text, draft)).slice(0, MOST);
	if (headless.length === 0) return drafts;
	const unfinished = drafts.filter((draft) => !headless.includes(draft) && lastProse(draft) !== null);
	const gone = new Set<Draft>();
	for (const torn of headless) {
		const rest = torn.blocks[torn.heads];
		const from = unfinished
			.filter((draft) => !gone.has(draft))
			.find((draft) => fits(text, words, lastProse(draft)!, rest));
		if (!from) continue;
		join(from, torn);
		gone.add(from);
	}
	return drafts.filter((draft) => !gone.has(draft));
}

/** Moves the blocks of `from` between the headings and the body of `torn`. */
function join(from: Draft, torn: Draft): void {
	const last = lastProse(from)!;
	const [rest, ...others] = torn.blocks.slice(torn.heads);
	last.parts.push(...rest.parts);
	last.signed = rest.signed;
	const heads = torn.heads > 0 ? torn.heads : from.heads;
	torn.blocks = [...torn.blocks.slice(0, torn.heads), ...from.blocks, ...others];
	torn.heads = heads;
}

function startsInMidSentence(text: string, draft: Draft): boolean {
	const first = draft.blocks[draft.heads];
	if (first?.kind !== 'prose') return false;
	return opensInMidSentence(text, first.parts[0].start, first.parts[0].end);
}

/** The paragraph that an article ends with, or null where captions, bylines or headings end it. */
function lastProse(draft: Draft): Block | null {
	const last = draft.blocks[draft.blocks.length - 1];
	return last.kind === 'prose' && !last.signed ? last : null;
}

function fits(text: string, words: WordTests, block: Block, rest: Block): boolean {
	const [before, after] = [block.parts[block.parts.length - 1], rest.parts[0]];
	const end = ending(text, before.start, before.end);
	return end === 'wide-open' || (end === 'open' && words.cross(before.end, after.start));
}
