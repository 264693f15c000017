/**
 * Kinds of named places, by the words that end their names. From the place-name classes of GB/T 18521-2001 and the pages
 * of district newspapers, November 2026.
 */
const KINDS =
	'国际机场|机场|火车站|高铁站|汽车站|客运站|地铁站|轨交站|码头|口岸|医院(?:[东西南北]院|分院|总院)?|卫生服务中心|卫生院|卫生服务站|卫生站|步行街|商业街|大学|学院|中学|小学|幼儿园|学校|体育馆|体育场|体育中心|博物馆|图书馆|文化馆|美术馆|纪念馆|展览馆|文化中心|活动中心|服务中心|受理中心|会议中心|会展中心|大剧院|影剧院|剧场|影院|广场|公园|植物园|动物园|创意园区?|产业园区?|科技园区?|工业园区?|园区|大厦|大楼|酒店|宾馆|饭店|商场|超市|菜场|菜市场|农贸市场|市场|养老院|敬老院|福利院|老年公寓|派出所|消防站|指挥部|道口|收费站|隔离点|观察点|教堂|寺|体育公园|礼堂|会议室|报告厅';
const NAME = new RegExp(
	`[\\p{Script=Han}A-Za-z0-9]{1,14}?(?:${KINDS})(?!\\p{Script=Han}{0,1}(?:路|街道))`,
	'gu'
);
/** What a name does not begin with: verbs, prepositions, particles, measure words in front of it. */
const EDGE =
	/^.*(?:[在到从往赴由于向至经进入和与及的了是被把让将就又也还有位去来对为给抵达前开]|前往|来到|走进|走访|深入|位于|送往|送到|进驻|返回|参观|联合|组织|[一二三四五六七八九十百千万\d两几多]+[家个座所处间名位]|各|该|本|某|全|每)/u;
const MOST = 10;

/** The named places in a stretch of text, in order, each once, ten at most: 浦东国际机场, 瑞金医院北院, 街道党建服务中心. */
export function places(text: string): string[] {
	const found = new Set<string>();
	for (const match of text.matchAll(NAME)) {
		const name = match[0].replace(EDGE, '');
		if (isName(name)) found.add(name);
		if (found.size === MOST) break;
	}
	return [...found];
}

function isName(name: string): boolean {
	return name.length >= 3 && !new RegExp(`^(?:${KINDS})$`, 'u').test(name);
}
