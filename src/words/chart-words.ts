/** The words that stand in charts, and what charts say to a screen reader. */
import type { Lang } from '#filters.ts';
import { known } from '#words/charts/known.ts';
import type { zh } from '#words/charts/zh.ts';

/** The words of charts in one language. */
export type ChartWords = typeof zh;

/** The words of charts in a language; in a browser that of the page. */
export function chartWords(lang: Lang): ChartWords {
	return known[lang];
}
