/** The day that an article says it was written on: （街道办 11月5日）, 本报3月8日讯, 新华社北京3月8日电, 今天是3月1日. */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { Expression } from './expression.ts';

/** Behind the day: 讯, 电, or the end of a bracket that ends its line. */
const SENT = /^(?:讯|电|電|訊|消息)/u;
const SIGNED = /^[ 　]*(?:供稿|讯|报道|电)?[ 　]*[）)][ 　]*(?:\n|$)/u;
const BEFORE_SENT = /(?:^|\n|[　 （(])[^。！？\n]{0,12}$/u;
/** A signature holds names and offices, no sentence. */
const SIGNER = /[（(][^（）()，。！？\n]{0,24}$/u;
/** 今天是3月1日，星期日. */
const TODAY = /(?:^|[。！？!?，,～~\s])今[天日]是$/u;
/** A dateline lies so many days around the issue day. */
const NEAR = 45;
/** Only the first expressions and the last are looked at. */
const ENDS = 3;

/** Day number of the dateline in the year of the issue or bulletin; null where the article has none. */
export function datelineOf(
	text: string,
	expressions: readonly Expression[],
	issued: number | null,
	year: number | null
): number | null {
	const of = issued === null ? year : calendarDay(issued).year;
	if (of === null) return null;
	const looked =
		expressions.length <= 2 * ENDS
			? expressions
			: [...expressions.slice(0, ENDS), ...expressions.slice(-ENDS)];
	for (const { from, to, start, end } of looked) {
		if (to || from.month === undefined || from.day === undefined || from.monthFrom || from.lunar) continue;
		const before = text.slice(Math.max(0, start - 26), start);
		const after = text.slice(end, end + 8);
		const own =
			(SENT.test(after) && BEFORE_SENT.test(before)) ||
			(SIGNED.test(after) && SIGNER.test(before)) ||
			TODAY.test(before);
		if (!own) continue;
		const day = dayNumber(from.yearFrom ? of : (from.year ?? of), from.month, from.day);
		if (issued === null || Math.abs(day - issued) <= NEAR) return day;
	}
	return null;
}
