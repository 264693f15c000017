/** The type of a happening, weighed from signal words (lexicon/signals.ts) and where they stand. */
import type { Because } from '#model.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import { compounds, neutral, signals } from '#extract/lexicon/signals.ts';
import { split, wordTable, type Hit } from '#extract/lexicon/words.ts';
import { predicateAt } from './predicate.ts';

/** What a happening is told with, from the words that count most to those that count least. */
export interface Told {
	/** The clause that tells it, date left out: 外滩街道召开2020年度党风廉政建设推进会议. */
	main: string;
	/** Its other clauses. */
	aside: string;
	/** The heading above it, if it is the article's first happening; else ''. */
	heading: string;
	/** Sentences that elaborate it. */
	more: string;
}

interface Sign {
	type: string;
	weight: number;
}

const HEAD = 3;
const STRONG = 2;
const WEAK = 0.7;
/** How much a part of the telling counts: where its own words say little, what is above and below it says more. */
const FACTORS = { main: 2, aside: 0.9, heading: 0.6 };
const OF_LITTLE = { heading: 1.2, more: 0.9 };
/** A score of its own words below this is little. */
const LITTLE = 3;
/** What stands before the verb says who acts: 下沉干部走访企业 is a visit. */
const SUBJECT = 0.4;
/** The noun at the end of the main clause is what was done: 召开旧改征收推进会. */
const LAST = 1.6;
/** The verb itself, where somebody is said to do it: 市人大代表察看了社区食堂. */
const VERB = 1.5;
/** Repeating a word adds little, and a long text must not outweigh the clause. */
const MOST = 3;

/** A word can be a sign of several types (慰问金: service and supplies). */
const table = wordTable(collect());

function collect(): Map<string, Sign[]> {
	const all = new Map<string, Sign[]>(split(neutral).map((word) => [word, []]));
	for (const { type, heads, strong, weak } of signals) {
		for (const [words, weight] of [
			[heads, HEAD],
			[strong, STRONG],
			[weak, WEAK]
		] as const) {
			for (const word of split(words)) {
				const signs = all.get(word) ?? [];
				if (!signs.some((sign) => sign.type === type)) signs.push({ type, weight });
				all.set(word, signs);
			}
		}
	}
	return all;
}

interface Half {
	/** Index into `compounds`. */
	pair: number;
	side: 0 | 1;
}

/** The words of compounds, and the halves that each stands for. */
const halves = wordTable(collectHalves());

function collectHalves(): Map<string, Half[]> {
	const all = new Map<string, Half[]>();
	compounds.forEach(({ all: sides }, pair) => {
		sides.forEach((words, side) => {
			for (const word of split(words)) {
				all.set(word, [...(all.get(word) ?? []), { pair, side: side as 0 | 1 }]);
			}
		});
	});
	return all;
}

const order = new Map(eventTypes.map((type, index) => [type.id, index]));

/** The type of a happening and the words that decided it; `other` where nothing speaks for any. */
export function typeOf(told: Told): { type: string; because: Because[] } {
	const scale = new Scale();
	scale.weighMain(told.main, FACTORS.main);
	scale.weigh(told.aside, FACTORS.aside);
	const little = scale.top().score < LITTLE;
	scale.weigh(told.heading, little ? OF_LITTLE.heading : FACTORS.heading);
	if (little) scale.weigh(told.more, OF_LITTLE.more);
	const { type } = scale.top();
	return { type, because: because(type, scale.words(type)) };
}

/** Adds up the signs of a telling. */
class Scale {
	readonly #scores = new Map<string, number>();
	readonly #signs: { type: string; word: string; weight: number }[] = [];

	/** Weighs the main clause, in which places differ: its subject says who acts, its last noun what was done. */
	weighMain(text: string, factor: number): void {
		const hits = table.find(text, 0, text.length);
		const last = lastHead(text, hits.at(-1)?.end ?? 0);
		const verb = predicateAt(text);
		this.#add(text, hits, factor, verb, ({ start, end }) => {
			if (end === last) return LAST;
			if (end <= verb) return SUBJECT;
			return start <= verb && verb > 0 ? VERB : 1;
		});
	}

	weigh(text: string, factor: number): void {
		if (text !== '') this.#add(text, table.find(text, 0, text.length), factor, 0, () => 1);
	}

	/** The type that most speaks for. */
	top(): { type: string; score: number } {
		let [best, most] = ['other', 1];
		for (const [type, score] of this.#scores) {
			if (score > most || (score === most && order.get(type)! < order.get(best)!))
				[best, most] = [type, score];
		}
		return { type: best, score: this.#scores.get(best) ?? 0 };
	}

	/** The words that speak for a type, from the most to the least. */
	words(type: string): string[] {
		const weights = new Map<string, number>();
		for (const sign of this.#signs) {
			if (sign.type === type) weights.set(sign.word, (weights.get(sign.word) ?? 0) + sign.weight);
		}
		return [...weights].sort((a, b) => b[1] - a[1]).map(([word]) => word);
	}

	#add(
		text: string,
		hits: Hit<Sign[]>[],
		factor: number,
		verb: number,
		place: (hit: Hit<Sign[]>) => number
	): void {
		const seen = new Map<string, number>();
		for (const hit of hits) {
			if (hit.value.length === 0) continue;
			const times = (seen.get(hit.word) ?? 0) + 1;
			seen.set(hit.word, times);
			if (times > MOST) continue;
			const share = (factor * place(hit)) / times;
			for (const { type, weight } of hit.value) this.#count(type, hit.word, weight * share);
		}
		for (const { pair, first, second } of pairsIn(text)) {
			const { type, weight } = compounds[pair];
			this.#count(
				type,
				`${first.word}…${second.word}`,
				weight * factor * (second.start < verb ? SUBJECT : 1)
			);
		}
	}

	#count(type: string, word: string, weight: number): void {
		this.#scores.set(type, (this.#scores.get(type) ?? 0) + weight);
		this.#signs.push({ type, word, weight });
	}
}

/** The compounds of which both halves stand in the text, each once. */
function pairsIn(text: string): { pair: number; first: Hit<Half[]>; second: Hit<Half[]> }[] {
	const sides: [Hit<Half[]> | null, Hit<Half[]> | null][] = compounds.map(() => [null, null]);
	for (const hit of halves.find(text, 0, text.length)) {
		for (const { pair, side } of hit.value) sides[pair][side] ??= hit;
	}
	return sides.flatMap(([first, second], pair) =>
		first && second && first !== second ? [{ pair, first, second }] : []
	);
}

/** Where the last sign ends, if only a mark, a particle or nothing follows it. */
function lastHead(text: string, end: number): number {
	return /^[了”’》）。！!？?\s]*$/.test(text.slice(end)) ? end : -1;
}

function because(type: string, words: readonly string[]): Because[] {
	const { zh, en } = eventType(type);
	if (words.length === 0) {
		return [{ about: 'type', zh: `没有提示类型的词，归入${zh}`, en: `No word tells a type: ${en}` }];
	}
	const quoted = words.slice(0, 3).map((word) => `“${word}”`);
	return [{ about: 'type', zh: `${quoted.join('')}→${zh}`, en: `${quoted.join(', ')} → ${en}` }];
}
