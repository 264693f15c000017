/** A date where it stands: its sentence, its clause, and what is before and after it. */
import type { DateFound } from '#extract/dates/date-found.ts';
import { parseEdtf, type Extent } from '#edtf.ts';
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import type { Article } from '#model.ts';
import { clauseAt, clauses, enclosureOf, enclosures, type Enclosure, type Range } from './clauses.ts';

export interface Scene {
	article: Article;
	/** Index into `article.sentences`. */
	sentence: number;
	found: DateFound;
	/** What its EDTF string says; null where it has none. */
	extent: Extent | null;
	/** The sentence, or, of one that is longer than sentences are, a piece around the date. */
	bounds: Range;
	/** Innermost marks that the date stands in. */
	inside: Enclosure | null;
	/** The sentence, or, for a date in a long quotation, that quotation: clauses do not reach beyond it. */
	reach: Range;
	clauses: Range[];
	/** Where the last verb of happening in the clauses begins, -1 without one. */
	lastVerb: number;
	/** Index into `clauses`. */
	clause: number;
	/** From the clause's beginning to the date, 40 characters at most. */
	before: string;
	/** From the date to the clause's end, 120 characters at most. */
	after: string;
	/** From the date to the end of the reach, 120 characters at most. */
	rest: string;
}

/** How far before and after a date its words are read. */
const NEAR = 40;
const FAR = 120;

/** A quotation with a clause mark in it is speech with clauses of its own; “那些人、那些事” is a name. */
const SPEECH = /[，,。！？!?；]/;

/** What is parsed once for all dates of a sentence. */
export interface Parsed {
	/** Index into `Article.sentences`. */
	index: number;
	bounds: Range;
	enclosures: Enclosure[];
	clauses: Range[];
	lastVerb: number;
}

/** Longest sentence that is taken whole; a longer one (a table, a line without marks) is cut into pieces of this length. */
const LONGEST = 1000;

/** Takes the sentence with this index apart, as far as it is read together with what stands at `at`. */
export function parseSentence(article: Article, index: number, at: number): Parsed {
	const { start, end } = article.sentences[index];
	const from = start + Math.max(0, Math.floor((at - start) / LONGEST)) * LONGEST;
	const bounds =
		end - start <= LONGEST ? { start, end } : { start: from, end: Math.min(end, from + LONGEST) };
	const around = enclosures(article.text, bounds.start, bounds.end);
	const list = clauses(article.text, bounds.start, bounds.end, around);
	return {
		index,
		bounds,
		enclosures: around,
		clauses: list,
		lastVerb: lastVerbIn(article.text, list)
	};
}

/** Where the last verb of happening in the clauses begins: read once a sentence, however many dates it has. */
function lastVerbIn(text: string, list: readonly Range[]): number {
	for (let i = list.length - 1; i >= 0; i--) {
		const { start, end } = list[i];
		for (let at = end - 1; at >= start; at--) if (happeningVerbs.at(text, at, end)) return at;
	}
	return -1;
}

/** The scene of a date of the parsed sentence. */
export function sceneOf(article: Article, parsed: Parsed, found: DateFound): Scene {
	const { text } = article;
	const inside = enclosureOf(parsed.enclosures, found.start, found.end);
	const speech = inside?.kind === 'quote' && SPEECH.test(text.slice(inside.start, inside.end));
	const reach = speech ? { start: inside.start, end: inside.end } : parsed.bounds;
	const list = speech ? clauses(text, reach.start, reach.end, parsed.enclosures) : parsed.clauses;
	const clause = clauseAt(list, found.start);
	const own = list[clause] ?? reach;
	return {
		article,
		sentence: parsed.index,
		found,
		extent: found.date === null ? null : parseEdtf(found.date),
		bounds: parsed.bounds,
		inside,
		reach: { start: reach.start, end: reach.end },
		clauses: list,
		lastVerb: speech ? lastVerbIn(text, list) : parsed.lastVerb,
		clause,
		before: text.slice(Math.max(Math.min(own.start, found.start), found.start - NEAR), found.start),
		after: text.slice(found.end, Math.min(Math.max(own.end, found.end), found.end + FAR)),
		rest: text.slice(found.end, Math.min(Math.max(reach.end, found.end), found.end + FAR))
	};
}

/** Most words of a sentence that only says which day it is, date left out: 6月25日是端午节. */
const SETTING = 10;
/** What such a sentence says besides dates: 5月31日，端午节; 恰逢周末; 是端午节. */
const SETTING_WORDS =
	/^(?:正|恰|又|便|就|这天|当天|正好|刚好)?(?:是|为|值|逢|恰逢|正值|适逢|正逢|迎来)?[\p{Script=Han}]{0,8}$/u;
const NEW_DATE =
	/\d+[月日号]|[一二三四五六七八九十]+[月日]|^[^，。]{0,4}(?:次日|翌日|第二天|昨|今天|当天|当晚|同日|上午|下午|晚上|清晨|早上|[\d一二三四五六七八九十半]+[点时])/;

/**
 * Whether a date's sentence says no more than which day it is, so that what happened on it stands in the next sentence of the
 * paragraph: 6月25日是端午节。街道为216户居民送去“端午包”.
 */
export function setsScene({ article, sentence, found, bounds }: Scene): boolean {
	const { sentences, text } = article;
	const [own, next] = [sentences[sentence], sentences[sentence + 1]];
	if (own.end - own.start > 40 || own.kind !== 'prose' || next?.paragraph !== own.paragraph) return false;
	if (/\S/.test(text.slice(bounds.start, found.start))) return false;
	const words = hanOnly(text.slice(found.end, own.end));
	if (words.length > SETTING || !SETTING_WORDS.test(words)) return false;
	if (happeningVerbs.first(words, 0, words.length)) return false;
	const told = text.slice(next.start, Math.min(next.end, next.start + 120));
	return (
		!NEW_DATE.test(told.slice(0, 16)) &&
		((words === '' && hanOnly(told).length >= ENTRY) ||
			happeningVerbs.first(told, 0, told.length) !== null ||
			(ACTS.test(told) && hanOnly(told).length >= 12))
	);
}
/** Fewest characters of what stands behind a date that is a sentence by itself: 廿八日。第三轮，夜里下雨. */
const ENTRY = 6;
/** Somebody of a local paper, and something done: 活动室一早就热闹起来. */
const ACTS =
	/(?:街道|社区|居民|居委|[村镇乡]里|志愿者|党员|老人|学生|师生|阿姨|师傅).{0,40}?(?:了|起来|摆开|把|给|来到|忙)/;
