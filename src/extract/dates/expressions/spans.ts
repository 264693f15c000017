/** 上半年, 年底, 春天, 暑假; 上旬, 月初, 月底, 上半月: parts of a year or a month. */
import type { Parts, WordReader } from '../expression.ts';
import { MONTH_SPAN, YEAR_SPAN } from '../rank.ts';
import { tableOf, wordAt, words } from '../scan.ts';

const months = (list: string, from: number, to: number): [string, Parts][] =>
	words(list).map((word) => [word, { months: [from, to] }]);
const days = (list: string, from: number, to: number): [string, Parts][] =>
	words(list).map((word) => [word, { days: [from, to] }]);
const soft = ([word, parts]: [string, Parts]): [string, Parts] => [word, { ...parts, soft: true }];

/** Bounds that no law sets are soft; 年初 is two months, 年底 two, 月初 and 月底 are about five days. */
const OF_YEAR = [
	...months('上半年 前半年', 1, 6),
	...months('下半年 后半年 後半年', 7, 12),
	...months('伊始', 1, 1).map(soft),
	...months('年初 岁首 年头 初', 1, 2).map(soft),
	...months('年中', 6, 7).map(soft),
	...months('年底 年末 岁末 年尾 底 末', 11, 12).map(soft),
	...months('春天 春季 开春 春', 3, 5).map(soft),
	...months('夏天 夏季 盛夏 初夏 夏', 6, 8).map(soft),
	...months('秋天 秋季 金秋 深秋 秋', 9, 11).map(soft),
	...months('冬天 冬季 寒冬 隆冬 冬', 12, 14).map(soft),
	...months('暑假 暑期', 7, 8).map(soft),
	...months('寒假', 1, 2).map(soft)
];
const OF_MONTH = [
	...days('上旬', 1, 10),
	...days('中旬', 11, 20),
	...days('下旬', 21, 31),
	...days('上中旬 中上旬', 1, 20),
	...days('中下旬', 11, 31),
	...days('上半月', 1, 15),
	...days('下半月', 16, 31),
	...days('月初 初', 1, 5).map(soft),
	...days('月中 中', 11, 20).map(soft),
	...days('月底 月末 底 末', 25, 31).map(soft)
];
const ofYear = tableOf(OF_YEAR);
const ofMonth = tableOf(OF_MONTH);
/** 春运, 秋游, 夏令营, 冬奥: another word. */
const NOT_SEASON = words(
	'运 节 联 分 晚 游 训 耕 雨 风 光 花 色 茶 笋 班 令 招 款 装 奥 粮 收 播 种 衣 会 至 泳 储 眠 里 之'
);
/** 5月中国, 3月底层, 10月初级: the character belongs to what follows. */
const NOT_EDGE = words(
	'旬 国 央 标 部 午 心 层 考 级 雨 期 间 小 学 次 步 稿 秋 东 共 华 外 药 医 等 日 高 型 青'
);

const LUNAR_DAY = /^[一二三四五六七八九十](?![个個次期级中批些位名])/u;

/** 今年初三学生: the third year of the junior school. */
const SCHOOL_YEAR = /^[一二三](?:学生|年级|毕业|学子|班|[（(])/u;

export const spanOfYear: WordReader = {
	leads: OF_YEAR.map(([word]) => word),
	read(text, at) {
		const found = ofYear.at(text, at, text.length);
		if (!found) return null;
		const { word, value: from } = found;
		const before = text[at - 1] ?? ' ';
		const end = at + word.length;
		// 年初三 is a day of the lunar month.
		if (word === '年初' && !/[\d今去前明本当]/.test(before) && LUNAR_DAY.test(text.slice(end, end + 2)))
			return null;
		if (word === '初' && SCHOOL_YEAR.test(text.slice(end, end + 3))) return null;
		if (word.length === 1 && (before !== '年' || wordAt(text, end, NOT_EDGE))) return null;
		const season = /[春夏秋冬]/.test(word);
		if (season && wordAt(text, end, NOT_SEASON)) return null;
		// 少年底, 三年中, 十年底: the 年 of another word.
		if (word[0] === '年' && /[一二三四五六七八九十几多百千万两每0-9少青中老壮童幼近半]/.test(before))
			return null;
		if (word === '年中' && (text[end] === '无' || wordAt(text, end, NOT_EDGE))) return null;
		return {
			start: at,
			end,
			from,
			kind: 'date',
			...((season && word !== '开春') || word === '伊始' || word[0] === '前'
				? { needs: 'partner' as const }
				: {}),
			top: YEAR_SPAN,
			low: YEAR_SPAN
		};
	}
};

export const spanOfMonth: WordReader = {
	leads: OF_MONTH.map(([word]) => word),
	read(text, at) {
		const found = ofMonth.at(text, at, text.length);
		if (!found) return null;
		const { word, value: from } = found;
		const before = text[at - 1] ?? ' ';
		const end = at + word.length;
		if (word.length === 1 && ((before !== '月' && before !== '份') || wordAt(text, end, NOT_EDGE)))
			return null;
		if (word[0] === '月' && '个個满坐岁明'.includes(before)) return null;
		const whole = word[0] === '月' || word.endsWith('半月') || /^[上中下]旬$/.test(word);
		return {
			start: at,
			end,
			from,
			kind: 'date',
			...(whole ? {} : { needs: 'partner' as const }),
			top: MONTH_SPAN,
			low: MONTH_SPAN
		};
	}
};
