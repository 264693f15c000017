/** A bin in words: when, where, how many, and of which types. */
import { typeName } from '#charts/shared/describe.ts';
import type { Bins } from '#charts/timeline/density.ts';
import type { LaneBox, TimelineLayout } from '#charts/timeline/layout.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';
import { clockWords, dayWords, rangeWords } from '#words/dates.ts';

export interface BinWords {
	/** 3月2日—8日, 3月5日 18:00—19:00 */
	when: string;
	/** 黄浦区 · 外滩街道 */
	where: string;
	/** 37 件 */
	count: string;
	/** Types by number, the most frequent first. */
	types: { type: string; name: string; count: number }[];
}

/** What bin `bin` of a lane says. */
export function binWords(layout: TimelineLayout, lane: LaneBox, bin: number, lang: Lang): BinWords {
	const bins = layout.bins!;
	const { counts, totals } = lane.density!;
	const types = bins.types
		.map((type, index) => ({ type, count: counts[bin * bins.types.length + index] }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ type, count }) => ({ type, name: typeName(type, lang), count }));
	const district = layout.districts.find(({ y0, y1 }) => lane.y0 >= y0 && lane.y1 <= y1);
	const where = [district?.name, lane.label].filter(Boolean).join(chartWords(lang).dot);
	return { when: spanWords(bins, bin, lang), where, count: chartWords(lang).events(totals[bin]), types };
}

/** One line of it, for a screen reader. */
export function binSentence(words: BinWords, lang: Lang): string {
	const types = words.types.slice(0, 5).map(({ name, count }) => `${name} ${count}`);
	return [words.when, words.where, words.count, ...types].filter(Boolean).join(chartWords(lang).comma);
}

function spanWords({ edges, unit }: Bins, bin: number, lang: Lang): string {
	const [from, to] = [edges[bin], edges[bin + 1]];
	const day = Math.floor(from / 1440);
	if (unit === 'quarter-hour' || unit === 'hour' || unit === 'six-hours') {
		const [start, end] = [from - day * 1440, to - day * 1440].map((minute) => clockWords(minute, lang));
		return `${dayWords(day, lang, { weekday: true })} ${start}—${end}`;
	}
	return rangeWords(day, to / 1440 - 1, lang);
}
