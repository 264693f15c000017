/**
 * Names of firms, brands and apps that hold a surname's character, as 支付宝 holds 付宝: they are nobody's name. Collected in
 * November 2026 from the payment and delivery services, shops and 中华老字号 (list of the Ministry of Commerce) that
 * neighbourhood newspapers name; a firm that is not here is told by what stands behind it (公司, 集团, APP).
 */
import { split, wordTable } from '#extract/lexicon/words.ts';

const firms = wordTable(
	split(`支付宝 微信支付 企业微信 云闪付 余额宝 余利宝 财付通 花呗 借呗 翼支付 京东支付 数字人民币 芝麻信用 蚂蚁森林 水滴筹 轻松筹 招财宝 易宝支付 付呗 收钱吧 拉卡拉 微信 钉钉 飞书 抖音
		快手 小红书 微博 学习强国 哔哩哔哩 喜马拉雅 高德地图 百度 百度地图 美团 大众点评 饿了么 叮咚买菜 盒马 盒马鲜生 每日优鲜 钱大妈 拼多多 淘宝 天猫 京东 苏宁易购 唯品会 闲鱼 滴滴
		滴滴出行 曹操出行 曹操专车 享道出行 哈啰 携程 飞猪 同程 去哪儿 腾讯 腾讯会议 阿里巴巴 华为 小米 网易 网易云 知乎 雪球 向日葵 安居客 贝壳找房 平安好医生 平安保险 平安银行
		万科物业 万家乐 康师傅 康宝莱 金龙鱼 福临门 麦当劳 麦德龙 肯德基 全聚德 全家便利店 东来顺 易方达 易初莲花 云南白药 同仁堂 华莱士 华为云 吉野家 古井贡 杏花楼 乔家栅 凯司令 沃尔玛
		家乐福 罗森 农工商 毕马威 顾家家居 韩都衣舍 郎酒 蒙牛 伊利 光明乳业 光明牛奶 陶陶居 欧莱雅 雷克萨斯 范思哲 水井坊 元气森林 胡庆余堂 方回春堂 蔡同德堂 童涵春堂 叶开泰 周黑鸭
		江小白 黄太吉 向阳坊 汤臣倍健 申通 申通快递 韵达 圆通 中通 顺丰 德邦 马自达 马蜂窝 马可波罗 乐高 古驰 喜茶 包商银行 连咖啡 费列罗 索尼 宜家 莫斯利安 施耐德 施华洛世奇 管家婆
		任我行 任天堂 农夫山泉 怡宝 白象 白猫 席梦思 米其林 艾莱依 柏克莱 冠生园 英雄金笔 蓝月亮 宗申`).map(
		(word) => [word, null] as const
	)
);

/** Firms that are called as a person may be. */
const founders: ReadonlySet<string> = new Set(
	split(`李宁 张小泉 王宝和 沈大成 谢馥春 吴良材 周大福 周生生 周六福 王老吉 王致和 王麻子 王星记 张一元 张裕 吴裕泰 陈李济 潘高寿 马应龙 雷允上 邵万生 蔡同德 童涵春 曹素功 周虎臣
		胡玉美 李锦记 杨铭宇 方回春 胡庆余 朱炳仁 孙春阳 陆稿荐 黄天源 林清轩 真功夫 蔡林记 余仁生 杨国福 梁新记 沈永和 高德 苏宁 万科 万达 万豪 万和 安利 安踏 安井 安永 康佳 金山
		金蝶 金逸 鲁花 华润 华联 吉利 吉列 杜康 温氏 柳工 庄臣 韩束 欧普 雷士 明基 戴尔 戴森 乐天 乐视 古茗 石药 景田 卫龙 米家 贝宝`)
);

/** Behind a name, or at its end, what makes it a firm's or an app's. What a person does (扫码, 转账) does not. */
const FIRM =
	/公司|集团|股份|银行|药业|酒业|药房|连锁|控股|实业|置业|影城|酒楼|传媒|乳业|证券|旗舰店|专卖店|小程序|客户端|公众号|APP|App/u;
/** Longest name of the list. */
const LONGEST = 6;

/** Whether the characters `[start, end)` of a text are a firm's, brand's or app's name, or lie in one: 付宝 of 支付宝. */
export function isBrand(text: string, start: number, end: number): boolean {
	for (let at = Math.max(0, start - LONGEST); at <= start; at++) {
		const hit = firms.at(text, at, text.length);
		// 微信 does not make a firm of 信德华, nor 乐高 of 乐高明.
		if (hit && (at < start ? hit.end > start : hit.end >= end)) return true;
	}
	return false;
}

/** Whether they are, or are followed by a word that only a firm's or an app's name has: 马应龙药业. */
export function isFirm(text: string, start: number, end: number): boolean {
	if (isBrand(text, start, end)) return true;
	const found = FIRM.exec(text.slice(start, end + 3));
	return found !== null && start + found.index <= end;
}

/** So much a person gives; firms give more, or goods. */
const GIFT_OF_A_PERSON = /^(?:捐款|捐出|捐了|捐赠了?)?[\s:：]{0,2}[\d０-９]{1,4}\s?元/u;
/** Firms give notice (表示, 介绍); only persons say, tell and smile. */
const OF_A_FIRM = /^(?:表示|介绍)/u;

/** Whether a name that a firm bears too is the firm's by what stands behind it: 李宁捐款100万元, 李宁表示; not 李宁捐款100元, 李宁说. */
export function isFounder(name: string, after: string): boolean {
	if (!founders.has(name)) return false;
	return (
		OF_A_FIRM.test(after) || (/^(?:捐|[\s:：]{0,2}[\d０-９])/u.test(after) && !GIFT_OF_A_PERSON.test(after))
	);
}
