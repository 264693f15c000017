import { describe, expect, it } from 'vitest';
import type { Article, Event, Mention } from '#model.ts';
import { rangeInArticle } from '#extract/segment/source-offset.ts';
import { paragraphsOf, utf16Offsets } from '#ui/passage.ts';

describe('utf16Offsets', () => {
	it.each([
		{ text: '街道', at: 1, want: 1 },
		{ text: '𠀀街', at: 1, want: 2 },
		{ text: '𠀀街', at: 0, want: 0 },
		{ text: '街𠀀道𠀁', at: 3, want: 4 },
		{ text: '街𠀀道𠀁', at: 4, want: 6 },
		{ text: '街道', at: 9, want: 2 }
	])('$text at code point $at is $want', ({ text, at, want }) => {
		expect(utf16Offsets(text)(at)).toBe(want);
	});
});

// 《街道召开》, a layout break inside 防控, then a second paragraph.
const source = '标题\n3月5日，开展防\n\n控。次日结束。\n另一段。';
const text = '标题\n3月5日，开展防控。次日结束。\n另一段。';
const article: Article = {
	index: 0,
	title: '标题',
	text,
	pieces: [
		{ at: 0, source: 0, length: 11 },
		{ at: 11, source: 13, length: 12 }
	],
	sentences: [
		{ start: 0, end: 2, paragraph: 0, kind: 'heading' },
		{ start: 3, end: 13, paragraph: 1, kind: 'prose' },
		{ start: 13, end: 18, paragraph: 1, kind: 'prose' },
		{ start: 19, end: 23, paragraph: 2, kind: 'prose' }
	]
};

describe('rangeInArticle', () => {
	it.each([
		{ what: 'within one piece', range: { start: 3, end: 7 }, want: '3月5日' },
		{ what: 'across the break', range: { start: 8, end: 15 }, want: '开展防控。' },
		{ what: 'starting in the break', range: { start: 11, end: 14 }, want: '控' },
		{ what: 'ending in the break', range: { start: 8, end: 12 }, want: '开展防' }
	])('$what', ({ range, want }) => {
		const found = rangeInArticle(article, range);
		expect(found && text.slice(found.start, found.end)).toBe(want);
	});

	it('is null for what stands in another article', () => {
		expect(rangeInArticle(article, { start: 40, end: 50 })).toBeNull();
	});
});

describe('paragraphsOf', () => {
	const quote = { exact: source.slice(3, 15), prefix: '', suffix: '', start: 3, end: 15 };
	const event = { id: 'e1', article: 0, quote } as Event;
	const mentions = [
		{
			start: 3,
			end: 7,
			text: '3月5日',
			role: 'event',
			because: [{ about: 'date', zh: '写明', en: 'written' }]
		},
		{ start: 15, end: 17, text: '次日', role: 'reference', because: [] }
	] as unknown as Mention[];
	const paragraphs = paragraphsOf(article, [event], mentions, utf16Offsets(source));

	it('keeps every character', () => {
		const joined = paragraphs.map((paragraph) => paragraph.segments.map((s) => s.text).join('')).join('\n');
		expect(joined).toBe(text);
	});

	it('marks quotes and mentions', () => {
		expect(paragraphs[1].segments).toEqual([
			{ text: '3月5日', events: ['e1'], mention: 'event', note: { zh: '写明', en: 'written' } },
			{ text: '，开展防控。', events: ['e1'], mention: null },
			{ text: '次日', events: [], mention: 'reference' },
			{ text: '结束。', events: [], mention: null }
		]);
	});

	it('counts events where their quote begins, and mentions', () => {
		expect(paragraphs.map(({ kind, events, mentions }) => ({ kind, events, mentions }))).toEqual([
			{ kind: 'heading', events: [], mentions: 0 },
			{ kind: 'prose', events: ['e1'], mentions: 2 },
			{ kind: 'prose', events: [], mentions: 0 }
		]);
	});

	it('leaves events of another article alone', () => {
		const other = paragraphsOf(article, [{ ...event, article: 1 }], [], utf16Offsets(source));
		expect(
			other.every((paragraph) => paragraph.segments.every((segment) => segment.events.length === 0))
		).toBe(true);
	});
});
