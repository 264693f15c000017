/** Days and quarters counted from the issue (昨天, 上季度) or from the story (次日). */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Anchor } from '../expression.ts';
import { sameSentence, type Setting, type Story, type Told } from '../story.ts';
import { happeningBefore, isAnyHappening, isToldWith } from '../happening-before.ts';
import { months, oneDay, wholeMonth, type Value } from '../value.ts';
import type { Place } from './leaning.ts';

/** The days that a shift counts from. */
export interface Base {
	first: number;
	last: number;
	/** The story is at 某日. */
	someDay: boolean;
	/** It is some day of them, or about it. */
	loose: boolean;
}

/** 活动当天, and 当天 at the head of a paragraph, go back to what the text tells of, from what went before it. */
const OF_THE_DAY =
	/(?:活动|会议|节日|比赛|演出|仪式|大会|演练|培训|晚会|灯会|庙会|考试|投票|选举|竣工|完工|落成|揭牌|通车|合龙|封顶|奠基|开工|投产|通水|通电|签约|颁奖)$/u;

/** 开幕当天 is the first day of what lasts longer. */
const OPENING = /(?:开幕|开业|开馆|开园|开赛|开展|开街|启动)$/u;
const HEAD = /(?:^|\n)[ 　\t]*[“‘]?$/u;

function goneBackTo({ main, latest, day }: Story, text: string, at: number): Told | null {
	const before = text.slice(Math.max(0, at - 6), at);
	if (OF_THE_DAY.test(before) || OPENING.test(before))
		return day && sameSentence(text, day.end, at) ? day : latest;
	return HEAD.test(before) ? main : null;
}

/** The diary's own day for 今天, which the bulletin that prints it comes after. */
function entryAt({ entry }: Story, { issued, text }: Setting, at: number): Told | null {
	if (!entry || issued === null) return entry;
	return entry.last <= issued && !isOutside(text, entry.end, at) ? entry : null;
}

/** A line that stands over others: **其他**, ## 预告, 【花絮】. */
const OVER = /\n[ 　]*(?:#{1,6} |\*\*[^*\n]{1,30}\*\*|【[^】\n]{1,30}】)/u;
const ITEM = /(?:^|\n)[ 　\t]*[-△▲●○•*·]+[ 　\t]*$/u;
/** 昨天下午　区文明办来检查: the head of an entry. */
const ITSELF = /^[今昨前][天日晚夜早][上下中晚早]?[午上]?[ 　\t]/u;
/** How far behind an entry's day its text is looked through. */
const ENTRY = 1200;

/** Another item of the list, or what stands under another heading, is not of the entry: it counts from the issue. */
function isOutside(text: string, entry: number, at: number): boolean {
	const before = text.slice(Math.max(0, at - 6), at);
	return (
		ITEM.test(before) ||
		(/(?:^|\n)[ 　]*$/u.test(before) && ITSELF.test(text.slice(at, at + 6))) ||
		OVER.test(text.slice(entry, Math.min(at, entry + ENTRY)))
	);
}

/**
 * The days that a shift counts from: the issue's, or the story's, for which the stands in. Null: neither is known, or the
 * happening that is named (赛前一天) was not told.
 */
export function baseDay(here: Place, from: Anchor): Base | null {
	const { setting, inherited, leaning, at } = here;
	if (inherited && from !== 'issue')
		return exactly(dayNumber(inherited.year, inherited.month, inherited.day));
	const told = from === 'issue' ? entryAt(here.story, setting, at) : storyDay(here, from);
	if (told === 'untold') return null;
	leaning.day = told ? 'story' : 'issue';
	leaning.told = told ?? undefined;
	if (told) {
		const { begin, last, someDay, loose } = told;
		const opening = OPENING.test(setting.text.slice(Math.max(0, at - 4), at));
		return opening ? exactly(begin) : { first: someDay ? told.first : begin, last, someDay, loose };
	}
	const base = setting.dateline ?? setting.issued;
	return base === null ? null : exactly(base);
}

function exactly(day: number): Base {
	return { first: day, last: day, someDay: false, loose: false };
}

/** The day of the story that words at a place go back to; untold: they name a happening that is not the one told. */
function storyDay({ setting: { text }, story, at, parts }: Place, from: Anchor): Told | 'untold' | null {
	const { lasting, outset, day, latest } = story;
	if (shiftOf(parts) !== 0 && happeningBefore(text, at) !== null) {
		const named = [lasting, outset, latest].find((told) => told && isToldWith(text, told.end, at));
		if (named) return named;
		if (!isAnyHappening(text, at)) return 'untold';
		return (
			lasting ?? (outset && sameSentence(text, outset.end, at) ? outset : (latest ?? outset)) ?? 'untold'
		);
	}
	if (from === 'outset') return lasting ?? outset ?? day;
	return goneBackTo(story, text, at) ?? lasting ?? day;
}

function shiftOf({ day, offset, window }: Place['parts']): number {
	return day ?? (offset ?? window)?.n ?? 0;
}

export function findShifted(here: Place): Value | UndatedReason {
	const { parts, setting } = here;
	if (parts.quarterFrom) {
		const base = setting.issued ?? setting.latest;
		if (base === null) return 'unresolved';
		here.leaning.day = setting.issued === null ? 'latest' : 'issue';
		const { year, month } = calendarDay(base);
		const first = (Math.floor((month - 1) / 3) + parts.quarter!) * 3 + 1;
		return months(
			year,
			parts.edge === 'late' ? first + 2 : first,
			parts.edge === 'early' ? first : first + 2
		);
	}
	const base = baseDay(here, parts.dayFrom!);
	if (!base) return 'unresolved';
	if (!base.someDay) return moved(base, parts.day!, parts.dayFrom === 'outset' && !isAfter(here));
	const { year, month } = calendarDay(base.last);
	return { ...wholeMonth(year, month), precision: 'day', someDay: true };
}

/** 会后第二天, 打那以后第五天: counted from the end. */
function isAfter({ setting: { text }, at }: Place): boolean {
	return /[后後]$/u.test(text.slice(Math.max(0, at - 1), at));
}

/**
 * Days before the first day of a range or after its last: 前一天, 次日. 当天 is some day of it; 第三天 may be its third, or the third
 * after it, and so is about that day.
 */
function moved({ first, last, loose }: Base, by: number, nth: boolean): Value {
	if (first === last)
		return loose && !(nth && by === 0) ? { ...oneDay(first + by), soft: true } : oneDay(first + by);
	if (loose || (by === 0 && !nth))
		return { first: first + by, last: last + by, precision: 'day', minute: null, soft: true };
	if (nth && by > 0) return { ...oneDay(first + by), soft: true };
	return oneDay((by <= 0 ? first : last) + by);
}
