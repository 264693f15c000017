/** What is done in a clause, by who does what to what (lexicon/deeds). */
import { actors, nobody } from '#extract/lexicon/deeds/actors.ts';
import { acts, noDeeds } from '#extract/lexicon/deeds/acts.ts';
import { deeds, holding, leading, ofLast } from '#extract/lexicon/deeds/deeds.ts';
import { nothing, things } from '#extract/lexicon/deeds/things.ts';
import { split, wordTable, type Hit, type Words } from '#extract/lexicon/words.ts';
import type { Range } from './clauses.ts';
import { isNominal } from './predicate.ts';
import { indexOf } from './type-signs.ts';

/** A row of the table: bits of `who` and `what` of which one must be there, 0 where none need be. */
interface Rule {
	does: readonly string[];
	who: number;
	what: number;
	/** Index of the type, or NONE where the words are to say it. */
	type: number;
}

/** What a word is: bits of the actors and of the things that it can be, and the rules of it as an act. */
interface Part {
	who: number;
	what: number;
	rules: readonly Rule[];
	holds: boolean;
	leads: boolean;
	last: boolean;
}

/** What was done, and the words that say so. */
export interface Deed {
	type: number;
	words: string[];
}

const NONE = -1;
const bits = (names: readonly string[], all: object): number =>
	names.reduce((sum, name) => sum | (1 << Object.keys(all).indexOf(name)), 0);
const names = (text: string): string[] => text.split(' ').filter((name) => name !== '');
const rules: readonly Rule[] = deeds.map(([who, does, what, type]) => ({
	does: names(does),
	who: bits(names(who), actors),
	what: bits(names(what), things),
	type: type === '' ? NONE : indexOf(type)
}));
const table = collect();

function collect(): Words<Part> {
	const all = new Map<string, Part>();
	const part = (word: string): Part => {
		const known = all.get(word) ?? { who: 0, what: 0, rules: [], holds: false, leads: false, last: false };
		all.set(word, known);
		return known;
	};
	for (const [name, words] of Object.entries(actors))
		for (const word of split(words)) part(word).who |= bits([name], actors);
	for (const [name, words] of Object.entries(things))
		for (const word of split(words)) part(word).what |= bits([name], things);
	const kinds = new Map<string, string[]>();
	for (const [name, words] of Object.entries(acts))
		for (const word of split(words)) kinds.set(word, [...(kinds.get(word) ?? []), name]);
	for (const [word, of] of kinds) {
		const own = part(word);
		own.rules = rules.filter(({ does }) => does.some((name) => of.includes(name)));
		own.holds = of.includes(holding);
		own.leads = of.includes(leading);
		own.last = of.some((name) => names(ofLast).includes(name));
	}
	for (const words of [nobody, noDeeds, nothing]) for (const word of split(words)) part(word);
	return wordTable(all);
}

/** 为老人, 给志愿者: whom it is done for. */
const FOR = /(?:(?<![认成作因行以])为|给|替|帮|[面朝]?向|(?<!反)对)[^，。；、]{0,8}$/;
/** 在番禺路, 位于江边的: where. */
const WHERE = /(?:在|位于)[^，。；的]{0,12}$/;
/** 清理河道动员会: what is held. */
const HELD =
	/(?:[^社机协]会|会议|培训班?|讲座|比赛|竞赛|典礼|仪式|论坛|晚会|方案|办法|公约|通知|招募|报名|工程|项目)[。！]?$/;
const SAID = new Set(['policy', 'meeting', 'training', 'culture'].map((id) => indexOf(id)));
/** 改造后重新开业: done before. */
const BEFORE = /^[^，。；]{0,3}后(?![勤续方备台面来街期])[^，。；]{2}/;
const BEFORE_LENGTH = 8;
/** 检查1130人. */
const PERSONS = /^了?[^，。；]{0,6}[\d一二三四五六七八九十百千两][\d,]*[余多]?(?:人|名|例)/;
const PERSONS_LENGTH = 20;
/** Longest clause that is read in full, in characters, and how much of its end says what is held. */
const LONGEST = 120;
const HELD_LENGTH = 8;
/** So much of the clause before is read for who acts. */
const SUBJECT_LENGTH = 40;
const persons = bits(['persons'], things);

/**
 * What is done in `text[start, end)`; null where no row of the table fits. `before`: the clause before it, which says who acts where it
 * does not itself (志愿者来到社区，清理楼道).
 */
export function deedOf(text: string, { start, end: last }: Range, before?: Range): Deed | null {
	const end = Math.min(last, start + LONGEST);
	const hits = outsideTitles(table.find(text, start, end), text.slice(start, end), start);
	let held = HELD.test(text.slice(Math.max(start, last - HELD_LENGTH), last));
	let led: Deed | null = null;
	for (let i = 0; i < hits.length; i++) {
		const act = hits[i];
		held ||= act.value.holds;
		if (act.value.rules.length === 0 || isNominal(text, act, end)) continue;
		if (BEFORE.test(text.slice(act.end, Math.min(end, act.end + BEFORE_LENGTH)))) continue;
		const rule = ruleOf(text, { start, end }, hits, i, before);
		if (rule === undefined || (held && rule.type !== NONE && !SAID.has(rule.type))) continue;
		if (rule.type === NONE) return led;
		const { who, what } = rule;
		const others = hits.filter(({ value }) => (value.who & who) !== 0 || (value.what & what) !== 0);
		const words = [act.word, ...others.map(({ word }) => word).filter((word) => word !== act.word)];
		const deed = { type: rule.type, words };
		if (!act.value.leads) return deed;
		led ??= deed;
	}
	return led;
}

function ruleOf(
	text: string,
	{ start, end }: Range,
	hits: readonly Hit<Part>[],
	at: number,
	earlier?: Range
): Rule | undefined {
	const act = hits[at];
	let [who, what] = [0, 0];
	let last = 0;
	for (let i = 0; i < hits.length; i++) {
		const { value, start: from } = hits[i];
		if (i === at || (value.who === 0 && value.what === 0)) continue;
		const before = text.slice(Math.max(start, from - 12), from);
		if (i < at && value.who !== 0 && !FOR.test(before)) who |= value.who;
		what |= value.what;
		if (value.what !== 0 && !WHERE.test(before))
			last = i < at || last === 0 || i === at + 1 ? value.what : last;
	}
	if (who === 0 && earlier) who = subjectOf(text, earlier);
	if (act.value.last) what = last;
	if (PERSONS.test(text.slice(act.end, Math.min(end, act.end + PERSONS_LENGTH)))) what |= persons;
	return act.value.rules.find(
		(rule) => (rule.who === 0 || (rule.who & who) !== 0) && (rule.what === 0 || (rule.what & what) !== 0)
	);
}

/** Bits of those who act in a clause: named before its first act. */
function subjectOf(text: string, { start, end }: Range): number {
	let who = 0;
	for (const { value, start: from } of table.find(text, start, Math.min(end, start + SUBJECT_LENGTH))) {
		if (value.rules.length > 0) break;
		if (value.who !== 0 && !FOR.test(text.slice(Math.max(start, from - 12), from))) who |= value.who;
	}
	return who;
}

/** Hits that do not stand in a title of the clause that begins at `from`, its opening mark alone left. */
function outsideTitles(hits: Hit<Part>[], clause: string, from: number): Hit<Part>[] {
	let closed = -1;
	return hits.filter(({ word, start }) => {
		if (start < closed) return false;
		if (word === '《') closed = from + clause.indexOf('》', start - from);
		return true;
	});
}
