/** Bulletin text cut into pieces that a page can paint: which of it dates an event, which is a mention of time. */
import { bisectLeft } from 'd3';
import { rangeInArticle, type Range } from '#extract/segment/source-offset.ts';
import type { Article, Event, Mention, MentionRole, SentenceKind } from '#model.ts';

/** A run of text with one look. */
export interface Segment {
	text: string;
	/** Ids of the events whose quote this belongs to, in the order of the text. */
	events: string[];
	/** Role of the time expression that this belongs to, or null. */
	mention: MentionRole | null;
	/** Id of the private item that this belongs to; absent where there is none, and for the public. */
	mask?: string;
	/** Why the mention was read so; only on the first segment of a mention. */
	note?: { zh: string; en: string };
}

export interface Paragraph {
	kind: SentenceKind;
	segments: Segment[];
	/** Ids of the events whose quote begins here. */
	events: string[];
	/** Number of time expressions. */
	mentions: number;
}

/** Turns code points of a text into UTF-16 offsets: with `𠀀街`, 1 -> 2. Offsets beyond the end give the length. */
export function utf16Offsets(text: string): (codePoint: number) => number {
	const astral: number[] = [];
	let count = 0;
	for (const char of text) {
		if (char.length === 2) astral.push(count);
		count++;
	}
	return (codePoint) => Math.min(text.length, codePoint + bisectLeft(astral, codePoint));
}

/**
 * The paragraphs of an article with its events and mentions marked. `offset` comes from `utf16Offsets` of the whole
 * bulletin; events and mentions of other articles are left alone. `masks`: private items, in UTF-16 units of the bulletin.
 */
export function paragraphsOf(
	article: Article,
	events: readonly Event[],
	mentions: readonly Mention[],
	offset: (codePoint: number) => number,
	masks: readonly { id: string; places: readonly (readonly [number, number])[] }[] = []
): Paragraph[] {
	const place = (span: Range) =>
		rangeInArticle(article, { start: offset(span.start), end: offset(span.end) });
	const quotes = events.flatMap((event) => {
		const range = event.article === article.index ? place(event.quote) : null;
		return range ? [{ id: event.id, ...range }] : [];
	});
	const times = mentions.flatMap((mention) => {
		const range = place(mention);
		return range ? [{ mention, ...range }] : [];
	});
	const hidden = masks.flatMap(({ id, places }) =>
		places.flatMap(([from, to]) => {
			const range = rangeInArticle(article, { start: from, end: to });
			return range ? [{ id, ...range }] : [];
		})
	);
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const line of article.text.split('\n')) {
		const whole = { start, end: start + line.length };
		start = whole.end + 1;
		if (line.trim() === '') continue;
		const here = (range: Range) => range.start < whole.end && range.end > whole.start;
		const [quotesHere, timesHere] = [quotes.filter(here), times.filter(here)];
		const hiddenHere = hidden.filter(here);
		const cuts = [whole, ...quotesHere, ...timesHere, ...hiddenHere]
			.flatMap((range) => [range.start, range.end])
			.filter((at) => at >= whole.start && at <= whole.end);
		const edges = [...new Set(cuts)].sort((a, b) => a - b);
		const segments = edges.slice(1).map((end, index): Segment => {
			const from = edges[index];
			const inside = (range: Range) => range.start <= from && range.end >= end;
			const time = timesHere.find(inside);
			const mask = hiddenHere.find(inside)?.id;
			const because = time?.start === from ? time.mention.because[0] : undefined;
			return {
				text: article.text.slice(from, end),
				events: quotesHere.filter(inside).map(({ id }) => id),
				mention: time?.mention.role ?? null,
				...(mask ? { mask } : {}),
				...(because ? { note: { zh: because.zh, en: because.en } } : {})
			};
		});
		paragraphs.push({
			kind:
				article.sentences.find((sentence) => sentence.start < whole.end && sentence.end > whole.start)
					?.kind ?? 'prose',
			segments,
			events: quotesHere.filter((quote) => quote.start >= whole.start).map(({ id }) => id),
			mentions: timesHere.length
		});
	}
	return paragraphs;
}
