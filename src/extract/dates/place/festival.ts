/** Festivals, solar terms and days of the lunar calendar. */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import { festivalDay, lunarDay, lunarMonth } from '../lunar.ts';
import type { Story } from '../story.ts';
import { oneDay, type Value } from '../value.ts';
import { planned, type Place } from './leaning.ts';
import { yearOf } from './year-of.ts';

/** Days between a festival and any day of its holidays. */
const HOLIDAYS = 7;
/** How far behind a day, in characters, a festival is taken for the one nearest to it. */
const REMEMBERED = 200;
/** Days between a festival and the day beside which it is told. */
const BESIDE = 20;

export function findFestival(here: Place): Value | UndatedReason {
	const { parts, setting, leaning, inherited } = here;
	const key = parts.festival!;
	leaning.festival = true;
	let year: number | null = null;
	if (parts.year === undefined && !inherited) {
		year = storyYear(here, key) ?? (setting.issued === null ? null : nearestYear(key, setting.issued, here));
		if (year !== null) leaning.year = setting.issued === null ? 'story' : 'issue';
	}
	year ??= yearOf(here, null);
	if (year === null) return 'unresolved';
	let day = festivalDay(key, year);
	const before = inherited && day !== null && day < dayNumber(inherited.year, inherited.month, inherited.day);
	if (before && parts.year === undefined) day = festivalDay(key, year + 1);
	if (day === null) return 'unresolved';
	return oneDay(dayNamed(here, day) ?? day);
}

/** 9月13日中秋节当天, 6月12日端午小长假首日: the day right before it, where the festival is that day or a few from it. */
function dayNamed({ story, at, inherited }: Place, day: number): number | null {
	const told = story.day;
	if (!told || inherited || told.end !== at || told.someDay) return null;
	return Math.abs(told.last - day) <= HOLIDAYS ? told.last : null;
}

/** The year of a heading over the text, or of a day told before that lies beside the festival. */
function storyYear({ story, at }: Place, key: string): number | null {
	const { named, day } = story;
	if (named?.heading) return named.year;
	if (!day || at - day.end > REMEMBERED) return null;
	const { year } = calendarDay(day.last);
	const away = (y: number) => Math.abs((festivalDay(key, y) ?? Infinity) - day.last);
	// 12月31日…元旦上午: the festival after the turn of the year.
	return [year, year + 1, year - 1].find((y) => away(y) <= BESIDE) ?? null;
}

/** The year of the issue, but in January 圣诞节 is past, and in December 春节 is to come. */
function nearestYear(key: string, issued: number, here: Place): number {
	const { year } = calendarDay(issued);
	const away = (y: number) => (festivalDay(key, y) ?? Infinity) - issued;
	if (away(year) > 200 && away(year - 1) >= -100 && !planned(here)) return year - 1;
	return away(year) < -200 && away(year + 1) <= (planned(here) ? 150 : 60) ? year + 1 : year;
}

/** The lunar year begins with 春节: 腊月 of lunar 2019 is in January 2020. Without a year the day nearest to the story counts. */
export function findLunar(here: Place): Value | UndatedReason {
	const { parts, setting, leaning, story } = here;
	leaning.festival = true;
	const end = endOfRange(here);
	if (end !== null) return oneDay(end);
	const stated = parts.year !== undefined ? yearOf(here, null) : null;
	const year = stated ?? (setting.issued === null ? setting.year.value : calendarDay(setting.issued).year);
	if (year === null) return 'unresolved';
	leaning.year ??= setting.issued === null ? 'bulletin' : 'issue';
	const near = story.day?.last ?? setting.issued ?? setting.latest ?? dayNumber(year, 7, 1);
	const years = stated !== null ? [stated] : [year - 1, year, year + 1];
	// 初五 by itself is of the first month, and told of in its days: 正月初一…；初五，….
	if (parts.month === undefined && !toldMonth(here) && !isSeason(story.day?.last ?? null))
		return 'unresolved';
	const found = years.map((y) => inLunarYear(here, y)).filter((value) => value !== null);
	if (found.length === 0) return 'impossible';
	const inYear = found.filter((value) => stated !== null || calendarDay(value.first).year === year);
	return (inYear.length ? inYear : found).reduce((a, b) =>
		Math.abs(b.first - near) < Math.abs(a.first - near) ? b : a
	);
}

/** 从正月初一到初五: the first day of that number from the beginning of the range on; null for what is no such end. */
function endOfRange({ parts, inherited }: Place): number | null {
	if (!inherited || parts.day === undefined || parts.month !== undefined || parts.year !== undefined)
		return null;
	const begin = dayNumber(inherited.year, inherited.month, inherited.day);
	const found = [inherited.year - 1, inherited.year]
		.flatMap((year) => MONTHS.map((month) => lunarDay(year, month, parts.day!)))
		.filter((day) => day !== null && day >= begin && day - begin <= LONGEST_RANGE) as number[];
	return found.length === 0 ? null : Math.min(...found);
}
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LONGEST_RANGE = 31;

/** Whether a day is at most three weeks from the beginning of its lunar year, from 腊月 on. */
function isSeason(day: number | null): boolean {
	if (day === null) return true;
	const { year } = calendarDay(day);
	const first = festivalDay('春节', year);
	return first !== null && Math.abs(first - day) <= SEASON;
}
const SEASON = 21;

/** How far behind a lunar date a day goes by its month: 六月廿五点火，廿三这天扎升斗. */
const SAME_MONTH = 300;

function toldMonth({ story: { lunar }, at }: Pick<Place, 'story' | 'at'>): Story['lunar'] {
	return lunar && at - lunar.end <= SAME_MONTH ? lunar : null;
}

/** Days of a lunar month of which an early one behind a late one is of the next month. */
const [EARLY, LATE] = [10, 20];

function inLunarYear({ parts, story, at }: Place, year: number): Value | null {
	const told = toldMonth({ story, at });
	// 腊月廿四…；初七…
	const next = told !== null && told.day >= LATE && (parts.day ?? LATE) <= EARLY;
	const month = parts.month ?? (next ? (told.month % 12) + 1 : told?.month) ?? 1;
	if (parts.day === undefined) {
		const whole = lunarMonth(year, month, parts.leap);
		return whole && { first: whole[0], last: whole[1], precision: 'day', minute: null };
	}
	const day = lunarDay(year, month, parts.day, parts.leap ?? (parts.month === undefined && told?.leap));
	return day === null ? null : oneDay(day);
}
