/**
 * The type of a happening, weighed from signal words (lexicon/signals) and where they stand. What counts, in this order:
 *
 * 1. What is done by whom to what (lexicon/deeds), where a row of that table fits the main clause: it outweighs all words. Where none does,
 *    a row that fits another clause counts: much where the main clause tells a disaster or nothing, else little.
 * 2. The main clause. A verb that says what is done (走访, 捐赠, 拆除) decides, and what it is done to counts little: 调研…建设
 *    is a visit. A verb that says nothing (召开, 举行, 开展) leaves it to the noun at the end: 召开…推进会. Where no object
 *    follows (羊锅节开锅, 世博会开园), the subject is what it is about. A relative clause (走访参加志愿服务的党员) counts half.
 * 3. Its other clauses; purposes and speeches (为了…, 要求…) little: 会议通报了捐赠情况 is a meeting.
 * 4. The headline, and the sentences after it: much only where its own words say little.
 */
import type { Because } from '#model.ts';
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import { lightVerbs, stageVerbs } from '#extract/lexicon/predicates.ts';
import { compounds } from '#extract/lexicon/signals/all-compounds.ts';
import type { Hit } from '#extract/lexicon/words.ts';
import type { Range } from './clauses.ts';
import { deedOf } from './deed.ts';
import { predicateOf } from './predicate.ts';
import {
	HEAD,
	WEAK,
	compoundTypes,
	indexOf,
	pairsIn,
	wordingKeys,
	wordingsOf,
	type Sign,
	type Signal
} from './type-signs.ts';
import { MOST, hasHead, isBody, isStrong, says, signsIn, timesUntil } from './type-hits.ts';

const OTHER = indexOf('other');

/** What a happening is told with. Ranges are of `text`. */
export interface Told {
	text: string;
	/** The clause that tells it: 外滩街道召开2020年度党风廉政建设推进会议. */
	main: Range;
	/** Its other clauses. */
	aside: readonly Range[];
	/** The heading above it, '' where it has none; `lead`: it is the article's first happening. */
	heading: string;
	lead: boolean;
	/** What its sentence tells before it, or what it goes on from (第二场…, 报名截止…); `start === end`: nothing. */
	before: Range;
	/** Sentences that elaborate it. */
	more: Range;
	/** Dates, which are no signs: 学雷锋日 does not say what was done on it. */
	dates: readonly Range[];
}

const MAIN = 2;
const ASIDE = 0.9;
/** Where the main clause says only how it was gone about (启动应急预案) or what for (赶在早高峰前…), the others say what was done. */
const FRAME = { main: 0.4, aside: 1.5 };
const IN_PASSING = 0.3;
const HEADING = { lead: 0.6, far: 0.25 };
/** Where its own words say little, what is above and below them says more. */
const OF_LITTLE = { lead: 1.2, far: 0.6, more: 0.7, before: 1.2 };
/** A score of its own words below this is little. */
const LITTLE = 3.5;
/** A score below this decides nothing: no weak word makes a type alone. */
const LEAST = 1.5;
/** What stands before the verb says who acts: 下沉干部走访企业 is a visit. */
const SUBJECT = 0.4;
/** The noun at the end of a clause whose verb says nothing is what was done: 召开旧改征收推进会. */
const LAST = 1.6;
/** A verb that says what is done. */
const VERB = 1.8;
/** What such a verb is done to. */
const OBJECT = 0.55;
/** A wording of this weight decides even where a word of its type is there: 加装电梯协调会 is a meeting. */
const DECIDES = 8;
/** A row of the table of deeds: more than the words of a clause have together. */
const DEED = 14;
/** Its share in a clause beside, where the main clause tells nothing but a disaster, tells little, or much. */
const DEED_ASIDE = { other: 3, little: 0.9, much: 0.3 };
/** A relative clause in the object. */
const ATTRIBUTE = 0.5;
/** So much is read of the clauses beside, and of the sentences after it, in characters. */
const ASIDE_LENGTH = 200;
const MORE_LENGTH = 240;
const BEFORE_LENGTH = 120;
const FRAME_LENGTH = 60;

/** Clauses that say why, or what somebody says. */
const PASSING =
	/^[\s“”]*(?:为(?!民|老|居民|群众|独居|孤|困难|贫困|每|全|辖区|本|一线|考生|学生|师生|游客|村民|军|患者|灾|孩子|儿童|职工|环卫)|为了|以便|确保|针对|根据|按照|围绕|随着|面对|由于|因|受|据|要求|强调|指出|表示|希望|号召|提出|不仅|让|使|从而|下一步|接下来|今后)|^[^，。]{0,12}(?:指出|强调|要求|表示|说|介绍)$/;

/** The kind of document at the end of a heading says nothing of what happened: 龙舟赛通告. */
const DOCUMENT = /(?:的|之)?(?:通告|公告|通知|启事|告示|通报|简报|快讯|纪事|须知)[（(]?[^）)]{0,12}[）)]?$/;

/** The last characters that it can have. */
const documentEnds = new CharacterSet('告知事示报讯）)');

/** Main clauses that are no more than a frame. */
const FRAMES =
	/^[\s“]*(?:赶在|以便|确保|力争)|(?:启动|激活)了?[^，。；]{0,12}(?:预案|机制|响应程序)$|^[^，。；]{0,8}(?:闻令而动|迅速行动|连夜行动|紧急行动)$/;

/** The type of a happening and the words that decided it; `other` where nothing speaks for any. */
export function typeOf(told: Told): { type: string; because: Because[] } {
	const scale = new Scale(told);
	const { main, heading: above, lead, more } = told;
	const framed = FRAMES.test(told.text.slice(main.start, Math.min(main.end, main.start + FRAME_LENGTH)));
	scale.weighMain(framed ? MAIN * FRAME.main : MAIN);
	const beside = framed ? FRAME.aside : ASIDE;
	let read = 0;
	let earlier: Range | undefined;
	let deed = scale.weighDeed(main, framed ? 0 : MAIN, before(main, told.aside));
	const { type: mainly, score } = scale.top();
	const share = DEED_ASIDE[mainly === OTHER ? 'other' : score < LITTLE ? 'little' : 'much'];
	for (const clause of told.aside) {
		if (read > ASIDE_LENGTH) break;
		read += clause.end - clause.start;
		const passing = PASSING.test(told.text.slice(clause.start, Math.min(clause.end, clause.start + 20)));
		scale.weigh(told.text, clause, passing ? IN_PASSING : beside, false);
		const last = clause.start > main.start && (!earlier || earlier.start < main.start) ? main : earlier;
		if (!deed && !passing) deed = scale.weighDeed(clause, framed ? MAIN : share, last);
		earlier = clause;
	}
	if (scale.top().score < LITTLE) {
		const { start, end } = told.before;
		scale.weigh(told.text, { start: Math.max(start, end - BEFORE_LENGTH), end }, OF_LITTLE.before, true);
	}
	const little = scale.top().score < LITTLE;
	const form =
		(little || lead) && documentEnds.has(above.charCodeAt(above.length - 1)) ? DOCUMENT.exec(above) : null;
	const heading = { start: 0, end: little || lead ? (form?.index ?? above.length) : 0 };
	scale.weigh(above, heading, (little ? OF_LITTLE : HEADING)[lead ? 'lead' : 'far'], false);
	if (little) {
		const { start, end } = more;
		scale.weigh(told.text, { start, end: Math.min(end, start + MORE_LENGTH) }, OF_LITTLE.more, true);
	}
	const { type } = scale.top();
	return { type: eventTypes[type].id, because: because(type, scale.words(type)) };
}

/** The last clause of a list, in order, that stands before a clause. */
function before({ start }: Range, list: readonly Range[]): Range | undefined {
	let last: Range | undefined;
	for (const clause of list) {
		if (clause.end > start) break;
		last = clause;
	}
	return last;
}

/** Adds up the signs of a telling. */
class Scale {
	readonly #told: Told;
	readonly #scores: number[] = eventTypes.map(() => 0);
	/** Which types have a sign that is not weak: weak ones never decide alone. */
	readonly #solid = new Uint8Array(eventTypes.length);
	readonly #signs: { word: string; signs: readonly Sign[]; share: number }[] = [];

	constructor(told: Told) {
		this.#told = told;
	}

	/** Weighs the main clause, in which places differ: its subject says who acts, its last noun what was done. */
	weighMain(factor: number): void {
		const { text, main, dates } = this.#told;
		const hits = signsIn(text, main, dates);
		const verb = predicateOf(text, main);
		const place = verb === null ? () => 1 : this.#places(text, main, hits, verb);
		this.#add(hits, factor, place, verb?.start ?? main.start);
		const { start, end } = main;
		const words = text.slice(start, end);
		for (let at = wordingKeys.next(text, start, end); at < end; at = wordingKeys.next(text, at + 1, end)) {
			const key = text[at];
			if (words.indexOf(key) < at - start) continue;
			for (const { index, pattern, weight } of wordingsOf(key)) {
				const said = weight < DECIDES && hits.some((hit) => hasHead(hit, index));
				const found = said ? null : pattern.exec(words);
				if (found) this.#count(found[0], [{ type: index, weight: weight * factor }], 1, true);
			}
		}
	}

	/** Weighs what the clause says that is done by whom to what; whether it says so. */
	weighDeed(clause: Range, factor: number, before?: Range): boolean {
		const deed = factor === 0 ? null : deedOf(this.#told.text, clause, before);
		if (deed)
			this.#count(deed.words.slice(0, 2).join('…'), [{ type: deed.type, weight: DEED * factor }], 1, true);
		return deed !== null;
	}

	/** How much a sign counts by its place around the verb of the main clause. */
	#places(text: string, main: Range, hits: Hit<Signal>[], verb: Hit<true>): (hit: Hit<Signal>) => number {
		const after = hits.find((hit) => hit.end > verb.start);
		const own = after && after.start <= verb.start && after.value.weight === HEAD;
		const full = own === true && !lightVerbs.has(verb.word) && !stageVerbs.has(verb.word);
		const end = full ? Math.max(after.end, verb.end) : verb.end;
		const rest = text.slice(end, main.end);
		const about = /^[了过]?[”’》）。！!？?\s]*$/.test(rest);
		const last = /^[了”’》）。！!？?\s]*$/.test(text.slice(hits.at(-1)?.end ?? main.end, main.end))
			? (hits.at(-1)?.end ?? -1)
			: -1;
		const attribute = rest.lastIndexOf('的') < 0 ? -1 : end + rest.lastIndexOf('的');
		const theme = about
			? hits.filter((hit) => hit.end <= verb.start && hit.value.weight > WEAK).at(-1)
			: undefined;
		const acts = theme !== undefined && isBody(theme) && hits.some((hit) => says(hit, verb));
		return (hit) => {
			if (hit === theme && !acts) return LAST;
			if (hit.end <= verb.start) return SUBJECT;
			if (hit.start <= verb.start) return full ? VERB : 1;
			if (full) return hit.end === last ? OBJECT * 1.4 : OBJECT;
			if (hit.end === last) return LAST;
			return hit.end <= attribute ? ATTRIBUTE : 1;
		};
	}

	weigh(text: string, range: Range, factor: number, far: boolean): void {
		if (range.end <= range.start) return;
		const dates = text === this.#told.text ? this.#told.dates : [];
		const hits = signsIn(text, range, dates);
		this.#add(far ? hits.filter(isStrong) : hits, factor, () => 1, range.start);
	}

	/** The type that most speaks for. */
	top(): { type: number; score: number } {
		let [best, most] = [OTHER, LEAST];
		for (let type = 0; type < this.#scores.length; type++) {
			if (this.#solid[type] && this.#scores[type] > most) [best, most] = [type, this.#scores[type]];
		}
		return { type: best, score: this.#scores[best] };
	}

	/** The words that speak for a type, from the most to the least. */
	words(type: number): string[] {
		const weights: { word: string; weight: number }[] = [];
		for (const { word, signs, share } of this.#signs) {
			for (const sign of signs) {
				if (sign.type !== type) continue;
				const known = weights.find((each) => each.word === word);
				if (known) known.weight += sign.weight * share;
				else weights.push({ word, weight: sign.weight * share });
			}
		}
		return weights.sort((a, b) => b.weight - a.weight).map(({ word }) => word);
	}

	#add(hits: Hit<Signal>[], factor: number, place: (hit: Hit<Signal>) => number, verb: number): void {
		for (let i = 0; i < hits.length; i++) {
			const hit = hits[i];
			if (hit.value.signs.length === 0) continue;
			const times = timesUntil(hits, i);
			if (times > MOST) continue;
			this.#count(hit.word, hit.value.signs, (factor * place(hit)) / times, false);
		}
		for (const { pair, first, second } of pairsIn(hits)) {
			const { weight } = compounds[pair];
			const share = second.start < verb ? SUBJECT : 1;
			const sign = { type: compoundTypes[pair], weight: weight * factor * share };
			this.#count(`${first.word}…${second.word}`, [sign], 1, true);
		}
	}

	/** Counts what a word says, and its types as solid: those of its signs that are not weak, or `all`. */
	#count(word: string, signs: readonly Sign[], share: number, all: boolean): void {
		this.#signs.push({ word, signs, share });
		for (const { type, weight } of signs) {
			this.#scores[type] += weight * share;
			if (all || weight > WEAK) this.#solid[type] = 1;
		}
	}
}

function because(type: number, words: readonly string[]): Because[] {
	const { zh, en } = eventType(eventTypes[type].id);
	if (words.length === 0) {
		return [{ about: 'type', zh: `没有提示类型的词，归入${zh}`, en: `No word tells a type: ${en}` }];
	}
	const quoted = words.slice(0, 3).map((word) => `“${word}”`);
	return [{ about: 'type', zh: `${quoted.join('')}→${zh}`, en: `${quoted.join(', ')} → ${en}` }];
}
