/** The type of a happening, weighed from signal words (lexicon/signals.ts) and where they stand. */
import type { Because } from '#model.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import { compounds, neutral, signals } from '#extract/lexicon/signals.ts';
import { split, wordTable } from '#extract/lexicon/words.ts';
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
const PARTS: readonly [keyof Told, number][] = [
	['main', 2],
	['aside', 0.9],
	['heading', 0.6],
	['more', 0.2]
];
const PARTS_OF_LITTLE: readonly [keyof Told, number][] = [
	['main', 2],
	['aside', 1],
	['heading', 1.2],
	['more', 0.9]
];
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

const pairs = compounds.map(({ type, all, weight }) => ({
	type,
	weight,
	first: split(all[0]),
	second: split(all[1])
}));
const order = new Map(eventTypes.map((type, index) => [type.id, index]));

/** The type of a happening and the words that decided it; `other` where nothing speaks for any. */
export function typeOf(told: Told): { type: string; because: Because[] } {
	const own = weigh({ ...told, more: '', heading: '' }, PARTS);
	const { type, words } = weigh(told, own.score < LITTLE ? PARTS_OF_LITTLE : PARTS);
	return { type, because: because(type, words) };
}

interface Weighed {
	type: string;
	score: number;
	/** Words that speak for it and how much. */
	words: Map<string, number> | undefined;
}

function weigh(told: Told, parts: readonly [keyof Told, number][]): Weighed {
	const scores = new Map<string, number>();
	const words = new Map<string, Map<string, number>>();
	for (const [part, factor] of parts) {
		const text = told[part];
		if (text === '') continue;
		const seen = new Map<string, number>();
		const hits = table.find(text, 0, text.length);
		const last = part === 'main' ? lastHead(text, hits.at(-1)?.end ?? 0) : -1;
		const verb = part === 'main' ? predicateAt(text) : 0;
		for (const hit of hits) {
			for (const { type, weight } of hit.value) {
				const key = `${type} ${hit.word}`;
				const times = (seen.get(key) ?? 0) + 1;
				seen.set(key, times);
				if (times > MOST) continue;
				const place =
					hit.end === last ? LAST : hit.end <= verb ? SUBJECT : hit.start === verb && verb > 0 ? VERB : 1;
				add(type, hit.word, ((weight * factor) / times) * place);
			}
		}
		for (const { type, weight, first, second } of pairs) {
			const one = first.find((word) => text.includes(word));
			const two = one === undefined ? undefined : second.find((word) => word !== one && text.includes(word));
			if (two === undefined) continue;
			add(type, `${one}…${two}`, weight * factor * (text.indexOf(two) < verb ? SUBJECT : 1));
		}
	}
	let best = 'other';
	for (const [type, score] of scores) {
		const most = scores.get(best) ?? 1;
		if (score > most || (score === most && order.get(type)! < order.get(best)!)) best = type;
	}
	return { type: best, score: scores.get(best) ?? 0, words: words.get(best) };

	function add(type: string, word: string, weight: number): void {
		scores.set(type, (scores.get(type) ?? 0) + weight);
		const list = words.get(type) ?? new Map<string, number>();
		list.set(word, (list.get(word) ?? 0) + weight);
		words.set(type, list);
	}
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
