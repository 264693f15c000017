/** The issue day and year that a file's name or a masthead gives. */
import type { Because } from '#model.ts';
import { dayNumber, isDayOrYear, parseDay, weekday } from '#edtf.ts';
import { readNumber } from './numerals.ts';
import type { Agreement } from './year/agreement.ts';

export interface Issue {
	/** ISO day, null where only the year is told. */
	day: string | null;
	year: number;
	/** The month that a name such as 2009年12月 gives without a day. */
	month?: number;
	because: Because;
}

/** 2020-03-20, 2020_3_20, 2020年3月20日; a hash such as b3883867 has letters or digits beside it and is none. */
const PARTED =
	/(?<![0-9a-z])(?<y>(?:19|20)\d\d)[-_.年/](?<m>1[0-2]|0?[1-9])[-_.月/](?<d>3[01]|[12]\d|0?[1-9])(?!\d)/iu;
const COMPACT =
	/(?<![0-9a-z])(?<y>(?:19|20)\d\d)[-_.]?(?<m>0[1-9]|1[0-2])[-_.]?(?<d>0[1-9]|[12]\d|3[01])(?![0-9a-z])/iu;
/** 社区报2006, 村报_1998: four digits by themselves. */
const YEAR_ALONE = /(?<![0-9a-z])(?<y>19[5-9]\d|20[0-3]\d)(?![0-9a-z])/iu;
/** 2009年12月_村志简报, 2011-04 简报. */
const MONTH_OF_ISSUE =
	/(?<![0-9a-z])(?:19|20)\d\d(?:年(?<m>1[0-2]|0?[1-9])月|[-_.](?<M>1[0-2]|0[1-9])(?![\d.\-年]|_\d))/iu;
/** 201104: a month. */
const COMPACT_MONTH = /(?<![0-9a-z])(?<y>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?![0-9a-z])/iu;
const YEAR_OF_ISSUE =
	/(?<![0-9a-z])(?<y>(?:19|20)\d\d)(?:年|[（(](?:1[0-2]|0?[1-9])[）)]|[-_.](?=(?:0?[1-9]|1[0-2])(?:[^\d]|$)|第)|\/)/iu;
/** The date of a masthead stands in a short line of its own among the first or last lines. */
const MASTHEAD =
	/(?<y>(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})[ 　]*年[ 　]*(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ 　]*月[ 　]*(?<d>3[01]|[12]\d|0?[1-9]|[一二三廿卅十][一二三四五六七八九十]{0,2}|[四五六七八九])[ 　]*日|(?<![\d.])(?<Y>(?:19|20)\d\d)[-./](?<M>1[0-2]|0?[1-9])[-./](?<D>3[01]|[12]\d|0?[1-9])(?![\d.])/u;
const MASTHEAD_WORDS =
	/第[ 　]*[\d一二三四五六七八九十百〇零]+[ 　]*[期版号]|总第|星期|周[一二三四五六日]|主办|主编|出版|刊号|内部资料|准印证|农历|本期|责任编辑|印发|印刷|编印|签发|发布时间|发布日期|发布[\s　）)]*$|[（(]\s*发布于|来源|[报讯刊][（(][\d一二三四五六七八九十百〇零]{1,4}[）)]|[编編][\s　）)]*$/u;
/** 2014年春季刊, 二〇〇九年第二期, 2009年8月号. */
const PERIODICAL =
	/(?<y>(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})[ 　]*年[ 　]*(?:第?[\d一二三四五六七八九十]{1,3}[ 　]*(?:期|季度|号|辑)|[春夏秋冬]季?[刊号卷]|[\d一二三四五六七八九十]{1,2}月[刊号]|[增特合专][ 　]?刊)/u;
/** What else may stand in a line with it: the paper's name, its whole number, the day on which it came out. */
const BESIDE_PERIODICAL =
	/^[（(【[\s]*(?:\p{sc=Han}{0,12}(?:报|刊|讯|简报|通讯|快报))?[\s　·|｜，,、]*[（(]?(?:总?第[\d一二三四五六七八九十百]{1,4}[期号])?[）)]?[\s　·|｜，,、]*(?<day>[\d一二三四五六七八九十廿卅]{1,3}月[\d一二三四五六七八九十廿卅]{1,3}[日号][出印編发發]?[版行刊制]?)?[）)】\]\s]*$/u;
/** A line of a masthead tells nothing else: issue number, weekday, who makes the paper. */
const PRINTED =
	/^(?!.*[，。！？])(?=.*(?:第[ 　]*[\d一二三四五六七八九十百]+[ 　]*[期版]|总第|主办|出版|刊号|内部资料|准印证|本期|[报讯刊][（(][\d一二三四五六七八九十百〇零]{1,4}[）)]))/u;
const HEAD_LINES = 12;
const LONGEST_LINE = 60;

/** The issue that the caller knows (`Bulletin.issued`); null where it is none. */
export function issueGiven(given: string): Issue | null {
	const issued = given.slice(0, 10);
	if (!isDayOrYear(issued)) return null;
	const year = issued.slice(0, 4);
	const day = issued === year ? null : issued;
	return {
		day,
		year: Number(year),
		because: {
			about: 'year',
			zh: `年份 ${year}：另行填写的${day ? `出版日 ${day}` : '年份'}`,
			en: `Year ${year}: ${day ? `the issue day ${day} was` : 'it was'} given beside the text`
		}
	};
}

/** The issue as the file's name tells it: `街道报-2020-03-20.txt`, `20200320.docx`, `2020年第6期.pdf`, `2020/外滩.txt`; else null. */
export function issueOfName(file: string): Issue | null {
	const name = file.replace(/\.[a-z0-9]{1,5}$/i, '');
	const groups = (PARTED.exec(name) ?? COMPACT.exec(name))?.groups;
	const day = groups && isoDay(groups.y, groups.m, groups.d);
	if (day) {
		return {
			day,
			year: Number(groups.y),
			because: {
				about: 'year',
				zh: `年份 ${groups.y}：文件名“${file}”写有出版日 ${day}`,
				en: `Year ${groups.y}: the file name “${file}” has the issue day ${day}`
			}
		};
	}
	const year = (YEAR_OF_ISSUE.exec(name) ?? COMPACT_MONTH.exec(name) ?? YEAR_ALONE.exec(name))?.groups?.y;
	if (!year) return null;
	const month = MONTH_OF_ISSUE.exec(name)?.groups;
	return {
		day: null,
		year: Number(year),
		...(month ? { month: Number(month.m ?? month.M) } : {}),
		because: {
			about: 'year',
			zh: `年份 ${year}：文件名“${file}”`,
			en: `Year ${year}: the file name “${file}”`
		}
	};
}

/** The issue as a masthead tells it: `2020年3月20日 星期五 第6期` in a short line at the head or the foot; else null. */
export function issueOfMasthead(text: string): Issue | null {
	const lines = [
		...linesOf(text.slice(0, 2000)).slice(0, HEAD_LINES),
		...linesOf(text.slice(-1000)).slice(-4)
	];
	for (const line of lines) {
		if (line.length > LONGEST_LINE) continue;
		const periodical = issueOfPeriodical(line);
		if (periodical) return periodical;
		const republic = issueOfRepublic(line);
		if (republic) return republic;
		const found = MASTHEAD.exec(line)?.groups;
		const groups = found && { y: found.y ?? found.Y, m: found.m ?? found.M, d: found.d ?? found.D };
		const day = groups && isoDay(digits(groups.y), digits(groups.m), digits(groups.d));
		if (!day || !(MASTHEAD_WORDS.test(line) || line.replace(MASTHEAD, '').trim() === '')) continue;
		return {
			day,
			year: Number(digits(groups.y)),
			because: {
				about: 'year',
				zh: `年份 ${digits(groups.y)}：报头“${line.trim()}”`,
				en: `Year ${digits(groups.y)}: the masthead “${line.trim()}”`
			}
		};
	}
	return null;
}

/** 民國一○一年十月二十六日, in a line of its own. */
const REPUBLIC =
	/^[\s　]*(?:中華|中华)?民[國国](?<y>[\d一二三四五六七八九十百零〇○]{1,5})年(?<m>[\d一二三四五六七八九十]{1,2})月(?<d>[\d一二三四五六七八九十廿卅]{1,3})日[\s　]*$/u;

function issueOfRepublic(line: string): Issue | null {
	const groups = REPUBLIC.exec(line)?.groups;
	const year = groups ? Number(digits(groups.y)) + 1911 : NaN;
	const day = groups && isoDay(String(year), digits(groups.m), digits(groups.d));
	if (!day) return null;
	return {
		day,
		year,
		because: {
			about: 'year',
			zh: `年份 ${year}：报头“${line.trim()}”`,
			en: `Year ${year}: the masthead “${line.trim()}”`
		}
	};
}

const MONTH_AND_DAY = /(?<m>[\d一二三四五六七八九十]{1,2})月(?<d>[\d一二三四五六七八九十廿卅]{1,3})[日号]/u;

/** `（2014年春季刊，三月卅一日出）`, `塘前通讯 2009年第2期`: a line that only says which number of a periodical it is; else null. */
function issueOfPeriodical(line: string): Issue | null {
	const match = PERIODICAL.exec(line);
	const beside = match && BESIDE_PERIODICAL.exec(line.replace(match[0], ''));
	if (!beside) return null;
	const year = digits(match.groups!.y);
	const day = MONTH_AND_DAY.exec(beside.groups?.day ?? '')?.groups;
	return {
		day: day ? isoDay(year, digits(day.m), digits(day.d)) : null,
		year: Number(year),
		because: {
			about: 'year',
			zh: `年份 ${year}：报头“${line.trim()}”`,
			en: `Year ${year}: the masthead “${line.trim()}”`
		}
	};
}

const DAY_OF_MASTHEAD =
	/(?<!年[ 　]?)(?<m>1[0-2]|0?[1-9])[ 　]*月[ 　]*(?<d>3[01]|[12]\d|0?[1-9])[ 　]*日[ 　（(]*(?:(?:星期|周)(?<weekday>[一二三四五六日天]))?/u;

/**
 * Month and day of a masthead without a year, `09-20` of `9月20日 星期五 第41期`, and what its weekday says; else those of the one
 * signature under the text; null without either.
 */
export function mastheadDay(text: string): { day: string; agreement: Agreement | null } | null {
	for (const line of linesOf(text.slice(0, 2000)).slice(0, HEAD_LINES)) {
		if (line.length > LONGEST_LINE || !MASTHEAD_WORDS.test(line)) continue;
		const match = DAY_OF_MASTHEAD.exec(line);
		if (!match || !PRINTED.test(line.replace(match[0], ''))) continue;
		const { m, d, weekday: named } = match.groups!;
		const day = `${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
		const index = named ? '一二三四五六日天'.indexOf(named) + 1 : 0;
		const agreement: Agreement | null = named
			? {
					strength: 'exact',
					zh: `报头“${line.trim()}”的星期相合`,
					en: `the weekday of the masthead “${line.trim()}” fits`,
					years: (year) => weekday(dayNumber(year, Number(m), Number(d))) === Math.min(index, 7) % 7
				}
			: null;
		return { day, agreement };
	}
	return signedDay(text);
}

/** （普传媒 记者 戴维 7月26日）, （写于3月22日夜）. */
const SIGNED =
	/^[（(](?=[^（()）]*(?:记者|通讯员|写于|供稿|报道|文[/／]|讯))[^（()）\d]{0,24}(?<m>1[0-2]|0?[1-9])月(?<d>3[01]|[12]\d|0?[1-9])日[^（()）\d]{0,4}[）)]$/u;

/** The day under a bulletin that is one text, signed once, in its last line. */
function signedDay(text: string): { day: string; agreement: null } | null {
	const lines = linesOf(text);
	const found = SIGNED.exec(lines.at(-1)?.trim() ?? '')?.groups;
	if (!found || lines.some((line, i) => i < lines.length - 1 && SIGNATURE.test(line.trim()))) return null;
	return { day: `${found.m.padStart(2, '0')}-${found.d.padStart(2, '0')}`, agreement: null };
}

const SIGNATURE =
	/^[（(][^（()）]{0,40}(?:记者|通讯员|供稿|报道)[^（()）]{0,40}[）)]$|[）)]$(?<=[（(][^（()）]{0,24}供稿[）)])/u;

function linesOf(text: string): string[] {
	return text.split('\n').filter((line) => line.trim() !== '');
}

/** A number in Arabic digits: 廿八 -> 28, 二〇一一 -> 2011. */
function digits(number: string): string {
	return String(readNumber(number, 0)!.value);
}

function isoDay(year: string, month: string, day: string): string | null {
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return parseDay(iso) === null ? null : iso;
}
