/** Where a text is in time while it is read: what 当天, 次日, 同月 and a bare 5日 refer to. */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { YearFound } from '#model.ts';
import { isAside } from './aside.ts';
import type { Expression } from './expression.ts';
import { isOfBeginning, isOfLife, isPast } from './past.ts';
import type { Value } from './value.ts';

/** What is known about the bulletin that an article is of. */
export interface Setting {
	text: string;
	/** Issue day number, null if unknown. */
	issued: number | null;
	/** Day number of the article's own dateline, for 昨天 in it: （街道办 11月5日）, 本报3月8日讯; null without one. */
	dateline: number | null;
	/** Minutes after midnight that a reference may add to the issue day; null in a bulletin. */
	minute: number | null;
	year: YearFound;
	/** Latest day of the bulletin's dates, for what is vague in a bulletin without an issue day. */
	latest: number | null;
}

/** A month or year that was named, and where. */
interface Named {
	year: number;
	month: number | null;
	/** First day of a range of days that runs from one month into the next: 5月14日至6月1日. */
	from?: number;
	end: number;
	/** It stands alone in its line, as 2020年1月 over a chronicle. */
	heading: boolean;
	/** A year by itself in mid-sentence, as of somebody's past: 老厂长1955年进厂. */
	aside?: boolean;
}

/** A day that was told, or the first and last day of the month where it is 某日. */
export interface Told {
	first: number;
	last: number;
	someDay: boolean;
	/** First day of a range: 开幕当天 of 11月5日至10日. */
	begin: number;
	/** It lies somewhere about or within: 3月5日前后, 3月中旬; not 3月5日至10日. */
	loose: boolean;
	words: string;
	end: number;
}

export interface Story {
	/** The last day that was told. */
	day: Told | null;
	/** The last that was not counted from another: 第三天 counts from it. */
	outset: Told | null;
	/** The last that was told as a day of the calendar, from which 周五 and 下周一 count where no issue day is known. */
	fixed: Told | null;
	/** The day that is told of, where the last one looked back from it: 4月4日放水。3月24日，已经开会筹备。 */
	main: Told | null;
	/** The latest day that was told: what 活动当天 goes back to. */
	latest: Told | null;
	/** A range that is too long for the story to be at its last day, where nothing was told since: 3月5日至4月10日. */
	lasting: Told | null;
	named: Named | null;
	/** The day over the entry of a diary or log, 12月27日　晴, which 今天 in it is; null without one. */
	entry: Told | null;
	/** Last day of a time of several days where that was told last: 12月中旬; null behind a day. */
	vague: number | null;
	/** Year, month and leap of the last day told by the lunar calendar, for 廿三 after 六月廿五; null before any. */
	lunar: { month: number; day: number; leap: boolean; end: number } | null;
}

const HOLIDAYS = /(?:假|假期|期间|黄金周)$/u;
/** 当天 behind a range of more days does not mean its last day. */
const LONGEST_STAY = 10;

export function newStory(): Story {
	return {
		day: null,
		outset: null,
		fixed: null,
		main: null,
		latest: null,
		lasting: null,
		named: null,
		entry: null,
		vague: null,
		lunar: null
	};
}

const SINCE_THEN = /^[^，。；\n]{1,20}(?:以来|以來)/u;

/** Moves the story to what was just resolved: `one` from `from` to `to`, in its words. */
export function follow(
	story: Story,
	from: Value,
	to: Value | null,
	words: string,
	one: Expression,
	text: string
): void {
	const { start, end } = one;
	if (isCountdown(text, start, end)) return;
	const { lunar, month: lunarMonth, day: lunarDay = 1, leap = false, festival } = one.from;
	if (lunar && lunarMonth !== undefined) story.lunar = { month: lunarMonth, day: lunarDay, leap, end };
	if (festival === '除夕' || festival === '春节') story.lunar = { month: 1, day: 1, leap: false, end };
	const value = to ? { ...to, first: from.first, someDay: false } : from;
	const { year, month } = calendarDay(value.last);
	if (value.precision === 'year' || value.precision === 'month') {
		if (value.soft || calendarDay(value.first).year !== year) return;
		// 九八抗洪: a year in a name.
		if (one.kind === 'label' && !words.includes('年')) return;
		// 2005年起: the story does not stay there.
		if (value.precision === 'year' && (one.relation === 'since' || isPast(text, end))) return;
		if (isOfBeginning(text, start)) return;
		const oneMonth = value.precision === 'month' && calendarDay(value.first).month === month;
		const heading = alone(text, start, end);
		const aside = value.precision === 'year' && !opensSentence(text, start);
		story.named = { year, month: oneMonth ? month : null, end, heading, aside };
		return;
	}
	// 去年8月31日通车以来: the story stays where it is.
	if (one.from.yearFrom && !to && (one.relation === 'since' || SINCE_THEN.test(text.slice(end, end + 24))))
		return;
	if (isMemory(story, one, year, text)) return;
	const long = value.first !== value.last && !value.someDay;
	story.vague = long && !to ? value.last : null;
	const someDay = value.someDay ?? false;
	const told = {
		first: someDay ? value.first : value.last,
		last: value.last,
		someDay,
		begin: value.first,
		loose: !someDay && (isAbout(from) || (to !== null && isAbout(to)) || (long && !to)),
		words,
		end
	};
	story.lasting = long && value.last - value.first > LONGEST_STAY ? told : null;
	if (!story.lasting) {
		// 中秋节是9月30日，紧接着是国庆长假。当晚: the holidays, of which 第二天 may follow, are no day of the story.
		if (value.soft && one.from.festival && story.day && HOLIDAYS.test(words)) {
			story.outset = told;
			return;
		}
		// 要求11月20日前关闭。会后当天: the story is not at the limit.
		if (isLimit(one, words) && story.day && story.day.last <= told.last) return;
		if (!isPassedOver(one, text)) {
			story.main = mainOf(story, told, text, start);
			if (!story.latest || told.last > story.latest.last) story.latest = told;
		}
		story.day = told;
		if (headsEntry(text, start, end)) story.entry = told;
		const anchor = one.from.dayFrom ?? one.from.offset?.from ?? 'issue';
		const counted = anchor !== 'issue';
		if (!counted) story.outset = told;
		if (one.from.day !== undefined && !counted) story.fixed = told;
	}
	const underHeading = story.named?.heading && story.named.year === year;
	const across = long && calendarDay(value.first).month !== month ? { from: value.first } : {};
	story.named = underHeading ? { ...story.named!, month } : { year, month, end, heading: false, ...across };
}

/** 3月5日前后; in 3月5日晚上6点多 the day is sure. */
function isAbout({ soft, minute }: Value): boolean {
	return soft === true && minute === null;
}

/** “我们1973年国庆结的婚”, 1958年4月5日参军: the story does not stay in a life's past. */
function isMemory({ day }: Story, { from, start, end }: Expression, year: number, text: string): boolean {
	if (from.year === undefined || from.yearFrom) return false;
	if (!day || year >= calendarDay(day.last).year) return false;
	if (isOfBeginning(text, start) || isOfLife(text, end)) return true;
	const before = text.slice(Math.max(0, start - SPEECH), start);
	return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** How far before a date the mark that opens its speech is looked for. */
const SPEECH = 80;

/** 离11月1日还有四天, 距高考只剩三天: a day that is only counted to. */
function isCountdown(text: string, start: number, end: number): boolean {
	return (
		/[离離距][^，。；\n]{0,10}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
		/^[^，。；\n]{0,10}?(?:还有|還有|只有|不到|仅剩|只剩|倒计时)/u.test(text.slice(end, end + 14))
	);
}

/** 11月20日前, 年底前: the day by which something is to be done. */
function isLimit({ relation }: Expression, words: string): boolean {
	return relation === 'before' || (relation === 'until' && words.endsWith('前'));
}

/** 12月23日　晴, 27日　规矩又紧了: a day that opens its line, and a blank behind it. */
function headsEntry(text: string, start: number, end: number): boolean {
	const day =
		/^(?:[^日号\s]{1,12}[日号]|[正腊]月?初[一二三四五六七八九十]|初[一二三四五六七八九十]|除夕|元宵)(?:[（(](?:星期|周|\d)[^（()）\n]{1,8}[）)])?(?:[，,、](?:除夕|元旦|元宵|清明|端午|中秋|重阳|冬至|初[一二三四五六七八九十]|(?:星期|周)[一二三四五六日天]|[晴阴雨雪多云转小中大雾霾]{1,5})){0,4}[。 　\t\n]/u;
	return (
		/(?:^|\n)[ 　\t△▲●○·•*-]*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
		day.test(text.slice(start, end + 16))
	);
}

function opensSentence(text: string, start: number): boolean {
	return /(?:^|[。！？；!?\n])[\s　“（(【△▲●·•*-]*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Planned, customary, in brackets, or a limit: the story does not move on to it. */
function isPassedOver({ relation, start, end }: Expression, text: string): boolean {
	return relation === 'before' || relation === 'until' || isAside(text, start, end);
}

/** A day before the one told at the head of the same paragraph looks back from it. */
function mainOf({ main }: Story, told: Told, text: string, start: number): Told {
	return main && told.last < main.last && sameParagraph(text, main.end, start) ? main : told;
}

/** Year and month that a bare day (`ofMonth`) takes up: 2月3日、5日. Null where the text has named none. */
export function monthAtHand(
	story: Story,
	text: string,
	at: number,
	ofMonth?: number
): { year: number; month: number } | null {
	const { named, day } = story;
	if (named?.from !== undefined && ofMonth !== undefined && ofMonth >= calendarDay(named.from).day)
		return calendarDay(named.from);
	if (named?.month != null && (named.heading || !day || sameSentence(text, named.end, at)))
		return { year: named.year, month: named.month };
	if (day) return calendarDay(ofMonth === undefined ? day.last : nearestOf(story, day, text, at, ofMonth));
	return named?.month != null ? { year: named.year, month: named.month } : null;
}

/**
 * The day that a bare day at the head of a new paragraph goes by, the last one or the latest, of which it is nearer to one of the
 * two: behind 10月8日通行，8月28日曾封闭 10日 is of October.
 */
function nearestOf({ latest, main }: Story, day: Told, text: string, at: number, ofMonth: number): number {
	// 11月1日…。10月18日曾培训。10日: what was looked back at is over, the story goes on.
	if (
		main &&
		day.last < main.last &&
		inMonthOf(day, ofMonth) < day.last &&
		inMonthOf(main, ofMonth) >= main.last
	)
		return main.last;
	if (!latest || latest.last <= day.last || sameParagraph(text, day.end, at)) return day.last;
	const away = (told: Told) => {
		const found = inMonthOf(told, ofMonth);
		return Math.min(Math.abs(found - day.last), Math.abs(found - latest.last));
	};
	return away(latest) <= away(day) ? latest.last : day.last;
}

/** The day of this number in the month of a day told. */
function inMonthOf({ last }: Told, day: number): number {
	const { year, month } = calendarDay(last);
	return dayNumber(year, month, day);
}

/** True if no sentence ends between two places; looks at 400 characters at most. */
export function sameSentence(text: string, from: number, to: number): boolean {
	return to - from <= 400 && !/[。！？!?\n]/.test(text.slice(from, to));
}

/** True if no paragraph ends between two places; looks at 1,200 characters at most. */
export function sameParagraph(text: string, from: number, to: number): boolean {
	return to - from <= 1200 && !text.slice(from, to).includes('\n');
}

/** 街道2015年大事回眸: the words of a line over entries of a year. */
const REVIEW =
	/^(?:度)?[\p{Script=Han}]{0,6}(?:大事记?|回眸|回顾|回望|盘点|[纪记]事|年表|掠影|剪影|足迹|十件大事|大事小情)[^，。；！？\n]{0,8}(?:\n|$)/u;

function lineBefore(text: string, start: number): string {
	const near = text.slice(Math.max(0, start - HEADING), start);
	return near.slice(near.lastIndexOf('\n') + 1);
}

/** Characters of a heading before its year. */
const HEADING = 30;

function alone(text: string, start: number, end: number): boolean {
	if (REVIEW.test(text.slice(end, end + 28)) && !/[，。；！？]/.test(lineBefore(text, start))) return true;
	const line = text.slice(Math.max(0, start - 8), start);
	const before = line.slice(line.lastIndexOf('\n') + 1).replace(/[#*\s【〔（(一二三四五六七八九十、]/g, '');
	if (before !== '' || (start > 8 && !line.includes('\n'))) return false;
	return /^[\s:：】〕）)*大事记份]{0,6}(?:\n|$)/.test(text.slice(end, end + 8));
}
