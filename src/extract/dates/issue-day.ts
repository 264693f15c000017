/** The issue day and year that a file's name or a masthead gives. */
import type { Because } from '#model.ts';
import { dayNumber, isDayOrYear, parseDay, weekday } from '#edtf.ts';
import { readNumber } from './numerals.ts';
import type { Agreement } from './year/agreement.ts';

export interface Issue {
	/** ISO day, null where only the year is told. */
	day: string | null;
	year: number;
	because: Because;
}

/** 2020-03-20, 2020_3_20, 2020年3月20日; a hash such as b3883867 has letters or digits beside it and is none. */
const PARTED =
	/(?<![0-9a-z])(?<y>(?:19|20)\d\d)[-_.年/](?<m>1[0-2]|0?[1-9])[-_.月/](?<d>3[01]|[12]\d|0?[1-9])(?!\d)/iu;
const COMPACT =
	/(?<![0-9a-z])(?<y>(?:19|20)\d\d)[-_.]?(?<m>0[1-9]|1[0-2])[-_.]?(?<d>0[1-9]|[12]\d|3[01])(?![0-9a-z])/iu;
/** 社区报2006, 村报_1998: four digits by themselves. */
const YEAR_ALONE = /(?<![0-9a-z])(?<y>19[5-9]\d|20[0-3]\d)(?![0-9a-z])/iu;
/** 201104: a month. */
const COMPACT_MONTH = /(?<![0-9a-z])(?<y>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?![0-9a-z])/iu;
const YEAR_OF_ISSUE = /(?<![0-9a-z])(?<y>(?:19|20)\d\d)(?:年|[-_.](?=(?:0?[1-9]|1[0-2])(?:[^\d]|$)|第)|\/)/iu;
/** The date of a masthead stands in a short line of its own among the first or last lines. */
const MASTHEAD =
	/(?<y>(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})[ 　]*年[ 　]*(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ 　]*月[ 　]*(?<d>3[01]|[12]\d|0?[1-9]|[一二三廿卅十][一二三四五六七八九十]{0,2}|[四五六七八九])[ 　]*日|(?<![\d.])(?<Y>(?:19|20)\d\d)[-./](?<M>1[0-2]|0?[1-9])[-./](?<D>3[01]|[12]\d|0?[1-9])(?![\d.])/u;
const MASTHEAD_WORDS =
	/第[ 　]*[\d一二三四五六七八九十百〇零]+[ 　]*[期版号]|总第|星期|周[一二三四五六日]|主办|主编|出版|刊号|内部资料|准印证|农历|本期|责任编辑|印发|印刷|编印|[编編][\s　）)]*$/u;
/** A line of a masthead tells nothing else: issue number, weekday, who makes the paper. */
const PRINTED =
	/^(?!.*[，。！？])(?=.*(?:第[ 　]*[\d一二三四五六七八九十百]+[ 　]*[期版]|总第|主办|出版|刊号|内部资料|准印证|本期))/u;
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
	return {
		day: null,
		year: Number(year),
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

const DAY_OF_MASTHEAD =
	/(?<!年[ 　]?)(?<m>1[0-2]|0?[1-9])[ 　]*月[ 　]*(?<d>3[01]|[12]\d|0?[1-9])[ 　]*日[ 　（(]*(?:(?:星期|周)(?<weekday>[一二三四五六日天]))?/u;

/** Month and day of a masthead without a year, `-09-20` of `9月20日 星期五 第41期`, and what its weekday says; null without one. */
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
	return null;
}

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
