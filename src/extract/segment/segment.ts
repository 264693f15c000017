import type { Article } from '#model.ts';
import { groupArticles } from './articles.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { joinDisplaced } from './displaced.ts';
import { joinJumps } from './jumps.ts';
import { readLines } from './lines.ts';
import { reflow } from './reflow.ts';
import { rejoin } from './rejoin.ts';
import { wordTests } from './words.ts';

/**
 * Puts together what a page layout broke, and keeps its articles apart. Every character of the bulletin that is not
 * blank is in exactly one article; `sourceOffset` leads back. Takes time linear in the text, whatever it holds.
 */
export function segment(text: string): Article[] {
	const words = wordTests(text);
	const paragraphs = reflow(text, readLines(text));
	const blocks = rejoin(text, classify(text, paragraphs), words);
	const drafts = joinDisplaced(text, joinJumps(text, groupArticles(text, blocks)), words);
	return drafts.map((draft, index) => compose(text, draft, index));
}
