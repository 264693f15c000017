/** Rules of roles: what the words around a date say of it. */
import { hanOnly } from '#extract/lexicon/han.ts';
import { hasVerb, type Facts } from './role-facts.ts';
import { HABIT } from './role-untold.ts';
import type { Scene } from './scene.ts';

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

/** 社区给他发奖状那天: some day, told by what happened on it. */
export function isDayOfOther({ found, before }: Scene, { told }: Facts): boolean {
	if (!/^[那这]一?[天晚]/.test(found.text)) return false;
	if (/\d|[点时]/.test(found.text) && before.trim() === '') return false;
	return hanOnly(before).length >= 2 || !told;
}

/** 记者6月12日从街道获悉，…: the news is what follows. */
export function isReporting({ before, after }: Scene): boolean {
	return /记者(?:于|在)?$/.test(before) && /^[^，。]{0,20}(?:获悉|了解到|得知|看到|见到|采访)/.test(after);
}

/** 事情要从上个月15日说起. */
export function isBeginningOfTale({ before, after }: Scene): boolean {
	return /(?:从|自|在)$/.test(before) && /^[^，。；]{0,6}(?:说起|讲起|谈起|聊起)/.test(after);
}

/** 物业抢修到当晚11点: until when it went on; 大家收工已是次日凌晨。 */
export function isEndOfDoing({ before, after }: Scene): boolean {
	if (!/^[，。；！]?$/.test(after.slice(0, 1))) return false;
	return /(?:抢修|忙|忙活|忙碌|加班|持续|一直|守|排|干|谈|聊|吵|唱|跳|打|找|搜寻?|救援|奋战|工作|值守|清扫|排练)到了?$|(?:已|已经|都)是$/.test(
		before
	);
}

/** 种瓜大户老邱说，今年开春气温高: who is asked tells of no day. */
export function isHearsay({ before, article, found }: Scene, { coarse }: Facts): boolean {
	if (coarse === 'day' && !/[初底旬末]/.test(found.text)) return false;
	const said = before === '' ? article.text.slice(Math.max(0, found.start - 12), found.start) : before;
	return /(?<!主任|书记|长|人)说[，,：:]?$/.test(said.trim());
}

const NEWS =
	/^的?(?:街[坊道]|社区|[村镇乡]里?|居委)?(?:动态|消息|播报|要闻|信息|资讯|快讯|看点|新闻|简讯|综述|小结|工作(?:安排|小结))/;

/** 上半年政府工作报告, 下半年党建考核, 本周街坊动态: the time that a report or prize is of. */
export function isOfReport({ after, found }: Scene): boolean {
	if (/^[本上这][周月旬]$|^今[天日]$/.test(found.text) && NEWS.test(after)) return true;
	return (
		/^(?:今年|去年)?[上下]半年$/.test(found.text) &&
		/^的?[\p{Script=Han}]{0,8}(?:工作报告|工作总结|评选结果|考核|述职|成绩单|财报|计划执行情况)/u.test(after)
	);
}

/** 居民周六也可办理, 3月一般多雨. */
export function isHabit({ after, found }: Scene, { coarse }: Facts): boolean {
	if (/^(?:周|星期).[至到—-]/.test(found.text))
		return /^(?:照常|对外)?(?:开放|接待|营业|服务|办公|受理|值班)/.test(after);
	if (/^(?:周|星期)/.test(found.text)) return /^(?:也|都|均|照常|可|不|（?休息|延时|错时)/.test(after);
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

/** Weather, light and flowers: 3月，春寒料峭. */
const SCENERY =
	/^[，,]?[^，。]{0,4}(?:春寒|春暖|阳光|暖阳|寒风|细雨|天气|烈日|骄阳|秋高|春风|微风|暖意|晴空|冬日|雨后|万物|草长|丹桂|桂花|桃花|繁花)/;

/** A part of the year as it looks, and nothing that happened in it. */
export function isScenery({ rest }: Scene, { told }: Facts): boolean {
	return !told && SCENERY.test(rest);
}
