/** Dates in words: EDTF strings, days, months and clocks as an editor writes them, in Chinese and English. */
import { formatDay, parseEdtf, weekday } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { DayPart, Edtf, Modality } from '#model.ts';

const PARTS: Record<Lang, Record<DayPart, string>> = {
	zh: { morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上', night: '夜里' },
	en: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night' }
};

/** What to say of a date besides its day and month. */
export interface DateStyle {
	/** Default true. */
	year?: boolean;
	/** Default false; only days have one. */
	weekday?: boolean;
	part?: DayPart;
	modality?: Modality;
}

/** 上午, afternoon. */
export function partWords(part: DayPart, lang: Lang): string {
	return PARTS[lang][part];
}

const WEEKDAYS: Record<Lang, readonly string[]> = {
	zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 18329 -> { y: 2020, m: 3, d: 8 }: an axis asks for dozens a frame, so no formatting library stands between. */
function parts(day: number): { y: string; m: number; d: number } {
	const [y, m, d] = formatDay(day).split('-');
	return { y, m: Number(m), d: Number(d) };
}

/** 周日, Sunday. `day` is a day number. */
export function weekdayWords(day: number, lang: Lang): string {
	return WEEKDAYS[lang][weekday(day)];
}

/** A day: 2020年3月8日, 3月8日 周日; 8 Mar 2020, Sunday. */
export function dayWords(day: number, lang: Lang, style: DateStyle = {}): string {
	const year = style.year ?? true;
	const { y, m, d } = parts(day);
	if (lang === 'zh')
		return `${year ? `${y}年` : ''}${m}月${d}日${style.weekday ? ` ${weekdayWords(day, lang)}` : ''}`;
	return `${d} ${MONTHS[m - 1]}${year ? ` ${y}` : ''}${style.weekday ? `, ${weekdayWords(day, lang)}` : ''}`;
}

/** The month of a day: 2020年3月, 3月; Mar 2020, Mar. */
export function monthWords(day: number, lang: Lang, year = true): string {
	const { y, m } = parts(day);
	if (lang === 'zh') return `${year ? `${y}年` : ''}${m}月`;
	return `${MONTHS[m - 1]}${year ? ` ${y}` : ''}`;
}

/** 2020年, 2020. */
export function yearWords(day: number, lang: Lang): string {
	const { y } = parts(day);
	return lang === 'zh' ? `${y}年` : y;
}

/** Minutes after midnight: 18:00, 24:00; approximate: 18时许, about 18:00. */
export function clockWords(minute: number, lang: Lang, approximate = false): string {
	const hour = Math.floor(minute / 60);
	const rest = String(minute % 60).padStart(2, '0');
	if (!approximate) return `${String(hour).padStart(2, '0')}:${rest}`;
	if (lang === 'en') return `about ${hour}:${rest}`;
	return minute % 60 === 0 ? `${hour}时许` : `${hour}时${rest}分许`;
}

/** Two days, inclusive, what they share said once: 2020年1月24日—3月19日, 3月2日—8日; 24 Jan – 19 Mar 2020. */
export function rangeWords(first: number, last: number, lang: Lang, year = true): string {
	const [a, b] = [formatDay(first), formatDay(last)];
	if (first === last) return dayWords(first, lang, { year });
	const sameYear = a.slice(0, 4) === b.slice(0, 4);
	const sameMonth = a.slice(0, 7) === b.slice(0, 7);
	if (lang === 'zh') {
		const end = sameMonth ? `${Number(b.slice(8))}日` : dayWords(last, lang, { year: year && !sameYear });
		return `${dayWords(first, lang, { year })}—${end}`;
	}
	const start = sameMonth ? String(Number(a.slice(8))) : dayWords(first, lang, { year: year && !sameYear });
	return sameMonth
		? `${start}–${dayWords(last, lang, { year })}`
		: `${start} – ${dayWords(last, lang, { year })}`;
}

/**
 * An EDTF date in words: `2020-03-08T18:00` -> 2020年3月8日 18:00; `2020-03-05~` -> 3月5日前后 (without year);
 * `2020-03-XX` -> 3月某日; `2020-02-01/..` -> 2月1日起; `2020-03~` -> 约3月. Throws a RangeError for a string that Shixu does not write.
 */
export function dateWords(edtf: Edtf, lang: Lang, style: DateStyle = {}): string {
	const slash = edtf.indexOf('/');
	const words = slash < 0 ? point(edtf, lang, style) : interval(edtf, slash, lang, style);
	if (style.modality !== 'deadline') return words;
	return lang === 'zh' ? `${words}截止` : `by ${words}`;
}

function interval(edtf: Edtf, slash: number, lang: Lang, style: DateStyle): string {
	const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
	if (to === '..' || to === '')
		return lang === 'zh' ? `${point(from, lang, style)}起` : `from ${point(from, lang, style)}`;
	if (from === '..' || from === '')
		return lang === 'zh' ? `至${point(to, lang, style)}` : `until ${point(to, lang, style)}`;
	const [start, end] = [parseEdtf(from), parseEdtf(to)];
	const days = start.precision === 'day' && end.precision === 'day' && !/[~?%X]/.test(edtf);
	if (days) return rangeWords(start.first!, end.last!, lang, style.year ?? true);
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	const second = point(to, lang, { ...style, year: (style.year ?? true) && !sameYear });
	return lang === 'zh' ? `${point(from, lang, style)}—${second}` : `${point(from, lang, style)} – ${second}`;
}

function point(edtf: Edtf, lang: Lang, style: DateStyle): string {
	const { first, minute, precision, approximate, unspecified } = parseEdtf(edtf);
	const day = first!;
	const part = style.part && minute === null ? ` ${partWords(style.part, lang)}` : '';
	if (unspecified) {
		const whole = /^\d{4}-XX/.test(edtf) || /^\d{4}$/.test(edtf);
		if (lang === 'zh')
			return (
				(whole ? `${yearWords(day, lang)}某日` : `${monthWords(day, lang, style.year ?? true)}某日`) +
				part.trim()
			);
		return `some day in ${whole ? yearWords(day, lang) : monthWords(day, lang, style.year ?? true)}${part && ','}${part}`;
	}
	if (precision === 'year') return about(yearWords(day, lang), approximate, lang);
	if (precision === 'month') return about(monthWords(day, lang, style.year ?? true), approximate, lang);
	const words = dayWords(day, lang, style);
	const comma = lang === 'en' ? ',' : '';
	if (minute !== null) return `${words}${comma} ${clockWords(minute, lang, approximate)}`;
	if (!approximate) return `${words}${part && comma}${part}`;
	return lang === 'zh'
		? `${dayWords(day, lang, { ...style, weekday: false })}前后${part.trim()}`
		: `about ${words}${part && comma}${part}`;
}

function about(words: string, approximate: boolean, lang: Lang): string {
	if (!approximate) return words;
	return lang === 'zh' ? `约${words}` : `about ${words}`;
}
