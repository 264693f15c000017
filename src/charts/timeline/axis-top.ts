/** The top tier of the axis: months, years or days in serif, each with the longest of its names that fits. */
import type { TimeScale } from '#charts/timeline/date-shape.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import { monthWords } from '#words/dates.ts';

/** A boundary of the top tier with its words; `line: false` where the view cuts the unit. */
export interface TopTick {
	x: number;
	line: boolean;
	text: string | null;
	textX: number;
}

/** Font size, px. */
const TOP = 15;

/** Months with their year on the first one that has room for it and on every January. */
export function monthTier(months: number[], scale: TimeScale, lang: Lang): TopTick[] {
	let yearSaid = '';
	return topTier(
		months,
		(day) => [monthWords(day, lang, true), monthWords(day, lang, false)],
		scale,
		(day, words) => {
			const year = formatDay(day).slice(0, 4);
			if (year === yearSaid) return words.slice(1);
			return words;
		},
		(day, text) => {
			if (text === monthWords(day, lang, true)) yearSaid = formatDay(day).slice(0, 4);
		}
	);
}

/** Units of the top tier; each says the longest of its words that ends before the next unit begins. */
export function topTier(
	units: number[],
	words: (day: number, first: boolean) => string[],
	scale: TimeScale,
	narrow: (day: number, words: string[]) => string[] = (_, all) => all,
	said: (day: number, text: string) => void = () => undefined
): TopTick[] {
	let first = true;
	return units.map((day, index) => {
		const x = Math.max(scale(day), scale.left);
		const cutByView = scale(day) < scale.left + 0.5;
		const textX = cutByView ? x : x + 6;
		const end = index + 1 < units.length ? scale(units[index + 1]) : scale.right;
		const text =
			narrow(day, words(day, first)).find((one) => textX + textWidth(one, TOP, true) + 4 <= end) ?? null;
		if (text !== null) {
			said(day, text);
			first = false;
		}
		return { x, line: !cutByView, text, textX };
	});
}
