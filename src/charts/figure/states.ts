import type { Lang } from '#filters.ts';
import { chartWords, type ChartWords } from '#words/chart-words.ts';

/** px of the sample of each date state. */
const WIDTHS: Record<keyof ChartWords['legend'], number> = {
	exact: 10,
	approximate: 24,
	within: 38,
	open: 44,
	deadline: 16,
	uncovered: 22
};

/** The legend of date states: id, name, px of its sample. */
export function stateLegend(lang: Lang): { id: string; name: string; width: number }[] {
	const names = chartWords(lang).legend;
	return (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((id) => ({
		id,
		name: names[id],
		width: WIDTHS[id]
	}));
}
