/** Rules of roles: whether a clause tells a happening though no verb of the list (lexicon/predicates.ts) is in it. */
import { hanOnly } from '#extract/lexicon/han.ts';
import type { Facts } from './role-facts.ts';
import { setsScene, type Scene } from './scene.ts';

export const HABIT = /(?:通常|一般|往往|总会|总是|都会|常常|经常|每天|每周|每月|一直)/;
const STATISTICS = /每[日天周月]|尽量|注意|避免|谨防|下降|上升|增长|减少|提高|同比|环比|占比|平均|约为/;
/** Fewest characters of a clause that tells something. */
const TELLING = 8;

/** Who acts in the clauses of local news: 10月11日是重阳节，玉林东路社区摆开百家宴. */
const ACTOR =
	/街道|社区|居委|[村镇乡]里?|妇联|工会|志愿者|党员|居民|老人|学校|师生|医院|派出所|书记|主任|民警|干部|商户|职工|队员|学生|孩子|家长|义工|师傅|员工|官兵|战士|医生|护士|[他她我]们?|^[，,\s]*把.{2,}了/;
/** It only says what is: 主题是…, 我国有…. */
const SAYS_WHAT_IS =
	/^[，,\s]*(?:[^，。]{0,8}主题|[^，。]{0,10}(?:是|为|有|属于|意味着)|也|又|恰|正|让我们|如何|怎样)/;

/** A clause without a verb of the list that tells of somebody's doings all the same. */
export function tellsDoings(clause: string): boolean {
	return (
		hanOnly(clause).length >= TELLING &&
		!SAYS_WHAT_IS.test(clause) &&
		ACTOR.test(clause) &&
		!HABIT.test(clause) &&
		!STATISTICS.test(clause)
	);
}

/** 上午, 一大早, 深夜: a part of a day told before. */
const PART = /^(?:一?大?清?早上?|清晨|凌晨|上午|中午|下午|午后|傍晚|晚上?|晚间|深夜|夜里|入夜|当[天日晚])/;
const BARE_PART = new RegExp(`${PART.source}$`);

/** 上午, 当晚: the part of a day is what a sentence begins with. */
export function opensWithPartOfDay(text: string): boolean {
	return PART.test(text);
}

/** Somebody does something to somebody, or something is counted or over: what is told though no verb of the list is there. */
const VERBISH =
	/[\p{Script=Han}]了|[把被给向请让为替][\p{Script=Han}]{2,}|[\p{Script=Han}]{3}[到进上][\p{Script=Han}]{2,}|获[^，。；]{1,20}(?:称号|[奖誉]|先进|命名|表彰)|\d|[两三四五六七八九十百千]+[余多]?[名户位个家场次份只件条台盏棵株亩斤人头辆]|(?:起来|出来|进来|下去|完成|一新|完毕|到位)/u;

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

/** 本月无重大案件. */
const NONE = /^[，,]?(?:无(?!偿|人机|线|锡)[^，。]{2,}|未发生|没有发生)/;
const NOTHING_TOLD = /^[，,]?(?:天气|阳光|气温|多云|晴|阴|小雨)[^，。]{0,8}(?:[，。]|$)/;

/** A few words that say what came of it. */
const RESULT =
	/^[^，。；]{0,8}?(?:完毕?|[送运抵收]?到|发运|启运|起运|离港|装船|投运|并网|下线|出海|齐|好|成|通|[解]?开|撤|满|竣工|收尾|收官|合龙|结束|入库|到账|落成|到家|回到[^，。；]{1,4}|到位|启用|开张|见面)了?[，。；！]?$/;

/** A day needs some words beside it to tell something, coarser dates a verb of happening. */
export function isUntold(scene: Scene, { told, coarse, festival }: Facts): boolean {
	const { before, rest, found } = scene;
	const goesOn = scene.clause > 0 && /^[就便才即]/.test(scene.after);
	const opens = /^当[天日晚]$/.test(found.text) && scene.clause === 0 && told;
	if (BARE_PART.test(found.text) && ((before.trim() !== '' && !opens) || goesOn)) return true;
	if (NONE.test(rest)) return true;
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
