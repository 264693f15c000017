/** Names of private persons: who is named, with what words around, and which of them the public is not told. */
import { isBrand, isFirm, isFounder } from './firms.ts';
import { maskRules, type MaskRuleId } from './rules.ts';
import { standingAround } from './apposition.ts';
import { isGiven, personAt, surnameAt, toldPersonAt } from './person.ts';
import { afterPrivate, isPublicFigure, standings, type Standing } from './private-roles.ts';
import { ambiguousSurnames, compoundSurnames, surnames } from '#extract/lexicon/surnames.ts';

/** How often the words around a name speak for each standing. */
type Evidence = Map<Standing, number>;

const LISTED = /^[、和与及]/u;
const CLAUSE_HEAD = /[，。；：！？“”‘（(\s▲△●■◆]/u;
/** A district or street, and no person, begins here: 洪山区. */
const PLACE = /^[市县区镇乡村街路省州]/u;
const SPEAKS = /^[^，。；：！？\n]{0,6}(?:说道?|告诉|表示|介绍|回忆|感慨|感叹|坦言|笑着|激动)/u;
/** 82岁的, 家住三号楼的, 三年级（2）班的, 名叫: a name follows. */
const LEADS =
	/(?:(?<age>[\d０-９]{1,3}\s?(?:周?岁|岁高龄)(?:高龄)?的?)|(?<resident>(?:家住|住在|租住在?|居住在|打了[^，。]{1,6}工)[^，。；！？\n]{0,20}?的)|(?<child>(?:年级|[）)]班|[\d一二三四五六]班|幼儿园[大中小]班)(?:的|学生|同学)?)|(?<called>(?:名叫|名为|叫做|姓名[：:]?)))[“"‘\s]?/gu;
/** How far before a name at the head of a clause the word for what somebody does there may stand. */
const REACH = 30;
/** Most different names that are remembered of one bulletin. */
const MOST = 2000;

/** A text with the runs of it that are bylines or signatures. */
export interface NamedText {
	text: string;
	bylines: readonly { start: number; end: number }[];
}

/** Names of private persons in the texts of one bulletin, each with the rule that masks it everywhere in it. */
export function privateNames(texts: readonly NamedText[]): Map<string, MaskRuleId> {
	const names = new Map<string, Evidence>();
	for (const { text, bylines } of texts) {
		for (const { start, end } of bylines) readByline(text.slice(start, end), names);
		const joined = joinedNames(text);
		readBefore(joined, names);
		readLeads(joined, names);
		readAfter(joined, names);
		readHeads(joined, names);
	}
	for (const { text } of texts) readEverywhere(joinedNames(text), names);
	const found = new Map<string, MaskRuleId>();
	for (const [name, evidence] of names) {
		const rule = isPublicFigure(name) ? null : decide(evidence);
		if (rule) found.set(name, rule);
	}
	return found;
}

/** An office outweighs all; a public role what is not said more often, illness excepted; else the first rule that holds. */
function decide(evidence: Evidence): MaskRuleId | null {
	const count = (standing: Standing) => evidence.get(standing) ?? 0;
	const rules = maskRules.map(({ id }) => id).filter((id) => count(id) > 0);
	if (rules.length === 0 || count('office') > 0) return null;
	const said = rules.reduce((sum, id) => sum + (id === 'private' ? 0 : count(id)), 0);
	return count('role') > 0 && count('role') >= said && count('patient') === 0 ? null : rules[0];
}

function note(names: Map<string, Evidence>, name: string, standing: Standing): void {
	const known = names.get(name);
	if (!known && names.size >= MOST) return;
	const evidence = known ?? new Map<Standing, number>();
	names.set(name, evidence);
	evidence.set(standing, (evidence.get(standing) ?? 0) + 1);
}

/** A name of two characters that is set as wide as three: 王　强 -> 王强. */
function joinedNames(text: string): string {
	return text.replace(
		/(?<surname>\p{Script=Han})[ \u3000]{1,2}(?<given>\p{Script=Han})(?=[\s、，。；：（(\d]|$)/gu,
		(whole, surname: string, given: string) => (surnames.has(surname) ? surname + given : whole)
	);
}

/** Every run of two to four characters in a byline may be a writer's name. */
function readByline(line: string, names: Map<string, Evidence>): void {
	for (const [run] of joinedNames(line).matchAll(/\p{Script=Han}{2,4}/gu)) {
		if (surnames.has(run[0]) || compoundSurnames.has(run.slice(0, 2))) note(names, run, 'office');
	}
}

/** 居民郭文俊, 居民张三、李四和王五, 书记陈桂英. */
function readBefore(text: string, names: Map<string, Evidence>): void {
	for (const hit of standings.find(text, 0, text.length)) {
		const told = hit.value !== 'office' && hit.value !== 'role';
		let at = skipTo(text, hit.end);
		for (let listed = 0; listed < 60; listed++) {
			const length = told ? toldPersonAt(text, at) : personAt(text, at);
			const end = at + length;
			if (length === 0 || isBrand(text, at, end)) break;
			note(names, text.slice(at, end), hit.value);
			if (!LISTED.test(text.slice(end, end + 1)) || standings.at(text, end + 1, text.length)) break;
			at = end + 1;
		}
	}
}

/** Past a bracket, a quotation mark or a blank: 业主（三号楼）“王强”. */
function skipTo(text: string, at: number): number {
	if (text[at] === '（' || text[at] === '(') {
		const close = text.slice(at, at + 16).search(/[）)]/u);
		if (close >= 0) at += close + 1;
	}
	return /[“"‘\s:：]/u.test(text[at] ?? '') ? at + 1 : at;
}

function readLeads(text: string, names: Map<string, Evidence>): void {
	for (const match of text.matchAll(LEADS)) {
		const at = match.index + match[0].length;
		const length = personAt(text, at);
		if (length === 0 || isBrand(text, at, at + length)) continue;
		const { age, resident, child } = match.groups!;
		const rule = age ? 'age' : resident ? 'resident' : child ? 'child' : 'private';
		note(names, text.slice(at, at + length), rule);
	}
}

/** 王秀英老人, 李明（82岁）, 王小明同学. */
function readAfter(text: string, names: Map<string, Evidence>): void {
	for (let i = 0; i < text.length; i++) {
		const surname = surnameAt(text, i);
		if (surname === 0) continue;
		if (ambiguousSurnames.has(text[i]) && surname === 1 && !CLAUSE_HEAD.test(text[i - 1] ?? '，')) continue;
		for (const given of [2, 1]) {
			const end = i + surname + given;
			if (!isGiven(text.slice(i + surname, end), given)) continue;
			const rule = afterPrivate.find(([, words]) => words.test(text.slice(end, end + 16)))?.[0];
			if (!rule || isFirm(text, i, end) || isFounder(text.slice(i, end), text.slice(end, end + 16))) continue;
			note(names, text.slice(i, end), rule);
			i = end - 1;
			break;
		}
	}
}

/**
 * A name at the head of a clause that speaks, or that the text names again: 徐柳悦说. Whom the sentence before it tells to
 * be at work (作为派驻人员，徐柳悦…) has a public role.
 */
function readHeads(text: string, names: Map<string, Evidence>): void {
	for (let i = 0; i < text.length; i++) {
		if (i > 0 && !CLAUSE_HEAD.test(text[i - 1])) continue;
		if (ambiguousSurnames.has(text[i])) continue;
		const length = personAt(text, i);
		const end = i + length;
		if (length === 0 || PLACE.test(text.slice(end, end + 1)) || isFirm(text, i, end)) continue;
		const name = text.slice(i, end);
		if (isFounder(name, text.slice(end, end + 16))) continue;
		const again = length > 2 && text.indexOf(name, end) >= 0;
		if (again || SPEAKS.test(text.slice(end, end + 12))) note(names, name, atWork(text, i) ?? 'private');
	}
}

function atWork(text: string, at: number): Standing | null {
	const before = /[^。！？\n]*$/u.exec(text.slice(Math.max(0, at - REACH), at))![0];
	const hits = standings.find(before, 0, before.length);
	return hits.find(({ value }) => value === 'office' || value === 'role') ? 'role' : null;
}

/** What stands around every occurrence of the names that were found. */
function readEverywhere(text: string, names: ReadonlyMap<string, Evidence>): void {
	const heads = new Set([...names.keys()].map((name) => name[0]));
	for (let i = 0; i < text.length; i++) {
		if (!heads.has(text[i])) continue;
		for (const length of [8, 7, 6, 5, 4, 3, 2]) {
			const evidence = names.get(text.slice(i, i + length));
			if (!evidence) continue;
			const standing = standingAround(text, i + length);
			if (standing) evidence.set(standing, (evidence.get(standing) ?? 0) + 1);
			i += length - 1;
			break;
		}
	}
}
