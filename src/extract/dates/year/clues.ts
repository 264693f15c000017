/** What the words of a text say about its year: datable terms, editions by number, anniversaries. */
import {
	beginningYears,
	countedDays,
	datedTerms,
	numberedEditions,
	type DatedTerm,
	type Days
} from '#extract/lexicon/calendar-terms.ts';
import { isStraddle } from '#extract/lexicon/straddles.ts';
import { wordTable } from '#extract/lexicon/words.ts';
import { readNumber } from '../numerals.ts';

/** A happening of known days that the text names: 第19届亚运会. */
export interface Time {
	words: string;
	days: Days;
}

/** A year that follows from the words by arithmetic: 建党100周年 -> 2021. */
export interface Firm {
	words: string;
	year: number;
}

export interface Clues {
	/** The youngest term, and the first year in which it can stand in a newspaper. */
	first: { words: string; year: number } | null;
	/** The term that went out of use first, and the last year in which it was current. */
	last: { words: string; year: number } | null;
	times: Time[];
	firm: Firm[];
}

const QUOTES = /[“”"‘’'「」『』《》〈〉]/g;
const CONGRESS_BEFORE = /(?:党的|中共|中国共产党|贯彻|学习|落实|喜迎|迎接|聚焦|献礼|收看)$/;
const CONGRESS_AFTER = /^(?:精神|报告|召开|代表|开幕|闭幕|胜利|以来|党代表|期间)/;
/** The law is new: 正式施行, 今起实施, 新《…条例》. */
const EFFECT = /^[^。！？\n]{0,24}?(?:施行|实施|生效|执行|出台|落地|颁布)/;

/** 沪苏湖高铁开通, 上海天文馆正式开馆; not 早已开通. */
const OPENS =
	/^[^。！？，\n]{0,12}?(?:开通|通车|启用|开园|开馆|开业|运营|投运|投用|通航|首发|首航|首班|申遗成功)/;
/** 西湖申遗成功 says itself what happened. */
const HERITAGE = /申遗|列入|通水/;
/** 社会保险法规, 网络安全法律, 农村集体经济组织法人: no law by its name. */
const NO_LAW = /[规律治人]/;

/** 原卢湾区, 老南汇县: told by a name of old. */
const FORMER = /[原老旧时]$/;

/** 动力区|域; 川沙县|城, the town of the name. */
const NOT_THE_DISTRICT = /区域|县城/;

/** 去年北京奥运会, 明年的世博会, 今年是十四五开局之年. */
const RELATIVE = /(?<year>今年|去年|明年|前年)[也又正将]?(?:的|是|为|恰逢|正值|迎来)?(?:实施|推进)?$/;
/** Years from what is so called to the text. */
const SHIFTS: Record<string, number> = { 今年: 0, 去年: 1, 前年: 2, 明年: -1 };
/** 17年前的非典; 近十年前 and 十多年前 are no number. */
const AGO =
	/(?<![约近百几0-9０-９一二三四五六七八九十])(?<n>[1-9]\d?|[一二三四五六七八九十]{1,3})年[以之]?前[，,]?的?$/;
/** 十八大以来, 北京奥运会举办以来: told from later years. */
const SINCE = /^(?:胜利)?(?:召开|闭幕|开幕|举办|举行|发生|实施|施行)?(?:之后)?以来/;

/** 当年的北京奥运会, 参加过汶川抗震救灾, 近二十年前的非典: somebody's memory. */
const MEMORY = /(?:年前|当年|那年|曾|曾经|[参亲经][加历与]过|回忆起?|回首|回顾)[在的]?$/;

/** What RELATIVE, AGO and MEMORY end with: most words have nothing of theirs before them. */
const TAILS = '年前，,的是为逢值来施进曾经过忆起首顾在';

/** 第6号强台风烟花: which of its year. */
const STORM_NUMBER = /第?(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})号(?:超?强|热带|强热带)?$/;
/** 9711号台风: the year and which of it. */
const STORM_CODE = /(?<!\d)(?<yy>\d\d)(?<nn>[0-4]\d)号(?:超?强)?(?:台风|热带风暴)/g;

const editionNames = wordTable(numberedEditions);
const countedNames = wordTable(countedDays);
const beginningNames = wordTable(beginningYears);

/** The clues of a text in simplified characters. Linear in its length. */
export function cluesOf(written: string): Clues {
	const text = written.replace(QUOTES, '');
	const clues: Clues = { first: null, last: null, times: [], firm: [] };
	for (const { start, end, word, value } of datedTerms.find(text, 0, text.length)) {
		if (isStraddle(text, start, word)) continue;
		const before = text.slice(Math.max(0, start - 10), start);
		if (
			value.kind === 'congress' &&
			!CONGRESS_BEFORE.test(before) &&
			!CONGRESS_AFTER.test(text.slice(end, end + 4))
		)
			continue;
		if (
			value.kind === 'district' &&
			(FORMER.test(before) || NOT_THE_DISTRICT.test(text.slice(end - 1, end + 1)))
		)
			continue;
		if (value.kind === 'law' && word.endsWith('法') && NO_LAW.test(text[end])) continue;
		if (value.times.length === 0) {
			bound(clues, word, value.from, value.until);
			continue;
		}
		const { year } = value;
		const told = start > 0 && TAILS.includes(text[start - 1]);
		const relative = told && year !== null ? yearsSince(before) : null;
		if (year !== null && relative !== null) {
			clues.firm.push({ words: `${relative.words}${word}`, year: year + relative.years });
			if (relative.years !== 0) continue;
		}
		bound(clues, word, value.from, value.until);
		if ((told && MEMORY.test(before)) || !isNew(value.kind, word, text.slice(end, end + 32))) continue;
		clues.times.push(...timesOf(value, before).map((days) => ({ words: word, days })));
	}
	codedStorms(text, clues);
	ordinals(text, clues);
	sessions(text, clues);
	anniversaries(text, clues);
	return { ...clues, times: once(clues.times), firm: once(clues.firm) };
}

/** Each wording once, with each of its times: a hostile text may say the same a million times. */
function once<T extends { words: string; days?: Days }>(said: readonly T[]): T[] {
	return [...new Map(said.map((one) => [`${one.words}${one.days?.first ?? ''}`, one])).values()];
}

/** Whether the text tells of a term as of its own day: a law takes effect, a bridge opens, a congress meets. */
function isNew(kind: DatedTerm['kind'], word: string, after: string): boolean {
	if (SINCE.test(after)) return false;
	if (kind === 'law') return EFFECT.test(after);
	if (kind === 'opening') return OPENS.test(after) || HERITAGE.test(word);
	return true;
}

/** How many years after a happening the text says it is: 去年 -> 1, 17年前的 -> 17; null if it does not. */
function yearsSince(before: string): { words: string; years: number } | null {
	const relative = RELATIVE.exec(before)?.groups!.year;
	if (relative) return { words: relative, years: SHIFTS[relative] };
	const ago = AGO.exec(before);
	return ago && { words: ago[0], years: readNumber(ago.groups!.n, 0)!.value };
}

/** The times that a term may mean; of a storm those of the number that is said before its name. */
function timesOf({ kind, times }: DatedTerm, before: string): readonly Days[] {
	const said = kind === 'storm' ? STORM_NUMBER.exec(before)?.groups!.n : undefined;
	if (said === undefined) return times;
	const number = readNumber(said, 0)?.value;
	const numbered = times.filter((time) => time.number === number);
	return numbered.length > 0 ? numbered : times;
}

/** 9711号台风 is of 1997. */
function codedStorms(text: string, clues: Clues): void {
	if (!text.includes('号')) return;
	for (const { 0: words, groups } of text.matchAll(STORM_CODE)) {
		const yy = Number(groups!.yy);
		const year = yy < 49 ? 2000 + yy : 1900 + yy;
		if (Number(groups!.nn) === 0) continue;
		bound(clues, words, `${year}-01`, null);
		clues.times.push({ words, days: { first: `${year}-01-01`, last: `${year}-12-31`, exact: false } });
	}
}

function bound(clues: Clues, words: string, from: string, until: string | null): void {
	const year = Number(from.slice(0, 4));
	if (!clues.first || year > clues.first.year) clues.first = { words, year };
	const last = until === null ? null : Number(until.slice(0, 4));
	if (last !== null && (!clues.last || last < clues.last.year)) clues.last = { words, year: last };
}

const ORDINAL = /第[ 　]?(?=[0-9０-９一二三四五六七八九十百])|首(?=[届屆次个個])/g;
const SCOPE = /(?:全国|中国|国际|世界|全民|夏季|冬季|亚洲|届|次|个|個|屆|年度?|杭州|北京|广州|[ 　])*/y;
/** Years before its opening in which an edition is spoken of. */
const LEAD = 8;

/** 第19届亚运会, 第七次全国人口普查, 第36个教师节. */
function ordinals(text: string, clues: Clues): void {
	for (const { index, 0: sign } of text.matchAll(ORDINAL)) {
		const at = index + sign.length;
		const number = sign === '首' ? { value: 1, end: at } : readNumber(text, at);
		if (!number || !(number.value >= 1 && number.value <= 200)) continue;
		if (!'届屆次个個'.includes(text[number.end] ?? ' ')) continue;
		SCOPE.lastIndex = number.end;
		SCOPE.test(text);
		const [own, scoped] = [number.end + 1, SCOPE.lastIndex];
		const edition = editionNames.at(text, own, text.length) ?? editionNames.at(text, scoped, text.length);
		const days = edition?.value.get(number.value);
		if (edition && days) {
			const words = text.slice(index, edition.end);
			const opens = Number(days.first.slice(0, 4));
			bound(clues, words, `${opens - LEAD}-01`, null);
			clues.times.push({ words, days });
			continue;
		}
		const day = countedNames.at(text, own, text.length) ?? countedNames.at(text, scoped, text.length);
		if (day) clues.firm.push({ words: text.slice(index, day.end), year: day.value + number.value });
	}
}

const SESSION =
	/(?<n>[一二三四五六七八九]|十[一二三四五六七八九]?)届全国(?:人大|人民代表大会|政协)第?(?<k>[一二三四五])次会议/g;
/** The fifth National People's Congress first met in 1978, and a new one has met every five years since. */
const [FIFTH, TERM] = [1978, 5];

/** 十三届全国人大三次会议 met in 2020. */
function sessions(text: string, clues: Clues): void {
	if (!text.includes('次会议')) return;
	for (const { 0: words, groups } of text.matchAll(SESSION)) {
		const [n, k] = [readNumber(groups!.n, 0)!.value, readNumber(groups!.k, 0)!.value];
		if (n >= 5) clues.firm.push({ words, year: FIFTH + (n - 5) * TERM + k - 1 });
	}
}

const ANNIVERSARY =
	/(?<n>[0-9０-９]{1,3}|[一二三四五六七八九十百零〇]{1,5})[ 　]?(?:周年|週年|年华诞|岁华诞|岁生日|年(?![代多来余间前后]))/g;
/** How far before the number its beginning may be named. */
const LOOK_BACK = 20;
/** Between the beginning and the number: 汶川地震发生十周年, 条例正式施行一周年. */
const BETWEEN =
	/^(?:正式|全面|开通|通车|开馆|开园|建成|公布|颁布|实施|施行|发表|发生|成功|举办|召开|胜利|以来|的|[，, 　])*$/;

/** 建党100周年, 改革开放40年, 汶川地震十周年. Without 周 only what bulletins count by decades. */
function anniversaries(text: string, clues: Clues): void {
	let region: Region | undefined;
	for (const match of text.matchAll(ANNIVERSARY)) {
		const n = readNumber(text, match.index)?.value ?? NaN;
		if (!(n >= 1 && n <= 200)) continue;
		const whole = !match[0].endsWith('年') || /[周週]年$/.test(match[0]);
		if (!whole && (n < 10 || n % 5 !== 0)) continue;
		const begin =
			beginningBefore(text, match.index) ??
			foundedBefore(text, match.index) ??
			regionBefore(text, match.index, (region ??= regionOf(text)));
		if (begin === null) continue;
		clues.firm.push({ words: text.slice(begin.start, match.index + match[0].length), year: begin.year + n });
	}
}

const FOUNDING = /(?:结好|缔结|建交|结对|成立|创办|创刊|建成|建校|建院|建厂|通车|开馆|投产)$/;
const FOUNDED =
	/(?<year>(?:19|20)\d\d)年[^。；\n]{0,24}?(?:结为|结成|成立|建立|创办|创刊|建成|落成|通车|开馆|建厂|建校|建院|投产)/;
/** How far before an anniversary the year of its beginning may be told. */
const TOLD_BEFORE = 120;

/** 1988年，两城结为友好城市。结好30周年之际: the beginning that the text itself tells. */
function foundedBefore(text: string, end: number): { start: number; year: number } | null {
	if (!FOUNDING.test(text.slice(Math.max(0, end - 2), end))) return null;
	const year = FOUNDED.exec(text.slice(Math.max(0, end - TOLD_BEFORE), end))?.groups!.year;
	return year === undefined ? null : { start: end - 2, year: Number(year) };
}

/** When the autonomous regions were founded, and what a text of one of them names. */
interface Region {
	year: number | null;
}
const REGIONS: readonly { names: RegExp; year: number }[] = [
	{ names: /内蒙古|呼和浩特|包头|赤峰|通辽|鄂尔多斯|呼伦贝尔/, year: 1947 },
	{ names: /新疆|乌鲁木齐|克拉玛依|喀什|吐鲁番|伊犁/, year: 1955 },
	{ names: /宁夏|银川|石嘴山|吴忠市|固原市|中卫市/, year: 1958 },
	{ names: /广西|南宁|柳州|桂林|北海市|梧州|玉林市|百色/, year: 1958 },
	{ names: /西藏|拉萨|日喀则|林芝|昌都/, year: 1965 }
];
const REGION_FOUNDED = '自治区成立';

/** The region that a text is of; null where it names none or several. */
function regionOf(text: string): Region {
	const found = REGIONS.filter(({ names }) => names.test(text));
	return { year: found.length === 1 ? found[0].year : null };
}

/** 自治区成立60周年, in a text of one of the regions. */
function regionBefore(text: string, end: number, { year }: Region): { start: number; year: number } | null {
	const start = Math.max(0, end - REGION_FOUNDED.length);
	return year !== null && text.slice(start, end) === REGION_FOUNDED ? { start, year } : null;
}

function beginningBefore(text: string, end: number): { start: number; year: number } | null {
	const from = Math.max(0, end - LOOK_BACK);
	for (let at = from; at < end; at++) {
		const known = beginningNames.at(text, at, end);
		if (known && BETWEEN.test(text.slice(known.end, end))) return { start: at, year: known.value };
		const term = datedTerms.at(text, at, end);
		const year = term?.value.year ?? null;
		if (term && year !== null && BETWEEN.test(text.slice(term.end, end))) return { start: at, year };
	}
	return null;
}
