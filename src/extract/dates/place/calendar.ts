/** Years, months, days, their spans, and a bare clock or part of day. */
import { calendarDay, dayNumber, weekday } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import { monthAtHand, sameParagraph, sameSentence } from '../story.ts';
import { monthLength, months, oneDay, wholeMonth, wholeYear, type Value } from '../value.ts';
import { planned, type Place } from './leaning.ts';
import { findNth } from './nth.ts';
import { yearOf } from './year-of.ts';

/** Days ahead of the issue from which a day is of another month than its own. */
const FAR = 40;
/** From a bare day so much later than the issue day on, it is of the month before: on the 2nd, 30日. */
const FAR_AHEAD = 20;

export function findCalendar(here: Place): Value | UndatedReason {
	const { parts } = here;
	const { year: y, month: m, day, months: span, days, nth } = parts;
	if (y === undefined && m === undefined && day === undefined && !span && !days && !nth)
		return dayAtHand(here);
	const month = monthOf(here);
	if (month === 'unresolved') return month;
	const year = yearOf(here, month);
	if (year === null) return 'unresolved';
	// 上月 in January is month 0, 下月 in December month 13.
	const first = calendarDay(dayNumber(year, month ?? 1, 1));
	if (nth) return findNth(nth, first.year, month === null ? null : first.month, parts.weekday);
	if (day !== undefined) return dayOf(here, first.year, first.month, day);
	if (days) {
		const length = monthLength(first.year, first.month);
		const at = (n: number) => dayNumber(first.year, first.month, Math.min(n, length));
		return { first: at(days[0]), last: at(days[1]), precision: 'day', minute: null };
	}
	if (month !== null) return wholeMonth(first.year, first.month);
	return span ? months(year, span[0], span[1]) : wholeYear(year);
}

/** 当晚…煮粥煮到后半夜两点: the night of a day ends on the next. */
const LATE_NIGHT = /^[后後下]半夜/u;

/** A bare clock or part of day: of the range's start, of the story, else of the issue. */
function dayAtHand({ inherited, story, setting, leaning, at }: Place): Value | UndatedReason {
	if (inherited) return oneDay(dayNumber(inherited.year, inherited.month, inherited.day));
	if (story.day) {
		leaning.day = 'story';
		const { first, last, someDay } = story.day;
		if (someDay) return { first, last, precision: 'day', minute: null, someDay };
		return oneDay(LATE_NIGHT.test(setting.text.slice(at, at + 3)) ? last + 1 : last);
	}
	if (setting.issued === null) return 'unresolved';
	leaning.day = 'issue';
	return oneDay(setting.issued);
}

/** A day of the calendar; one that the month has not is impossible, 2月29日 without a year is of the last leap year. */
function dayOf(here: Place, year: number, month: number, day: number): Value | UndatedReason {
	const { parts, leaning } = here;
	if (day < 1 || day > 31) return 'impossible';
	let [y, m] = [year, month];
	if (day > monthLength(y, m)) {
		if (parts.month === undefined && day <= monthLength(y, m - 1)) {
			({ year: y, month: m } = calendarDay(dayNumber(y, m - 1, 1)));
		} else if (m === 2 && day === 29 && parts.year === undefined && here.year === undefined) {
			leaning.contradicted = true;
			while (monthLength(y, 2) < 29) y--;
		} else return 'impossible';
	}
	const found = dayNumber(y, m, day);
	if (parts.weekday !== undefined && weekday(found) !== parts.weekday % 7) leaning.contradicted = true;
	return oneDay(found);
}

/** The month, beyond 1–12 for 上月 in January; null where the words name none and need none. */
function monthOf(here: Place): number | null | 'unresolved' {
	const { parts, inherited, setting, leaning } = here;
	if (parts.monthFrom) return shiftedMonth(here);
	if (parts.month !== undefined) return parts.month;
	if (parts.day === undefined && !parts.days) return null;
	if (inherited) {
		const back = parts.day !== undefined && parts.day < inherited.day ? 1 : 0;
		return taken(here, inherited.year, inherited.month + back);
	}
	const { text, issued, latest } = setting;
	// 记者5日获悉 counts from the issue, not from the story.
	const reported = issued !== null && /记者$/.test(text.slice(Math.max(0, here.at - 2), here.at));
	const told = reported ? null : monthAtHand(here.story, text, here.at, parts.day);
	leaning.month = told ? 'story' : issued === null ? 'latest' : 'issue';
	if (told && !isOverPlan(here, told)) {
		const { year, month } = besideIssue(here, told) ?? told;
		return taken(here, year, month);
	}
	if (told) leaning.month = 'issue';
	const base = issued ?? latest;
	if (base === null) return 'unresolved';
	const today = calendarDay(base);
	const { day = 0 } = parts;
	const past =
		day - today.day > FAR_AHEAD && day <= monthLength(today.year, today.month - 1) && !planned(here);
	return taken(here, today.year, past ? today.month - 1 : today.month);
}

/**
 * 积分12月31日失效。 城管中队20日开出罚单: a new paragraph behind a day to come tells what is past, if its day in the month of the
 * issue is. 预计12月中旬贯通。下次例会在19日下午: nor does a sentence go on from a vague time to come.
 */
function isOverPlan(here: Place, told: { year: number; month: number }): boolean {
	const { parts, setting, story, at } = here;
	const { issued, text } = setting;
	if (issued === null || parts.day === undefined || story.named?.heading) return false;
	const today = calendarDay(issued);
	const [carried, ours] = [
		dayNumber(told.year, told.month, parts.day),
		dayNumber(today.year, today.month, parts.day)
	];
	if (carried <= issued) return false;
	if (story.vague !== null && story.vague > issued && carried - issued > FAR && ours >= issued)
		return !sameSentence(text, story.named?.end ?? at, at);
	if (!story.day || story.day.last <= issued || sameParagraph(text, story.day.end, at)) return false;
	return ours <= issued && !planned(here);
}

/**
 * In a new line, the month that takes a day to between the day told and the issue: behind 上周六 (30 November) 3日 is of December, behind 周二
 * (1 August) in a paper of the 4th 31日 is of July. Null: the month at hand does.
 */
function besideIssue(
	here: Place,
	told: { year: number; month: number }
): { year: number; month: number } | null {
	const { parts, setting, story, at } = here;
	const { issued, text } = setting;
	const { day } = parts;
	if (issued === null || day === undefined || !story.day || story.named?.heading || story.day.last > issued)
		return null;
	if (sameParagraph(text, story.day.end, at) || planned(here)) return null;
	const carried = dayNumber(told.year, told.month, day);
	const today = calendarDay(issued);
	const ours = dayNumber(today.year, today.month, day);
	if (
		carried < story.day.last &&
		ours > story.day.last &&
		ours <= issued &&
		day <= monthLength(today.year, today.month)
	)
		return today;
	const before = calendarDay(dayNumber(today.year, today.month, 1) - 1);
	if (carried - issued > FAR_AHEAD && told.month === today.month && day <= before.day) return before;
	return null;
}

/** 上月 from the issue, 次月 from the story. */
function shiftedMonth(here: Place): number | 'unresolved' {
	const { parts, setting, story, leaning } = here;
	// 本月 in a chronicle is the month that heads its entries.
	const own =
		story.named?.heading && story.named.month !== null
			? { year: story.named.year, month: story.named.month }
			: monthBeingTold(here);
	const told =
		parts.monthFrom === 'story' ? monthAtHand(story, setting.text, here.at) : parts.month === 0 ? own : null;
	const base = setting.issued ?? setting.latest;
	const from = told ?? (base === null ? null : calendarDay(base));
	if (!from) return 'unresolved';
	leaning.month = told ? 'story' : setting.issued === null ? 'latest' : 'issue';
	return taken(here, from.year, from.month + parts.month!);
}

/** How late in a month 本月下旬, 本月底 are still of the month that is told. */
const LATE = 20;

/** Without an issue day 预计本月下旬动工 behind 9月9日 in its paragraph is of that month; null where that cannot be told. */
function monthBeingTold({ setting, story, at }: Place): { year: number; month: number } | null {
	const { main } = story;
	if (setting.issued !== null || !main || !sameParagraph(setting.text, main.end, at)) return null;
	const told = calendarDay(main.last);
	return told.day <= LATE ? told : null;
}

/** Takes the year that goes with a month, where the words name none. */
function taken(here: Place, year: number, month: number): number {
	if (here.parts.year === undefined) here.year = year;
	return month;
}
