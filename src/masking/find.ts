/** What of a bulletin is private: every item with the rule that found it and all its places. */
import { createHash } from 'node:crypto';
import { simplify } from '#extract/lexicon/traditional.ts';
import { sourceOffset } from '#extract/segment/source-offset.ts';
import type { Article } from '#model.ts';
import { households } from './addresses.ts';
import { namesIn, unblanked } from './dictionary.ts';
import { privateNames } from './names.ts';
import { privateNumbers } from './numbers.ts';
import { maskRules, type MaskRuleId } from './rules.ts';
import { shownWords } from './shown.ts';
import type { PrivateSpan } from './span.ts';

const RANK = new Map<MaskRuleId, number>(maskRules.map(({ id }, index) => [id, index]));

/** Something private, wherever the bulletin says it. */
export interface MaskItem {
	/** Stable across extractions: 12 hex digits over bulletin, rule and words. Never public: short words could be guessed from it. */
	id: string;
	rule: MaskRuleId;
	/** Without blanks and line breaks: 郭文俊. */
	words: string;
	/** What the public reads: 郭某某. */
	shown: string;
	/** UTF-16 ranges of the bulletin's text, in order; words that the page layout tore apart have several. */
	places: [number, number][];
}

/** What masking needs of a bulletin. */
export interface MaskSource {
	sha256: string;
	file: string;
	text: string;
	articles: readonly Article[];
	/** Words that an editor chose to mask. */
	chosen?: readonly string[];
}

/** All private items of a bulletin, in the order in which they first stand in it. */
export function findItems({ sha256, file, text, articles, chosen = [] }: MaskSource): MaskItem[] {
	const items = new Map<string, MaskItem>();
	const add = (rule: MaskRuleId, words: string, places: [number, number][]): void => {
		const plain = words.replace(/\s+/g, '');
		const known = items.get(plain);
		const stronger = known && RANK.get(known.rule)! <= RANK.get(rule)! ? known.rule : rule;
		items.set(plain, {
			id: itemId(sha256, stronger, plain),
			rule: stronger,
			words: plain,
			shown: shownWords(stronger, plain),
			places: [...(known?.places ?? []), ...places]
		});
	};
	const texts = articles.map((article) => simplify(article.text));
	const names = privateNames(
		articles.map((article, i) => ({
			text: texts[i],
			bylines: article.sentences.filter(({ kind }) => kind === 'byline')
		}))
	);
	articles.forEach((article, i) => {
		for (const { start, end, rule } of [...patterns(texts[i]), ...namesIn(texts[i], names)]) {
			add(rule, article.text.slice(start, end), inSource(article, start, end));
		}
	});
	for (const [source, here] of [
		[text, true],
		[file, false]
	] as const) {
		const plain = simplify(source);
		const all = [...patterns(plain), ...namesIn(plain, names), ...wordsIn(plain, chosen)];
		for (const { start, end, rule } of all) {
			add(rule, source.slice(start, end), here ? [[start, end]] : []);
		}
	}
	for (const item of items.values()) item.places = united(item.places);
	const first = (item: MaskItem) => item.places[0]?.[0] ?? -1;
	return [...items.values()].sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

/** See MaskItem.id. */
export function itemId(sha256: string, rule: MaskRuleId, words: string): string {
	return createHash('sha256').update(`${sha256}\n${rule}\n${words}`).digest('hex').slice(0, 12);
}

/** Numbers and addresses: what is told by its form. */
export function patterns(text: string): PrivateSpan[] {
	return [...privateNumbers(text), ...households(text)];
}

/** Every occurrence of an editor's words, blanks and line breaks between their characters or not. */
function wordsIn(text: string, chosen: readonly string[]): PrivateSpan[] {
	const found: PrivateSpan[] = [];
	if (chosen.length === 0) return found;
	const { plain, at } = unblanked(text);
	for (const words of chosen.map((each) => simplify(each))) {
		for (let i = plain.indexOf(words); i >= 0; i = plain.indexOf(words, i + words.length)) {
			found.push({ start: at(i), end: at(i + words.length - 1) + 1, rule: 'editor' });
		}
	}
	return found;
}

/** Where a range of an article stands in the bulletin: one range, or one for each part. */
function inSource(article: Article, start: number, end: number): [number, number][] {
	const places: [number, number][] = [];
	for (const piece of article.pieces) {
		const from = Math.max(start, piece.at);
		const to = Math.min(end, piece.at + piece.length);
		if (from >= to) continue;
		const at = sourceOffset(article, from);
		places.push([at, at + to - from]);
	}
	return places;
}

/** In order, each once, those that meet as one. */
function united(places: [number, number][]): [number, number][] {
	const found: [number, number][] = [];
	for (const [start, end] of places.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = found.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else found.push([start, end]);
	}
	return found;
}
