/** The wording of a title: what it begins and ends with, what it can do without, where it may be cut. */
import { BLANKS, CharacterSet } from '#extract/lexicon/character-set.ts';

/** Most characters of a title where the clause allows it. */
export const LENGTH = 30;

const LEADING =
	/^(?:[\p{So}\p{No}\p{Extended_Pictographic}\u{fe0f}]|【[^】]{1,10}】|\*\*[^*]{1,16}\*\*(?=[^，。]{8})|[^【】“《（，。]{0,8}】|[一二三四五六七八九十]{1,2}、|[\s，,、；;：:。.“”▲△●■◆◇○◎★☆□@·\-—]|的|记者[^，。]{0,14}(?:获悉|了解到|得知)|刚过|本报讯|讯|据悉|据了解|据介绍|获悉|从.{2,16}获悉|随后|此外|同时|另外|与此同时|不仅如此|目前|原来|其中|其间|期间|会后|会上|紧接着|接着|而后|之后|然后|于是|并且|并(?!肩)|才(?![能艺华女俊人])|也(?!是)|还(?!款)|又(?!一)|再次|便(?![利民道当捷装衣宜秘饭器])|就(?!业|诊|餐|医|近|地|[^，。]{1,14}(?:听取|征求|进行|开展|提出|达成|签订))|则|且|已|已经|正式|共同(?!富裕|体)|一起|一同|先后|陆续|分别|当即|立即|连夜|迅速|积极(?!分子)|主动|现场(?!会|办公|教学|招聘|咨询|直播|推进)|顺利|圆满|成功|再(?!生)|于|在此|早在|这一天|这天|左右|前后|许(?![多可愿诺])|起(?![重步航草跑火义])|始|开始(?=[，,])|以来|期间|上午|下午|晚上|晚(?![会宴餐霞报托年辈])|早上|一早|清晨|一大早|中午|当天|当日|当晚)/u;
/** The Han characters that they begin with: most titles are told at once to begin with another. */
const leading = new CharacterSet(
	'一二三四五六七八九十的记刚本讯据获从随此同另与不目原其期会紧接而之然于并才也还又再便就则且已正共先陆分当立连迅积主现顺圆成在早这左前许起始开以上下晚清中'
);
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
/** How far into a text the 】 of a label may stand that it begins with. */
const LABEL = 8;
/** Particles that a cut leaves behind; not the ends of words: 两小时, 工地, 获得, 合并, 归还, 受灾在后. */
const TRAILING =
	/(?:[\s，,、；;：:。.!！?？…]|——|将|也|又|(?<![归送返退偿交])还|(?<!成)就|了|的|(?<![工基驻场绿土当各营阵产的墓外本内湿圣高低飞落雪草园菜田林荒平])地|(?<![获取赢夺求])得|着|(?<![在先前午落善])后|之后|(?<![小按及定临准同平历暂费工限耗用\d])时|之时|之际|的时候|等|(?<![合一兼])并|和|与|及|以及|，)$/u;
/** What those particles and marks end with: most words are told at once to have none. */
const trailing = new CharacterSet(`${BLANKS}，,、；;：:。.!！?？…—将也又还就了的地得着后时际候等并和与及`);
/** 在…里, 为…, 以…的形式: says where, why or how; a title can do without. */
export const ADVERBIAL =
	/^(?:在[^，。]{1,26}?(?:里|内|中|下|上|前|现场|期间|同时|之际|基础上|中心|广场|礼堂|会议室|公园|小学|学校|门口|室|馆|厅|站|处|楼)(?=[\p{Script=Han}]{0,12}(?:召开|举行|举办|开展|组织|启动|拉开|揭牌|进行|上演|成立|签约|开幕|开班))|为(?:了|切实|进一步|深入|更好)[^，。]{1,24}(?=(?:街道|镇|区|社区)[^，。]{0,12}(?:召开|举行|举办|开展|组织))|以[^，。]{1,20}为(?:主题|契机)的?|利用[^，。]{1,12}(?:时间|机会)|通过[^，。]{1,16}(?:方式|形式)|一(?:场|次|堂|批|个)|首场|由)/u;
/** A text without what no title begins or ends with. */
export function trim(text: string): string {
	let words = /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
	if (/^[（(【]/.test(words)) words = words.slice(1);
	for (let i = 0; i < 8; i++) {
		// A quotation mark goes only with its other half: “三结三定”共战疫情 stays as it is.
		const quoted = words.startsWith('“') && words.includes('”');
		const rest = quoted || !mayLead(words) ? words : words.replace(LEADING, '');
		const next = trailing.has(rest.charCodeAt(rest.length - 1)) ? rest.replace(TRAILING, '') : rest;
		if (next === words) break;
		words = next;
	}
	return words;
}

/** Whether a text may begin with what no title begins with. */
function mayLead(words: string): boolean {
	const code = words.charCodeAt(0);
	return !(code >= FIRST_HAN && code <= LAST_HAN) || leading.has(code) || words.lastIndexOf('】', LABEL) >= 0;
}

const LAYOUT = /(?<=[\p{Script=Han}，、“”《》])\s+|\s+(?=[\p{Script=Han}，、“”《》\d])/gu;

/** Spaces that a page layout put between Chinese characters, and marks at the ends, taken out. */
export function tidy(text: string): string {
	const words = trim(/\s/.test(text) ? text.replace(LAYOUT, '') : text);
	return words.includes('**') ? words.replaceAll('**', '') : words;
}

/** What a title can do without, and what is written instead, in the order in which it goes. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
	[/^由[^，。“”]{2,30}?(?:带队|率领|率队|带领|组成|主办|承办|主持)的(?=.{6})/, ''],
	[ADVERBIAL, ''],
	[/(?<=[\p{Script=Han}]{4})(?:为|向|对|针对)[^，。]{6,30}?(?=(?:举办|开展|送上|发放|开设|召开))/u, ''],
	[/(?:、[^、，“”《》]{1,12}){1,8}(?:等|和[^、，的“”]{1,8}(?=[，]|$))/g, '等'],
	[/(?<=[\p{Script=Han}]{4})(?:全面|深入|进一步|积极|认真|切实|有序|扎实|广泛|精心)/gu, ''],
	[/(?<=召开|举行|举办|开展|组织)(?:了)?(?:以|主题为)[^，。]{2,30}(?:为主题|主题)的/, ''],
	[/(?<=召开|举行|举办|开展|组织|进行)了?[^，。“”《》]{6,30}的(?=[\p{Script=Han}]{2,14}$)/u, '']
];

/** Takes out what a title can do without, until it is short enough: adverbials, lists, attributes. */
export function shorten(clause: string, length: number): string {
	let words = clause;
	for (const [dispensable, instead] of SHORTER) {
		if (words.length <= length) break;
		const next = words.replace(dispensable, instead);
		if (next.length >= 5) words = next;
	}
	return words;
}

/** Marks that come in pairs, the opening one first. */
const PAIRS = '“”《》（）「」';
const pairs = new CharacterSet(PAIRS);

/** No mark is opened or closed alone. */
export function isWhole(title: string): boolean {
	const open = [0, 0, 0, 0];
	const end = title.length;
	for (let i = pairs.next(title, 0, end); i < end; i = pairs.next(title, i + 1, end)) {
		const mark = PAIRS.indexOf(title[i]);
		open[mark >> 1] += mark % 2 === 0 ? 1 : -1;
	}
	return open.every((count) => count === 0);
}

/** Cuts at the last place where a word or phrase ends, never inside marks. */
export function cut(title: string): string {
	if (title.length <= LENGTH && isWhole(title)) return title;
	for (let end = Math.min(LENGTH, title.length); end >= 8; end--) {
		const rest = title.slice(end);
		const head = title.slice(0, end);
		if (!isWhole(head)) continue;
		if (/^(?:[，、；：“《（]|并|以及|和|与|及|，)/.test(rest)) return trim(head);
	}
	for (let end = Math.min(LENGTH - 1, title.length); end >= 8; end--) {
		const head = title.slice(0, end);
		if (isWhole(head) && !/[“《（的了和与及在于]$/.test(head)) return `${trim(head)}…`;
	}
	return title.replace(/[“”《》「」]/g, '').slice(0, LENGTH - 1) + '…';
}
