/** The nth day, week, weekday or month of a year or month. */
import { dayNumber, weekday as weekdayOf } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Parts } from '../expression.ts';
import { months, oneDay, type Value } from '../value.ts';

/** `findNth({ n: 2, unit: 'week' }, 2020, 3, undefined)` is 9–15 March 2020; the first week has the first Monday. */
export function findNth(
	nth: NonNullable<Parts['nth']>,
	year: number,
	month: number | null,
	weekday: number | undefined
): Value | UndatedReason {
	const { n, unit, through } = nth;
	const first = dayNumber(year, month ?? 1, 1);
	const last = month === null ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
	if (unit === 'month') {
		const at = n < 0 ? 13 + n : n;
		if (at < 1 || at > 12) return 'impossible';
		return months(year, through && n > 0 ? 1 : at, through && n < 0 ? 12 : at);
	}
	if (unit === 'day') {
		const at = n < 0 ? last + 1 + n : first + n - 1;
		if (at < first || at > last) return 'impossible';
		return {
			first: through && n > 0 ? first : at,
			last: through && n < 0 ? last : at,
			precision: 'day',
			minute: null
		};
	}
	const named = unit === 'weekday' ? weekday! % 7 : 1;
	const begin = first + modulo(named - weekdayOf(first), 7);
	const end = last - modulo(weekdayOf(last) - named, 7);
	const at = n < 0 ? end + (n + 1) * 7 : begin + (n - 1) * 7;
	if (unit === 'weekday') return at < first || at > last ? 'impossible' : oneDay(at);
	return {
		first: through && n > 0 ? begin : at,
		last: through && n < 0 ? last : at + 6,
		precision: 'day',
		minute: null
	};
}

function modulo(n: number, by: number): number {
	return ((n % by) + by) % by;
}
