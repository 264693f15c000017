/** A heading of Chinese newspapers is short: two rows of a page at most. In UTF-16 units. */
const LONGEST = 46;
const SENTENCE_END = /[。；;：:，,、…]$|[^?？!！][！!？?]$/u;
const OPENS_MID = /^[，。、；：！？,;:!?”’」』）)》…]/u;
/** 3月5日，…; 3月1日 召开…: a dated entry of a chronicle, not a heading, even without its full stop. */
const ENTRY =
	/^[(（]?(?:[\d０-９]{4}\s*年\s*)?[\d０-９]{1,2}\s*(?:月\s*(?:[\d０-９]{1,2}\s*日)?|日)(?:\s*[-—－~～至到、和及]\s*(?:[\d０-９]{1,2}\s*月)?[\d０-９]{1,2}\s*日){0,5}\s*(?:[，,:：)）]|\s|[上下]午|[早晚][上间]?|\p{Script=Han}{4})/u;
const DATE_ALONE = /^(?=.)(?:[\d０-９]{4}\s*年\s*)?(?:[\d０-９]{1,2}\s*月)?(?:\s*[\d０-９]{1,2}\s*日)?$/u;
/** 地址：…, 时间：…: an entry of a form. */
const FIELD = /^\p{Script=Han}{1,6}[:：]\s*\S/u;
const BULLET = /^(?:[-*+•●·]\s+|\||>|\d{1,3}[、.．]\s*\S{18,})/u;
const COLUMN =
	/^[【[■●◆]?(?:图片新闻|简讯|要闻|要闻速览|新闻速递|简明新闻|一句话新闻|新闻集锦|动态|工作动态|社区动态|一线动态|街镇动态|街道动态|基层动态|部门动态|信息快报|短讯|快讯|综合新闻|本期导读|导读|公告栏|通知公告|大事记|一周要闻|社区新闻|党建动态|时事|综合|专版|专题)[】\]■●◆]?$/u;
/** Verbs of a news headline behind a subject: 外滩街道召开…, 健康小屋开进…. */
const HEADLINE = new RegExp(
	`^.{2,16}?(?:${[
		'召开|举行|举办|开展|启动|成立|开通|部署|推进|落实|组织|完成|推出|试点|正式|通报|发布|出台|印发|实施|探索|打造|建成',
		'走访|调研|慰问|检查|视察|考察|督查|巡查|约谈|查处|整治|清理|拆除|座谈|看望|探望|赴',
		'签约|揭牌|挂牌|授牌|开工|竣工|投用|启用|上线|开业|开放|开馆|开园|开街|通车|交付|落成|亮相|开幕|闭幕|落幕|揭晓|开讲|开班|开课',
		'荣获|获评|获得|评为|当选|表彰|颁奖|授予|收到|迎来|下沉|增援|捐赠|捐款|资助|结对|帮扶|共建',
		'培训|宣讲|演练|义诊|巡诊|招聘|征集|征询|招募|竞赛|比赛|评选|宣传|联欢|进社区|进校园|进企业|开进|走进|送到|送进|上门|在行动|来了|这样'
	].join('|')})`,
	'u'
);
const HAN = /\p{Script=Han}/u;
const SLOGAN = /^[“"]?\p{Script=Han}{4,8}[\s\u3000]+\p{Script=Han}{4,8}[”"]?$/u;

/** Whether a line without marks can be a heading: short, and without the punctuation that ends a sentence. */
export function looksLikeHeading(line: string): boolean {
	if (line.length < 2 || line.length > LONGEST) return false;
	if (SENTENCE_END.test(line) || OPENS_MID.test(line) || BULLET.test(line) || FIELD.test(line)) return false;
	if (line.length > 24 && /[，,].*[，,]/u.test(line)) return false;
	if (/[。；]/.test(line) || !HAN.test(line)) return false;
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
	if (heading.length < 7 || SLOGAN.test(heading)) return -1;
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
