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
	const { type, words } = scale.top();
	return { type, because: because(type, words) };
}

/** Weights of signs, by type and word. */
class Scale {
	readonly #types = new Map<string, { score: number; words: Map<string, number> }>();

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
	top(): { type: string; score: number; words: Map<string, number> | undefined } {
		let [best, most] = ['other', 1];
		for (const [type, { score }] of this.#types) {
			if (score > most || (score === most && order.get(type)! < order.get(best)!))
				[best, most] = [type, score];
		}
		const found = this.#types.get(best);
		return { type: best, score: found?.score ?? 0, words: found?.words };
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
		const entry = this.#types.get(type) ?? { score: 0, words: new Map<string, number>() };
		entry.score += weight;
		entry.words.set(word, (entry.words.get(word) ?? 0) + weight);
		this.#types.set(type, entry);
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

function because(type: string, words: Map<string, number> | undefined): Because[] {
	const { zh, en } = eventType(type);
	if (!words) {
		return [{ about: 'type', zh: `没有提示类型的词，归入${zh}`, en: `No word tells a type: ${en}` }];
	}
	const top = [...words].sort((a, b) => b[1] - a[1]).slice(0, 3);
	const quoted = top.map(([word]) => `“${word}”`);
	return [{ about: 'type', zh: `${quoted.join('')}→${zh}`, en: `${quoted.join(', ')} → ${en}` }];
}
