import type { Source } from '#evaluate/evaluate-folder.ts';
import { rangeInArticle, type Range } from '#extract/segment/source-offset.ts';
import type { Article } from '#model.ts';

/** Words in their sentence in their paragraph, in reading order. Together the five give the paragraph, its far ends cut. */
export interface Passage {
	/** Heading of the article; '' where it has none, or where the words stand in no article. */
	title: string;
	before: string;
	/** The sentence, or sentences, that the words are of: what stands before them, the words, and what follows. */
	lead: string;
	words: string;
	tail: string;
	after: string;
}

/** Of the paragraph, this many characters are shown on either side of the sentence. */
const CONTEXT = 120;

/**
 * Finds passages of one bulletin, by code points. Where the extractor put an article together, its text is shown, broken
 * paragraphs mended; words that it left out of every article are shown as they stand.
 */
export function passages({ text, reading }: Source): (start: number, end: number) => Passage {
	const points = Array.from(text);
	const length = (from: number, to: number) => points.slice(from, to).join('').length;
	return (start, end) => {
		const from = length(0, start);
		const source = { start: from, end: from + length(start, end) };
		for (const article of reading.articles) {
			const words = rangeInArticle(article, source);
			if (words) return { title: article.title, ...cut(article.text, words, sentence(article, words)) };
		}
		return { title: '', ...cut(text, source, source) };
	};
}

function sentence(article: Article, words: Range): Range {
	const met = article.sentences.filter(({ start, end }) => start < words.end && end > words.start);
	return {
		start: Math.min(words.start, ...met.map(({ start }) => start)),
		end: Math.max(words.end, ...met.map(({ end }) => end))
	};
}

function cut(text: string, words: Range, whole: Range): Omit<Passage, 'title'> {
	const start = whole.start === 0 ? 0 : text.lastIndexOf('\n', whole.start - 1) + 1;
	const next = text.indexOf('\n', whole.end);
	const before = Array.from(text.slice(start, whole.start));
	const after = Array.from(text.slice(whole.end, next < 0 ? text.length : next));
	return {
		before: before.length > CONTEXT ? `…${before.slice(-CONTEXT).join('')}` : before.join(''),
		lead: text.slice(whole.start, words.start),
		words: text.slice(words.start, words.end),
		tail: text.slice(words.end, whole.end),
		after: after.length > CONTEXT ? `${after.slice(0, CONTEXT).join('')}…` : after.join('')
	};
}
