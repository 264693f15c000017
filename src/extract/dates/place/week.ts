/** 本周, 上周三, 周末: weeks run from Monday to Sunday (GB/T 7408). */
import { dayNumber, weekday } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import { festival } from '../expressions/festival.ts';
import { festivalDay } from '../lunar.ts';
import { sameParagraph, type Told } from '../story.ts';
import { oneDay, type Value } from '../value.ts';
import { planned, plannedBehind, type Place } from './leaning.ts';
import { baseDay } from './shifted.ts';

export function findWeek(here: Place): Value | UndatedReason {
	const { parts, inherited } = here;
	const told = ofDayBefore(here);
	if (told) return told;
	const base = weekBase(here);
	if (base === null) return besideFestival(here) ?? spanOfDoubt(here);
	const start = monday(base) + (parts.week ?? 0) * 7;
	if (parts.weekend) return { first: start + 5, last: start + 6, precision: 'day', minute: null };
	if (parts.weekday === undefined) return { first: start, last: start + 6, precision: 'day', minute: null };
	const day = start + parts.weekday - 1;
	if (parts.week !== undefined) return oneDay(day);
	if (day < base && (inherited !== null || planned(here))) return oneDay(day + 7);
	return oneDay(day > base && inherited === null && isDone(here) ? day - 7 : day);
}

/** What is told behind it has been done: 周日，抽水队赶来支援，连续作业了36小时. */
function isDone(here: Place): boolean {
	const { setting, end } = here;
	if (setting.issued === null || planned(here) || plannedBehind(here)) return false;
	return DONE.test(setting.text.slice(end, end + 48));
}
const DONE =
	/^[^。！？\n]{0,40}?(?:[^为除]了(?![解结])|已(?!定)|赶来|赶到|落下帷幕|圆满|告捷|夺得|获得|喜获|完毕|共有)/u;

function weekBase(here: Place): number | null {
	const { parts, inherited } = here;
	if (inherited && parts.week === undefined) return dayNumber(inherited.year, inherited.month, inherited.day);
	return (baseDay(here, parts.weekFrom ?? 'issue') ?? storyBase(here))?.last ?? null;
}

/** Without an issue day 周五, 下周一 are of the week of the day told in its paragraph, or the ones beside it. */
function storyBase({
	parts,
	story: { fixed: day, entry },
	setting: { text, issued },
	at,
	leaning
}: Place): Told | null {
	if (issued !== null || parts.weekday === undefined || !day || day.someDay) return null;
	if (!entry && !sameParagraph(text, day.end, at)) return null;
	leaning.day = 'story';
	leaning.told = day;
	return day;
}

const IN_OTHER_WORDS =
	/^[）)]?[，,]?[（(]?(?:虽然?|尽管|正好|刚好|恰好|恰|正|又|也|就|即|适|喜|欣|巧|已)?(?:是|就是|正是|为|逢|值|即|即为)(?:一个)?$/u;

/** 22日，也就是周四下午: the day just told, if its weekday is the one. */
function ofDayBefore({ parts, story: { day }, setting: { text }, at, leaning }: Place): Value | null {
	if (!day || parts.weekday === undefined || parts.week !== undefined) return null;
	if (!IN_OTHER_WORDS.test(text.slice(day.end, at)) || weekday(day.last) !== parts.weekday % 7) return null;
	leaning.day = 'story';
	return oneDay(day.last);
}

const NEXT = /^[ 　]?[，,（(]?[ 　]?/u;

/** Without an issue day 本周四，世界读书日 is the festival of the year that falls on a Thursday. Null if none does. */
function besideFestival({ parts, setting: { text, year }, end }: Place): Value | null {
	if (parts.weekday === undefined || year.value === null) return null;
	const at = end + NEXT.exec(text.slice(end, end + 3))![0].length;
	const key = festival.read(text, at)?.from.festival;
	const day = key === undefined ? null : festivalDay(key, year.value);
	return day !== null && weekday(day) === parts.weekday % 7 ? oneDay(day) : null;
}

/** Without an issue day: from the week of the bulletin's dates to the one after, in which it came out. */
function spanOfDoubt({ parts, setting, story, leaning }: Place): Value | UndatedReason {
	const days = [story.day?.last, setting.latest].filter((day): day is number => day != null);
	if (days.length === 0 || parts.weekday !== undefined) return 'unresolved';
	leaning.day = 'latest';
	const shift = (parts.week ?? 0) * 7;
	const [first, last] = [monday(Math.min(...days)) + shift, monday(Math.max(...days)) + 13 + shift];
	return { first, last, precision: 'day', minute: null, soft: true };
}

export function monday(day: number): number {
	return day - ((weekday(day) + 6) % 7);
}
