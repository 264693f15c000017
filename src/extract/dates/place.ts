/** Puts what words say (Parts) into the calendar, with what the story and the bulletin add. */
import { dayNumber, weekday } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Parts, Unit } from './expression.ts';
import { festivalDay, lunarDay, lunarMonth } from './lunar.ts';
import { monthAtHand, sameParagraph, type Setting, type Story } from './story.ts';
import { calendarDay, monthLength, oneDay, wholeMonth, wholeYear, type Value } from './value.ts';

/** What an expression leaned on, for the wording of its reasons. */
export interface Leaning {
	year?: 'words' | 'bulletin' | 'issue' | 'story' | 'near-issue';
	month?: 'story' | 'issue' | 'latest';
	day?: 'story' | 'issue' | 'latest';
	festival?: boolean;
}
export type Placed = { value: Value; leaning: Leaning } | { undated: UndatedReason; leaning: Leaning };

/** Values that the start of a range hands to its end. */
export interface Inherited {
	year: number;
	month: number;
	day: number;
}

interface Place {
	parts: Parts;
	at: number;
	setting: Setting;
	story: Story;
	inherited: Inherited | null;
	leaning: Leaning;
	/** 将, 拟, 计划 stand before it. */
	planned: boolean;
}

const fail = (undated: UndatedReason, leaning: Leaning): Placed => ({ undated, leaning });

/** Resolves one point; `inherited` is the start of its range. */
export function place(
	parts: Parts,
	at: number,
	setting: Setting,
	story: Story,
	inherited: Inherited | null = null
): Placed {
	const leaning: Leaning = {};
	const planned = /(?:将|拟|计划|预计|定于|有望|即将)[^。！？\n]{0,6}$/.test(
		setting.text.slice(Math.max(0, at - 9), at)
	);
	const here: Place = { parts, at, setting, story, inherited, leaning, planned };
	if (parts.impossible) return fail('impossible', leaning);
	const value = find(here);
	if (typeof value === 'string') return fail(value, leaning);
	return { value: withClock(value, here), leaning };
}

function withClock(value: Value, { parts }: Place): Value {
	const soft = parts.soft || value.soft;
	const timed: Value = {
		...value,
		...(soft ? { soft: true } : {}),
		...(parts.part ? { part: parts.part } : {})
	};
	if (parts.hour === undefined) return timed;
	const minute = parts.hour * 60 + (parts.minute ?? 0);
	// 晚上12点 and 夜里12点 end the day that they name.
	return { ...timed, minute, precision: 'minute' };
}

function find(here: Place): Value | UndatedReason {
	const { parts } = here;
	if (parts.vague) return findVague(here);
	if (parts.offset || parts.window) return findCounted(here);
	if (parts.years)
		return {
			first: dayNumber(parts.years[0], 1, 1),
			last: dayNumber(parts.years[1], 12, 31),
			precision: 'year',
			minute: null
		};
	if (parts.festival) return findFestival(here);
	if (parts.lunar) return findLunar(here);
	if (parts.week !== undefined || (parts.weekday !== undefined && parts.day === undefined) || parts.weekend) {
		if (!parts.nth && parts.month === undefined) return findWeek(here);
	}
	if (parts.dayFrom) {
		const base = baseDay(here, parts.dayFrom);
		if (!base) return 'unresolved';
		if (base.someDay)
			return {
				...wholeMonth(calendarDay(base.day).year, calendarDay(base.day).month),
				precision: 'day',
				someDay: true
			};
		return oneDay(base.day + parts.day!);
	}
	if (parts.quarterFrom) {
		const base = here.setting.issued ?? here.setting.latest;
		if (base === null) return 'unresolved';
		const { year, month } = calendarDay(base);
		const first = (Math.floor((month - 1) / 3) + parts.quarter!) * 3 + 1;
		return months(year, first, first + 2);
	}
	return findCalendar(here);
}

/** Year, month, day; spans and nth units in them; a bare clock or part of day. */
function findCalendar(here: Place): Value | UndatedReason {
	const { parts } = here;
	const onlyTime =
		parts.year === undefined &&
		parts.month === undefined &&
		parts.day === undefined &&
		!parts.months &&
		!parts.days &&
		!parts.nth;
	if (onlyTime) {
		const { inherited, story, setting, leaning } = here;
		if (inherited) return oneDay(dayNumber(inherited.year, inherited.month, inherited.day));
		if (story.day) {
			leaning.day = 'story';
			const { first, last, someDay } = story.day;
			return someDay ? { first, last, precision: 'day', minute: null, someDay } : oneDay(last);
		}
		if (setting.issued === null) return 'unresolved';
		leaning.day = 'issue';
		return oneDay(setting.issued);
	}
	const month = findMonth(here);
	if (month === 'unresolved') return month;
	const year = findYear(here, month);
	if (year === null) return 'unresolved';
	let of = month ?? 0;
	let y = year;
	if (of > 12 || (month !== null && of < 1)) {
		y += Math.floor((of - 1) / 12);
		of = ((of - 1 + 1200) % 12) + 1;
	}
	if (parts.nth) return findNth(parts.nth, y, month === null ? null : of, parts);
	if (parts.day !== undefined) {
		if (parts.day < 1 || parts.day > monthLength(y, of)) return 'impossible';
		return oneDay(dayNumber(y, of, parts.day));
	}
	if (parts.days) {
		const [from, to] = parts.days;
		return {
			first: dayNumber(y, of, from),
			last: dayNumber(y, of, Math.min(to, monthLength(y, of))),
			precision: 'day',
			minute: null
		};
	}
	if (month !== null) return wholeMonth(y, of);
	if (parts.months) return months(y, parts.months[0], parts.months[1]);
	return wholeYear(y);
}

/** The month, possibly beyond 1–12 for 上月 in January; null where the words name none and need none. */
function findMonth(here: Place): number | null | 'unresolved' {
	const { parts, inherited, story, setting, leaning } = here;
	if (parts.monthFrom === 'issue') {
		const base = setting.issued ?? setting.latest;
		if (base === null) return 'unresolved';
		leaning.month = setting.issued === null ? 'latest' : 'issue';
		if (parts.yearFrom === undefined && parts.year === undefined)
			here.parts = { ...parts, year: calendarDay(base).year };
		return calendarDay(base).month + parts.month!;
	}
	if (parts.monthFrom === 'story') {
		const hand =
			monthAtHand(story, setting.text, here.at) ??
			(setting.issued === null ? null : calendarDay(setting.issued));
		if (!hand) return 'unresolved';
		leaning.month = 'story';
		if (parts.year === undefined) here.parts = { ...parts, year: hand.year };
		return hand.month + parts.month!;
	}
	if (parts.month !== undefined) return parts.month;
	if (parts.day === undefined && !parts.days) return null;
	if (inherited) {
		here.parts = { ...parts, year: parts.year ?? inherited.year };
		const back = parts.day !== undefined && parts.day < inherited.day ? 1 : 0;
		return inherited.month + back;
	}
	const { text, issued, latest } = setting;
	const reported = /记者$/.test(text.slice(Math.max(0, here.at - 2), here.at));
	const hand = reported && issued !== null ? null : monthAtHand(story, text, here.at);
	if (hand) {
		leaning.month = 'story';
		if (parts.year === undefined) here.parts = { ...parts, year: hand.year };
		return hand.month;
	}
	const base = issued ?? latest;
	if (base === null) return 'unresolved';
	leaning.month = issued === null ? 'latest' : 'issue';
	const today = calendarDay(base);
	if (parts.year === undefined) here.parts = { ...parts, year: today.year };
	// On the 2nd, 30日 is the month before; news seldom looks so far ahead without naming the month.
	return parts.day !== undefined && parts.day - today.day > 20 && !here.planned
		? today.month - 1
		: today.month;
}

function findYear(here: Place, month: number | null): number | null {
	const { parts, inherited, story, setting, leaning } = here;
	if (parts.year !== undefined && !parts.yearFrom) {
		leaning.year = 'words';
		return parts.year;
	}
	const base = setting.issued === null ? setting.year.value : calendarDay(setting.issued).year;
	if (parts.yearFrom === 'issue') {
		leaning.year = setting.issued === null ? 'bulletin' : 'issue';
		return base === null ? null : base + parts.year!;
	}
	if (parts.yearFrom === 'story') {
		leaning.year = 'story';
		const year = story.named?.year ?? base;
		return year === null || year === undefined ? null : year + parts.year!;
	}
	if (inherited) {
		if (month === null) return inherited.year;
		return month < inherited.month || (month === inherited.month && (parts.day ?? 31) < inherited.day)
			? inherited.year + 1
			: inherited.year;
	}
	const carried = carriedYear(here, month, base);
	if (carried !== null) {
		leaning.year = 'story';
		return carried;
	}
	if (setting.issued === null || base === null) {
		leaning.year = 'bulletin';
		return base;
	}
	leaning.year = 'issue';
	if (month === null) return base;
	const away = dayNumber(base, month, parts.day ?? 15) - setting.issued;
	if (away > 200 && !here.planned) {
		leaning.year = 'near-issue';
		return base - 1;
	}
	if (away < -270 && here.planned) {
		leaning.year = 'near-issue';
		return base + 1;
	}
	return base;
}

/** The year of the last date named, if this one goes on from it: 2019年5月开工，6月完工; a heading carries on to the next. */
function carriedYear(
	{ story, setting, at }: Place,
	month: number | null,
	base: number | null
): number | null {
	const { named } = story;
	if (!named || named.year === base) return null;
	if (named.heading) return named.year;
	if (!sameParagraph(setting.text, named.end, at)) return null;
	if (month !== null && named.month !== null && month < named.month) return null;
	return named.year;
}

function findNth(
	nth: NonNullable<Parts['nth']>,
	year: number,
	month: number | null,
	parts: Parts
): Value | UndatedReason {
	const first = dayNumber(year, month ?? 1, 1);
	const last = month === null ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
	const { n, unit, through } = nth;
	if (unit === 'month') {
		const from = through ? (n < 0 ? 13 + n : 1) : n < 0 ? 13 + n : n;
		return months(year, from, through ? (n < 0 ? 12 : n) : from);
	}
	if (unit === 'day') {
		const day = n < 0 ? last + 1 + n : first + n - 1;
		if (day < first || day > last) return 'impossible';
		return through
			? { first: n < 0 ? day : first, last: n < 0 ? last : day, precision: 'day', minute: null }
			: oneDay(day);
	}
	if (unit === 'weekday') {
		const start = first + (((((parts.weekday! % 7) - weekday(first)) % 7) + 7) % 7);
		const end = last - ((((weekday(last) - (parts.weekday! % 7)) % 7) + 7) % 7);
		return oneDay(n < 0 ? end + (n + 1) * 7 : start + (n - 1) * 7);
	}
	// Weeks run from Monday; the first is the one with the first Monday in it.
	const monday = first + ((8 - weekday(first)) % 7);
	const start = n < 0 ? last - ((weekday(last) + 6) % 7) + (n + 1) * 7 : monday + (n - 1) * 7;
	const from = through && n > 0 ? monday : start;
	const to = through && n < 0 ? last : start + 6;
	return { first: from, last: to, precision: 'day', minute: null };
}

function months(year: number, from: number, to: number): Value {
	return {
		first: dayNumber(year, from, 1),
		last: dayNumber(year, to + 1, 1) - 1,
		precision: 'month',
		minute: null
	};
}

interface Base {
	day: number;
	someDay?: boolean;
}

/** The day that a shift counts from: the story's for 次日, the issue's for 昨天; each stands in for the other. */
function baseDay({ setting, story, leaning }: Place, from: 'issue' | 'story'): Base | null {
	const told = story.day && { day: story.day.last, someDay: story.day.someDay };
	const issue = setting.issued === null ? null : { day: setting.issued };
	if (from === 'story') {
		leaning.day = told ? 'story' : 'issue';
		return told ?? issue;
	}
	leaning.day = issue ? 'issue' : 'story';
	return issue;
}

function findWeek(here: Place): Value | UndatedReason {
	const { parts, setting, leaning, story, inherited } = here;
	const { issued, latest } = setting;
	let base: number | null = issued;
	if (inherited && parts.week === undefined) base = dayNumber(inherited.year, inherited.month, inherited.day);
	else if (parts.weekFrom === 'story') base = baseDay(here, 'story')?.day ?? null;
	else if (issued === null) base = null;
	if (base === null) {
		// Without an issue day: the week of the bulletin's dates, or the one after, in which it came out.
		const days = [story.day?.last, latest].filter((day): day is number => day != null);
		if (days.length === 0 || parts.weekday !== undefined) return 'unresolved';
		leaning.day = 'latest';
		const shift = (parts.week ?? 0) * 7;
		return {
			first: monday(Math.min(...days)) + shift,
			last: monday(Math.max(...days)) + 13 + shift,
			precision: 'day',
			minute: null,
			soft: true
		};
	}
	leaning.day ??= 'issue';
	const start = monday(base) + (parts.week ?? 0) * 7;
	if (parts.weekend) return { first: start + 5, last: start + 6, precision: 'day', minute: null };
	if (parts.weekday === undefined) return { first: start, last: start + 6, precision: 'day', minute: null };
	const day = start + parts.weekday - 1;
	if (inherited) return oneDay(day < base ? day + 7 : day);
	return oneDay(parts.week === undefined && here.planned && day < base ? day + 7 : day);
}

function monday(day: number): number {
	return day - ((weekday(day) + 6) % 7);
}

function findVague({ parts, setting, story, leaning, at }: Place): Value | UndatedReason {
	if (parts.vague === 'era') return 'vague';
	const hand = parts.vague === 'some-day' ? monthAtHand(story, setting.text, at) : null;
	if (hand) leaning.month = 'story';
	const base = setting.issued ?? setting.latest;
	const month = hand ?? (base === null ? null : calendarDay(base));
	if (!month) return 'unresolved';
	leaning.month ??= setting.issued === null ? 'latest' : 'issue';
	const whole = wholeMonth(month.year, month.month);
	return parts.vague === 'recent' ? { ...whole, soft: true } : { ...whole, precision: 'day', someDay: true };
}

function findFestival(here: Place): Value | UndatedReason {
	const { parts, setting, leaning, inherited } = here;
	leaning.festival = true;
	let year: number | null;
	if (parts.year !== undefined) year = findYear(here, null);
	else if (setting.issued !== null && !inherited) {
		const issued = setting.issued;
		const { year: now } = calendarDay(issued);
		leaning.year = 'issue';
		const days = [now - 1, now, now + 1].map((y) => ({
			y,
			away: (festivalDay(parts.festival!, y) ?? 0) - issued
		}));
		const [past, same, next] = days;
		year = same.away > 240 && !here.planned ? past.y : same.away < -300 && next.away < 45 ? next.y : same.y;
	} else year = findYear(here, null);
	if (year === null) return 'unresolved';
	let day = festivalDay(parts.festival!, year);
	if (
		day !== null &&
		inherited &&
		parts.year === undefined &&
		day < dayNumber(inherited.year, inherited.month, inherited.day)
	)
		day = festivalDay(parts.festival!, year + 1);
	return day === null ? 'unresolved' : oneDay(day);
}

function findLunar(here: Place): Value | UndatedReason {
	const { parts, setting, leaning, story } = here;
	leaning.festival = true;
	const stated = parts.year !== undefined ? findYear(here, null) : null;
	const year = stated ?? (setting.issued === null ? setting.year.value : calendarDay(setting.issued).year);
	if (year === null) return 'unresolved';
	leaning.year ??= setting.issued === null ? 'bulletin' : 'issue';
	const near = story.day?.last ?? setting.issued ?? setting.latest ?? dayNumber(year, 7, 1);
	const month = parts.month ?? (parts.day !== undefined && parts.day <= 30 ? 1 : undefined);
	if (month === undefined) return 'unresolved';
	const candidates = (stated === null ? [year - 1, year] : [year]).flatMap((y) => {
		if (parts.day === undefined) {
			const whole = lunarMonth(y, month, parts.leap);
			return whole ? [{ first: whole[0], last: whole[1], precision: 'day' as const, minute: null }] : [];
		}
		const day = lunarDay(y, month, parts.day, parts.leap);
		return day === null ? [] : [oneDay(day)];
	});
	if (candidates.length === 0) return 'impossible';
	const inYear = candidates.filter((value) => stated !== null || calendarDay(value.first).year === year);
	const choice = (inYear.length ? inYear : candidates).sort(
		(a, b) => Math.abs(a.first - near) - Math.abs(b.first - near)
	);
	return choice[0];
}

function findCounted(here: Place): Value | UndatedReason {
	const { parts, setting, leaning } = here;
	const counted = (parts.offset ?? parts.window)!;
	const base = baseDay(here, counted.from);
	if (!base || base.someDay) return 'unresolved';
	const onStory = leaning.day === 'story';
	const now = onStory ? null : setting.minute;
	if (counted.unit === 'hour' || counted.unit === 'minute')
		return findClockCounted(counted.n * (counted.unit === 'hour' ? 60 : 1), base.day, now, !parts.offset);
	const moved = shift(base.day, counted.n, counted.unit);
	if (parts.window) {
		const ahead = counted.n > 0;
		return {
			first: ahead ? base.day : moved,
			last: ahead ? moved : base.day,
			precision: 'day',
			minute: null
		};
	}
	if (counted.unit === 'year' && Number.isInteger(counted.n))
		return { ...wholeYear(calendarDay(moved).year), soft: true };
	if (counted.unit === 'month' || counted.unit === 'quarter' || counted.unit === 'year') {
		const { year, month } = calendarDay(moved);
		return { ...wholeMonth(year, month), soft: true };
	}
	return oneDay(moved);
}

function findClockCounted(
	minutes: number,
	day: number,
	now: number | null,
	window: boolean
): Value | UndatedReason {
	if (now === null) {
		const moved = day + Math.trunc(minutes / 1440);
		return window
			? {
					first: Math.min(day, moved),
					last: Math.max(day, moved),
					precision: 'day',
					minute: null,
					soft: true
				}
			: { ...oneDay(moved), soft: true };
	}
	const at = day * 1440 + now + Math.round(minutes);
	return { ...oneDay(Math.floor(at / 1440)), minute: at - Math.floor(at / 1440) * 1440, precision: 'minute' };
}

/** Moves a day by a length of time; a month keeps the day of the month as far as the month has it. */
function shift(day: number, n: number, unit: Unit): number {
	if (unit === 'day') return day + Math.round(n);
	if (unit === 'week') return day + Math.round(n * 7);
	const months = n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
	const whole = Math.trunc(months);
	const from = calendarDay(day);
	const total = from.year * 12 + from.month - 1 + whole;
	const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
	return (
		dayNumber(year, month, Math.min(from.day, monthLength(year, month))) + Math.round((months - whole) * 30)
	);
}
