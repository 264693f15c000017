/** The signal words of all types as one table, so that a text is gone through once. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import { compounds } from '#extract/lexicon/signals/all-compounds.ts';
import { neutral } from '#extract/lexicon/signals/neutral.ts';
import { actPatterns } from '#extract/lexicon/signals/patterns-acts.ts';
import { everydayPatterns } from '#extract/lexicon/signals/patterns-everyday.ts';
import { plainPatterns } from '#extract/lexicon/signals/patterns-plain.ts';
import { patterns } from '#extract/lexicon/signals/patterns.ts';
import { signals } from '#extract/lexicon/signals/signals.ts';
import { split, wordTable, type Hit, type Words } from '#extract/lexicon/words.ts';

/** How much a sign weighs: one that decides, one that speaks for a type, one that agrees with it. */
export const HEAD = 3;
export const STRONG = 2;
export const WEAK = 0.7;

/** What a word says of one type. */
export interface Sign {
	/** Index into `eventTypes`. */
	type: number;
	weight: number;
}

/** What a word says: it can be a sign of several types (慰问金: service and supplies), of none (社区服务中心), and half of compounds. */
export interface Signal {
	signs: Sign[];
	/** The strongest of its signs; 0 where it has none. */
	weight: number;
	/** Indexes into `compounds` of which it, or a word in it, is the first or the second half. */
	firsts: number[];
	seconds: number[];
}

/** Index of a type by its id. */
export function indexOf(type: string): number {
	return eventTypes.findIndex(({ id }) => id === type);
}

/** Types of `compounds`, as indexes. */
export const compoundTypes = compounds.map(({ type }) => indexOf(type));
/** The patterns with the indexes of their types. */
const wordings = [...patterns, ...plainPatterns, ...actPatterns, ...everydayPatterns].map((each) => ({
	...each,
	index: indexOf(each.type)
}));
/** Their keys, and the patterns of each. */
export const wordingKeys = new CharacterSet(wordings.map(({ key }) => key).join(''));
const byKey = new Map<string, typeof wordings>();
for (const each of wordings) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);

/** The patterns that need this character. */
export function wordingsOf(key: string): typeof wordings {
	return byKey.get(key) ?? [];
}

/** The words of all lists. */
export const table = wordTable(collect());

function collect(): Map<string, Signal> {
	const all = new Map<string, Signal>();
	const entry = (word: string): Signal => {
		const known = all.get(word) ?? { signs: [], weight: 0, firsts: [], seconds: [] };
		all.set(word, known);
		return known;
	};
	for (const { type, heads, strong, weak } of signals) {
		const index = indexOf(type);
		for (const [words, weight] of [
			[heads, HEAD],
			[strong, STRONG],
			[weak, WEAK]
		] as const) {
			for (const word of split(words)) {
				if (word === '') continue;
				const signal = entry(word);
				if (signal.signs.some((sign) => sign.type === index)) continue;
				signal.signs.push({ type: index, weight });
				signal.weight = Math.max(signal.weight, weight);
			}
		}
	}
	const [firsts, seconds] = [0, 1].map((side) => halves(side));
	const single = wordTable(all);
	for (const word of [...firsts.keys(), ...seconds.keys()]) {
		const known = all.has(word);
		const signal = entry(word);
		if (known) continue;
		signal.signs = single.find(word, 0, word.length).flatMap(({ value }) => value.signs);
		signal.weight = Math.max(0, ...signal.signs.map(({ weight }) => weight));
	}
	const [inFirst, inSecond] = [wordTable(firsts), wordTable(seconds)];
	for (const [word, signal] of all) {
		signal.firsts = allIn(inFirst, word);
		signal.seconds = allIn(inSecond, word);
	}
	for (const word of split(neutral)) {
		const signal = entry(word);
		signal.signs = [];
		signal.weight = 0;
	}
	return all;
}

/** What a list says of all words in a word, also of one inside another: 平安志愿者 and 志愿者. */
function allIn(list: Words<number[]>, word: string): number[] {
	const all = new Set<number>();
	for (let i = 0; i < word.length; i++) {
		const hit = list.at(word, i, word.length);
		// A character alone may be another word inside a longer one: 路 in 道路.
		if (hit && (hit.word.length > 1 || hit.word === word)) for (const value of hit.value) all.add(value);
	}
	return [...all];
}

/** The words of one side of all compounds, and the compounds they are of. */
function halves(side: number): Map<string, number[]> {
	const all = new Map<string, number[]>();
	compounds.forEach(({ all: sides }, pair) => {
		for (const word of split(sides[side])) all.set(word, [...(all.get(word) ?? []), pair]);
	});
	return all;
}

/** A compound whose halves both stand in a text. */
export interface Pair {
	pair: number;
	first: Hit<Signal>;
	second: Hit<Signal>;
}

/** For each compound, the index of the last hit that holds its second half; NONE but while `pairsIn` runs. */
const lastSecond = new Int16Array(compounds.length);
const NONE = -1;
lastSecond.fill(NONE);

/** The compounds of which both halves are among the hits, each once: the first of the one, the last of the other. */
export function pairsIn(hits: readonly Hit<Signal>[]): Pair[] {
	const pairs: Pair[] = [];
	for (let i = 0; i < hits.length; i++) for (const pair of hits[i].value.seconds) lastSecond[pair] = i;
	for (let i = 0; i < hits.length; i++) {
		const first = hits[i];
		for (const pair of first.value.firsts) {
			const second = lastSecond[pair];
			if (second === NONE || (second === i && first.word.length <= 3)) continue;
			pairs.push({ pair, first, second: hits[second] });
			lastSecond[pair] = NONE;
		}
	}
	for (const hit of hits) for (const pair of hit.value.seconds) lastSecond[pair] = NONE;
	return pairs;
}
