/** 上午, 凌晨, 傍晚, 晚: parts of a day, by themselves or after a date. */
import type { DayPart } from '#model.ts';
import type { WordReader } from '../expression.ts';
import { PART } from '../rank.ts';
import { tableOf, wordAt, words } from '../scan.ts';

const entries = (list: string, part: DayPart) => words(list).map((word) => [word, part] as const);
const WHOLE = [
	...entries(
		'凌晨 清晨 早晨 早上 清早 大清早 一早 一大早 上午 早间 晨间 午前 朝早 凌晨时分 天亮时 天亮后 天刚亮 天蒙蒙亮',
		'morning'
	),
	...entries('中午 正午 晌午 午间', 'noon'),
	...entries('下午 午后 午後 下昼 晏晝 晏昼', 'afternoon'),
	...entries('傍晚 黄昏 入夜后 天黑后 晚上 晚间 晚間 夜晚 入夜 夜里 夜裡 夜间', 'evening'),
	...entries('深夜 半夜 午夜 子夜 后半夜 前半夜 下半夜 上半夜 夜半', 'night')
];
/** These are a part of day only after a date: 3月5日晚, 7月25日早, 昨天黎明. */
const AFTER_DATE = [
	...entries('早 晨 白天 全天 黎明 拂晓', 'morning'),
	...entries('晚 当晚', 'evening'),
	...entries('夜', 'night')
];
/** 晚上好, 下午茶, 晚会, 早高峰: no part of a day that dates something. */
const OTHER = words(
	'好 茶 宴 报 餐 饭 班 期 年 辈 已 于 高峰 市 盘 操 读 训 场 安 睡 稻 熟 婚 育 恋 景 总 色 校 大 空 光 练 自习 觉 霞 风 雾 曲 报社 礼服 点名 托 些 施工 经济 门诊 停车 照明 泊位 接待室 巡逻队 温度 气温 市集 集市 噪声 噪音 模式 课堂 学校 服务 通道'
);
/** What follows one character that is no part of day, though it may follow a whole word: 晚会, 早就, 晚点. */
const OTHER_AFTER_ONE = words('会 就 点 在 日 间 了 有 来 到 退');

/** 一下午, 一个上午, 整个晚上 last so long; 周一下午 and 十一上午 are days. */
const LASTING = /(?:^|[^周期拜初十廿七五])一$|个$|大$/u;

const whole = tableOf(WHOLE);
const afterDate = tableOf(AFTER_DATE);

export const partOfDay: WordReader = {
	leads: [...WHOLE, ...AFTER_DATE].map(([word]) => word),
	read(text, at) {
		const sure = whole.at(text, at, text.length);
		const found = sure ?? afterDate.at(text, at, text.length);
		if (!found) return null;
		const { word, value: part } = found;
		if (LASTING.test(text.slice(Math.max(0, at - 2), at)) && /^[上下中晚早晌半]/.test(word)) return null;
		let end = at + word.length;
		if (wordAt(text, end, OTHER)) return null;
		if (word.length === 1 && wordAt(text, end, OTHER_AFTER_ONE) && !/[0-9０-９]/.test(text[end + 1] ?? ''))
			return null;
		if (text.startsWith('时分', end)) end += 2;
		// A whole day has no part.
		const from = word === '白天' || word === '全天' ? {} : { part };
		return { start: at, end, from, kind: 'date', needs: sure ? 'story' : 'partner', top: PART, low: PART };
	}
};
