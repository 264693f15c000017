import { describe, expect, test } from 'vitest';
import { segment } from '#extract/segment/segment.ts';
import type { Article, SentenceKind } from '#model.ts';
import { samples } from './samples.ts';

const ofKind = (articles: Article[], ...kinds: SentenceKind[]): string[] =>
	articles.flatMap((article) =>
		article.sentences
			.filter((one) => kinds.includes(one.kind))
			.map((one) => article.text.slice(one.start, one.end))
	);

describe('pages of newspapers', () => {
	test.each(samples)('$name', ({ text, titles, sentences = [], subheadings }) => {
		const articles = segment(text);
		expect(articles.map((article) => article.title)).toEqual(titles);
		expect(ofKind(articles, 'prose', 'caption')).toEqual(expect.arrayContaining(sentences));
		if (subheadings) expect(ofKind(articles, 'subheading')).toEqual(subheadings);
	});
});
