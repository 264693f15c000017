/** 今天, 昨晚, 明早, 大前天, 本日; 当天, 当晚, 次日, 第二天, 前一天: days counted from the issue, or from the story. */
import type { DayPart } from '#model.ts';
import { happeningBefore, isOfADay } from '../happening-before.ts';
import type { Expression, Parts, WordReader } from '../expression.ts';
import { DAY, PART } from '../rank.ts';
import { tableOf, wordAt, words } from '../scan.ts';

const issue = (day: number, part?: DayPart): Parts => ({ day, dayFrom: 'issue', ...(part ? { part } : {}) });
const story = (day: number, part?: DayPart): Parts => ({ day, dayFrom: 'story', ...(part ? { part } : {}) });

const PARTED: readonly (readonly [string, DayPart])[] = [
	['晚', 'evening'],
	['夜', 'night'],
	['早', 'morning'],
	['晨', 'morning'],
	['午', 'noon']
];
const STEMS: readonly (readonly [string, Parts])[] = [
	['今', issue(0)],
	['昨', issue(-1)],
	['明', issue(1)],
	['前', issue(-2)],
	['后', issue(2)],
	['後', issue(2)],
	['大前', issue(-3)],
	['大后', issue(3)],
	['大後', issue(3)],
	['当', story(0)],
	['當', story(0)],
	['次', story(1)],
	['翌', story(1)]
];
const DAYS: readonly (readonly [string, Parts])[] = [
	...STEMS.flatMap(([stem, parts]) =>
		['天', '日']
			.filter((unit) => !(unit === '日' && /[前后後]/.test(stem) && stem.length === 1))
			.map((unit) => [stem + unit, parts] as const)
	),
	...STEMS.flatMap(
		([stem, parts]) =>
			PARTED.filter(([unit]) => unit !== '午' || stem === '当').map(
				([unit, part]) => [stem + unit, { ...parts, part }] as const
			)
		// 前夜 is the eve of what is told.
	).filter(([word]) => word !== '前夜'),
	...['大大', '大大大'].flatMap((more, i) => [
		[`${more}前天`, issue(-4 - i)] as const,
		[`${more}后天`, issue(4 + i)] as const
	]),
	// 昨 天，区人大代表 视察 新桥镇: letters set apart.
	...STEMS.filter(([stem]) => /^[今昨明当當次]$/.test(stem)).flatMap(([stem, parts]) =>
		[' ', '　'].map((blank) => [`${stem}${blank}天`, parts] as const)
	),
	['前日', issue(-2)],
	['后日', issue(2)],
	['本日', issue(0)],
	['即日', issue(0)],
	['今儿', issue(0)],
	['昨儿', issue(-1)],
	['明儿', issue(1)],
	...['聽日', '听日'].map((word) => [word, issue(1)] as const),
	...['琴日', '尋日', '寻日'].map((word) => [word, issue(-1)] as const),
	...['琴晚', '尋晚', '寻晚'].map((word) => [word, issue(-1, 'evening')] as const),
	['聽晚', issue(1, 'evening')],
	['同日', story(0)],
	['同一天', story(0)],
	['同天', story(0)],
	['是日', story(0)],
	['这天', story(0)],
	['這天', story(0)],
	['这一天', story(0)],
	['那天', story(0)],
	['那一天', story(0)],
	['这晚', story(0, 'evening')],
	['那晚', story(0, 'evening')],
	['当天夜里', story(0, 'night')],
	['隔天', story(1)],
	['隔日', story(1)],
	...[...'二三四五六七八九十'].flatMap((n, i) => [
		[`第${n}天`, { day: i + 1, dayFrom: 'outset' }] as const,
		[`第${i + 2}天`, { day: i + 1, dayFrom: 'outset' }] as const
	]),
	['首日', { day: 0, dayFrom: 'outset' }],
	['头一天', { day: 0, dayFrom: 'outset' }],
	['頭一天', { day: 0, dayFrom: 'outset' }],
	['前一天', story(-1)],
	['前一日', story(-1)],
	['前一晚', story(-1, 'evening')],
	['前一夜', story(-1, 'night')],
	['前夜', story(-1, 'night')],
	['头天晚上', story(-1, 'evening')],
	['后一天', story(1)],
	['转天', story(1)],
	['前一天晚上', story(-1, 'evening')]
];
/** What follows where such a word is a name or part of another word: 今日头条, 明日之星, 前日本. */
const OTHER: Record<string, readonly string[]> = {
	今: words('头条 頭條 说法 关注 视点 生 昔'),
	明: words('之星 之后 报 珠 会 花 世界 教 朝'),
	前: words('性 会 饭 本 津'),
	次: words('性'),
	后: words('卫 性 本 内 培'),
	当: words('会'),
	隔: words('如')
};
/** What stands before where it is part of another word: 以前天, 三次日. */
const BEFORE: Record<string, string> = {
	前: '以之从目当提空生面眼先',
	后: '以之前今然最先随背幕天',
	後: '以之然',
	次: '一二三四五六七八九十两几每首多再层依此0123456789',
	明: '说证声表聪文透光',
	当: '相适应正',
	當: '相適',
	今: '如至',
	隔: '间阻相',
	同: '如'
};
/** 截至今日18时, 从16日至今晚; 至今 alone says how long. */
const UNTIL = /[截直止日天号晚午]至$/u;
const PART_OF_WORD = words('会 报 饭 餐 年 期 班 于 已 安 市 点名 宴 就 在');

/** 从前|一天三趟, 一天两次: so many times a day. */
const ONCE = /^[\d一两三四五六七八九十]+[趟次回顿]/u;

/** 昨起, 今上午: the day in one character, before what it takes up. */
const SHORT = ['今', '昨', '明'].flatMap((stem, i) =>
	['起', '上午', '下午', '中午', '凌晨', '傍晚', '清晨'].map(
		(next) => [stem + next, issue([0, -1, 1][i])] as const
	)
);
const STARTS = /^[今昨明](?:起|上午|下午|中午|凌晨|傍晚|清晨)$/u;
const NOT_START = /^(?:起(?:义|来|床|飞|草|诉|航|身|初|码|伏|早|点|步))/u;
/** 封控第8天, 开学第三天: counted from a beginning of its own. */
const OF_ITS_OWN = /[^后在到从于是等至了时，。；、：！？,;:\s（(“”"】）)]/u;
const AFTERWARDS = /(?:以后|之后|以後|之後|过后)$/u;
/** The first day of what is told, or the day before it; it dates nothing where no day was told. */
const OF_STORY = /^(?:首日|[头頭]一天)$/u;
/** 头一天 is the first day of what is told, but before what strikes at once the day before: 8月6日台风登陆。头一天，…撤离. */
const STRIKES = /台风|颱風|登陆|过境|暴雨|洪峰|寒潮|大雪|地震|停电|停水|高考|开考|投票日/u;
const GOES_ON = /[日天]起|首[日批次]|连续|为期|[至到—～]\s?\d{1,2}日|[两三四五六七八九十]天/u;
const LOOK_BACK = 48;
const days = tableOf([...DAYS, ...SHORT]);

export const relativeDay: WordReader = {
	leads: [...DAYS, ...SHORT].map(([word]) => word),
	read(text, at): Expression | null {
		const found = days.at(text, at, text.length);
		if (!found) return null;
		const { word, value: named } = found;
		const bare = STARTS.test(word);
		const end = at + (bare ? 1 : word.length);
		if (bare && NOT_START.test(text.slice(end, end + 2))) return null;
		const told = text.slice(Math.max(0, at - LOOK_BACK), at);
		const strikes = STRIKES.test(told) && !GOES_ON.test(told);
		const eve = /^[头頭]/.test(word) && (strikes || isOfADay(text, at));
		// 打那以后第五天 counts the day after as the first.
		const parts: Parts =
			word[0] === '第' && AFTERWARDS.test(text.slice(Math.max(0, at - 3), at))
				? { ...named, day: named.day! + 1 }
				: eve
					? story(-1)
					: named;
		const before = text[at - 1] ?? ' ';
		if (wordAt(text, end, OTHER[word[0]] ?? [])) return null;
		if (/\s/.test(word) && !/^[，,。、\s]?$/.test(text[end] ?? '')) return null;
		if (OF_STORY.test(word) && word !== '首日' && /[晚夜早上]/.test(text[end] ?? ' ')) return null;
		if (
			word.length === 2 &&
			BEFORE[word[0]]?.includes(before) &&
			!UNTIL.test(text.slice(Math.max(0, at - 2), at))
		)
			return null;
		if (/^前[一夜]/.test(word) && (before === '从' || ONCE.test(text.slice(end, end + 3)))) return null;
		const counted = named.day! > 1 && OF_ITS_OWN.test(before) && happeningBefore(text, at) === null;
		if (word[0] === '第' && ('续的入'.includes(before) || counted)) return null;
		if (parts.part && word.length === 2 && wordAt(text, end, PART_OF_WORD)) return null;
		return {
			start: at,
			end,
			from: parts,
			kind: 'date',
			...(OF_STORY.test(word) && !eve ? { needs: 'story' as const } : {}),
			top: DAY,
			low: parts.part ? PART : DAY
		};
	}
};
