/** Names of private persons: who is named, with what words around, and which of them the public is not told. */
import { nameLength } from '#extract/events/people.ts';
import { notNames } from '#extract/lexicon/offices.ts';
import { ambiguousSurnames, compoundSurnames, surnames } from '#extract/lexicon/surnames.ts';
import { ADDRESSED, AFTER_PUBLIC, afterPrivate, standings, type Standing } from './private-roles.ts';
import { maskRules, type MaskRuleId } from './rules.ts';

/** How often the words around a name speak for each standing. */
type Evidence = Map<Standing, number>;

const HAN = /^\p{Script=Han}$/u;
const LISTED = /^[、和与及]/u;
/** Never in a given name: particles, verbs and measure words that stand behind a surname's character. */
const NEVER = new Set(
	'的了在和与等就向对是说为到从由将把被给让于及这那之其并还又也都则却即便们每各某个你我他她它您已两不没有很要会能需该请称着过吗呢吧位区县镇市省街村里做作岁年月日时人'
);
const CLAUSE_HEAD = /[，。；：！？“”‘（(\s▲△●■◆]/u;
const SPEAKS = /^[^，。；：！？\n]{0,6}(?:说|道|告诉|表示|介绍|回忆|感慨|感叹|坦言|笑着|激动)/u;
/** 82岁的, 家住三号楼的, 名叫: a name follows. */
const LEADS =
	/(?:(?<age>[\d０-９]{1,3}\s?(?:周?岁|岁高龄)(?:高龄)?的?)|(?<home>(?:家住|住在|租住在?|居住在)[^，。；！？\n]{1,20}?的)|(?<called>(?:名叫|名为|叫做|姓名[：:]?)))[“"‘\s]?/gu;
/** An office in apposition: 王海，社区党委书记; 王海是社区的党委书记. */
const APPOSITION = /^(?:[，,]\s?|是|任|现任|担任|作为|身为|，?[男女]，[^。；]{0,30}?)[^。；！？\n]{0,14}$/u;
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
		readBefore(text, names);
		readLeads(text, names);
		readAfter(text, names);
		readHeads(text, names);
	}
	for (const { text } of texts) readEverywhere(text, names);
	const found = new Map<string, MaskRuleId>();
	for (const [name, evidence] of names) {
		const rule = decide(evidence);
		if (rule) found.set(name, rule);
	}
	return found;
}

/** An office outweighs all but illness and childhood; a public role what is as often said; else the first rule that holds. */
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

/** Every run of two to four characters in a byline may be a writer's name. */
function readByline(line: string, names: Map<string, Evidence>): void {
	for (const [run] of line.matchAll(/\p{Script=Han}{2,4}/gu)) {
		if (surnames.has(run[0]) || compoundSurnames.has(run.slice(0, 2))) note(names, run, 'office');
	}
}

/** 居民郭文俊, 居民张三、李四和王五, 书记陈桂英. */
function readBefore(text: string, names: Map<string, Evidence>): void {
	for (const hit of standings.find(text, 0, text.length)) {
		let at = skipTo(text, hit.end);
		for (let listed = 0; listed < 60; listed++) {
			const length = personAt(text, at);
			if (length === 0) break;
			note(names, text.slice(at, at + length), hit.value);
			const end = at + length;
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
		if (length === 0) continue;
		const { age, home } = match.groups!;
		note(names, text.slice(at, at + length), age ? 'age' : home ? 'resident' : 'private');
	}
}

/** 王秀英老人, 李明（82岁）, 王小明同学. */
function readAfter(text: string, names: Map<string, Evidence>): void {
	for (let i = 0; i < text.length; i++) {
		if (!surnames.has(text[i]) || notNames.at(text, i, text.length)) continue;
		const surname = compoundSurnames.has(text.slice(i, i + 2)) ? 2 : 1;
		const known = ambiguousSurnames.has(text[i]) && surname === 1 && !CLAUSE_HEAD.test(text[i - 1] ?? '，');
		if (known || ADDRESSED.test(text.slice(i + surname, i + surname + 2))) continue;
		for (const given of [2, 1]) {
			const end = i + surname + given;
			if (!isGiven(text.slice(i + surname, end), given)) continue;
			const rule = afterPrivate.find(([, words]) => words.test(text.slice(end, end + 16)))?.[0];
			if (!rule) continue;
			note(names, text.slice(i, end), rule);
			i = end - 1;
			break;
		}
	}
}

function isGiven(given: string, length: number): boolean {
	return given.length === length && [...given].every((char) => HAN.test(char) && !NEVER.has(char));
}

/** A name at the head of a clause that speaks, or that the text names again: 3月7日上午，徐柳悦接到通知. */
function readHeads(text: string, names: Map<string, Evidence>): void {
	for (let i = 0; i < text.length; i++) {
		if (i > 0 && !CLAUSE_HEAD.test(text[i - 1])) continue;
		if (ambiguousSurnames.has(text[i])) continue;
		const length = personAt(text, i);
		if (length === 0) continue;
		const [name, end] = [text.slice(i, i + length), i + length];
		const again = length > 2 && text.indexOf(name, end) >= 0;
		if (again || SPEAKS.test(text.slice(end, end + 12))) note(names, name, 'private');
	}
}

/** What stands around every occurrence of the names that were found. */
function readEverywhere(text: string, names: ReadonlyMap<string, Evidence>): void {
	const heads = new Set([...names.keys()].map((name) => name[0]));
	for (let i = 0; i < text.length; i++) {
		if (!heads.has(text[i])) continue;
		for (const length of [4, 3, 2]) {
			const evidence = names.get(text.slice(i, i + length));
			if (!evidence) continue;
			const standing = standingAround(text, i, i + length);
			if (standing) evidence.set(standing, (evidence.get(standing) ?? 0) + 1);
			i += length - 1;
			break;
		}
	}
}

function standingAround(text: string, start: number, end: number): Standing | null {
	const after = text.slice(end, end + 40);
	if (AFTER_PUBLIC.test(after)) return 'office';
	const clause = /^[^。；！？\n]*/u.exec(after)![0];
	for (const hit of standings.find(clause, 0, clause.length)) {
		if (hit.value !== 'office' && hit.value !== 'role') continue;
		if (!APPOSITION.test(clause.slice(0, hit.start))) break;
		if (personAt(clause, hit.end) === 0) return hit.value;
	}
	return null;
}

/** Length of the personal name at `at`; 0 for none, and for 王阿姨, who is nobody in particular. */
function personAt(text: string, at: number): number {
	const surname = compoundSurnames.has(text.slice(at, at + 2)) ? 2 : 1;
	if (ADDRESSED.test(text.slice(at + surname, at + surname + 2))) return 0;
	const length = nameLength(text, at);
	return length > surname ? length : 0;
}
