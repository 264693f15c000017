import { hanBefore } from '#extract/lexicon/han.ts';
import { split, wordTable } from '#extract/lexicon/words.ts';

/**
 * Kinds of named places, by the words that end their names. After the classes of place names in GB/T 18521-2001, with
 * what stands in district newspapers; collected November 2026.
 */
const KINDS = split(`
	国际机场 机场 火车站 高铁站 汽车站 客运站 客运中心 地铁站 轨交站 码头 口岸 收费站 服务区 检查站 道口
	医院 医院东院 医院西院 医院南院 医院北院 医院分院 医院东分院 医院西分院 医院南分院 医院北分院 医院总院
	妇婴保健院 保健院 卫生服务中心 卫生院 卫生服务站 卫生站 疾控中心 急救中心
	大学 学院 中学 小学 幼儿园 党校 实验学校 外国语学校 职业学校
	体育馆 体育场 体育中心 游泳馆 博物馆 图书馆 文化馆 美术馆 科技馆 纪念馆 展览馆 展示馆 规划馆 会址 会址纪念馆 故居 故居纪念馆
	大剧院 影剧院 剧院 剧场 影院 礼堂 文化宫 少年宫 青年宫 文化广场
	活动中心 文化中心 服务中心 受理中心 会议中心 会展中心 展览中心 指挥中心 党群中心 培训中心 救助中心
	步行街 商业街 美食街 广场 公园 植物园 动物园 湿地 景区
	创意园 创意园区 产业园 产业园区 科技园 科技园区 工业园 工业园区 物流园 物流园区 园区
	大厦 大楼 国际中心 大酒店 酒店 宾馆 饭店 商场 商厦 购物中心 菜市场 农贸市场 批发市场 市场 养老院 敬老院 福利院 老年公寓
	派出所 消防站 消防救援站 法院 指挥部 隔离点 观察点 接种点 采样点 安置点 教堂 清真寺 寺 书院 祠堂 文化礼堂 水库 大桥
`);
/** The longest first: 医院东院 before 医院. */
const KIND = KINDS.toSorted((a, b) => b.length - a.length).join('|');
/** A kind goes on as another word: 市场监管, 广场舞, 机场路, 医院里. */
const GOES_ON = '(?!监管|监督|舞|经济|主体|路|街道|大学|新村|小区)';
const KIND_HERE = new RegExp(`(?:${KIND})(?:附属\\p{Script=Han}{1,8}?(?:${KIND}))?${GOES_ON}`, 'uy');
const kinds = wordTable(KINDS.map((kind) => [kind, true]));
const LATIN = /[A-Za-z0-9]/;
/** Longest name before its kind. */
const LONGEST = 14;
const KIND_ALONE = new RegExp(`^(?:[各两]大|大型|指定|临时)?(?:${KIND})+$`, 'u');

/** Words in front of a name that are no part of it: verbs, people, adverbs. */
const BEFORE = [
	'进入|前往|来到|赶到|走到|送到|调到|走进|走访|走向|深入|位于|坐落|送往|运往|进驻|返回|抵达|参观|奔赴|赶赴|驻点|值守|陆续|护送|转运|转送|接送|往返',
	'联合|组织|检查|巡查|视察|考察|调研|慰问|看望|指导|协调|协助|配合|参与|支援|对接|联系|动员|发动|号召|响应|陪同|包括|覆盖|通过|借助|依托',
	'出台|制定|印发|修订|修建|改建|扩建|整修|修缮|翻修|铺设|成立|设立|建立|组建|建设|打造|改造|启用|设置|设在|放在|关闭|开放|进行|开展|召开|举行|举办|完成|帮助|保障|确保|力保|保证|贯彻|落实|负责|属于',
	'以及|同时|其中|分别|先后|随后|立即|即刻|马上|已经|正在|附近|周边|周围|旁边|对面|所有|全部|各类|有关|相关|重大|重点|多个|部分|两大|几大|辖区内?|境内|每日|每天|当天|我们|他们|她们|大家',
	'志愿者|党员|同志|干部|工作人员|人员|居民|民警|医生|护士|记者|学生|老师|家属|队员'
].join('|');
/** Prepositions and particles, unless they begin a name: 和平公园, 向阳小学, 前进中学. */
const PARTICLE =
	'[在到往由与及的了是被把让就又也还去给抵]|从(?!化|善)|赴|向(?!阳|荣|东|明)|至(?!善)|经(?!济|开|纬)|进(?!贤|才)|和(?!平|谐|睦|泰|顺|田|煦|衷)|有|位(?!育)|来(?!福|宾|广)|对|为(?!民)|前(?!门|进|锋|海|滩)|开(?!发|封|平|元|心|放|鲁)|于(?!都|田|洪)|自(?!贡|强|然)|返|着|驻(?!马店)|将(?!台|乐)|[一二三四五六七八九十百千万\\d两几多]+[家个座所处间名位]|[各该本某全每]';
const WORDS_BEFORE = new RegExp(`^.*(?:${BEFORE})`, 'u');
const PARTICLES_BEFORE = new RegExp(`^.*(?:${PARTICLE})`, 'u');
/** 元和大厦, 永和公园: a name whose second character is 和. */
const HE_NAME = /^[^在到往由与及的了把被从向\P{Script=Han}]和(?=\p{Script=Han}{2,})/u;
const MOST = 10;

/**
 * The named places in a stretch of text, in order, each once, ten at most: 浦东国际机场, 瑞金医院北院, 街道党建服务中心.
 * A kind of place alone (医院, 机场) is no name. Goes from kind to kind, and from each back to where its name begins.
 */
export function places(text: string): string[] {
	const found = new Set<string>();
	let from = 0;
	for (let at = 1; at < text.length && found.size < MOST; at++) {
		if (!kinds.at(text, at, text.length)) continue;
		const start = startOfName(text, from, at);
		KIND_HERE.lastIndex = at;
		if (start === at || !KIND_HERE.test(text)) continue;
		from = KIND_HERE.lastIndex;
		const rest = text.slice(start, from).replace(WORDS_BEFORE, '');
		const name = HE_NAME.test(rest) ? rest : rest.replace(PARTICLES_BEFORE, '');
		if (name.length >= 3 && !KIND_ALONE.test(name)) found.add(name);
		at = from;
	}
	return [...found];
}

/** Where the Han characters, letters and figures begin that stand right before `at`, at most so many of them. */
function startOfName(text: string, from: number, at: number): number {
	let start = at;
	for (let count = 0; start > from && count < LONGEST; count++) {
		const length = LATIN.test(text[start - 1]) ? 1 : hanBefore(text, start);
		if (length === 0) break;
		start -= length;
	}
	return start;
}
