/** Rules of roles: what recurs, was counted, or belongs to the past of a person or place. */
import { isOfBeginning } from '#extract/dates/past.ts';
import type { Facts } from './role-facts.ts';
import type { Scene } from './scene.ts';

const RECURRING =
	/(?:每天|每日|每晚|每年|每逢|每到|每月|每周|每个|每|历年|往年|常年|逢|按惯例)的?$|每[天日晚周][^，。；]{0,12}、$/;

/** A clock or part of day without a day of its own. */
const NO_DAY = /^[^日号天周期月初]*$/u;
/** 每天晚饭后，灯要亮到十点多. */
const DAILY = /(?:每[天日晚早]|天天|日日|平时|平日|往常|常年)[^。！？；]{0,40}$/;
/** 早上四点半出工是她多年的习惯. */
const CUSTOM = /^[^，。；]{0,10}(?:是|成了|已是)[^，。；]{0,8}(?:习惯|常态|惯例|常事)/;
/** 9:00—11:00、14:00—16:00; 11:00至16:00一律停工. */
const MORE_HOURS = /^[、，,；]\s*(?:和|及)?(?:早|晚|[上下中]午)?\d{1,2}[:：点時时][\d分]*[-—－–~～至到]/u;
const HOURS_BEFORE = /\d[时時点點分]?[、，,；]\s*(?:和|及)?$/u;
const BINDING = /^(?:一律|均|都|须|不得|禁止|严禁)/;

/** 每周三, 每天…十点: what happens again and again. */
export function isRecurring({ article, bounds, before, after, found }: Scene): boolean {
	if (RECURRING.test(before) || found.text.startsWith('每')) return true;
	if (!NO_DAY.test(found.text)) return false;
	const sofar = article.text.slice(Math.max(bounds.start, found.start - DAILY_REACH), found.start);
	if ((DAILY.test(sofar) && !OWN_DAY.test(sofar)) || CUSTOM.test(after)) return true;
	const hours = found.date?.includes('/') && /\d/.test(found.text);
	return hours === true && (MORE_HOURS.test(after) || HOURS_BEFORE.test(before) || BINDING.test(after));
}
const DAILY_REACH = 60;
const OWN_DAY = /[日号](?!子|常|日|报)|昨|今天|当天|次日/;

const AS_OF_BEFORE = /(?:截[至止]到?|截止日期为?)$/;
const DEADLINE =
	/(?:报名|申报|登记|办理|征集|缴[费纳]|补缴|申请|预约|投稿|领取|招募|时间|日期|活动)[^，。]{0,8}?(?:截[至止]|至|到)/;

/** 截至3月10日，共需…: when something was counted; a chronicle enters what was done until then (已接种5200人); 报名截至3月10日 is a deadline. */
const COUNTED = /^[，,]?[^。；]{0,30}?(?:累计|已|共|全部|先后)[^。；]{0,24}?[\d一二三四五六七八九十百千万]+/;

/** 5月1日启用，到昨天傍晚共接诊163人次. */
const COUNTED_THEN = /^(?:为止)?(?:，)?(?:共|已|累计|总共|一共)[^。；]{0,12}[\d一二三四五六七八九十百千万]/;

/** 截至3月10日，…: when something was counted. */
export function isAsOf({ found, extent, before, after, rest }: Scene, { coarse, told }: Facts): boolean {
	// 自11月20日起至12月10日止: a stretch of time.
	if (
		extent?.first != null &&
		extent.last !== null &&
		extent.first !== extent.last &&
		!/^截/.test(found.text)
	)
		return false;
	const asOf =
		/^截[至止]|^到目前|^迄今/.test(found.text) ||
		AS_OF_BEFORE.test(before) ||
		/止$/.test(found.text) ||
		/^(?:为?止)/.test(after);
	if (/到$/.test(before) && COUNTED_THEN.test(after)) return true;
	return (
		asOf &&
		!DEADLINE.test(before + found.text) &&
		!(coarse === 'day' && told && /\d(?!月[底末初])|[周期]/.test(found.text) && COUNTED.test(rest))
	);
}

const LIFE =
	/^[，,]?[^，。；]{0,10}?(?:出生|生于|毕业|入党|入的党|加入中国共产党|加入共产党|加入党组织|入伍|参军|退伍|转业|退休|参加工作|参加革命|结婚|成婚|当选为?(?:全国|市|区)?(?:人大代表|政协委员|劳模)|确诊|患病|患上|去世|离世|病故|担任|任职|从事|从警|从医|从教|来沪|嫁|考入|搬来|移居|离婚|下岗|瘫痪|中风|荣获|获得过|退下来|退居|离乡|离开家乡|查出|失业|离休)/;
const LIFE_SURE = /出生|去世|毕业|入党|入伍|退休|参军|退下来|离休|退伍/;

/** 2004年就入党的党员, 今年1月孩子刚出生, 去年3月才退下来. */
export function isLife({ after, rest }: Scene, { coarse, age }: Facts): boolean {
	if (/^(?:出生|诞生|生)的/.test(after)) return true;
	if (coarse === 'day' && age < 2) return false;
	if (!LIFE.test(after === '' ? rest : after)) return false;
	return age >= 1 || /^(?:就|便|才|已|开始|起)/.test(after) || LIFE_SURE.test(after.slice(0, 16));
}

/** 2015年3月8日开业主会，28户到场；次年6月…；今年2月20日打下第一根桩: one tale that goes on to today. */
const GOES_ON_TO_NOW = /[，；;。](?:次年|翌年|第二年|同年|去年|今年|当年)(?:\d|[一二三四五六七八九十])/;

export function isLongPast({ rest }: Scene, { age, coarse, told }: Facts): boolean {
	return age >= 2 && !(coarse !== 'year' && told && age <= TALE && GOES_ON_TO_NOW.test(rest));
}
/** Years that such a tale may be long. */
const TALE = 5;

const FOUNDED_SINCE =
	/^(?:成立|建成|创办|创建|开业|开馆|启用|建立|创立|组建|开办|运行|投用|推出|实施|开展|启动|上任|任职|就任|入职|退休)以来/;
const FOUNDED_AFTER =
	/^(?:[^，。；]{0,6})?(?:建成|建造|建立|成立|始建|修建|创办|创建|竣工|交付|投用|投入使用)的/;

/** 建于1986年, 2005年成立的合唱队, 2015年开办以来. */
export function isFounded({ before, after }: Scene, { coarse, age }: Facts): boolean {
	if (isOfBeginning(before, before.length)) return coarse !== 'day' || age >= 1;
	if (FOUNDED_SINCE.test(after)) return true;
	return coarse !== 'day' && age >= 1 && FOUNDED_AFTER.test(after);
}

/** 与2020年相比, 比去年同期. */
export function isCompared({ before, after, rest }: Scene): boolean {
	if (/^(?:的)?(?:同期|同比|相比|年底相比)/.test(after)) return true;
	return /(?:与|同|和|跟|比|较|对比)$/.test(before) && /相比|同期|增长|下降|减少|上升/.test(rest);
}
