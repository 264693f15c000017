/** A title that is readable without the text: who did what. 外滩街道召开2020年度党风廉政建设推进会议. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { clauses, enclosures, type Range } from './clauses.ts';
import type { Passage } from './happenings.ts';
import type { Telling } from './telling.ts';

/** Most characters of a title where the clause allows it. */
const LENGTH = 30;
/** A clause that is shorter without its dates keeps them: 活动将持续到6月30日. */
const SHORTEST = 4;
/** How far before a part of a sentence its subject is looked for. */
const BEFORE = 200;
/** What a title never goes beyond. */
const LIMIT = 40;

const LEADING =
	/^(?:【[^】]{1,10}】|[^【】“《（，。]{0,8}】|[一二三四五六七八九十]{1,2}、|[\s，,、；;：:。.“”▲△●■◆◇○◎★☆□@·\-—]|的|记者[^，。]{0,14}(?:获悉|了解到|得知)|刚过|本报讯|讯|据悉|据了解|据介绍|获悉|从.{2,16}获悉|随后|此外|同时|另外|与此同时|不仅如此|目前|原来|其中|其间|期间|会后|会上|紧接着|接着|而后|之后|然后|于是|并且|并(?!肩)|也(?!是)|还(?!款)|又(?!一)|再次|便|就(?!业|诊|餐|医)|则|且|已|已经|正式|共同|一起|一同|先后|陆续|分别|当即|立即|连夜|迅速|积极|主动|现场|顺利|圆满|成功|再(?!生)|于|在此|早在|这一天|这天|左右|前后|许|起|始|开始(?=[，,])|以来|期间|上午|下午|晚上|晚|早上|一早|清晨|一大早|中午|当天|当日|当晚)/;
const TRAILING =
	/(?:[\s，,、；;：:。.!！?？…]|——|将|也|又|还|就|了|的|地|得|着|后|之后|时|之时|之际|的时候|等|并|和|与|及|以及|，)$/;
/** 在…里, 为…, 以…的形式: says where, why or how; a title can do without. */
const ADVERBIAL =
	/^(?:在[^，。]{1,26}?(?:里|内|中|下|上|前|现场|期间|同时|之际|基础上|中心|广场|礼堂|会议室|公园|小学|学校|门口|室|馆|厅|站|处|楼)(?=[\p{Script=Han}]{0,12}(?:召开|举行|举办|开展|组织|启动|拉开|揭牌|进行|上演|成立|签约|开幕|开班))|为(?:了|切实|进一步|深入|更好)[^，。]{1,24}(?=(?:街道|镇|区|社区)[^，。]{0,12}(?:召开|举行|举办|开展|组织))|以[^，。]{1,20}为(?:主题|契机)的?|利用[^，。]{1,12}(?:时间|机会)|通过[^，。]{1,16}(?:方式|形式)|一(?:场|次|堂|批|个)|首场|由)/u;
const SUBJECT_END =
	/(?:联合|携手|会同|协同|协助|带领|率队|率领|带队|牵头|一行|等人|等|分别|共同|正在|正|将|先后|陆续|专门|特地|特别|专程|集中|主动|积极|首次|再次|顺利|正式|成功|现场|全面|全力|统一|迅速|第一时间|于|到|至|赴|向|对|为|被|把|从|还|又|也|已|已经|就|便|都|可|可以|来|去|前往|围绕|以|在|与|和|并|明确|决定|要求|规定|重点|及时|详细|耐心|仔细|认真|细致|热情|因为|由于|实地|深入|即将|拟|预计|计划)+$/;

/** 到慈溪里, 对辖区的楼宇: before the verb, but nobody who acts. */
const AIMED = /^(?:到|赴|对|向|为|给|把|将|从|针对|被|与|同|跟|就)[^，。]*$/;
/** Says that news came, not what: 接到通知. The next clause says it. */
const NEWS = /(?:接到|收到|接|得到)[^，。]{0,8}(?:通知|电话|指令|任务|报警|求助|消息|来电|信息)$/;
/** 由平安办主任牵头: who leads; the next clause says what. */
const LEADS = /(?:牵头|带队|带领下)$/;
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
	const clause = clauseOf(article.text, telling, context.dates);
	const subject = hasSubject(clause) ? '' : subjectBefore(passage, telling, context);
	const whole = expand(tidy(named(subject + clause, context)), context);
	const short =
		whole.length <= LENGTH
			? whole
			: expand(tidy(named(subject + shorten(clause, LENGTH - subject.length), context)), context);
	const next = telling.clauses[telling.main + 1];
	if (next && (NEWS.test(whole) || LEADS.test(whole))) {
		const both = `${whole}，${trim(without(article.text, next, context.dates))}`;
		if (both.length <= WITH_NEXT && isWhole(both)) return both;
	}
	if (short.length >= 6 && short.length <= LENGTH && isWhole(short)) return short;
	const heading = context.lead ? headingFor(article.title, clause) : '';
	if (heading) return expand(heading, context);
	if (whole.length <= LIMIT && isWhole(whole)) return whole;
	return (
		cut(short.length >= 6 ? short : whole) ||
		article.title ||
		passage.anchor?.found.text ||
		article.text.slice(main.start, main.start + LENGTH)
	);
}

const SECOND_PART = /[\s　—]{1,}(?=[\p{Script=Han}“])/u;

/** Fewest Chinese characters of a clause that says something besides its date. */
const FEWEST = 4;

/** The words of the clause that tells it; of the next one where it is only a date; with its date where it needs it. */
function clauseOf(text: string, { clauses: list, main }: Telling, dates: readonly Range[]): string {
	const own = list[main];
	const bare = trim(without(text, own, dates));
	if (bare.length >= SHORTEST && (count(bare) >= FEWEST || list.length === 1)) return afterDash(bare);
	if (count(bare) >= 2) return trim(text.slice(own.start, own.end));
	for (const other of list.slice(main + 1)) {
		const words = trim(without(text, other, dates));
		if (count(words) >= FEWEST) return words;
	}
	return bare.length < SHORTEST ? trim(text.slice(own.start, own.end)) : bare;
}

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

/** The clause without dates in it and without what stands in brackets. */
function without(text: string, range: Range, dates: readonly Range[]): string {
	let words = '';
	let at = range.start;
	for (const date of dates) {
		if (date.start < at || date.end > range.end) continue;
		const before = text.slice(at, date.start);
		const needed = NEEDED.test(before) || /^(?:截[至止]|至|到)/.test(text.slice(date.start, date.end));
		if (needed && words + before !== '' && /^(?:[止前，。；]|$)/.test(text.slice(date.end, range.end)))
			continue;
		words +=
			at > range.start && /^[、和及与至\s]+$/.test(before) ? '' : before.replace(/(?:从|自|于|在|到)$/, '');
		at = date.end;
		if (/^(?:左右|前后|许|起|开始(?=[，,])|期间|以来)/.test(text.slice(at, at + 2)))
			at += /^(?:许|起)/.test(text[at]) ? 1 : 2;
	}
	const all = words + text.slice(at, range.end);
	const outside = all.replace(/[（(][^（()）]{0,40}[)）]/g, '');
	return outside.trim() === '' ? all.replace(/^[（(]|[)）]$/g, '') : outside;
}

function trim(text: string): string {
	let words = text.replace(/\s+/g, ' ').trim();
	if (/^[（(【]/.test(words)) words = words.slice(1);
	for (let i = 0; i < 8; i++) {
		// A quotation mark goes only with its other half: “三结三定”共战疫情 stays as it is.
		const quoted = words.startsWith('“') && words.includes('”');
		const next = (quoted ? words : words.replace(LEADING, '')).replace(TRAILING, '');
		if (next === words) break;
		words = next;
	}
	return words;
}

const LAYOUT = /(?<=[\p{Script=Han}，、“”《》])\s+|\s+(?=[\p{Script=Han}，、“”《》\d])/gu;

/** Spaces that a page layout put between Chinese characters, and marks at the ends, taken out. */
function tidy(text: string): string {
	return trim(/\s/.test(text) ? text.replace(LAYOUT, '') : text);
}

const TWO_HAN = /[\p{Script=Han}]{2,}/u;

/** What a clause without a subject begins with: prepositions, adverbs, auxiliaries; or the verb itself. */
const STARTS =
	/^(?:对|向|在|为|把|将|给|从|与|和|到|至|就|以|按|由|并|还|又|再|已|共|要|须|全部|先后|陆续|继续|及时|立即|连夜|分|逐|累计|首次|正式|最后|今|明|明确|重点|详细|仔细|认真|多次|再次|主动|积极|迅速|现场|当场|紧急)|^[\p{Script=Han}]{0,2}$/u;

/** Whether somebody stands before the clause's first verb. */
function hasSubject(clause: string): boolean {
	const verb = happeningVerbs.first(clause, 0, clause.length);
	if (!verb) return !STARTS.test(clause);
	if (!STARTS.test(clause) && verb.start > 3) return true;
	const before = clause
		.slice(0, verb.start)
		.replace(ADVERBIAL, '')
		.replace(AIMED, '')
		.replace(SUBJECT_END, '');
	return TWO_HAN.test(before);
}

const LONGEST_SUBJECT = 16;
const LONGEST_PERSON = 24;
/** A quotation, a particle or a count: these words are no subject but tell something. */
const NO_SUBJECT =
	/[“”《》了才没不被把是着过还刚]|[\d一二三四五六七八九十]+(?![号弄室楼队村组院])[^人\P{Script=Han}]{1,2}$|^[他她它我你这那]/u;
/** Somebody with an office or a role: 公安街11弄2号401室居民郭文俊. */
const SOMEBODY =
	/(?:居民|村民|市民|书记|主任|队长|队员|志愿者|民警|医生|老师|同志|党员|经理|委员|网格员|社工)[\p{Script=Han}]{0,4}$/u;

/** Who acts, from the nearest clause before that says so, else from the area. */
function subjectBefore(passage: Passage, telling: Telling, context: TitleContext): string {
	const { text, sentences } = passage.article;
	const start = Math.max(sentences[passage.first].start, passage.range.start - BEFORE);
	const earlier = clauses(text, start, passage.range.start, enclosures(text, start, passage.range.start));
	const own = telling.clauses.slice(0, telling.main);
	for (const range of [...earlier, ...own].reverse()) {
		const clause = trim(without(text, range, context.dates)).replace(/(?:因|由于|经|受).*$/, '');
		if (/^(?:为|针对|根据|按照|随着|面对|由于|因|据|接|收到|在|到|从|向|对|于|至|把|将)/.test(clause))
			continue;
		const verb = happeningVerbs.first(clause, 0, clause.length);
		const subject = (verb ? clause.slice(0, verb.start) : clause)
			.replace(
				/(?<=[\p{Script=Han}]{3})(?:[就便]?(?:会同|联合|携手|协同|配合)|对|向(?!.{1,2}(?:带领|率领))|把|将|给).*$/u,
				''
			)
			.replace(SUBJECT_END, '');
		const longest = SOMEBODY.test(subject) ? LONGEST_PERSON : LONGEST_SUBJECT;
		if (subject.length >= 2 && subject.length <= longest && !NO_SUBJECT.test(subject)) return subject;
		if (context.person !== null && /^[他她](?!们)/.test(subject)) return context.person;
	}
	return context.subdistrict ?? context.district ?? '';
}

/** 街道召开… -> 外滩街道召开…; 镇党委 -> 南翔镇党委. */
function expand(title: string, { subdistrict, district }: TitleContext): string {
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

/** What a title can do without, and what is written instead, in the order in which it goes. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
	[ADVERBIAL, ''],
	[/(?<=[\p{Script=Han}]{4})(?:为|向|对|针对)[^，。]{6,30}?(?=(?:举办|开展|送上|发放|开设|召开))/u, ''],
	[/(?:、[^、，“”《》]{1,12}){1,8}(?:等|和[^、，的“”]{1,8}(?=[，]|$))/g, '等'],
	[/(?<=[\p{Script=Han}]{4})(?:全面|深入|进一步|积极|认真|切实|有序|扎实|广泛|精心)/gu, ''],
	[/(?<=召开|举行|举办|开展|组织)(?:了)?(?:以|主题为)[^，。]{2,30}(?:为主题|主题)的/, ''],
	[/(?<=召开|举行|举办|开展|组织|进行)了?[^，。“”《》]{6,30}的(?=[\p{Script=Han}]{2,14}$)/u, '']
];

/** Takes out what a title can do without, until it is short enough: adverbials, lists, attributes. */
function shorten(clause: string, length: number): string {
	let words = clause;
	for (const [dispensable, instead] of SHORTER) {
		if (words.length <= length) break;
		const next = words.replace(dispensable, instead);
		if (next.length >= 5) words = next;
	}
	return words;
}

/** Marks that come in pairs, the opening one first. */
const PAIRS = '“”《》（）「」';
const pairs = new CharacterSet(PAIRS);

/** No mark is opened or closed alone. */
function isWhole(title: string): boolean {
	const open = [0, 0, 0, 0];
	const end = title.length;
	for (let i = pairs.next(title, 0, end); i < end; i = pairs.next(title, i + 1, end)) {
		const mark = PAIRS.indexOf(title[i]);
		open[mark >> 1] += mark % 2 === 0 ? 1 : -1;
	}
	return open.every((count) => count === 0);
}

/** Cuts at the last place where a word or phrase ends, never inside marks. */
function cut(title: string): string {
	if (title.length <= LENGTH && isWhole(title)) return title;
	for (let end = Math.min(LENGTH, title.length); end >= 8; end--) {
		const rest = title.slice(end);
		const head = title.slice(0, end);
		if (!isWhole(head)) continue;
		if (/^(?:[，、；：“《（]|并|以及|和|与|及|，)/.test(rest)) return trim(head);
	}
	for (let end = Math.min(LENGTH - 1, title.length); end >= 8; end--) {
		const head = title.slice(0, end);
		if (isWhole(head) && !/[“《（的了和与及在于]$/.test(head)) return `${trim(head)}…`;
	}
	return title.replace(/[“”《》「」]/g, '').slice(0, LENGTH - 1) + '…';
}
