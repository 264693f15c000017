/** Who acts in a title: in the clause itself, in a clause before it, or the body whose area it is. */
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { clauses, enclosures, type Range } from './clauses.ts';
import type { Passage } from './happenings.ts';
import { firstVerb } from './predicate.ts';
import type { Telling } from './telling.ts';
import { without } from './title-dates.ts';
import { ADVERBIAL, trim } from './title-wording.ts';

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

/** How far before a part of a sentence its subject is looked for. */
const BEFORE = 200;

const SUBJECT_END =
	/(?:联合|携手|会同|协同|协助|带领|率队|率领|带队|牵头|科学|合理|精准|统筹|周密|一行|等人|等|结伴|相约|一起|一同|一道|分别|共同|正在|正|将|先后|陆续|专门|特地|特别|专程|集中|主动|积极|首次|再次|顺利|正式|成功|现场|全面|全力|统一|迅速|第一时间|于|到|至|赴|向|对|为|被|把|从|还|又|也|已|已经|就|便|都|可|可以|来|去|前往|围绕|以|在|与|和|并|明确|决定|要求|规定|重点|及时|详细|耐心|仔细|认真|细致|热情|因为|由于|实地|深入|即将|拟|预计|计划|全部|累计|逐户|逐一|分批|提前|均|持续|一律|连夜)+$/;

/** 到慈溪里, 对辖区的楼宇: before the verb, but nobody who acts. */
const AIMED =
	/^(?:到|在(?![建校职岗册读编])|赴|对(?![方岸手口])|向|为|给|把|将|从|针对|被|与|同|跟|就|代表)[^，。]*$/;
const TWO_HAN = /[\p{Script=Han}]{2,}/u;

/** What a clause without a subject begins with: prepositions, adverbs, auxiliaries; or the verb itself. */
const STARTS =
	/^(?:对(?![方岸手口])|向|在|为|把|将|给|被|从|与|和|到|至|就|以|按|由|并|还|又|再|已|共|要|须|全部|先后|陆续|继续|及时|立即|连夜|代表[^，。们团队]{1,14}(?=[向对为给与把将看慰走送颁])|分|逐|累计|首次|正式|最后|今|明|明确|重点|详细|仔细|认真|多次|再次|主动|积极|迅速|现场|当场|紧急)|^[\p{Script=Han}]{0,2}$/u;

/** 断电的七个村恢复照明, 收上来的216幅照片展出: its verb belongs to the subject. */
const RELATIVE = /^(?![将把对给向为在从到被])\p{Script=Han}{2,8}的(?=[\p{Script=Han}\d]{2,})/u;

/** 镇召开会议, 街道举办讲座: the body itself, which the title names in full. */
const OWN_BODY = /^(?:街道|[镇乡区县市村]|社区|居委|学校|医院)(?=\p{Script=Han}{2})/u;

/** 详细询问并登记: two verbs, of which the second is the one of a list. */
const CAREFULLY = /^(?:详细|仔细|认真|耐心|逐一|当场|现场)\p{Script=Han}{2}[并和、]/u;

/** 了解了复工情况: the verb stands first. */
const LEARNS = /^(?:了解|询问|察看|查看|倾听|探访)/u;

/** Whether somebody stands before the clause's first verb. */
export function hasSubject(clause: string): boolean {
	if (LEARNS.test(clause)) return false;
	const verb = firstVerb(clause);
	if (!verb) return !STARTS.test(clause);
	if (OWN_BODY.test(clause) && verb.start <= 4) return true;
	const relative = RELATIVE.exec(clause)?.[0].length;
	if (relative && happeningVerbs.first(clause, relative, clause.length)) return true;
	if (!STARTS.test(clause) && verb.start > 3) return true;
	const before = clause
		.slice(0, verb.start)
		.replace(ADVERBIAL, '')
		.replace(AIMED, '')
		.replace(CAREFULLY, '')
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
	/(?<=\p{Script=Han}{2})(?:正?在?[和与跟同][^，。]{2,20}(?:一起|一同|一道|共同)|[带领陪冒顶拿拎背穿戴拉推骑坐]着.*|(?<![所现存存])在[^，。]{1,20}(?:[里中上内前下时旁边]|现场|期间)|(?:根据|按照|依据|针对|结合|围绕|本着|为(?!期|民|主)|正欲|正要|准备|打算).*)$/u;

/** 将持续至12月中旬: of what was begun. */
const GOES_ON = /^(?:将|预计|计划|已)?(?:持续|延续|结束|截止|落幕|闭幕|收官)/;
/** 启动“百日行动”, 举办摄影展: what began. */
const BEGUN = /(?:启动|开展|举行|举办|推出|组织|实施)了?(?<what>[^，。]{3,22})$/u;

/** 从去年年底开始实施的口袋公园项目: what is told of. */
const SINCE = /^[从由自][^，。]{2,16}的(?<what>[\p{Script=Han}\d]{4,14})$/u;

/** Clauses of the sentence that end before a place. */
export function clausesBefore({ article: { text, sentences }, first }: Passage, at: number): Range[] {
	const start = Math.max(sentences[first].start, at - BEFORE);
	return clauses(text, start, at, enclosures(text, start, at));
}

/** Who acts, from the nearest clause before that says so, else from the area. */
export function subjectBefore(
	clause: string,
	passage: Passage,
	telling: Telling,
	context: TitleContext
): string {
	const { text } = passage.article;
	const earlier = clausesBefore(passage, passage.range.start);
	const goesOn = GOES_ON.test(clause);
	const own = telling.clauses.slice(0, telling.main);
	for (const range of [...earlier, ...own].reverse()) {
		const before = trim(without(text, range, context.dates)).replace(/(?:因|由于|经|受).*$/, '');
		const begun = goesOn && BEGUN.exec(before)?.groups!.what;
		if (begun) return begun;
		const project = SINCE.exec(before)?.groups!.what;
		if (project) return project;
		if (
			/^(?:面积|总投资|总长|全长|造价|研究|讨论|听取|布置|通报|传达|审议|为|针对|根据|按照|随着|面对|由于|因|据|接|收到|在|到|从|向|对|于|至|把|将|[上下进出来去](?![海城沙塘苑访校]))/.test(
				before
			)
		)
			continue;
		const verb = firstVerb(before);
		// 停课两天的五所学校和幼儿园，…: its verb belongs to what it names.
		const names = verb !== null && NAMED.test(before) && before.length <= LONGEST_TOPIC;
		if (names && !NO_SUBJECT.test(before)) return before;
		const subject = (verb ? before.slice(0, verb.start) : before)
			.replace(BESIDE_SUBJECT, '')
			.replace(
				/(?<=[\p{Script=Han}]{3})(?:[就便]?(?:会同|联合|携手|协同|配合)|对|向(?!.{1,2}(?:带领|率领))|把|将|给).*$/u,
				''
			)
			.replace(SUBJECT_END, '');
		const topic = verb === null && !SOMEBODY.test(subject);
		const longest = SOMEBODY.test(subject) ? LONGEST_PERSON : topic ? LONGEST_TOPIC : LONGEST_SUBJECT;
		if (subject.length >= 2 && subject.length <= longest && !NO_SUBJECT.test(subject)) return subject;
		if (/^[他她](?!们)/.test(subject)) return context.person ?? '';
	}
	return bodyOf(context, [...earlier.concat(own).map(({ start, end }) => text.slice(start, end)), clause]);
}

/** The body whose area it is, unless that is only where somebody went or was: 来到外滩街道，了解了旧改情况. */
function bodyOf({ subdistrict, district }: TitleContext, told: readonly string[]): string {
	const body = subdistrict ?? district ?? '';
	return told.some((words) => WENT.test(words) && words.includes(body)) ? '' : body;
}
const WENT = /来到|走进|前往|赶到|到达|抵达|走访|深入|进驻|[在到赴至往]/u;
