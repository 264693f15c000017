/** The latest day that a bulletin tells: what 近日 is near to where the issue day is unknown. */
import { formatDay } from '#edtf.ts';
import type { YearFound } from '#model.ts';
import { isAside } from './aside.ts';
import type { Expression, Parts } from './expression.ts';
import { lastDays } from './resolve.ts';

/** ISO day of the latest date with a month in the articles, else of the latest festival, in the bulletin's year; null if it tells none. */
export function latestDay(
	articles: readonly { text: string; expressions: readonly Expression[] }[],
	issued: string | null,
	year: YearFound
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
			for (const day of lastDays(told, { text, issued, year })) latest = Math.max(latest, day);
		}
		return latest === -Infinity ? null : latest;
	};
	const latest =
		latestOf(({ month, monthFrom }) => month !== undefined && !monthFrom) ??
		latestOf(({ festival }) => festival !== undefined);
	return latest === null ? null : formatDay(latest);
}
