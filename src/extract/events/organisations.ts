/** Organisations named in a happening: 外滩街道党工委, 市北燃气公司, 南翔镇永乐村委会. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { split } from '#extract/lexicon/words.ts';
import type { Range } from './clauses.ts';

/** Most organisations of one happening. */
const MOST = 8;
const LONGEST = 22;
/** What names of organisations end with, beside 局 behind one to four characters (城管局). */
const TAILS = split(`
	办事处 党工委 纪工委 人大工委 街道 居民区党总支 居民区 居委会 居委 村委会 村民委员会 党委
	党总支 党支部 党组 团委 团工委 妇联 工会 商会 协会 基金会 联合会 促进会 人民政府 区政府
	市政府 县政府 镇政府 区委 市委 县委 管委会 指挥部 办公室 党建办 平安办 管理办 发展办 党政办
	自治办 服务办 服务中心 活动中心 分中心 医院 卫生院 学校 小学 中学 大学 学院 幼儿园 公司
	集团 银行 支行 酒店 物业 派出所 公安局 分局 交警大队 支队 大队 中队 消防站 消防救援站
	市场监管所 市场监管局 管理所 管理局 委员会 业委会 服务队 志愿队 突击队 医疗队 合作社 博物馆
	图书馆 文化馆 文化站 剧团 律师事务所 敬老院 养老院 公寓 部队
`);
/** Characters before 局. */
const LONGEST_BUREAU = 4;
const TAIL_HERE = new RegExp(
	`(?:${TAILS.toSorted((a, b) => b.length - a.length).join('|')}|[\\u4e00-\\u9fff]{1,${LONGEST_BUREAU}}局)(?![\\u4e00-\\u9fff]?(?:长|员|主任|书记))`,
	'y'
);
const tails = new CharacterSet(TAILS.map((tail) => tail[0]).join(''));
const EDGE =
	/[，。；：！？“”‘’《》（）()\s、,.;:!?]|联合|携手|会同|协同|协助|组织|由|和|与|及|向|在|是|对|被|把|将|让|请|到|了|的|日|随|邀请|来自|前往|走进|走访|接|位于|通过|当[天日]|上午|下午|晚|起|以来|为|给|从|后|并|召开|举行|举办|开展|认真|落实|代表|按照|根据|贯彻|围绕|依托|配合|发动|支持|负责|担任|陪同|参加|下沉|增援|支援|驰援|督促|引领|要求|通知|告知|我们|咱们|你们|他们|赶到|进入|进驻|设在|位于|依靠|带领|率领|指导|任命|成为|经过|经|获/g;
/** A tail alone says no name: 公司, 医院, 学校. */
const BARE =
	/^(?:[各全每].*|[\d一二三四五六七八九十两]+[个家]?.{0,3}|街道|派出所|居委会?|中小学|城管|妇联|工会|团委|部队|(?:该|本|其|各|全|两|多家|一家|某)?[\u4e00-\u9fff]{0,1}(?:公司|医院|学校|中心|集团|企业|银行|酒店|物业|小学|中学|大学|居民区|协会|商会|办公室|公寓|部队|委员会|合作社|党支部|党委))$/;

/** Names of `text[start, end)`, each once, in order, at most eight. */
export function organisations(text: string, start: number, end: number): string[] {
	const part = text.slice(start, end);
	const found = new Set<string>();
	let at = 0;
	while (found.size < MOST) {
		const tail = nextTail(part, at);
		if (!tail) break;
		const stop = tail.end;
		at = stop;
		const from = Math.max(0, stop - LONGEST);
		const before = part.slice(from, tail.start);
		let edge = 0;
		while (EDGE.test(before)) edge = EDGE.lastIndex;
		const name = before.slice(edge) + part.slice(tail.start, stop);
		if (BARE.test(name) || !/^[\u4e00-\u9fffA-Za-z0-9·]+$/.test(name)) continue;
		for (const known of found) if (name.startsWith(known)) found.delete(known);
		found.add(name);
	}
	return [...found];
}

/** The first end of a name from `from` on. */
function nextTail(text: string, from: number): Range | null {
	let bureau = text.indexOf('局', from);
	for (let i = from; i < text.length; i++) {
		if (bureau >= 0 && bureau <= i) bureau = text.indexOf('局', i + 1);
		const free = bureau < 0 ? text.length : bureau - LONGEST_BUREAU;
		if (i < free) i = tails.next(text, i, free);
		if (i === text.length) break;
		TAIL_HERE.lastIndex = i;
		if (TAIL_HERE.test(text)) return { start: i, end: TAIL_HERE.lastIndex };
	}
	return null;
}
