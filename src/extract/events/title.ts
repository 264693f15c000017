/** A title that is readable without the text: who did what. 外滩街道召开2020年度党风廉政建设推进会议. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { clauses, enclosures, type Range } from './clauses.ts';
import type { Passage } from './happenings.ts';
import { firstVerb } from './predicate.ts';
import type { Telling } from './telling.ts';
import { ADVERBIAL, LENGTH, cut, isWhole, shorten, tidy, trim } from './title-wording.ts';

/** A clause that is shorter without its dates keeps them: 活动将持续到6月30日. */
const SHORTEST = 4;
/** How far before a part of a sentence its subject is looked for. */
const BEFORE = 200;
/** What a title never goes beyond. */
const LIMIT = 40;

const SUBJECT_END =
	/(?:联合|携手|会同|协同|协助|带领|率队|率领|带队|牵头|科学|合理|精准|统筹|周密|一行|等人|等|分别|共同|正在|正|将|先后|陆续|专门|特地|特别|专程|集中|主动|积极|首次|再次|顺利|正式|成功|现场|全面|全力|统一|迅速|第一时间|于|到|至|赴|向|对|为|被|把|从|还|又|也|已|已经|就|便|都|可|可以|来|去|前往|围绕|以|在|与|和|并|明确|决定|要求|规定|重点|及时|详细|耐心|仔细|认真|细致|热情|因为|由于|实地|深入|即将|拟|预计|计划|全部|累计|逐户|逐一|分批|提前|均|持续|一律|连夜)+$/;

/** 到慈溪里, 对辖区的楼宇: before the verb, but nobody who acts. */
const AIMED = /^(?:到|在(?![建校职岗册读编])|赴|对|向|为|给|把|将|从|针对|被|与|同|跟|就)[^，。]*$/;
/** Says that news came, not what: 接到通知. The next clause says it. */
const NEWS = /(?:接到|收到|接|得到)[^，。]{0,8}(?:通知|电话|指令|任务|报警|求助|消息|来电|信息)$/;
/** 由平安办主任牵头: who leads; the next clause says what. */
const LEADS = /(?:牵头|带队|带领下)$/;
/** 我们就立刻: not what they did. */
const AT_ONCE = /^(?:我们|他们|她们|大家)?(?:便|就)?(?:立刻|立即|马上|迅速|随即|第一时间|即刻)*/;
/** 小区一对从外地回来的小情侣: who; the next clause says what. */
const WHO_LAST =
	/[一两三四五六七八九十\d](?:对|名|位|个|批|群|家|户|支|辆)(?:从|由|在|来自|刚)[^，。]{1,14}的\p{Script=Han}{1,6}$/u;
/** A shorter title takes its second clause: 红旗河泵站断电，低洼院落进水. */
const BRIEF = 8;
/** A title with its second clause is at most this long. */
const WITH_NEXT = 34;

/** What a title may take from the happening's surroundings. */
export interface TitleContext {
	/** From the top down; its last name stands in where the text names nobody. */
	area: readonly string[];
	subdistrict: string | null;
	district: string | null;
	/** Who 他 or 她 is, null where that is not certain. */
	person: string | null;
	/** Ranges of dates, left out of the title. */
	dates: readonly Range[];
	/** Whether the happening is the article's first one. */
	lead: boolean;
}

/** The title of a happening; never empty. */
export function titleOf(passage: Passage, telling: Telling, context: TitleContext): string {
	const { article } = passage;
	const main = telling.clauses[telling.main];
	const own = clauseOf(article.text, telling, context.dates);
	const ended = endsOf(passage, telling, context);
	const clause = ended ?? own;
	const subject = ended !== null || hasSubject(clause) ? '' : subjectBefore(passage, telling, context);
	const whole = expand(tidy(named(subject + clause, context)), context);
	const short =
		whole.length <= LENGTH
			? whole
			: expand(tidy(named(subject + shorten(clause, LENGTH - subject.length), context)), context);
	const next = telling.clauses[telling.main + 1];
	if (next && WHO_LAST.test(whole)) {
		const both = whole + trim(without(article.text, next, context.dates));
		if (both.length <= LIMIT && isWhole(both)) return both;
	}
	if (next && (NEWS.test(whole) || LEADS.test(whole) || whole.length < BRIEF)) {
		const both = `${whole}，${trim(without(article.text, next, context.dates)).replace(AT_ONCE, '')}`;
		if (
			both.length <= (whole.length < BRIEF ? LENGTH : WITH_NEXT) &&
			isWhole(both) &&
			goesWith(article.text, next, context)
		)
			return both;
	}
	if (short.length >= 6 && short.length <= LENGTH && isWhole(short)) return short;
	const heading = context.lead ? headingFor(article.title, clause) : '';
	if (heading) return expand(heading, context);
	if (whole !== '' && whole.length <= LIMIT && isWhole(whole)) return whole;
	return (
		cut(short.length >= 6 ? short : whole) ||
		article.title ||
		passage.anchor?.found.text ||
		article.text.slice(main.start, main.start + LENGTH)
	);
}

/** A second clause without a date of its own that tells something. */
function goesWith(text: string, next: Range, { dates }: TitleContext): boolean {
	if (dates.some((date) => date.start >= next.start && date.end <= next.end)) return false;
	const words = text.slice(next.start, next.end);
	return count(words) >= FEWEST && happeningVerbs.first(words, 0, words.length) !== null;
}

/** 8月13日合龙, 25日清早发完: two or three words, with the clause before them that says of what; null for longer clauses. */
function endsOf(passage: Passage, telling: Telling, { dates }: TitleContext): string | null {
	const { text, sentences } = passage.article;
	const own = telling.clauses[telling.main];
	const bare = trim(without(text, own, dates));
	if (count(bare) < 2 || count(bare) >= FEWEST || count(bare) !== bare.length) return null;
	const start = Math.max(sentences[passage.first].start, own.start - BEFORE);
	const before = clauses(text, start, own.start, enclosures(text, start, own.start)).at(-1);
	if (!before || dates.some((date) => date.start < before.end && date.end > before.start)) return null;
	const words = trim(text.slice(before.start, before.end));
	if (count(words) < FEWEST || words.length + bare.length >= LENGTH || /^[他她它]/.test(words)) return null;
	const names = OF.test(words) || !happeningVerbs.first(words, 0, words.length);
	return `${words}${names ? '' : '，'}${bare}`;
}

/** Ends with what a relative clause is about: 拖拉机拉来的1.5吨馒头. */
const OF = /的[\p{Script=Han}\d.]{1,8}$/u;

const SECOND_PART = /[\s　—]{1,}(?=[\p{Script=Han}“])/u;

/** Fewest Chinese characters of a clause that says something besides its date. */
const FEWEST = 4;

/** The words of the clause that tells it; of the next one where it is only a date; with its date where it needs it. */
function clauseOf(text: string, { clauses: list, main }: Telling, dates: readonly Range[]): string {
	const own = list[main];
	const bare = trim(without(text, own, dates).replace(WHILE, '$<doing>'));
	if (bare.length >= SHORTEST && (count(bare) >= FEWEST || list.length === 1)) return afterDash(bare);
	if (count(bare) >= 2) return trim(text.slice(own.start, own.end));
	for (const other of list.slice(main + 1)) {
		const words = trim(without(text, other, dates));
		if (count(words) >= FEWEST) return words;
	}
	return bare.length < SHORTEST ? trim(text.slice(own.start, own.end)) : bare;
}

/** 区委书记在走访企业时: he did. */
const WHILE = /在(?=\p{Script=Han}{4})(?<doing>[^，。在]{2,24}?)(?:[的之]?时候?|期间|之际|过程中)$/u;

function count(words: string): number {
	return hanOnly(words).length;
}

/** 字是在夜校学的——镇妇联开办识字班: what stands behind the dash, if it tells something. */
function afterDash(words: string): string {
	const at = words.lastIndexOf('——');
	if (at < 0 || words.length <= LENGTH) return words;
	const rest = words.slice(at + 2);
	return rest.length >= 8 && happeningVerbs.first(rest, 0, rest.length) ? rest : words;
}

/** 他打算…: the person named last before it, if only one is. */
function named(title: string, { person }: TitleContext): string {
	return person === null ? title : title.replace(/^[他她](?!们|[的]?[人乡国地方])/, person);
}

/** The article's heading, without its second part, if it tells of the same thing as the clause. */
function headingFor(title: string, clause: string): string {
	const first = tidy(title.replace(/^[#*\s]+|[*\s]+$/g, '').split(SECOND_PART)[0]);
	const whole = tidy(title);
	const best = whole.length <= LENGTH ? whole : first;
	if (best.length < 6 || best.length > LENGTH + 4) return '';
	if (!happeningVerbs.first(best, 0, best.length)) return '';
	let shared = 0;
	for (let i = 0; i + 1 < best.length; i++) if (clause.includes(best.slice(i, i + 2))) shared++;
	return shared >= Math.min(4, best.length / 3) ? best : '';
}

/** 期限为8月31日前, 持续到4月5日: the date is what is said. */
const NEEDED = /(?:至|到|截止|期限?为|是|时间为|定在)$/;

/** 不得早于2月9日24时复工: so it is here, whatever follows. */
const LIMITS = /(?:[早晚迟]于|不?超过)$/;

/** What of a date is left behind it: 起, 前后, 8月里, 上周日晚. */
const REST_OF_DATE =
	/^(?:左右|前后|许|起(?![重步航草跑火义])|开始(?=[，,])|期间|以来|里(?![弄程面])|(?:晚间|深夜|夜里|清晨|凌晨|上午|下午|中午|傍晚|一早|早上|晚)(?![会宴餐霞报托]))/u;

const brackets = new CharacterSet('（(');

/** The clause without dates in it and without what stands in brackets. */
function without(text: string, range: Range, dates: readonly Range[]): string {
	let words = '';
	let at = range.start;
	for (const date of dates) {
		if (date.start < at || date.end > range.end) continue;
		const before = text.slice(at, date.start);
		const needed = NEEDED.test(before) || /^(?:截[至止]|至|到)/.test(text.slice(date.start, date.end));
		if (LIMITS.test(before)) continue;
		if (needed && words + before !== '' && /^(?:[止前，。；]|$)/.test(text.slice(date.end, range.end)))
			continue;
		words +=
			at > range.start && /^[、和及与至\s]+$/.test(before)
				? ''
				: before.replace(/(?:定[于在]|从|自|于|在|到)$/, '');
		at = date.end + (REST_OF_DATE.exec(text.slice(date.end, range.end))?.[0].length ?? 0);
	}
	const all = words + text.slice(at, range.end);
	if (brackets.next(all, 0, all.length) === all.length && all.trim() !== '') return all;
	const outside = all.replace(/[（(][^（()）]{0,40}[)）]/g, '');
	return outside.trim() === '' ? all.replace(/^[（(]|[)）]$/g, '') : outside;
}

const TWO_HAN = /[\p{Script=Han}]{2,}/u;

/** What a clause without a subject begins with: prepositions, adverbs, auxiliaries; or the verb itself. */
const STARTS =
	/^(?:对|向|在|为|把|将|给|被|从|与|和|到|至|就|以|按|由|并|还|又|再|已|共|要|须|全部|先后|陆续|继续|及时|立即|连夜|代表[^，。们团队]{1,14}(?=[向对为给与把将看慰走送颁])|分|逐|累计|首次|正式|最后|今|明|明确|重点|详细|仔细|认真|多次|再次|主动|积极|迅速|现场|当场|紧急)|^[\p{Script=Han}]{0,2}$/u;

/** 断电的七个村恢复照明, 收上来的216幅照片展出: its verb belongs to the subject. */
const RELATIVE = /^\p{Script=Han}{2,8}的(?=[\p{Script=Han}\d]{2,})/u;

/** Whether somebody stands before the clause's first verb. */
function hasSubject(clause: string): boolean {
	const verb = firstVerb(clause);
	if (!verb) return !STARTS.test(clause);
	const relative = RELATIVE.exec(clause)?.[0].length;
	if (relative && happeningVerbs.first(clause, relative, clause.length)) return true;
	if (!STARTS.test(clause) && verb.start > 3) return true;
	const before = clause
		.slice(0, verb.start)
		.replace(ADVERBIAL, '')
		.replace(AIMED, '')
		.replace(SUBJECT_END, '');
	return TWO_HAN.test(before);
}

const LONGEST_SUBJECT = 16;
/** A clause without a verb is what the next one is about: 全镇小区的36套充电桩，全部通电. */
const LONGEST_TOPIC = 22;
const NAMED = /^\p{Script=Han}{2,8}的[\p{Script=Han}\d]{2,10}$/u;
const LONGEST_PERSON = 24;
/** A quotation, a particle or a count: these words are no subject but tell something. */
const NO_SUBJECT =
	/[“”《》了才没不被把是着过还刚%％]|高达|达到|[\d一二三四五六七八九十]+(?![号弄室楼队村组院])[^人\P{Script=Han}]{1,2}$|^[他她它我你这那]/u;
/** Somebody with an office or a role: 公安街11弄2号401室居民郭文俊. */
const SOMEBODY =
	/(?:居民|村民|市民|书记|主任|队长|队员|志愿者|民警|医生|老师|同志|党员|经理|委员|网格员|社工)[\p{Script=Han}]{0,4}$/u;

/** What is said of somebody before the verb: 正在和村委会一起, 带着热力公司的师傅, 在微信群里, 根据辖区的特点. */
const BESIDE_SUBJECT =
	/(?<=\p{Script=Han}{2})(?:正?在?[和与跟同][^，。]{2,20}(?:一起|一同|一道|共同)|[带领陪冒顶拿拎背穿戴拉推骑坐]着.*|(?<![所现存存])在[^，。]{1,20}(?:[里中上内前下时旁边]|现场|期间)|(?:根据|按照|依据|针对|结合|围绕|本着|为(?!期|民|主)).*)$/u;

/** Who acts, from the nearest clause before that says so, else from the area. */
function subjectBefore(passage: Passage, telling: Telling, context: TitleContext): string {
	const { text, sentences } = passage.article;
	const start = Math.max(sentences[passage.first].start, passage.range.start - BEFORE);
	const earlier = clauses(text, start, passage.range.start, enclosures(text, start, passage.range.start));
	const own = telling.clauses.slice(0, telling.main);
	for (const range of [...earlier, ...own].reverse()) {
		const clause = trim(without(text, range, context.dates)).replace(/(?:因|由于|经|受).*$/, '');
		if (
			/^(?:面积|总投资|总长|全长|造价|研究|讨论|听取|布置|通报|传达|审议|为|针对|根据|按照|随着|面对|由于|因|据|接|收到|在|到|从|向|对|于|至|把|将|[上下进出来去](?![海城沙塘苑访校]))/.test(
				clause
			)
		)
			continue;
		const verb = firstVerb(clause);
		// 停课两天的五所学校和幼儿园，…: its verb belongs to what it names.
		const names = verb !== null && NAMED.test(clause) && clause.length <= LONGEST_TOPIC;
		if (names && !NO_SUBJECT.test(clause)) return clause;
		const subject = (verb ? clause.slice(0, verb.start) : clause)
			.replace(BESIDE_SUBJECT, '')
			.replace(
				/(?<=[\p{Script=Han}]{3})(?:[就便]?(?:会同|联合|携手|协同|配合)|对|向(?!.{1,2}(?:带领|率领))|把|将|给).*$/u,
				''
			)
			.replace(SUBJECT_END, '');
		const topic = verb === null && !SOMEBODY.test(subject);
		const longest = SOMEBODY.test(subject) ? LONGEST_PERSON : topic ? LONGEST_TOPIC : LONGEST_SUBJECT;
		if (subject.length >= 2 && subject.length <= longest && !NO_SUBJECT.test(subject)) return subject;
		if (context.person !== null && /^[他她](?!们)/.test(subject)) return context.person;
	}
	return context.subdistrict ?? context.district ?? '';
}

/** 街道召开… -> 外滩街道召开…; 镇党委 -> 南翔镇党委. */
function expand(titled: string, { subdistrict, district }: TitleContext): string {
	// 抵达我镇: a reader of the chronicle asks which.
	const title = titled.replace(
		/[我本](?=(?:街道|[镇乡])(?!民|里|人))(?<kind>街道|[镇乡])/u,
		(own, kind: string) => (subdistrict?.endsWith(kind) ? subdistrict : own)
	);
	for (const kind of ['街道', '镇', '乡']) {
		if (!subdistrict?.endsWith(kind) || !title.startsWith(kind)) continue;
		return subdistrict + title.slice(kind.length).replace(/^[里上]?(?:又|还|也|则|早就|就)?/, '');
	}
	if (
		district &&
		/^区(?=委|政府|里|人大|政协|纪委|总工会|妇联|卫健委)/.test(title) &&
		district.endsWith('区')
	)
		return district + title.slice(1);
	return title;
}
