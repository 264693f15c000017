import type { Sentence, SentenceKind } from '#model.ts';
import { leadByline, tailByline } from './byline.ts';
import { BLANK, CLOSER, FINAL, OPENER, at, endsSentence } from './characters.ts';

/** A quotation that a colon introduces stays whole up to this length; longer ones are cut at their sentences. */
const LONGEST_QUOTE = 240;

/** Cuts one paragraph of prose, `text` from `start` to `end`, into sentences; bylines at its edges stand apart. */
export function splitSentences(
	text: string,
	start: number,
	end: number,
	paragraph: number,
	kind: SentenceKind
): Sentence[] {
	const sentences: Sentence[] = [];
	const add = (from: number, to: number, as: SentenceKind): void => {
		while (from < to && at(text, from, BLANK)) from++;
		while (to > from && at(text, to - 1, BLANK)) to--;
		if (from < to) sentences.push({ start: from, end: to, paragraph, kind: as });
	};
	const lead = leadByline(text.slice(start, Math.min(end, start + 60)));
	const signature = tailByline(text.slice(Math.max(start + lead, end - 60), end));
	add(start, start + lead, 'byline');
	const last = end - signature;
	let from = start + lead;
	for (let i = from; i < last; i++) {
		if (at(text, i, OPENER) && isColonQuote(text, i)) {
			i = Math.max(i, endOfQuote(text, i, last));
			if (!at(text, i - 1, FINAL)) continue;
		} else if (!endsSentence(text, i)) continue;
		while (i + 1 < last && at(text, i + 1, FINAL | CLOSER)) i++;
		add(from, i + 1, kind);
		from = i + 1;
	}
	add(from, last, kind);
	add(last, end, 'byline');
	return sentences;
}

/** Whether a quotation opens at `i`, with a colon before it. */
function isColonQuote(text: string, i: number): boolean {
	const c = text[i];
	return (c === '“' || c === '「' || c === '『') && (text[i - 1] === '：' || text[i - 1] === ':');
}

/** Where the quotation that opens at `i` closes, or `i` where it does not within reach. */
function endOfQuote(text: string, i: number, end: number): number {
	const close = text[i] === '“' ? '”' : text[i] === '「' ? '」' : '』';
	const limit = Math.min(end, i + LONGEST_QUOTE);
	for (let k = i + 1; k < limit; k++) if (text[k] === close) return k;
	return i;
}
