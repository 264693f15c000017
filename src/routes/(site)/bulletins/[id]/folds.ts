/** Which parts of an article a page folds away. */
import type { Paragraph } from '#ui/passage.ts';

/** A run of paragraphs, shown or folded. */
export interface Block {
	fold: boolean;
	/** A folded run has time expressions that date nothing. */
	mentions: boolean;
	/** Stable within the article: index of the first paragraph. */
	at: number;
	paragraphs: Paragraph[];
}

/** Fewer quiet paragraphs than this in a row stay open: they are the context of what stands around them. */
const LONG = 3;

/** Paragraphs in runs: three or more in a row without an event fold; headings stay, and end a run. */
export function blocks(paragraphs: readonly Paragraph[]): Block[] {
	const found: Block[] = [];
	let quiet: Paragraph[] = [];
	const add = (fold: boolean, at: number, run: Paragraph[]) => {
		const last = found.at(-1);
		if (!fold && last && !last.fold) last.paragraphs.push(...run);
		else if (run.length > 0)
			found.push({ fold, mentions: run.some((one) => one.mentions > 0), at, paragraphs: run });
	};
	const flush = (end: number) => {
		add(quiet.length >= LONG, end - quiet.length, quiet);
		quiet = [];
	};
	paragraphs.forEach((paragraph, index) => {
		const heading = paragraph.kind === 'heading' || paragraph.kind === 'subheading';
		const busy = paragraph.segments.some(({ events }) => events.length > 0);
		if (!heading && !busy) {
			quiet.push(paragraph);
			return;
		}
		flush(index);
		add(false, index, [paragraph]);
	});
	flush(paragraphs.length);
	return found;
}
