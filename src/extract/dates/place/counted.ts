/** 三天前, 两个月后: a point so long before or after; 最近三天, 3日内: the days up to it. */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Unit } from '../expression.ts';
import { monthLength, oneDay, wholeMonth, wholeYear, type Value } from '../value.ts';
import type { Place } from './leaning.ts';
import { baseDay, type Base } from './shifted.ts';

export function findCounted(here: Place): Value | UndatedReason {
	const { parts, setting, leaning } = here;
	const { n, unit, from } = (parts.offset ?? parts.window)!;
	const base = baseDay(here, from) ?? toldDay(here);
	if (!base || base.someDay) return 'unresolved';
	const clocked = unit === 'hour' || unit === 'minute';
	if (clocked) {
		const minutes = n * (unit === 'hour' ? 60 : 1);
		const now = leaning.day === 'story' ? null : setting.minute;
		return now === null
			? 'unresolved'
			: clockValue(base.last * 1440 + now, minutes, parts.window !== undefined);
	}
	const moved = shift(n < 0 ? base.first : base.last, n, unit);
	if (parts.window) {
		const first = n > 0 ? base.last + (parts.window.ahead && unit === 'day' ? 1 : 0) : moved;
		return { first, last: n > 0 ? moved : base.last, precision: 'day', minute: null };
	}
	const { year, month } = calendarDay(moved);
	if (unit === 'year' && Number.isInteger(n)) return { ...wholeYear(year), soft: true };
	if (unit === 'month' || unit === 'quarter' || unit === 'year')
		return { ...wholeMonth(year, month), soft: true };
	if (!base.loose) return oneDay(moved);
	const [first, last] = [shift(base.first, n, unit), shift(base.last, n, unit)];
	return { first, last, precision: 'day', minute: null, soft: true };
}

/** 端午节（6月18日）…。两天前，…: without an issue day a sentence that opens so counts from the day told. */
function toldDay({ parts, story, setting, leaning, at }: Place): Base | null {
	const { day } = story;
	if (parts.offset?.unit !== 'day' || !day || day.someDay || setting.issued !== null) return null;
	if (!/(?:^|[。！？；\n　])[“]?$/u.test(setting.text.slice(Math.max(0, at - 2), at))) return null;
	leaning.day = 'story';
	leaning.told = day;
	return { first: day.begin, last: day.last, someDay: false, loose: day.loose };
}

function clockValue(now: number, minutes: number, window: boolean): Value {
	const at = now + Math.round(minutes);
	const [from, to] = window ? [Math.min(now, at), Math.max(now, at)] : [at, at];
	const day = (moment: number) => Math.floor(moment / 1440);
	const point: Value = {
		first: day(from),
		last: day(from),
		minute: from - day(from) * 1440,
		precision: 'minute'
	};
	return window ? { ...point, last: day(to), endMinute: to - day(to) * 1440 } : point;
}

/** Moves a day by a length of time; a month keeps the day of the month as far as the month has it, half a month is 15 days. */
function shift(day: number, n: number, unit: Unit): number {
	if (unit === 'day') return day + Math.trunc(n);
	if (unit === 'week') return day + Math.trunc(n * 7);
	const months = n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
	const whole = Math.trunc(months);
	const from = calendarDay(day);
	const total = from.year * 12 + from.month - 1 + whole;
	const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
	return (
		dayNumber(year, month, Math.min(from.day, monthLength(year, month))) + Math.round((months - whole) * 30)
	);
}
