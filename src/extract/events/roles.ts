/**
 * What a date is there for: does it date a happening (event), is it only spoken of (reference), does it belong to the
 * past of a person or place (background), or does it name something (label)?
 *
 * The rules stand in one list and the first that holds decides; a date that none of them touches dates a happening.
 */
import { parseEdtf, type Extent } from '#edtf.ts';
import type { MentionRole } from '#model.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import type { Scene } from './scene.ts';

/** The role of a date and the reason for it in an editor's words. */
export interface RoleFound {
	role: MentionRole;
	zh: string;
	en: string;
}

/** What the rules ask about a date besides its scene. */
interface Facts {
	/** Null where the date could not be resolved. */
	extent: Extent | null;
	coarse: 'day' | 'month' | 'year';
	/** Years between the bulletin and the date's last day; 0 where either is not known. */
	age: number;
	/** A verb of happening in the date's clause or, before the next date, in one of the clauses after it. */
	told: boolean;
}

interface Rule extends RoleFound {
	holds(scene: Scene, facts: Facts): boolean;
}

const RECURRING = /(?:每年|每逢|每到|每月|每周|每个|每|历年|往年|常年|逢)的?$/;
const AS_OF = /^截[至止]|^到目前|^迄今/;
const AS_OF_BEFORE = /(?:截[至止]到?|截止日期为?)$/;
const DEADLINE =
	/(?:报名|申报|登记|办理|征集|缴[费纳]|申请|预约|投稿|领取|时间|日期|活动)[^，。]{0,8}截[至止]/;
const LIFE =
	/^[^，。；]{0,10}?(?:出生|生于|毕业|入党|加入中国共产党|加入共产党|加入党组织|入伍|参军|退伍|转业|退休|参加工作|参加革命|结婚|成婚|当选为?(?:全国|市|区)?(?:人大代表|政协委员|劳模)|确诊|患病|患上|去世|离世|病故|担任|任职|从事|从警|从医|从教|来沪|嫁|考入|搬来|搬到|移居|离婚|下岗|瘫痪|中风|评为|荣获|获得过)/;
const LIFE_ADVERB = /^(?:就|便|才|已|已经|开始|起就?|起便)/;
const FOUNDED_BEFORE =
	/(?:成立|建|始建|创办|创建|创立|创刊|建成|落成|出生|生|毕业|竣工|兴建|修建|开办|诞生|起源)于$/;
const FOUNDED_AFTER =
	/^(?:[^，。；]{0,6})?(?:建成|建造|建立|成立|始建|修建|创办|创建|竣工|交付|投用|投入使用)的/;
const FOUNDED_SINCE =
	/^(?:成立|建成|创办|创建|开业|开馆|启用|建立|创立|组建|开办|运行|投用|推出|实施|开展|启动|上任|任职|就任|入职|退休)以来/;
const PURPOSE =
	/(?:为了?|迎|迎接|喜迎|庆祝|庆|纪念|欢度|恭贺|备战|筹备|距离?|赶在|盼|期待|过|欢庆|迎战|庆贺)(?:即将到来的|一年一度的|第[\d一二三四五六七八九十百]+个)?[“‘]?$/;
const OBJECT_OF =
	/(?:学习|落实|贯彻|传达|总结|回顾|通报|汇报|参加|根据|按照|依据|依照|遵照|经过|结合|对照|部署|谋划|展望|安排|听取|制定|编制|审议|审议通过|回忆起?|告别|包括|称为|作为|叫做|命名为|推进|做好|完成|签订|公布|发布|印发|召开|举办|下发|围绕|聚焦)(?:了|好|的|完|全市|全区|区|市|街道|上级|中央|市委|区委){0,3}[“‘]?$/;
const COMPARED_BEFORE = /(?:与|同|和|跟|比|较|相比|不同于|相较于?|对比)$/;
const COMPARED_AFTER = /^(?:的)?(?:同期|同比|相比|年底相比)/;
const TIME_SETTING = /(?:临近|将近|正值|恰逢|适逢|值此|时值|正逢|喜逢|又逢|欣逢|又到|又是)$/;
const STATEMENT =
	/^[，,]?(?:正|恰|便|就|也|刚好|正好|不仅|既)?(?:是|系|为|乃|恰逢|正值|适逢|迎来|属于|即)(?!了解|期)/;
const HELD =
	/^[^，。；]{0,12}?(?:召开|举行|举办|开展|组织|启动|开幕|进行|揭牌|发布|印发|出台)的[^，。；]{1,40}/;
const HELD_AT =
	/^的?[^，。；]{0,24}?(?:会|会议|活动|仪式|培训|演练|比赛|演出|检查|行动|课|讲座)(?:上|中|现场|里|期间)/;
const CLAUSE_NOUN = /^(?:就|才|刚|已|便|刚刚|开始|新|所)?(?<verb>[\p{Script=Han}]{2,4}?)了?的/u;
const NAMED =
	/^(?:主题|系列|专场|特别|工作|期|度|版|届|例会|总结|计划|重点|任务|目标|预算|决算|报表|全年|党风|第|号|级)/;
const NAMED_FESTIVAL =
	/^(?:[”’」]?)(?:主题|系列|活动|慰问|联欢|专场|特别|礼包|礼物|晚会|文艺|灯会|灯谜|庙会|贺卡|祝福|惊喜|礼品|礼|气氛|氛围|味|假期返|文化|习俗|传统|佳节的|的(?:传统|习俗|由来|故事|意义|氛围|气氛|祝福|礼物))/;
const MASTHEAD =
	/第\s*[\d一二三四五六七八九十百]+\s*期|总第|星期[一二三四五六日天]|主办|编辑|责编|校对|准印|印刷|出版|刊号|本期|农历|版$/;
const SCENERY =
	/^[，,]?[^，。]{0,4}(?:春寒|春暖|阳光|暖阳|寒风|细雨|天气|烈日|骄阳|秋高|春风|微风|暖意|晴空|冬日|雨后|万物|草长|丹桂|桂花|桃花|繁花)/;
const HABIT = /(?:通常|一般|往往|总会|总是|都会|常常|经常|每天|每周|每月|一直)/;
const GENERAL_NOW = /^(?:今年|今天|当前|现在|如今|今后|明年|未来|目前|眼下|去年)$/;

const rules: readonly Rule[] = [
	rule('label', '是名称的一部分', 'part of a name', (s) => s.found.kind === 'label'),
	rule('label', '在书名号内', 'inside a title', (s) => s.inside?.kind === 'title'),
	rule('label', '在引号内的名称里', 'inside a quoted name', (s) => inQuotedName(s)),
	rule('label', '标题里的年份', 'a year in a heading', (s, f) => isHeading(s) && f.coarse === 'year'),
	rule('reference', '报头、署名或落款', 'masthead, byline or signature', (s, f) => isDateline(s, f)),
	rule('reference', '括注', 'in brackets', (s, f) => s.inside?.kind === 'bracket' && !f.told),
	rule(
		'reference',
		'每年如此，不是一次',
		'recurring, not once',
		(s) => RECURRING.test(s.before) || s.found.text.startsWith('每')
	),
	rule('reference', '截至：统计的时点', 'as of: when it was counted', (s) => isAsOf(s)),
	rule('background', '人物或单位的往事', "a person's or body's past", (s, f) => isLife(s, f)),
	rule('background', '成立、建成的年代', 'when it was founded or built', (s, f) => isFounded(s, f)),
	rule('background', '早于本期两年以上', 'more than a year before the bulletin', (_, f) => f.age >= 2),
	rule(
		'reference',
		'用作比较',
		'a comparison',
		(s) =>
			COMPARED_AFTER.test(s.after) ||
			(COMPARED_BEFORE.test(s.before) && /相比|同期|增长|下降|减少|上升/.test(s.rest))
	),
	rule(
		'label',
		'节日活动的名称',
		'names a festival activity',
		(s) => isFestival(s) && NAMED_FESTIVAL.test(s.after)
	),
	rule(
		'reference',
		'目的：为迎接……',
		'a purpose: to greet …',
		(s) => PURPOSE.test(s.before) && !/^[^，。]{0,2}(?:前夕|之际|到来|前)/.test(s.after)
	),
	rule('reference', '作宾语，不是时间', 'an object, not a time', (s, f) => isObject(s, f)),
	rule('reference', '定语', 'an attribute', (s, f) => isAttribute(s, f)),
	rule(
		'reference',
		'说明这一天，没有记事',
		'says what the day is, tells no happening',
		(s, f) => STATEMENT.test(s.after) && !toldAfterClause(s)
	),
	rule('reference', '写景', 'scenery', (s, f) => SCENERY.test(s.rest) && !f.told),
	rule('reference', '习惯或常态', 'a habit', (s, f) => f.coarse !== 'day' && HABIT.test(s.after)),
	rule('reference', '引语中的泛指', 'general words in a quoted speech', (s, f) => isSpoken(s, f)),
	rule('reference', '只到年份', 'only a year', (_, f) => f.coarse === 'year'),
	rule(
		'reference',
		'没有记事的动词',
		'no verb of happening',
		(s, f) => !f.told && (f.coarse !== 'day' || !saysMuch(s))
	)
];

const dates: RoleFound = { role: 'event', zh: '记一件事的时间', en: 'dates a happening' };

/** The role of a date. `year`: the bulletin's, null where it is not known. */
export function roleOf(scene: Scene, year: number | null): RoleFound {
	const facts = factsOf(scene, year);
	return rules.find((each) => each.holds(scene, facts)) ?? dates;
}

function rule(role: MentionRole, zh: string, en: string, holds: Rule['holds']): Rule {
	return { role, zh, en, holds };
}

function factsOf(scene: Scene, year: number | null): Facts {
	const extent = scene.found.date === null ? null : parseEdtf(scene.found.date);
	const last = extent?.last ?? extent?.first ?? null;
	const found = last === null ? null : new Date(last * 86_400_000).getUTCFullYear();
	return {
		extent,
		coarse: extent === null || extent.precision === 'minute' ? 'day' : extent.precision,
		age: year === null || found === null ? 0 : year - found,
		told: isTold(scene)
	};
}

function isTold(scene: Scene): boolean {
	const { text } = scene.article;
	for (let i = scene.clause; i < scene.clauses.length; i++) {
		const { start, end } = scene.clauses[i];
		if (happeningVerbs.find(text, i === scene.clause ? start : start, end).length > 0) return true;
	}
	return false;
}

function toldAfterClause(scene: Scene): boolean {
	const { text } = scene.article;
	return scene.clauses
		.slice(scene.clause + 1)
		.some(({ start, end }) => happeningVerbs.find(text, start, end).length > 0);
}

function isHeading(scene: Scene): boolean {
	const { kind } = scene.article.sentences[scene.sentence];
	return kind === 'heading' || kind === 'subheading';
}

function inQuotedName(scene: Scene): boolean {
	return scene.inside?.kind === 'quote' && scene.reach.end !== scene.inside.end;
}

function isDateline(scene: Scene, facts: Facts): boolean {
	const { article, found } = scene;
	const sentence = article.sentences[scene.sentence];
	if (sentence.kind === 'byline') return true;
	const others = (
		article.text.slice(sentence.start, found.start) + article.text.slice(found.end, sentence.end)
	).replace(/[\s，。,.;；:：（）()【】|｜#*—\-、]/g, '');
	if (others.length === 0) return true;
	return (
		!facts.told &&
		others.length <= 40 &&
		(MASTHEAD.test(others) || (others.length <= 16 && scene.rest.trim() === ''))
	);
}

function isAsOf(scene: Scene): boolean {
	const { found, before, after } = scene;
	const asOf =
		AS_OF.test(found.text) ||
		AS_OF_BEFORE.test(before) ||
		/(?:为止|止)$/.test(found.text) ||
		/^(?:为止|止)/.test(after);
	return asOf && !DEADLINE.test(before + found.text);
}

function isLife(scene: Scene, facts: Facts): boolean {
	if (facts.coarse === 'day' && facts.age < 2) return false;
	if (!LIFE.test(scene.after)) return false;
	return (
		facts.age >= 1 ||
		LIFE_ADVERB.test(scene.after) ||
		/出生|去世|毕业|入党|入伍|退休/.test(scene.after.slice(0, 12))
	);
}

function isFounded(scene: Scene, facts: Facts): boolean {
	if (FOUNDED_BEFORE.test(scene.before)) return facts.coarse !== 'day' || facts.age >= 1;
	if (FOUNDED_SINCE.test(scene.after)) return true;
	return facts.coarse !== 'day' && facts.age >= 1 && FOUNDED_AFTER.test(scene.after);
}

function isFestival(scene: Scene): boolean {
	return !/\d月|月.{1,3}[日号]|^[前昨今明后上下本]/.test(scene.found.text);
}

function isObject(scene: Scene, facts: Facts): boolean {
	if (OBJECT_OF.test(scene.before)) {
		if (facts.coarse !== 'day') return !/^[，,]/.test(scene.after);
		return /^(?:的|.{0,12}(?:会议|讲话|精神|通知|要求|指示|工作|任务))/.test(scene.after);
	}
	return facts.coarse !== 'day' && NAMED.test(scene.after);
}

function isAttribute(scene: Scene, facts: Facts): boolean {
	const { after, before } = scene;
	if (TIME_SETTING.test(before)) return !facts.told;
	if (after.startsWith('的')) return !(facts.coarse === 'day' && HELD_AT.test(after));
	if (HELD.test(after))
		return facts.coarse !== 'day' || /(?:根据|按照|依据|依照|落实|贯彻|传达|学习)[^，。]{0,4}$/.test(before);
	const verb = CLAUSE_NOUN.exec(after)?.groups?.verb;
	return verb !== undefined && facts.coarse !== 'day' && happeningVerbs.find(verb, 0, verb.length).length > 0;
}

function isSpoken(scene: Scene, facts: Facts): boolean {
	if (scene.inside?.kind !== 'quote') return false;
	return !facts.told || facts.coarse !== 'day' || GENERAL_NOW.test(scene.found.text);
}

/** Enough words after the date to tell something, though with a verb that the lexicon does not know. */
function saysMuch(scene: Scene): boolean {
	return (
		scene.rest.replace(/[^\p{Script=Han}]/gu, '').length >= 10 &&
		/[了将被把给让]|成功|正式|共/.test(scene.rest)
	);
}
