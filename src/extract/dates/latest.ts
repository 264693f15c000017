/** The latest day that a bulletin tells: what 近日 is near to where the issue day is unknown. */
import { calendarDay, dayNumber, formatDay } from '#edtf.ts';
import { isAside } from './aside.ts';
import type { Expression, Parts } from './expression.ts';
import { lastDays } from './resolve.ts';
import type { Issued } from './year.ts';

/**
 * ISO day of the latest date with a month in the articles, else of the latest festival, in the bulletin's year, else the end of the month that
 * it came out in; null if it tells none.
 */
export function latestDay(
	articles: readonly { text: string; expressions: readonly Expression[] }[],
	{ issued, month, year }: Issued
): string | null {
	// With an issue day nothing leans on the latest date.
	if (issued !== null) return null;
	const latestOf = (names: (from: Parts) => boolean): number | null => {
		let latest = -Infinity;
		for (const { text, expressions } of articles) {
			const told = expressions.filter(
				({ from, kind, start, end }) =>
					names(from) &&
					kind === 'date' &&
					(from.day !== undefined || !'“‘「'.includes(text[start - 1] ?? ' ')) &&
					!isAside(text, start, end)
			);
			for (const day of lastDays(told, { text, issued, year })) {
				// 1962年3月合龙 is no time that 近日 is near to.
				const past = year.value !== null && calendarDay(day).year < year.value - 1;
				if (!past) latest = Math.max(latest, day);
			}
		}
		return latest === -Infinity ? null : latest;
	};
	const latest =
		latestOf(({ month, monthFrom }) => month !== undefined && !monthFrom) ??
		latestOf(({ festival }) => festival !== undefined);
	if (latest !== null) return formatDay(latest);
	return month === null || year.value === null ? null : formatDay(dayNumber(year.value, month + 1, 1) - 1);
}
