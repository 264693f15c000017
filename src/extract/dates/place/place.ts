/** Puts what words say (Parts) into the calendar, with what the story and the bulletin add. */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Parts } from '../expression.ts';
import { sameSentence, type Setting, type Story } from '../story.ts';
import type { Value } from '../value.ts';
import { findCalendar } from './calendar.ts';
import { findCounted } from './counted.ts';
import { findFestival, findLunar } from './festival.ts';
import type { Inherited, Leaning, Place } from './leaning.ts';
import { findShifted } from './shifted.ts';
import { findVague } from './vague.ts';
import { findWeek } from './week.ts';

export type Placed = { value: Value; leaning: Leaning } | { undated: UndatedReason; leaning: Leaning };

interface Span {
	start: number;
	end: number;
}

/** Resolves one point of the expression at this range; `inherited` is the start of its range. */
export function place(
	parts: Parts,
	{ start: at, end }: Span,
	setting: Setting,
	story: Story,
	inherited: Inherited | null = null
): Placed {
	const leaning: Leaning = {
		year: undefined,
		month: undefined,
		day: undefined,
		told: undefined,
		festival: undefined,
		contradicted: undefined
	};
	if (parts.impossible) return { undated: 'impossible', leaning };
	const value = find({ parts, at, end, setting, story, inherited, leaning, year: undefined });
	return typeof value === 'string'
		? { undated: value, leaning }
		: { value: withClock(value, parts), leaning };
}

function find(here: Place): Value | UndatedReason {
	const { parts } = here;
	if (parts.vague) return findVague(here);
	if (parts.offset || parts.window) return findCounted(here);
	if (parts.years) {
		const [first, last] = parts.years;
		return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31), precision: 'year', minute: null };
	}
	if (parts.festival) return findFestival(here);
	if (parts.lunar || goesOnLunar(here)) return findLunar(here);
	const weekly = parts.week !== undefined || parts.weekday !== undefined || parts.weekend;
	if (weekly && !parts.nth && parts.day === undefined && parts.month === undefined) return findWeek(here);
	if (parts.dayFrom || parts.quarterFrom) return findShifted(here);
	return findCalendar(here);
}

/** 正月十五花会巡街，十六日收灯: a day in numerals behind one of the lunar calendar, in its sentence. */
function goesOnLunar({ parts, story: { lunar }, setting: { text }, at, inherited }: Place): boolean {
	const bare = parts.day !== undefined && parts.month === undefined && !parts.dayFrom && !parts.monthFrom;
	return (
		bare &&
		!inherited &&
		lunar !== null &&
		/[一二三四五六七八九十廿卅]/.test(text[at]) &&
		sameSentence(text, lunar.end, at)
	);
}

function withClock(value: Value, parts: Parts): Value {
	const shift = parts.dayShift ?? 0;
	const clocked = parts.hour !== undefined;
	return {
		first: value.first + shift,
		last: value.last + shift,
		precision: clocked ? 'minute' : value.precision,
		minute: clocked ? parts.hour! * 60 + (parts.minute ?? 0) : value.minute,
		endMinute: value.endMinute,
		someDay: value.someDay,
		soft: parts.soft || value.soft,
		part: parts.part
	};
}

/** What the end of a range takes over from its start. */
export function inheritedOf(value: Value): Inherited {
	return calendarDay(value.first);
}
