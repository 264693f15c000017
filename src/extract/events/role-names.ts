/** Rules of roles: dates that are part of a name, a heading, a masthead or a phrase. */
import { BLANKS, CharacterSet } from '#extract/lexicon/character-set.ts';
import { hasVerb, isRecent, type Facts } from './role-facts.ts';
import type { Scene } from './scene.ts';

/** Whether the date stands in a heading. */
export function isHeading({ article, sentence }: Scene): boolean {
	const { kind } = article.sentences[sentence];
	return kind === 'heading' || kind === 'subheading';
}

/** （3月5日）; not 【3月5日】 before what happened on it. */
export function isBracketed({ inside, article }: Scene, { told }: Facts): boolean {
	return inside?.kind === 'bracket' && article.text[inside.start - 1] !== '【' && !told;
}

/** “3.5”学雷锋月; a date in a quoted speech is no name. */
export function isQuotedName({ inside, reach }: Scene): boolean {
	return inside?.kind === 'quote' && reach.end !== inside.end;
}

/** 三月街, 六月庙会: a fair that is named after its month. */
export function isFair({ found, after }: Scene, { coarse }: Facts): boolean {
	return (
		coarse === 'month' &&
		/^[一二三四五六七八九十]+月$/.test(found.text) &&
		/^(?:街|庙会|歌会|花会|花市|诗会|节)/.test(after)
	);
}

const PRINTED =
	/^[\s　（(]*(?:星期[一二三四五六日天][）)]?)?[\s　]*(?:农历|农曆|第\s*\d+\s*期|总第|今日.{1,2}版|本期|[一二三四五六七八九十\d]{1,2}版)/;
const MASTHEAD =
	/第\s*[\d一二三四五六七八九十百]+\s*期|总第|星期[一二三四五六日天]|主办|编辑(?![一二两三四五六七八九十\d]+[人名位])|编发|编印|签发|责编|校对|准印|印刷|出版|刊号|本期|版$|供稿|报道|来源|发布时间|发行|[部处办委会室心局院社]编(?![制写排号辑入外内码])/;

/** 换届选举工作快报（2006年7月28日）: the date behind the paper's name. */
const PAPER =
	/^[^，。；：！？]{2,30}(?:[快简月周专日晚捷]报|通报|专刊|通讯|信息|动态|工作月报|大事记|公众号|推送)$/;
const ENDS_LINE = /^\s*[）)]?\s*(?:星期[一二三四五六日天])?\s*$/;

/** A whole sentence with a clause of some length: （4月21日，星期二），水街社区的广场成了歌圩。 */
const SENTENCE = /[，,][^，,。；]{0,4}\p{Script=Han}[^，,。；]{7,}(?:[。！]\s*$|；)/u;

/** Longest masthead or signature. */
const LONGEST_DATELINE = 80;
const marks = new CharacterSet(`${BLANKS}，。,.;:：；（）()【】|｜#*—-、`);

/** What else a diary says over its entry: 1月24日，除夕，星期五。 */
const OF_THE_DAY =
	/(?:星期|周)[一二三四五六日天]|除夕|元旦|元宵|清明|端午|中秋|重阳|冬至|初[一二三四五六七八九十]|[晴阴雨雪多云转小中大雾霾]+/gu;

/** 7月21日。首轮核酸，…: a date that heads the entry of a diary, in the paragraph of what it tells. */
function opensEntry({ sentences }: Scene['article'], index: number): boolean {
	const [own, next] = [sentences[index], sentences[index + 1]];
	return own.kind === 'prose' && next?.paragraph === own.paragraph;
}

/** 2020年3月20日 第6期; （街道党政办 5月22日供稿）; a date that stands alone. */
export function isDateline({ article, sentence, bounds, found, rest }: Scene, { told }: Facts): boolean {
	if (article.sentences[sentence].kind === 'byline' || PRINTED.test(rest)) return true;
	if (bounds.end - bounds.start > LONGEST_DATELINE) return false;
	const before = article.text.slice(bounds.start, found.start);
	const others = marks.without(before + article.text.slice(found.end, bounds.end));
	if (others.replace(OF_THE_DAY, '') === '') return !opensEntry(article, sentence);
	if (ENDS_LINE.test(rest) && PAPER.test(before.replace(/[（(]\s*$/, '').trim())) return true;
	if (others.length > 40) return false;
	if (
		MASTHEAD.test(others) &&
		!SENTENCE.test(article.text.slice(bounds.start, bounds.end)) &&
		!hasVerb(others.replace(/供稿|报道|发布时间|来源|主办|编发|印发|签发|发行/g, ''))
	)
		return true;
	return !told && others.length <= 16 && rest.trim() === '';
}

const FESTIVAL_NAME =
	/^(?:[”’」]?)(?:主题|系列|活动|慰问|联欢|专场|特别|礼包|礼物|晚会|文艺|灯会|灯谜|庙会|贺卡|祝福|惊喜|礼品|气氛|氛围|假期返|大?客流|人流|安保|值班|返[程乡]|旺季|档期|市场(?!监管)|文化|习俗|传统|佳节的|的(?:传统|习俗|由来|故事|意义|氛围|气氛|祝福|礼物))/;

/** 中秋晚会, 重阳节慰问: a festival that names what is held. */
export function isFestivalName({ after }: Scene, { festival }: Facts): boolean {
	return festival && FESTIVAL_NAME.test(after);
}

const SEASON = /[春夏秋冬暑寒](?!节)/;

/** 寒冬冷风中, 摸清春节假期外出居民, 暑期“小小图书管理员”招募. */
export function isInsidePhrase(scene: Scene, { coarse, festival }: Facts): boolean {
	const { after, found } = scene;
	if (!festival) return false;
	// 【感谢】端午当日，…: a heading in the line says nothing of the day.
	// 写春联  腊月廿三: so do two blanks.
	const before = scene.before.replace(/^【[^】]*】|^.*(?:[ 　]{2}|　)/, '');
	const season = coarse !== 'day' && SEASON.test(found.text);
	if (/[当这那一][天日晚]$/.test(found.text) || isRecent(found) || (/^[，,]/.test(after) && !season))
		return false;
	if (
		/^[“《]/.test(after) ||
		/(?:这个|那个|整个|每个|(?<!第[\d一二三四五六七八九十百]{1,3})个|人们的|我们的|的)$/.test(before)
	)
		return true;
	if (season) return !/^(?:今年|去年|在|)$/.test(before.trim()) || !/^(?:里|时节|以来|期间|，|,)/.test(after);
	return !/(?:于|在|从|自|至|到|及|和|、|定|了|期间|上)$/.test(before) && hasVerb(before);
}
