import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { isHan } from '#extract/lexicon/han.ts';

/** A neighbourhood or village: 宝兴居民区, 南陈社区, 永乐村. */
export interface Community {
	start: number;
	end: number;
	name: string;
}

/** 里 is a neighbourhood of Taiwan where its office or head is named: 復興里辦公處. */
const SUFFIX =
	/居民委员会|村民委员会|居委会|村委会|居民区|居委|社区|新村(?!街道|[镇乡])|嘎查|村(?!街道|[镇乡])|里(?=办公处|辦公處|里长|里長|里民)/uy;
const suffixes = new CharacterSet('居村社新嘎里');
const LONGEST_STEM = 5;
/** No name holds these: prepositions, particles, pronouns, and the ends of the names of towns and districts. */
const outside = new CharacterSet(
	'届罚扫拾在到赴由从与和及向对为把进入个各的了是该本全我你他她它每某至往于并也还都将被让使给就镇乡县市区道省鎮鄉縣區'
);
/** Words before the name: 下沉唐行村, 走访宝兴居委; 3.6万元修建|村小学 names none. */
const VERB =
	/^.*(?:下沉|走访|走进|深入|来到|赶到|位于|支援|增援|帮扶|组织|联合|慰问|负责|所在|结对|当选|推选|竞选|担任|出任|辖区|街道|外省|指导|检查|调研|视察|协助|配合|发动|号召|作为|成立|推荐|带领|陪同|返回|回到|选出|选举|举办|召开|开展|成立|创建|各位|[万千百]?元|修建|改建|扩建|整修|修缮|翻修|铺设|硬化|拨款|捐资|出资)/u;
const GENERIC =
	/^(?:农|乡|新农|山|渔|古|城中|行政|自然|中心|示范|文明|美丽|特色|智慧|健康|平安|和谐|绿色|低碳|完整|重点|周边|相关|试点|所有|多个|一个|两个|三个|国际|创建|参与|服务|管理|基层|共建|融入|回归|老旧|大型|居住|商务|数字|未来|幸福|学习|无疫|零|外来|本地|有关|不同|封闭|开放|成熟|型|小|地点|时间|单位|对象)$/u;

function isInside(code: number): boolean {
	return isHan(code) && !outside.has(code);
}

/** The communities that a stretch of text names by their form, from left to right. */
export function findCommunities(text: string): Community[] {
	const found: Community[] = [];
	let from = 0;
	for (;;) {
		const at = suffixes.next(text, from, text.length);
		if (at === text.length) return found;
		SUFFIX.lastIndex = at;
		const end = SUFFIX.test(text) ? SUFFIX.lastIndex : 0;
		from = end || at + 1;
		if (end === 0) continue;
		let start = at;
		while (start > 0 && at - start < LONGEST_STEM && isInside(text.charCodeAt(start - 1))) start--;
		const own = text.slice(start, at).replace(VERB, '');
		if (own.length < 2 || GENERIC.test(own)) continue;
		found.push({ start: at - own.length, end, name: text.slice(at - own.length, end) });
	}
}
