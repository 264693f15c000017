/** A bulletin's reading as the public sees it: the words of its private items covered, every offset as it was. */
import type { Article, Event, MaskCount, Mention, Quote } from '#model.ts';
import type { Mask } from './cover.ts';
import type { MaskItem } from './find.ts';
import { maskRules, type MaskRuleId } from './rules.ts';
import { isShownOf } from './shown.ts';

const BLANK = /\s/;

/** The fields of an event that may say something private. */
export type MaskedEvent = Pick<
	Event,
	| 'file'
	| 'articleTitle'
	| 'dateText'
	| 'title'
	| 'places'
	| 'people'
	| 'organisations'
	| 'quantities'
	| 'quote'
	| 'because'
> & { masked: MaskCount[] };

/** The bulletin's text with its items covered: as long as before, in UTF-16 units and in code points. */
export function maskedText(text: string, items: readonly MaskItem[]): string {
	const units = text.split('');
	for (const { shown, places } of items) {
		let at = 0;
		for (const [start, end] of places) {
			for (let i = start; i < end; i++) {
				if (BLANK.test(text[i])) continue;
				// What an item leaves open, another may cover.
				if (shown[at] !== text[i]) units[i] = shown[at];
				// Words that the layout tore apart go on in the next place.
				at = (at + 1) % shown.length;
			}
		}
	}
	return units.join('');
}

/** Articles over another text of the same length: each character from where it stands in the bulletin. */
export function maskedArticles(articles: readonly Article[], masked: string, mask: Mask): Article[] {
	return articles.map((article) => {
		let text = '';
		for (const { at, source, length } of article.pieces) {
			text += article.text.slice(text.length, at) + masked.slice(source, source + length);
		}
		text += article.text.slice(text.length);
		return { ...article, title: mask(article.title).text, text };
	});
}

/** A mention with its words covered; most are only a date. */
export function maskedMention(mention: Mention, mask: Mask): Mention {
	return { ...mention, text: mask(mention.text).text, because: becauseOf(mention.because, mask) };
}

/** Covers events of one bulletin; gives null for an event that says nothing private. `masked`: from `maskedText`. */
export function eventMasker(text: string, masked: string, mask: Mask): (event: Event) => MaskedEvent | null {
	const [whole, covered] = [pointSlicer(text), pointSlicer(masked)];
	return (event) => {
		const hits = new Map<string, MaskRuleId>();
		const cover = (words: string): string => {
			const { text: shown, masked: parts } = mask(words);
			for (const { start, end, rule } of parts) hits.set(words.slice(start, end).replace(/\s+/g, ''), rule);
			return shown;
		};
		const { exact } = event.quote;
		cover(exact);
		const quote = maskedQuote(event.quote, mask, whole, covered);
		const fields = {
			file: cover(event.file),
			articleTitle: cover(event.articleTitle),
			dateText: cover(event.dateText),
			title: cover(event.title),
			places: event.places.map(cover),
			people: event.people.map((person) => ({ ...person, name: cover(person.name) })),
			organisations: event.organisations.map(cover),
			quantities: event.quantities.map((quantity) => ({ ...quantity, text: cover(quantity.text) })),
			because: becauseOf(event.because, mask)
		};
		return hits.size > 0 || quote.masked ? { ...fields, quote, masked: countsOf(hits) } : null;
	};
}

/** How many different items there are of each rule, in the order of the rules. */
export function countsOf(hits: ReadonlyMap<string, MaskRuleId>): MaskCount[] {
	const rules = [...hits.values()];
	return maskRules.flatMap(({ id }) => {
		const count = rules.filter((rule) => rule === id).length;
		return count > 0 ? [{ rule: id, count }] : [];
	});
}

/** Counts added up by rule, in the order of the rules. */
export function addedCounts(...lists: readonly (readonly MaskCount[])[]): MaskCount[] {
	const all = lists.flat();
	return maskRules.flatMap(({ id }) => {
		const count = all.reduce((sum, { rule, count: n }) => (rule === id ? sum + n : sum), 0);
		return count > 0 ? [{ rule: id, count }] : [];
	});
}

/** Reasons in covered words. */
export function becauseOf(because: Event['because'], mask: Mask): Event['because'] {
	return because.map((step) => ({ ...step, zh: mask(step.zh).text, en: mask(step.en).text }));
}

/**
 * The quote over the covered text, what is covered in it already stays so. One that is not what stands at its place is covered
 * by its words.
 */
function maskedQuote(quote: Quote, mask: Mask, whole: Slicer, covered: Slicer): Quote {
	const { start, end } = quote;
	const there = isShownOf(quote.exact, whole(start, end));
	const part = (words: string, from: number, to: number): string => {
		const source = whole(from, to);
		if (!there || !isShownOf(words, source)) return mask(words).text;
		const now = covered(from, to);
		return words === source ? now : overlaid(words, source, now);
	};
	const [before, after] = [[...quote.prefix].length, [...quote.suffix].length];
	const exact = part(quote.exact, start, end);
	const prefix = part(quote.prefix, start - before, start);
	const suffix = part(quote.suffix, end, end + after);
	const same = exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
	return same ? quote : { ...quote, exact, prefix, suffix, masked: true };
}

/** What is covered in either of two forms of the same words. */
function overlaid(words: string, source: string, covered: string): string {
	let both = '';
	for (let i = 0; i < words.length; i++) both += covered[i] === source[i] ? words[i] : covered[i];
	return both;
}

type Slicer = (start: number, end: number) => string;

/** `slice` counted in code points. */
function pointSlicer(text: string): Slicer {
	if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(Math.max(0, start), end);
	const points = [...text];
	return (start, end) => points.slice(Math.max(0, start), end).join('');
}
