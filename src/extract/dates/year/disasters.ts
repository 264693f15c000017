/** A disaster told by its day: 5月12日14时28分, or 7月20日 with 郑州 and 暴雨 beside it. */
import { disastersByDay } from '#extract/lexicon/calendar-terms.ts';
import { simplify } from '#extract/lexicon/traditional.ts';
import type { Expression } from '../expression.ts';
import { isDay } from './names-of-a-day.ts';
import type { Time } from './clues.ts';
import type { Article } from './written.ts';

/** The place and the word for it stand within so many characters of the day. */
const [BEFORE, AFTER] = [24, 60];
/** So many days of an article are looked at. */
const MOST_DAYS = 40;

/** The disasters that the articles tell by day and minute, or by day, place and kind. */
export function toldDisasters(articles: readonly Article[]): Time[] {
	return articles.flatMap(({ text, expressions }) =>
		expressions
			.filter((one) => isDay(one) && one.from.year === undefined)
			.slice(0, MOST_DAYS)
			.flatMap((one) => toldBy(one, text))
	);
}

function toldBy({ from, start, end }: Expression, text: string): Time[] {
	const known = disastersByDay.get(`${two(from.month!)}-${two(from.day!)}`) ?? [];
	if (known.length === 0) return [];
	const clock = from.hour === undefined ? null : `${two(from.hour)}:${two(from.minute ?? 0)}`;
	const around = simplify(text.slice(Math.max(0, start - BEFORE), end + AFTER));
	const says = (words: readonly string[]) => words.some((word) => around.includes(word));
	return known
		.filter((one) => (clock !== null && clock === one.clock) || (says(one.places) && says(one.kinds)))
		.map(({ day }) => ({
			words: text.slice(start, end),
			days: { first: day, last: day, exact: true }
		}));
}

const two = (n: number): string => String(n).padStart(2, '0');
