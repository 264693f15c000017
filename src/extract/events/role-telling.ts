/** Rules of roles: what a sentence says about a date, and whether it tells a happening. */
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { hasVerb, type Facts } from './role-facts.ts';
import { setsScene, type Scene } from './scene.ts';

const PURPOSE =
	/(?:(?<!图|时间|日期|期限|期|定|改|截止)为|为了|迎|迎接|喜迎|庆祝|庆|纪念|欢度|恭贺|备战|筹备|距离?|赶在|盼|期待|过|欢庆|迎战|庆贺|闹)(?:即将到来的|一年一度的|第[\d一二三四五六七八九十百]+个)?[“‘]?$/;

/** 为迎接国庆节, 距离高考还有三天. */
export function isPurpose({ before, after }: Scene): boolean {
	return PURPOSE.test(before) && !/^[^，。]{0,2}(?:前夕|之际|到来|前)/.test(after);
}

const OBJECT_OF =
	/(?:学习|落实|贯彻|传达|总结|回顾|通报|汇报|参加|根据|按照|依据|依照|遵照|经过|结合|对照|部署|谋划|展望|安排|听取|制定|编制|审议|审议通过|回忆起?|告别|包括|称为|作为|叫做|命名为|推进|做好|完成|签订|公布|发布|印发|召开|举办|下发|围绕|聚焦)(?:了|好|的|完|全市|全区|区|市|街道|上级|中央|市委|区委){0,3}[“‘]?$/;
const NAMED =
	/^(?:主题|系列|专场|特别|工作|期|度|版|届|例会|总结|计划|重点|任务|目标|预算|决算|报表|全年|党风|第|号|级)/;

/** 传达学习5月28日全区会议精神, 召开2月份工作例会. */
export function isObject({ before, after }: Scene, { coarse }: Facts): boolean {
	if (!OBJECT_OF.test(before)) return coarse !== 'day' && NAMED.test(after);
	if (coarse !== 'day') return !/^[，,]/.test(after);
	return /^(?:的|.{0,12}(?:会议|讲话|精神|通知|要求|指示|工作|任务))/.test(after);
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
export function isAttribute({ after, before }: Scene, { coarse, told }: Facts): boolean {
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

/** Who acts in the clauses of local news: 10月11日是重阳节，玉林东路社区摆开百家宴. */
const ACTOR =
	/街道|社区|居委|[村镇乡]里?|妇联|工会|志愿者|党员|居民|老人|学校|师生|医院|派出所|书记|主任|民警|干部|商户|职工|队员|学生|孩子|家长|义工|师傅|员工|官兵|战士|医生|护士|[他她我]们?|^[，,\s]*把.{2,}了/;
/** It only says what is: 主题是…, 我国有…. */
const SAYS_WHAT_IS =
	/^[，,\s]*(?:[^，。]{0,8}主题|[^，。]{0,10}(?:是|为|有|属于|意味着)|也|又|恰|正|让我们|如何|怎样)/;

/** A clause without a verb of the list that tells of somebody's doings all the same. */
function doesSomething(clause: string): boolean {
	return (
		hanOnly(clause).length >= TELLING &&
		!SAYS_WHAT_IS.test(clause) &&
		ACTOR.test(clause) &&
		!HABIT.test(clause) &&
		!STATISTICS.test(clause)
	);
}

/** Bodies whose acts a chronicle enters, whatever the day. */
const BODY = /^[，,]?(?:[区市县镇乡]|街道|社区|居委|村)/;
/** 某天半夜, 有一天, and the 第二天 after such a day. */
export function isAnecdote({ found, rest }: Scene): boolean {
	if (/^(?:某一?天|有一?[天晚])/.test(found.text)) return !BODY.test(rest);
	return /^(?:第二天|次日|翌日|隔天)/.test(found.text) && (found.date?.includes('X') ?? false);
}

/** 本来元月2日要办婚礼. */
export function isIntended({ before }: Scene): boolean {
	return /(?:本来|原本|原想|本想|原打算|本打算|本该|本应)[^，。；]{0,4}$/.test(before);
}

/** 最忙的一晚是3月27日。 */
function isPredicate({ before, rest }: Scene): boolean {
	return /[的最][^，。；]{1,8}[是为]$/.test(before) && !hasVerb(rest.slice(0, 60));
}

/** 藏历新年今年落在2月21日. */
const FALLS_ON = /(?:落在|赶在|逢着|赶上)了?$/;
/** 今年国庆、中秋赶在了同一天. */
const COINCIDES = /^[^，。；]{0,10}(?:同一天|碰在一起|撞在一起|撞了个满怀|不期而遇|相逢)[，。]/;
/** 5月15日至6月15日为集中整治阶段: what is done then. */
const STAGE = /^[，,]?(?:为|是)[^，。；]{2,12}(?:阶段|期|周|月|时段|时间)(?=[，。；]|$)/;

/** 6月5日是世界环境日。 In 6月5日是世界环境日，街道举行… a later clause tells a happening. */
export function isStatement(scene: Scene): boolean {
	const { before, after, rest, article, clauses, clause, sentence, found } = scene;
	if (isPredicate(scene) || (FALLS_ON.test(before) && !hasVerb(rest)) || COINCIDES.test(after)) return true;
	if (!STATEMENT.test(after) && !/[今昨明这当][天日](?:正|就|恰)?是$/.test(before)) return false;
	if (STAGE.test(after) && found.date?.includes('/')) return false;
	const told = clauses
		.slice(clause + 1)
		.some(
			({ start, end }) =>
				happeningVerbs.first(article.text, start, end) !== null ||
				doesSomething(article.text.slice(start, end))
		);
	if (told || setsScene(scene)) return false;
	const next = article.sentences[sentence + 1];
	const follows =
		next?.paragraph === article.sentences[sentence].paragraph &&
		/投票日|启动日|开放日|截止日|首日|开幕/.test(after);
	return !follows || PART.test(article.text.slice(next.start, next.start + 4));
}

/** 社区给他发奖状那天: some day, told by what happened on it. */
export function isDayOfOther({ found, before }: Scene, { told }: Facts): boolean {
	if (!/^[那这]一?[天晚]/.test(found.text)) return false;
	if (/\d|[点时]/.test(found.text) && before.trim() === '') return false;
	return hanOnly(before).length >= 2 || !told;
}

/** Weather, light and flowers: 3月，春寒料峭. */
export const SCENERY =
	/^[，,]?[^，。]{0,4}(?:春寒|春暖|阳光|暖阳|寒风|细雨|天气|烈日|骄阳|秋高|春风|微风|暖意|晴空|冬日|雨后|万物|草长|丹桂|桂花|桃花|繁花)/;
const HABIT = /(?:通常|一般|往往|总会|总是|都会|常常|经常|每天|每周|每月|一直)/;
/** 记者6月12日从街道获悉，…: the news is what follows. */
export function isReporting({ before, after }: Scene): boolean {
	return /记者(?:于|在)?$/.test(before) && /^[^，。]{0,20}(?:获悉|了解到|得知|看到|见到|采访)/.test(after);
}

/** 事情要从上个月15日说起. */
export function isBeginningOfTale({ before, after }: Scene): boolean {
	return /(?:从|自|在)$/.test(before) && /^[^，。；]{0,6}(?:说起|讲起|谈起|聊起)/.test(after);
}

/** 上半年政府工作报告, 下半年党建考核: the months that a report or prize is of. */
export function isOfReport({ after, found }: Scene): boolean {
	return (
		/^(?:今年|去年)?[上下]半年$/.test(found.text) &&
		/^的?[\p{Script=Han}]{0,8}(?:工作报告|工作总结|评选结果|考核|述职|成绩单|财报|计划执行情况)/u.test(after)
	);
}

/** 居民周六也可办理, 3月一般多雨. */
export function isHabit({ after, found }: Scene, { coarse }: Facts): boolean {
	if (/^(?:周|星期).[至到—-]/.test(found.text))
		return /^(?:照常|对外)?(?:开放|接待|营业|服务|办公|受理|值班)/.test(after);
	if (/^(?:周|星期)/.test(found.text)) return /^(?:也|都|均|照常|可|不|（?休息)/.test(after);
	return coarse !== 'day' && HABIT.test(after);
}

/** Characters of a first line that is taken for the heading. */
const HEADING = 40;

/** 时间：2月18日（星期二）9:30, under the heading …推进会纪要 or …讲座通知. */
export function isTimeOf({ article, found }: Scene, { coarse }: Facts): boolean {
	return (
		coarse === 'day' &&
		/^[\s　]*(?:会议|活动|开会|举办|讲座)?时[ 　]{0,2}间[：:]\s*$/u.test(
			article.text
				.slice(Math.max(0, found.start - 10), found.start)
				.split('\n')
				.at(-1)!
		) &&
		/(?:会|课|讲座|培训|活动|演练|仪式|比赛|义诊)[^，。；\n]{0,4}(?:纪要|记录|通知|公告|预告|邀请)?$/u.test(
			article.title || article.text.slice(0, HEADING).split('\n')[0]
		)
	);
}

/** 高温预计持续到7月20日前后. */
export function isForecast({ before, found }: Scene): boolean {
	return /(?:预计|预报|有望|估计|可能)(?:还)?(?:将|会)?(?:持续|延续)[到至]/.test(before + found.text);
}

/** 三个月内免收摊位费, 30日内有效: how long something holds. */
export function isValidity({ found, after }: Scene): boolean {
	return /内$/.test(found.text) && /^[，,]?(?:均|都|一律|可|免|不得|凭|有效|保修|包[退换])/.test(after);
}

/** 征兵工作安排如下：. */
export function isAnnouncement({ after }: Scene, { coarse }: Facts): boolean {
	return coarse !== 'day' && /如下[：:。]?$/.test(after);
}

const GENERAL_NOW = /^(?:今年|今天|当前|现在|如今|今后|明年|未来|目前|眼下|去年)$/;

/** “今年我们要……”: what is said of no one day. */
export function isSpoken({ inside, found }: Scene, { told, coarse }: Facts): boolean {
	return inside?.kind === 'quote' && (!told || coarse !== 'day' || GENERAL_NOW.test(found.text));
}

const NOTHING_TOLD = /^[，,]?(?:天气|阳光|气温|多云|晴|阴|小雨)[^，。]{0,8}(?:[，。]|$)/;

/** 上午, 一大早, 深夜: a part of a day told before. */
const PART = /^(?:一?大?清?早上?|清晨|凌晨|上午|中午|下午|午后|傍晚|晚上?|晚间|深夜|夜里|入夜|当[天日晚])/;
const BARE_PART = new RegExp(`${PART.source}$`);

/** What stands before a date that ends its sentence as the predicate: 是, 时为, 也就是, 时间是. */
const CLEFT = /^[\s“]*(?:那|这|时|時|时间|時間|日期|正|就|恰|也就)?(?:是|为|為|系)(?:在|于)?$/;
const SAID = 5;
const CLEFT_END = /^(?:的事情?|那天|这天|当天|那晚)?[，。；：:！]?$/;

/** 水位破纪录，是七月三十一日的事; 获全票通过，时为六月二十八日; 试桨在二月初二，也就是3月20日. */
export function isCleft(
	{ article, before, after, clauses, clause, reach }: Scene,
	{ coarse, age }: Facts
): boolean {
	if (clause === 0 || coarse === 'year' || age > 0 || !CLEFT.test(before) || !CLEFT_END.test(after))
		return false;
	const earlier = article.text.slice(
		Math.max(reach.start, clauses[clause].start - 60),
		clauses[clause].start
	);
	return hanOnly(earlier).length >= SAID;
}

/** Somebody does something to somebody, or something is counted or over: what is told though no verb of the list is there. */
const VERBISH =
	/[\p{Script=Han}]了|[把被给向请让为替][\p{Script=Han}]{2,}|[\p{Script=Han}]{3}[到进上][\p{Script=Han}]{2,}|\d|[两三四五六七八九十百千]+[余多]?[名户位个家场次份只件条台盏棵株亩斤人头辆]|(?:起来|出来|进来|下去|完成|一新|完毕|到位)/u;
/** Fewest characters of a clause that tells something. */
const TELLING = 8;

/** A few words that say what came of it. */
const RESULT =
	/^[^，。；]{0,8}?(?:完毕?|[送运抵收]?到|齐|好|成|通|[解]?开|撤|满|竣工|收尾|收官|合龙|结束|入库|到账|落成|到家|回到[^，。；]{1,4}|到位|启用|开张|见面)了?[，。；！]?$/;

const STATISTICS = /每[日天周月]|尽量|注意|避免|谨防|下降|上升|增长|减少|提高|同比|环比|占比|平均|约为/;

const BULLET = /^[\s　]*[-△▲●○◆◇■□★☆·•*|][\s　]*/u;

function isLikelyTold({ before, after, rest }: Scene): boolean {
	const words = rest.slice(0, 60);
	const lead = before.replace(BULLET, '');
	if (STATISTICS.test(words)) return false;
	// 太极队8月里拿了银奖: the verb right behind the date.
	if (hanOnly(before).length >= 2 && /^里?[\p{Script=Han}]{1,4}了(?!解)[^，。]{2,}/u.test(after)) return true;
	return lead.trim() === '' && hanOnly(words).length >= TELLING && VERBISH.test(words);
}

/** 正月十三, 国庆节当天, 端午上午: a day as 3月5日 is, though told by a name. */
const A_DAY =
	/(?:[正腊臘冬一二三四五六七八九十]月|大年|年)?初[一二三四五六七八九十]|[正腊臘冬一二三四五六七八九十]月[十廿卅二三][一二三四五六七八九十]?|[当當][天日晚]|[上下中]午|[清一大]早|晚上?$/u;

function isNamedDay({ article, sentence, before, found }: Scene): boolean {
	const { kind } = article.sentences[sentence];
	return (
		kind !== 'heading' &&
		kind !== 'subheading' &&
		A_DAY.test(found.text) &&
		/(?:^|[△▲●○·•*-]|[^定放选]在)\s*$/.test(before)
	);
}

/** - 4月26日（周日），旧书换绿植: an item of a list, which has few words. */
function isItem({ article, bounds, found }: Scene): boolean {
	return /(?:^|\s)(?:[-*•●○▲△■□◆◇·|]|\d{1,2}[.．、]|[（(]\d{1,2}[）)])\s*$/.test(
		article.text.slice(Math.max(bounds.start, found.start - 5), found.start)
	);
}

/** A day needs some words beside it to tell something, coarser dates a verb of happening. */
export function isUntold(scene: Scene, { told, coarse, festival }: Facts): boolean {
	const { before, rest, found } = scene;
	const goesOn = scene.clause > 0 && /^[就便才即]/.test(scene.after);
	const opens = /^当[天日晚]$/.test(found.text) && scene.clause === 0 && told;
	if (BARE_PART.test(found.text) && ((before.trim() !== '' && !opens) || goesOn)) return true;
	if (told) return false;
	if (setsScene(scene)) return false;
	if (BARE_PART.test(found.text)) return true;
	// - 三月初：第一次议事会，到会43人.
	if (isItem(scene) && /^[：:]/.test(scene.after) && coarse !== 'year') return hanOnly(rest).length < TELLING;
	if (coarse !== 'day' || (festival && !isNamedDay(scene))) return !isLikelyTold(scene);
	// 1.5吨馒头，25日清早发完: the end of what the clause before began.
	const own = /^[，,]?\s*$/.test(scene.after)
		? rest.replace(/^[，,]\s*/, '').split(/[，。；]/)[0]
		: scene.after;
	if (scene.clause > 0 && RESULT.test(own)) return false;
	const words = hanOnly(before + rest);
	const few = /[时時点點].{1,3}分$/.test(found.text) || isItem(scene);
	const least = found.date?.endsWith('/..') ? 2 : few ? 4 : 6;
	return words.length < least || NOTHING_TOLD.test(rest);
}
