/** Persons with their offices: 区委副书记沈山州, 社区平安办主任苏勇、副主任陈越, 居民郭文俊. */
import type { Person } from '#model.ts';
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { isHan } from '#extract/lexicon/han.ts';
import { afterName, notNames, offices, roles } from '#extract/lexicon/offices.ts';
import { happeningVerbs, speechVerbs } from '#extract/lexicon/predicates.ts';
import { ambiguousSurnames, compoundSurnames, surnames } from '#extract/lexicon/surnames.ts';
import { wordTable, type Hit } from '#extract/lexicon/words.ts';

/** A person where the text names them (UTF-16 units). */
export interface PersonFound extends Person {
	start: number;
	end: number;
}

/** Most different persons that are remembered of one article. */
const MOST = 200;
const LONGEST_TITLE = 24;
const LISTS = '、'.charCodeAt(0);

const titles = wordTable<'office' | 'role'>([
	...offices.map((word) => [word, 'office'] as const),
	...roles.map((word) => [word, 'role'] as const)
]);
type Office = Hit<'office' | 'role'>;
/** Particles and function words: never in a given name. */
const never = new CharacterSet(
	'的了在和与等就向对是说为到从由将把被给让于及这那之其并还又也都则却即便们每各某个你我他她它您已两不没有很要会能需该请称着过吗呢吧个位名人区县镇市省街村里做作'
);
const OPEN_END = /^[\s，。；：、！？,.;:!?）)（(”》」\n]?$/;
/** Where an office cannot reach further back. */
const edges = new CharacterSet('由和与及向在是对被把将让请到了的日获随邀');
const firstOfSurname = new CharacterSet([...surnames, ...compoundSurnames].map((name) => name[0]).join(''));
/** 卞唯敏强调, 包童斌围绕…提出了. */
const SPEAKS =
	/^(?:[同代][志表])?[^，。；：]{0,18}?(?:指出|强调|要求|提出|介绍|主持|参加|出席|陪同|致辞|讲话|宣读|宣布|表示|通报|发言|号召|汇报)/;
/** How far after a name the verb of speaking may be. */
const SPEECH = 24;
/** 苏勇和陈功, 李军、金雯瑜. */
/** 诸暨市, 于田县: a place. */
const PLACE = /[市县区镇乡村街路省州屯寨巷弄]/;
const JOINER = /^[、和与及]$/;
const CALLED = /^(?:同志|先生|女士|老师|代表|教授|医生|书记|主任|等)/;
const CLAUSE_EDGE = /[，。；：！？“”\s▲,.;:!?\n）)]/;

/**
 * All persons that `text` names by an office, a role or a list, in order, each occurrence; then, of a name that stands
 * without either at the head of a clause before a verb, those that occur more than once.
 */
export function people(text: string): PersonFound[] {
	const found: PersonFound[] = [];
	for (const hit of titles.find(text, 0, text.length)) {
		const from = skipBracket(text, hit.end);
		readList(text, from, hit, found);
		if (found.length >= MOST) break;
	}
	return found;
}

/** Names of an article and how often; looks them up in a range. */
export interface People {
	/**
	 * Persons whose name stands in `[start, end)`, or who are said to speak or attend in `[end, reach)`, each once, with the
	 * fullest title that the article gives them.
	 */
	within(start: number, end: number, reach: number): Person[];
}

/** Reads the persons of an article once; `dates` are the ends of its dates, where a clause's subject may begin. */
export function peopleOf(text: string, heads: readonly number[]): People {
	const all = people(text);
	for (const at of heads) {
		const name = headName(text, at);
		if (name) all.push(name);
	}
	const title = new Map<string, string | undefined>();
	for (const person of all) {
		const known = title.get(person.name);
		if (!title.has(person.name) || fullness(person.title) > fullness(known))
			title.set(person.name, person.title);
	}
	const places = wordTable(title).find(text, 0, text.length);
	return {
		within(start, end, reach) {
			const seen = new Set<string>();
			for (let i = firstFrom(places, start); i < places.length && places[i].start < reach; i++) {
				const { word, end: after } = places[i];
				if (after <= end || SPEAKS.test(text.slice(after, after + SPEECH))) seen.add(word);
			}
			return [...seen].map((name) => {
				const known = title.get(name);
				return known ? { name, title: known } : { name };
			});
		}
	};
}

/** Index of the first place that begins at `at` or later. */
function firstFrom(places: readonly { start: number }[], at: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle].start < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How much a title tells: 区领导 says less than 副区长. */
function fullness(title: string | undefined): number {
	if (!title) return 0;
	return /(?:领导|干部|代表|班子成员)$/.test(title) ? 1 : title.length;
}

/** Reads one name or a list of names at `from`, behind their office or role. */
function readList(text: string, from: number, { word, value, start }: Office, found: PersonFound[]): void {
	let title: string | undefined;
	for (let at = from, first = true; ; first = false) {
		const length = nameLength(text, at);
		if (length === 0) return;
		const end = at + length;
		if (first && value === 'office') title = titleBefore(text, start) + word;
		found.push({ name: text.slice(at, end), ...(title ? { title } : {}), start: at, end });
		if (!JOINER.test(text[end] ?? '') || found.length >= MOST) return;
		if (first && titles.at(text, end + 1, text.length)) return;
		at = end + 1;
	}
}

/** Length of the personal name at `at`, 0 if none is there: it must end where a verb, a particle or a mark follows. */
export function nameLength(text: string, at: number): number {
	if (!firstOfSurname.has(text.charCodeAt(at))) return 0;
	const compound = compoundSurnames.has(text.slice(at, at + 2));
	if (!compound && !surnames.has(text[at])) return 0;
	if (notNames.at(text, at, text.length)) return 0;
	return compound ? given(text, at, 2, false) : given(text, at, 1, ambiguousSurnames.has(text[at]));
}

function given(text: string, at: number, surname: number, ambiguous: boolean): number {
	if (!isOfName(text.charCodeAt(at + surname))) return 0;
	const two = strength(text, at + surname + 1);
	if (!isOfName(text.charCodeAt(at + surname + 1))) return two > 0 ? surname + 1 : 0;
	const three = strength(text, at + surname + 2);
	if (two >= 2 && two >= three) return surname + 1;
	if (three > 0) return surname + 2;
	return two > 0 && !ambiguous ? surname + 1 : 0;
}

/** Whether a UTF-16 unit can stand in a given name. */
function isOfName(code: number): boolean {
	return isHan(code) && !never.has(code);
}

/** How clearly a name can end at `at`: 3 at a mark, 2 before a verb, 1 before a particle that names may hold too, else 0. */
function strength(text: string, at: number): number {
	const next = text[at] ?? '';
	if (OPEN_END.test(next)) return 3;
	if (never.has(text.charCodeAt(at)) || CALLED.test(text.slice(at, at + 2))) return 2;
	const hit =
		afterName.at(text, at, text.length) ??
		happeningVerbs.at(text, at, text.length) ??
		speechVerbs.at(text, at, text.length);
	if (!hit) return 0;
	return hit.word.length >= 2 ? 2 : 1;
}

/** The office before its last word: 街道党工委副 before 书记; with 、 where offices are listed: 书记、监察办主任. */
function titleBefore(text: string, end: number): string {
	let from = end;
	while (from > 0 && end - from < LONGEST_TITLE) {
		const code = text.charCodeAt(from - 1);
		if (code === LISTS) {
			if (!endsInOffice(text, from - 1)) break;
		} else if (edges.has(code) || !isHan(code)) break;
		from--;
	}
	const verb = happeningVerbs.find(text, from, end).at(-1);
	return text
		.slice(
			verb && verb.end <= end && verb.end - verb.start >= 2 && isAction(verb.word) ? verb.end : from,
			end
		)
		.replace(/^、/, '');
}

/** 组织, 建设, 宣传 stand in offices (组织部部长); 走访, 召开 do not. */
function isAction(verb: string): boolean {
	return !/组织|宣传|建设|发展|服务|监督|检查|监察|治理|管理|指导|志愿|合作|规划|执法|运营|登记|联络|推进|指挥|交流|设计|文化|绿化|受理|支部|接待|信访|征收|救援|普查|帮扶|调解|维修|整治|共建|改造|更新|测试|评审|编制/.test(
		verb
	);
}

function endsInOffice(text: string, end: number): boolean {
	for (let length = 5; length >= 2; length--) {
		const word = text.slice(Math.max(0, end - length), end);
		const hit = titles.at(word, 0, word.length);
		if (hit?.end === word.length && hit.value === 'office') return true;
	}
	return false;
}

/** 办事处副主任（主持工作）袁登全. */
function skipBracket(text: string, at: number): number {
	if (text[at] !== '（' && text[at] !== '(') return at;
	const close = text.slice(at, at + 16).search(/[）)]/);
	return close < 0 ? at : at + close + 1;
}

/** A name without office at the head of a clause: 3月7日上午，徐柳悦接到通知. It must occur again to count. */
function headName(text: string, at: number): PersonFound | null {
	const start = CLAUSE_EDGE.test(text[at] ?? '') ? at + 1 : at;
	const length = nameLength(text, start);
	if (length < 2 || ambiguousSurnames.has(text[start])) return null;
	const end = start + length;
	const name = text.slice(start, end);
	if (PLACE.test(name.at(-1)!) || PLACE.test(text[end] ?? '')) return null;
	const first = text.indexOf(name);
	const again = text.indexOf(name, first + length);
	if (again < 0 || strength(text, end) < 2) return null;
	return { name, start, end };
}
