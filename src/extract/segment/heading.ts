/** A heading of Chinese newspapers is short: two rows of a page at most. In UTF-16 units. */
const LONGEST = 46;
const SENTENCE_END = /[。；;：:，,、…]$|[^?？!！][！!？?]$/u;
const OPENS_MID = /^[，。、；：！？,;:!?”’」』）)》…]/u;
/** 3月5日，…; 3月1日 召开…: a dated entry of a chronicle, not a heading, even without its full stop. */
const ENTRY =
	/^[(（]?(?:\d{4}\s*年\s*)?\d{1,2}\s*(?:月\s*(?:\d{1,2}\s*日)?|日)\s*(?:[，,:：)）]|\s|[上下]午|[早晚][上间]?|\p{Script=Han}{4})/u;
const DATE_ALONE = /^(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?$/u;
/** 地址：…, 时间：…: an entry of a form. */
const FIELD = /^\p{Script=Han}{1,6}[:：]\s*\S/u;
const BULLET = /^(?:[-*+•●·]\s+|\||>|\d{1,3}[、.．]\s*\S{18,})/u;
const COLUMN =
	/^[【\[■●◆]?(?:图片新闻|简讯|要闻|要闻速览|新闻速递|简明新闻|一句话新闻|新闻集锦|动态|工作动态|社区动态|一线动态|街镇动态|街道动态|基层动态|部门动态|信息快报|短讯|快讯|综合新闻|本期导读|导读|公告栏|通知公告|大事记|一周要闻|社区新闻|党建动态|时事|综合|专版|专题)[】\]■●◆]?$/u;
/** Verbs of a news headline behind a subject: 外滩街道召开…, 嘉定区开展…. */
const HEADLINE =
	/^.{2,16}?(?:召开|举行|举办|开展|启动|成立|开通|走访|调研|慰问|检查|部署|签约|揭牌|发布|出台|荣获|获评|下沉|增援|捐赠|推进|落实|组织|完成|赴|开工|竣工|投用|启用|上线|试点|推出|通报|约谈|查处|考察|视察|督查|座谈|在行动|来了|正式)/u;
const SLOGAN = /^[“"]?\p{Script=Han}{4,8}[\s\u3000]+\p{Script=Han}{4,8}[”"]?$/u;

/** Whether a line without marks can be a heading: short, and without the punctuation that ends a sentence. */
export function looksLikeHeading(line: string): boolean {
	if (line.length < 2 || line.length > LONGEST) return false;
	if (SENTENCE_END.test(line) || OPENS_MID.test(line) || BULLET.test(line) || FIELD.test(line)) return false;
	if (line.length > 24 && /[，,].*[，,]/u.test(line)) return false;
	if (/[。；]/u.test(line) || !/\p{Script=Han}/u.test(line)) return false;
	return !ENTRY.test(line) || DATE_ALONE.test(line);
}

/** Whether a line is an entry of a list, form or chronicle, which stands by itself: 时间：…; 3月1日 召开…; - …. */
export function isEntry(line: string): boolean {
	return BULLET.test(line) || FIELD.test(line) || ENTRY.test(line);
}

/** Whether a heading names a column of the paper and not one story: 图片新闻, 简讯. */
export function isColumn(heading: string): boolean {
	return COLUMN.test(heading);
}

/**
 * How much a heading looks like the title of a story, from -1 to 2: somebody who does something (外滩街道召开…), at some
 * length, in a place that is named; sub-headings are short, or slogans in two halves (医者仁心 勇敢逆行).
 */
export function newsworth(heading: string): number {
	if (heading.length < 10 || SLOGAN.test(heading)) return -1;
	let worth = HEADLINE.test(heading) ? 1 : 0;
	if (heading.length >= 16) worth += 0.5;
	if (/(?:街道|社区|居民区|居委|[省市区县镇乡村]|学校|医院|公司|单位|组织)/u.test(heading)) worth += 0.5;
	return worth;
}

/** 2020年3月20日, 2020年1月: a heading that only dates what stands below it. */
export function isDateAlone(heading: string): boolean {
	return DATE_ALONE.test(heading);
}

/** 一、…; （二）…; 1. …; 第三部分: numbered headings divide an article. */
export function isNumbered(heading: string): boolean {
	return /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节部篇])/u.test(
		heading
	);
}
