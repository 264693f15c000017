import type { Sentence, SentenceKind } from '#model.ts';
import { leadByline, tailByline } from './byline.ts';
import { BLANK, CLOSER, FINAL, OPENER, at, endsSentence, nextTurn } from './characters.ts';

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
	const lead = leadByline(text.slice(start, Math.min(end, start + 60)));
	const signature = tailByline(text.slice(Math.max(start + lead, end - 60), end));
	add(sentences, text, start, start + lead, paragraph, 'byline');
	const last = end - signature;
	let from = start + lead;
	for (let i = nextTurn(text, from, last); i < last; i = nextTurn(text, i + 1, last)) {
		if (at(text, i, OPENER) && isColonQuote(text, i)) {
			i = Math.max(i, endOfQuote(text, i, last));
			if (!at(text, i - 1, FINAL)) continue;
		} else if (!endsSentence(text, i)) continue;
		while (i + 1 < last && at(text, i + 1, FINAL | CLOSER)) i++;
		add(sentences, text, from, i + 1, paragraph, kind);
		from = i + 1;
	}
	add(sentences, text, from, last, paragraph, kind);
	add(sentences, text, last, end, paragraph, 'byline');
	return sentences;
}

/** Adds a sentence without the blanks around it; nothing where there are only blanks. */
function add(
	sentences: Sentence[],
	text: string,
	start: number,
	end: number,
	paragraph: number,
	kind: SentenceKind
): void {
	while (start < end && at(text, start, BLANK)) start++;
	while (end > start && at(text, end - 1, BLANK)) end--;
	if (start < end) sentences.push({ start, end, paragraph, kind });
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
