/** The rules of roles.ts, each a question to a date in its scene, and the words of the language they go by. */
import type { MentionRole } from '#model.ts';
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { setsScene, type Scene } from './scene.ts';

/** What the rules ask about a date besides its scene. */
export interface Facts {
	coarse: 'day' | 'month' | 'year';
	/** Years between the bulletin and the date's last day; 0 where either is not known. */
	age: number;
	/** A verb of happening after the date, in its clause or a later one of the sentence. */
	told: boolean;
}

export interface Rule {
	role: MentionRole;
	zh: string;
	en: string;
	holds(scene: Scene, facts: Facts): boolean;
}

/** In order: the first that holds decides. */
export const rules: readonly Rule[] = [
	rule('label', '是名称的一部分', 'part of a name', ({ found }) => found.kind === 'label'),
	rule('label', '是名称的一部分', 'part of a name', isFair),
	rule('label', '在书名号内', 'inside a title', ({ inside }) => inside?.kind === 'title'),
	rule('label', '在引号内的名称里', 'inside a quoted name', isQuotedName),
	rule(
		'label',
		'标题里的年份',
		'a year in a heading',
		(scene, { coarse }) => isHeading(scene) && coarse === 'year'
	),
	rule('reference', '报头、署名或落款', 'masthead, byline or signature', isDateline),
	rule('reference', '括注', 'in brackets', isBracketed),
	rule('reference', '年年如此，不是一次', 'recurring, not once', isRecurring),
	rule('reference', '截至：统计的时点', 'as of: when it was counted', isAsOf),
	rule('reference', '前面那件事的第一天', 'the first day of what was told before', ({ found }) =>
		/^(?:首日|[头頭]一天)$/.test(found.text)
	),
	rule('background', '人物的往事', "a person's past", isLife),
	rule('background', '成立、建成的年代', 'when it was founded or built', isFounded),
	rule('background', '早于本期一年以上', 'more than a year before the bulletin', (_, { age }) => age >= 2),
	rule('reference', '用作比较', 'a comparison', isCompared),
	rule('label', '节日活动的名称', 'names a festival activity', isFestivalName),
	rule('reference', '目的：为迎接……', 'a purpose: to greet …', isPurpose),
	rule('reference', '作宾语，不是时间', 'an object, not a time', isObject),
	rule('label', '短语里的节假日或季节', 'a season or holiday inside a phrase', isInsidePhrase),
	rule('reference', '定语', 'an attribute', isAttribute),
	rule('reference', '说明这一天，没有记事', 'says what the day is, tells no happening', isStatement),
	rule('reference', '另一件事的那一天', 'the day of something else', isDayOfOther),
	rule('reference', '写景', 'scenery', ({ rest }, { told }) => SCENERY.test(rest) && !told),
	rule('reference', '记者获悉的时间', 'when the reporter learned of it', isReporting),
	rule('reference', '习惯或常态', 'a habit', isHabit),
	rule('reference', '引语中的泛指', 'general words in a quoted speech', isSpoken),
	rule('reference', '只到年份', 'only a year', (_, { coarse }) => coarse === 'year'),
	rule('reference', '没有记事的动词', 'no verb of happening', isUntold)
];

function rule(role: MentionRole, zh: string, en: string, holds: Rule['holds']): Rule {
	return { role, zh, en, holds };
}

/** Whether `text` has a verb of happening. */
function hasVerb(text: string): boolean {
	return happeningVerbs.first(text, 0, text.length) !== null;
}

function isHeading({ article, sentence }: Scene): boolean {
	const { kind } = article.sentences[sentence];
	return kind === 'heading' || kind === 'subheading';
}

/** （3月5日）; not 【3月5日】 before what happened on it. */
function isBracketed({ inside, article }: Scene, { told }: Facts): boolean {
	return inside?.kind === 'bracket' && article.text[inside.start - 1] !== '【' && !told;
}

/** “3.5”学雷锋月; a date in a quoted speech is no name. */
function isQuotedName({ inside, reach }: Scene): boolean {
	return inside?.kind === 'quote' && reach.end !== inside.end;
}

/** 三月街, 六月庙会: a fair that is named after its month. */
function isFair({ found, after }: Scene, { coarse }: Facts): boolean {
	return (
		coarse === 'month' &&
		/^[一二三四五六七八九十]+月$/.test(found.text) &&
		/^(?:街|庙会|歌会|花会|花市|诗会|节)/.test(after)
	);
}

const PRINTED =
	/^[\s　（(]*(?:星期[一二三四五六日天][）)]?)?[\s　]*(?:农历|农曆|第\s*\d+\s*期|总第|今日.{1,2}版|本期|[一二三四五六七八九十\d]{1,2}版)/;
const MASTHEAD =
	/第\s*[\d一二三四五六七八九十百]+\s*期|总第|星期[一二三四五六日天]|主办|编辑|责编|校对|准印|印刷|出版|刊号|本期|版$|供稿|报道|来源|发布时间/;

/** Longest masthead or signature. */
const LONGEST_DATELINE = 80;
const MARKS = /[\s，。,.;:：；（）()【】|｜#*—\-、]/g;

/** 2020年3月20日 第6期; （街道党政办 5月22日供稿）; a date that stands alone. */
function isDateline({ article, sentence, bounds, found, rest }: Scene, { told }: Facts): boolean {
	if (article.sentences[sentence].kind === 'byline' || PRINTED.test(rest)) return true;
	if (bounds.end - bounds.start > LONGEST_DATELINE) return false;
	const before = article.text.slice(bounds.start, found.start);
	const others = (before + article.text.slice(found.end, bounds.end)).replace(MARKS, '');
	if (others.length === 0) return true;
	if (others.length > 40) return false;
	if (MASTHEAD.test(others) && !hasVerb(others.replace(/供稿|报道|发布时间|来源|主办/g, ''))) return true;
	return !told && others.length <= 16 && rest.trim() === '';
}

const RECURRING =
	/(?:每天|每日|每晚|每年|每逢|每到|每月|每周|每个|每|历年|往年|常年|逢|按惯例)的?$|每[天日晚周][^，。；]{0,12}、$/;

function isRecurring({ before, found }: Scene): boolean {
	return RECURRING.test(before) || found.text.startsWith('每');
}

const AS_OF_BEFORE = /(?:截[至止]到?|截止日期为?)$/;
const DEADLINE =
	/(?:报名|申报|登记|办理|征集|缴[费纳]|补缴|申请|预约|投稿|领取|招募|时间|日期|活动)[^，。]{0,8}?(?:截[至止]|至|到)/;

/** 截至3月10日，共需…: when something was counted; a chronicle enters what was done until then (已接种5200人); 报名截至3月10日 is a deadline. */
const COUNTED = /^[，,]?[^。；]{0,30}?(?:累计|已|共|全部|先后)[^。；]{0,24}?[\d一二三四五六七八九十百千万]+/;

/** 截至3月10日，…: when something was counted. */
function isAsOf({ found, before, after, rest }: Scene, { coarse, told }: Facts): boolean {
	const asOf =
		/^截[至止]|^到目前|^迄今/.test(found.text) ||
		AS_OF_BEFORE.test(before) ||
		/止$/.test(found.text) ||
		/^(?:为?止)/.test(after);
	return (
		asOf &&
		!DEADLINE.test(before + found.text) &&
		!(coarse === 'day' && told && /\d|[周期]/.test(found.text) && COUNTED.test(rest))
	);
}

const LIFE =
	/^[，,]?[^，。；]{0,10}?(?:出生|生于|毕业|入党|入的党|加入中国共产党|加入共产党|加入党组织|入伍|参军|退伍|转业|退休|参加工作|参加革命|结婚|成婚|当选为?(?:全国|市|区)?(?:人大代表|政协委员|劳模)|确诊|患病|患上|去世|离世|病故|担任|任职|从事|从警|从医|从教|来沪|嫁|考入|搬来|移居|离婚|下岗|瘫痪|中风|荣获|获得过|退下来|退居|离乡|离开家乡|查出|失业|离休)/;
const LIFE_SURE = /出生|去世|毕业|入党|入伍|退休|参军|退下来|离休|退伍/;

/** 2004年就入党的党员, 今年1月孩子刚出生, 去年3月才退下来. */
function isLife({ after, rest }: Scene, { coarse, age }: Facts): boolean {
	if (coarse === 'day' && age < 2) return false;
	if (!LIFE.test(after === '' ? rest : after)) return false;
	return age >= 1 || /^(?:就|便|才|已|开始|起)/.test(after) || LIFE_SURE.test(after.slice(0, 16));
}

const FOUNDED_BEFORE =
	/(?:成立|建|始建|创办|创建|创立|创刊|建成|落成|出生|生|毕业|兴建|修建|开办|诞生|起源)于$/;
const FOUNDED_SINCE =
	/^(?:成立|建成|创办|创建|开业|开馆|启用|建立|创立|组建|开办|运行|投用|推出|实施|开展|启动|上任|任职|就任|入职|退休)以来/;
const FOUNDED_AFTER =
	/^(?:[^，。；]{0,6})?(?:建成|建造|建立|成立|始建|修建|创办|创建|竣工|交付|投用|投入使用)的/;

/** 建于1986年, 2005年成立的合唱队, 2015年开办以来. */
function isFounded({ before, after }: Scene, { coarse, age }: Facts): boolean {
	if (FOUNDED_BEFORE.test(before)) return coarse !== 'day' || age >= 1;
	if (FOUNDED_SINCE.test(after)) return true;
	return coarse !== 'day' && age >= 1 && FOUNDED_AFTER.test(after);
}

/** 与2020年相比, 比去年同期. */
function isCompared({ before, after, rest }: Scene): boolean {
	if (/^(?:的)?(?:同期|同比|相比|年底相比)/.test(after)) return true;
	return /(?:与|同|和|跟|比|较|对比)$/.test(before) && /相比|同期|增长|下降|减少|上升/.test(rest);
}

/** A festival or season, told without figures or words such as 昨天. */
function isFestival({ found }: Scene): boolean {
	return (
		!/\d月|月.{1,3}[日号]|^[前昨今明后上下本当次翌同隔第]/.test(found.text) &&
		!/[\d一二三四五六七八九十]+[日号]/.test(found.text)
	);
}

const FESTIVAL_NAME =
	/^(?:[”’」]?)(?:主题|系列|活动|慰问|联欢|专场|特别|礼包|礼物|晚会|文艺|灯会|灯谜|庙会|贺卡|祝福|惊喜|礼品|气氛|氛围|假期返|文化|习俗|传统|佳节的|的(?:传统|习俗|由来|故事|意义|氛围|气氛|祝福|礼物))/;

function isFestivalName(scene: Scene): boolean {
	return isFestival(scene) && FESTIVAL_NAME.test(scene.after);
}

const PURPOSE =
	/(?:(?<!图|时间|日期|期限|期|定|改|截止)为|为了|迎|迎接|喜迎|庆祝|庆|纪念|欢度|恭贺|备战|筹备|距离?|赶在|盼|期待|过|欢庆|迎战|庆贺)(?:即将到来的|一年一度的|第[\d一二三四五六七八九十百]+个)?[“‘]?$/;

function isPurpose({ before, after }: Scene): boolean {
	return PURPOSE.test(before) && !/^[^，。]{0,2}(?:前夕|之际|到来|前)/.test(after);
}

const OBJECT_OF =
	/(?:学习|落实|贯彻|传达|总结|回顾|通报|汇报|参加|根据|按照|依据|依照|遵照|经过|结合|对照|部署|谋划|展望|安排|听取|制定|编制|审议|审议通过|回忆起?|告别|包括|称为|作为|叫做|命名为|推进|做好|完成|签订|公布|发布|印发|召开|举办|下发|围绕|聚焦)(?:了|好|的|完|全市|全区|区|市|街道|上级|中央|市委|区委){0,3}[“‘]?$/;
const NAMED =
	/^(?:主题|系列|专场|特别|工作|期|度|版|届|例会|总结|计划|重点|任务|目标|预算|决算|报表|全年|党风|第|号|级)/;

/** 传达学习5月28日全区会议精神, 召开2月份工作例会. */
function isObject({ before, after }: Scene, { coarse }: Facts): boolean {
	if (!OBJECT_OF.test(before)) return coarse !== 'day' && NAMED.test(after);
	if (coarse !== 'day') return !/^[，,]/.test(after);
	return /^(?:的|.{0,12}(?:会议|讲话|精神|通知|要求|指示|工作|任务))/.test(after);
}

const SEASON = /[春夏秋冬暑寒](?!节)/;

/** 寒冬冷风中, 摸清春节假期外出居民, 暑期“小小图书管理员”招募. */
function isInsidePhrase(scene: Scene, { coarse }: Facts): boolean {
	const { after, found } = scene;
	// 【感谢】端午当日，…: a heading in the line says nothing of the day.
	const before = scene.before.replace(/^【[^】]*】/, '');
	const season = coarse !== 'day' && SEASON.test(found.text);
	if (
		/[当这那一][天日晚]$/.test(found.text) ||
		!isFestival(scene) ||
		isRecent(found) ||
		(/^[，,]/.test(after) && !season)
	)
		return false;
	if (/^[“《]/.test(after) || /(?:这个|那个|整个|每个|个|人们的|我们的|的)$/.test(before)) return true;
	if (season) return !/^(?:今年|去年|在|)$/.test(before.trim()) || !/^(?:里|时节|以来|期间|，|,)/.test(after);
	return !/(?:于|在|从|自|至|到|及|和|、|定|了|期间|上)$/.test(before) && hasVerb(before);
}

const TIME_SETTING = /(?:临近|将近|正值|恰逢|适逢|值此|时值|正逢|喜逢|又逢|欣逢|又到|又是)$/;
const HELD =
	/^[^，。；]{0,12}?(?:召开|举行|举办|开展|组织|启动|开幕|进行|揭牌|发布|印发|出台)的[^，。；]{1,40}/;
const HELD_AT =
	/^的?[^，。；]{0,24}?(?:会|会议|活动|仪式|培训|演练|比赛|演出|检查|行动|课|讲座)(?:上|中|现场|里|期间)/;
/** 昨天下午的第二讲. */
const NTH = /^的(?:第[一二三四五六七八九十\d]+|首|最后一)(?:讲|课|场|站|期|次|轮)/;
const RELATIVE = /^(?:就|才|刚|已|便|刚刚|开始|新|所)?(?<verb>[\p{Script=Han}]{2,4}?)了?的/u;

/** 5月的校园, 2月底发布的通知; 在5月20日召开的座谈会上 dates a meeting. */
function isAttribute({ after, before }: Scene, { coarse, told }: Facts): boolean {
	if (TIME_SETTING.test(before)) return !told;
	if (/^(?:一过|刚过|过后|将至|的脚步|的钟声)/.test(after)) return !told;
	if (after.startsWith('的')) return !(coarse === 'day' && (HELD_AT.test(after) || NTH.test(after) || told));
	if (HELD.test(after))
		return coarse !== 'day' || /(?:根据|按照|依据|依照|落实|贯彻|传达|学习)[^，。]{0,4}$/.test(before);
	const verb = RELATIVE.exec(after)?.groups?.verb;
	return verb !== undefined && coarse !== 'day' && hasVerb(verb);
}

const STATEMENT =
	/^[，,]?(?:正|恰|便|就|也|刚好|正好|不仅|既)?(?:是|系|为|乃|恰逢|正值|适逢|属于|即)(?!了解|期)/;

/** 6月5日是世界环境日。 In 6月5日是世界环境日，街道举行… a later clause tells a happening. */
function isStatement(scene: Scene): boolean {
	const { after, article, clauses, clause, sentence } = scene;
	if (!STATEMENT.test(after)) return false;
	const told = clauses
		.slice(clause + 1)
		.some(({ start, end }) => happeningVerbs.first(article.text, start, end) !== null);
	if (told || setsScene(scene)) return false;
	const next = article.sentences[sentence + 1];
	const follows =
		next?.paragraph === article.sentences[sentence].paragraph &&
		/投票日|启动日|开放日|截止日|首日|开幕/.test(after);
	return !follows || PART.test(article.text.slice(next.start, next.start + 4));
}

/** 社区给他发奖状那天: some day, told by what happened on it. */
function isDayOfOther({ found, before }: Scene, { told }: Facts): boolean {
	if (!/^[那这]一?[天晚]/.test(found.text)) return false;
	return hanOnly(before).length >= 2 || !told;
}

const SCENERY =
	/^[，,]?[^，。]{0,4}(?:春寒|春暖|阳光|暖阳|寒风|细雨|天气|烈日|骄阳|秋高|春风|微风|暖意|晴空|冬日|雨后|万物|草长|丹桂|桂花|桃花|繁花)/;
const HABIT = /(?:通常|一般|往往|总会|总是|都会|常常|经常|每天|每周|每月|一直)/;
/** 记者6月12日从街道获悉，…: the news is what follows. */
function isReporting({ before, after }: Scene): boolean {
	return /记者(?:于|在)?$/.test(before) && /^[^，。]{0,20}(?:获悉|了解到|得知|看到|见到|采访)/.test(after);
}

/** 居民周六也可办理, 3月一般多雨. */
function isHabit({ after, found }: Scene, { coarse }: Facts): boolean {
	if (/^(?:周|星期)/.test(found.text)) return /^(?:也|都|均|照常|可|不|（?休息)/.test(after);
	return coarse !== 'day' && HABIT.test(after);
}

const GENERAL_NOW = /^(?:今年|今天|当前|现在|如今|今后|明年|未来|目前|眼下|去年)$/;

/** “今年我们要……”: what is said of no one day. */
function isSpoken({ inside, found }: Scene, { told, coarse }: Facts): boolean {
	return inside?.kind === 'quote' && (!told || coarse !== 'day' || GENERAL_NOW.test(found.text));
}

const NOTHING_TOLD = /^[，,]?(?:天气|阳光|气温|多云|晴|阴|小雨)[^，。]{0,8}(?:[，。]|$)/;

/** 上午, 一大早, 深夜: a part of a day told before. */
const PART = /^(?:一?大?清?早上?|清晨|凌晨|上午|中午|下午|午后|傍晚|晚上?|晚间|深夜|夜里|入夜|当[天日晚])/;
const BARE_PART = new RegExp(`${PART.source}$`);

/** 日前, 近日: some day, though it is written as a month. */
export function isRecent({ text }: Scene['found']): boolean {
	return /^(?:日前|近日|近期|最近|不久前|前不久|前些天|前几天|连日来|近来)/.test(text);
}

/** Somebody does something to somebody, or something is counted or over: what is told though no verb of the list is there. */
const VERBISH =
	/[\p{Script=Han}]了|[把被给向请让为替][\p{Script=Han}]{2,}|\d|[两三四五六七八九十百千]+[余多]?[名户位个家场次份只件条台盏棵]|(?:起来|出来|进来|下去|完成|一新|完毕|到位)/u;
/** Fewest characters of a clause that tells something. */
const TELLING = 8;

const STATISTICS = /每[日天周月]|尽量|注意|避免|谨防|下降|上升|增长|减少|提高|同比|环比|占比|平均|约为/;

function isLikelyTold({ before, rest }: Scene): boolean {
	const words = rest.slice(0, 60);
	if (STATISTICS.test(words)) return false;
	return before.trim() === '' && hanOnly(words).length >= TELLING && VERBISH.test(words);
}

/** A day needs some words beside it to tell something, coarser dates a verb of happening. */
function isUntold(scene: Scene, { told, coarse }: Facts): boolean {
	const { before, rest, found } = scene;
	if (BARE_PART.test(found.text) && before.trim() !== '') return true;
	if (told) return false;
	if (setsScene(scene)) return false;
	if (BARE_PART.test(found.text)) return true;
	if (coarse !== 'day' || isFestival(scene)) return !isLikelyTold(scene);
	const words = hanOnly(before + rest);
	return words.length < 6 || NOTHING_TOLD.test(rest);
}
