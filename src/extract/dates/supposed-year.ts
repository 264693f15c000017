/** The dates of an article whose year nothing decides. */
import type { DateFound } from './date-found.ts';
import type { Expression } from './expression.ts';
import { askForYear, resolveExpressions, type Around } from './resolve.ts';

/** Two leap years, for a text that allows none in particular. */
const SUPPOSED = [2020, 2024];

/**
 * Reads the article in two supposed years: what differs between them is told without a date, and asks for the year (`supposed`);
 * what does not, as after a year that is written (2019年5月1日…次日), is dated as ever.
 */
export function resolveWithoutYear(expressions: readonly Expression[], around: Around): DateFound[] {
	const [one, two] = around.year.possible ?? SUPPOSED;
	const inYear = (value: number) =>
		resolveExpressions(expressions, { ...around, year: { ...around.year, value } });
	const others = new Map(inYear(two).map((found) => [found.start, found.date]));
	return inYear(one).map((found) =>
		found.date === null || others.get(found.start) === found.date
			? found
			: { ...found, certainty: 'doubtful', because: askForYear(found.text, around.year), supposed: true }
	);
}
