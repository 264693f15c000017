/** Years that follow from lives and from animals: 1935年出生的85岁老人, 从2015年至今已五年, 去年（2019年）, 鼠年春节, 庚子年. */
import { readNumber } from '../numerals.ts';
import type { Agreement } from './agreement.ts';
import type { Firm } from './clues.ts';

/** What one of the patterns below cannot do without; most texts have none of it, and need not be read for them. */
const GLOSS_SIGNS = ['年（', '年(', '年前的'];
const BIRTHS = ['出生', '年生', '生于'];
const UNTIL_NOW = ['至今', '到现在', '到今年', '迄今', '党龄', '军龄', '工龄', '教龄'];
const NAMED_YEAR = /[鼠牛虎兔龙蛇马羊猴鸡狗猪子丑寅卯辰巳午未申酉戌亥]年/;

function has(text: string, signs: readonly string[]): boolean {
	return signs.some((sign) => text.includes(sign));
}

const RELATIVE: Record<string, number> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 };
const GLOSS =
	/(?<word>今年|去年|前年|明年)[（(](?:即)?(?<a>(?:19|20)\d\d)年?[）)]|(?<b>(?:19|20)\d\d)年[（(](?:即)?(?<same>今年|去年|前年|明年)[）)]/g;

/** 十月（2016）活动安排. */
const MONTH_OF = /[月季][（(](?<year>(?:19|20)\d\d)年?[）)]/g;

const AGO = /(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})年前的(?<year>(?:19|20)\d\d)年/g;

/** 学校创办于1906年，今年110岁; 1956年建校，今年正好60周年. */
const FOUNDED =
	/(?:(?:创办|创建|创立|成立|始建|建|诞生|开业|建成|落成|建校|组建)于?(?<a>(?:18|19|20)\d\d)年|(?<b>(?:18|19|20)\d\d)年(?:\d{1,2}月)?(?:创办|创建|创立|成立|始建|诞生|开业|建成|建校|落成|组建))[^。！？\n]{0,20}?今年(?:已经?|刚好|正好|恰好|整整|正|满|迎来|是)*(?=(?<n>\d{1,3}|[一二三四五六七八九十百]{1,4})(?:周?岁|周年|华诞))/g;

/** 去年（2019年） -> 2020; 三十年前的1978年 -> 2008; 创办于1906年，今年110岁 -> 2016. */
export function glossed(text: string): Firm[] {
	const founded = text.includes('今年')
		? [...text.matchAll(FOUNDED)].map(({ 0: words, groups }) => ({
				words: `${words}${groups!.n}`,
				year: Number(groups!.a ?? groups!.b) + readNumber(groups!.n, 0)!.value
			}))
		: [];
	const months = has(text, ['月（', '月(', '季（', '季('])
		? [...text.matchAll(MONTH_OF)].map(({ 0: words, groups }) => ({ words, year: Number(groups!.year) }))
		: [];
	if (!has(text, GLOSS_SIGNS)) return [...founded, ...months];
	const ago = [...text.matchAll(AGO)].map(({ 0: words, groups }) => ({
		words,
		year: Number(groups!.year) + readNumber(groups!.n, 0)!.value
	}));
	const told = [...text.matchAll(GLOSS)].map(({ 0: words, groups }) => {
		const { word, a, b, same } = groups!;
		return { words, year: Number(a ?? b) - RELATIVE[word ?? same] };
	});
	return [...founded, ...months, ...ago, ...told];
}

const BORN_AGED =
	/(?<born>(?:18|19|20)\d\d)年(?:\d{1,2}月)?(?:出生|生)的?[^，。；\n]{0,10}?(?<age>\d{2,3})岁|(?:生于|出生于)(?<from>(?:18|19|20)\d\d)年[^。；\n]{0,12}?(?:今年)?(?<aged>\d{2,3})岁|(?<old>\d{2,3})岁[^。；\n]{0,12}?(?<year>(?:18|19|20)\d\d)年(?:\d{1,2}月)?(?:出生|生人|生于)/g;
const SINCE =
	/(?<from>(?:19|20)\d\d)年[^。！？\n]{0,16}?(?:至今|到现在|到今年|迄今|党龄|军龄|工龄|教龄)(?:已经?|整整|正好|刚好|有|足足|，)*(?=(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})年(?!代|级))/g;

/** Years that a birth and an age, or a beginning and a length, leave: the sum, the year before and the year after. */
export function counted(text: string): Agreement[] {
	const sums: { words: string; year: number }[] = [];
	const lives = text.includes('岁') && has(text, BIRTHS) ? text.matchAll(BORN_AGED) : [];
	for (const { 0: words, groups } of lives) {
		const { born, age, from, aged, old, year } = groups!;
		sums.push({ words, year: Number(born ?? from ?? year) + Number(age ?? aged ?? old) });
	}
	for (const { 0: words, index, groups } of has(text, UNTIL_NOW) ? text.matchAll(SINCE) : []) {
		const n = readNumber(text, index + words.length)?.value ?? NaN;
		if (n > 0) sums.push({ words: `${words}${groups!.n}年`, year: Number(groups!.from) + n });
	}
	return sums.map(({ words, year }) => ({
		strength: 'near',
		zh: `“${words}”算来是 ${year} 年前后`,
		en: `“${words}” makes it about ${year}`,
		years: (candidate) => Math.abs(candidate - year) <= 1
	}));
}

const SCHOOL_YEAR = /(?<!\d)(?<number>[89]\d|1[0-4]\d)学年/g;

/** 108学年度: the school year that begins in August of the 108th year of the Republic, 2019. */
export function schoolYears(text: string): Agreement[] {
	return [...text.matchAll(SCHOOL_YEAR)].map(({ 0: words, groups }) => {
		const first = Number(groups!.number) + 1911;
		return sign(words, 'exact', (year) => year === first || year === first + 1);
	});
}

const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const ANIMAL =
	/(?<greeting>今年是(?:农历)?|又是|迎|贺|喜迎|欢度|农历|欢庆)?(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?<feast>春节|新春|大吉|正月|元宵|除夕|新年|快乐|吉祥|到来|春晚|初[一二三四五六七八九十]|大年)?/g;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CYCLE =
	/(?<lunar>农历|岁次|岁在|夏历|旧历)?(?<stem>[甲乙丙丁戊己庚辛壬癸])(?<branch>[子丑寅卯辰巳午未申酉戌亥])(?:年|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年的?)(?<day>[正二三四五六七八九十冬腊]月|春节|新春|元宵|清明|端午|中秋|重阳|除夕|冬至)?/g;

/** 鼠年春节 fits every twelfth year, 庚子年 every sixtieth; who greets the year may do so in the December before. */
export function cyclic(text: string): Agreement[] {
	const signs: Agreement[] = [];
	if (!NAMED_YEAR.test(text)) return signs;
	for (const { 0: words, groups } of text.matchAll(ANIMAL)) {
		const { greeting, animal, feast } = groups!;
		if (!greeting && !feast) continue;
		const of = ANIMALS.indexOf(animal);
		const fits = (year: number) => (year + 8) % 12 === of;
		const early = greeting !== undefined && feast === undefined && !greeting.includes('是');
		signs.push(sign(words, feast ? 'exact' : 'near', (year) => fits(year) || (early && fits(year + 1))));
	}
	for (const { 0: words, groups } of text.matchAll(CYCLE)) {
		const { lunar, day } = groups!;
		const [stem, branch] = [STEMS.indexOf(groups!.stem), BRANCHES.indexOf(groups!.branch)];
		if ((stem - branch) % 2 === 0)
			signs.push(
				sign(
					words,
					lunar || day ? 'exact' : 'near',
					(year) => (year + 6) % 10 === stem && (year + 8) % 12 === branch
				)
			);
	}
	return signs;
}

function sign(words: string, strength: Agreement['strength'], years: Agreement['years']): Agreement {
	return { strength, zh: `“${words}”相合`, en: `“${words}” fits`, years };
}
