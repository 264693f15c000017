/** 元宵节, 除夕夜, 学雷锋日, “七一”, 清明, 冬至; 春节假期 is their season. */
import type { Expression, WordReader } from '../expression.ts';
import { DAY, PART } from '../rank.ts';
import { tableOf, wordAt, words } from '../scan.ts';
import { surnames } from '#extract/lexicon/surnames.ts';
import { ambiguousTerms, festivals, solarTerms } from '#extract/lexicon/calendar.ts';

interface Name {
	key: string;
	ambiguous: boolean;
}
const NAMES: (readonly [string, Name])[] = [
	...festivals.flatMap(({ key, names, ambiguous }) =>
		names.map((name) => [name, { key, ambiguous: ambiguous?.includes(name) ?? false }] as const)
	),
	...['清明节', '清明小长假'].map((name) => [name.slice(0, 3), { key: '清明', ambiguous: false }] as const),
	...solarTerms.map((name) => [name, { key: name, ambiguous: ambiguousTerms.has(name) }] as const)
];
/** Characters of the names in traditional form. */
const TRADITIONAL: Record<string, string> = Object.fromEntries(
	'节節阳陽国國庆慶劳勞动動儿兒妇婦师師圣聖诞誕农農历曆树樹惊驚蛰蟄谷穀满滿种種处處党黨军軍医醫护護亲親'
		.match(/../gu)!
		.map((pair) => [pair[0], pair[1]])
);
const inTraditional = NAMES.map(
	([name, value]) => [[...name].map((c) => TRADITIONAL[c] ?? c).join(''), value] as const
).filter(([name], i) => name !== NAMES[i][0]);
NAMES.push(...inTraditional);
const names = tableOf(NAMES);
/** A name of something else: 国庆路, 元宵（food), 中秋月饼, 春节晚会. */
const NOT_DAY = words(
	'红旗 ”红旗 路 街 巷 桥 坊 弄 牌 大道 大街 晚会 联欢 温馨提示 月饼 粽 联赛 上河图 村 社区 镇 楼 钢铁 电影 衫 中学 小学 公园 广场 大厦 勋章 球队 男篮 女排 树 老人 帽 饺 汤圆 礼物 礼盒 同志'
);
/** What makes an ambiguous name a day. */
const DAY_ENDS = words(
	'节 節 期间 当天 当日 前 后 假期 小长假 长假 黄金周 节气 时节 到来 来临 之际 前夕 前后 晚 这天 那天 至 到 以来 上午 下午 中午 清晨 凌晨 一早 一大早 傍晚 夜'
);

/** Surnames that lead to a time too: 于中秋, 从立春. */
const FUNCTION: ReadonlySet<string> = new Set('于和同向从到过时至自当逢');
const TITLE =
	/^(?:老师|师傅|阿姨|书记|主任|队长|医生|大[爷妈伯]|爷叔|奶奶|爷爷|同志|先生|女士|[、，][\p{Script=Han}]{2,3}(?:等|一起|[、，]))/u;
/** 邻居张立春、陈冬至. */
const IN_LIST = /(?:邻居|居民|村民|老人|队员|党员|工人|同学|志愿者|[员工匠长])[\p{Script=Han}]{2,3}、$/u;

/** 镇长孙国庆, 党员赵建军: a surname behind an office. */
function isGivenName(text: string, at: number, word: string): boolean {
	const before = text[at - 1] ?? ' ';
	if (word.length !== 2 || !surnames.has(before) || FUNCTION.has(before)) return false;
	if (TITLE.test(text.slice(at + 2, at + 5))) return true;
	if (IN_LIST.test(text.slice(Math.max(0, at - 8), at - 1))) return true;
	return /(?:[长员]|书记|主任|主席|经理|代表|老师|教师|医生|护士|民警|干部|师傅|同志|居民|村民|市民|老人|邻居|[电瓦木油]工|保安|青年|队友|同学|学生|大[爷伯妈])$/u.test(
		text.slice(Math.max(0, at - 4), at - 1)
	);
}

/** 年初大雪封路, 突降大雪: weather, not the solar term. */
function isWeather(text: string, at: number, word: string): boolean {
	return (
		/^[大小][雪寒暑]$/.test(word) &&
		(/[初底末降下冒暴逢遇场]$/u.test(text.slice(Math.max(0, at - 1), at)) ||
			/^(?:封|纷|覆|压|飘|袭|灾|满|阻|停|中|后|之后|过后|天)/u.test(text.slice(at + 2, at + 4)))
	);
}

/** An ambiguous name that is a clause by itself is sure too: 七一，… */
const EDGE = /[\s，。、；！？,;]/;

export const festival: WordReader = {
	leads: NAMES.map(([name]) => name),
	read(text, at): Expression | null {
		const found = names.at(text, at, text.length);
		if (!found) return null;
		const {
			word,
			value: { key, ambiguous }
		} = found;
		let end = at + word.length;
		if (wordAt(text, end, NOT_DAY) || isGivenName(text, at, word) || isWeather(text, at, word)) return null;
		const sure = wordAt(text, end, DAY_ENDS) > 0;
		if (ambiguous && /[0-9零一二三四五六七八九十百]/.test(text[at - 1] ?? ' ')) return null;
		if (ambiguous && /[0-9零一二三四五六七八九十百年月日点个路]/.test(text[end] ?? ' ')) return null;
		const alone = EDGE.test(text[at - 1] ?? '，') && EDGE.test(text[end] ?? '，');
		const needs = ambiguous && !sure && !alone ? { needs: 'partner' as const } : {};
		const from: Expression['from'] = { festival: key };
		let low = DAY;
		if (text[end] === '夜') {
			end++;
			from.part = 'evening';
			low = PART;
		} else if ((text[end] === '节' || text[end] === '節') && text[end + 1] !== '气' && word.length <= 2)
			end++;
		return { start: at, end, from, kind: 'date', ...needs, top: DAY, low };
	}
};
