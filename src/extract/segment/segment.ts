import type { Article } from '#model.ts';
import { groupArticles } from './articles.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { joinDisplaced } from './displaced.ts';
import { readLines } from './lines.ts';
import { reflow } from './reflow.ts';
import { rejoin } from './rejoin.ts';

/**
 * Puts together what a page layout broke, and keeps its articles apart. Every character of the bulletin that is not
 * blank is in exactly one article; `sourceOffset` leads back. Takes time linear in the text, whatever it holds.
 */
export function segment(text: string): Article[] {
	const paragraphs = reflow(text, readLines(text));
	const blocks = rejoin(text, classify(text, paragraphs));
	const drafts = joinDisplaced(text, groupArticles(text, blocks));
	return drafts.map((draft, index) => compose(text, draft, index));
}
