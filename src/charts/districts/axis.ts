/** The axis below every panel: months or years in words, and a tick for every bin. */
import type { Bin, BinUnit } from '#charts/districts/bins.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import { monthWords, yearWords } from '#words/dates.ts';

export interface PanelAxis {
	/** px from a panel's left: months or years with words, and the bins' small ticks. */
	ticks: { x: number; text: string | null }[];
	binTicks: number[];
}

/** Months, or years, with words where there is room, and a small tick for every bin that is at least 6 px wide. `room`: px after it. */
export function axisOf(
	bins: readonly Bin[],
	unit: BinUnit,
	{ width, room, lang }: { width: number; room: number; lang: Lang }
): PanelAxis {
	if (bins.length === 0) return { ticks: [], binTicks: [] };
	const [first, end] = [bins[0].first, bins[bins.length - 1].last + 1];
	const x = (day: number) => ((day - first) / (end - first)) * width;
	const years = unit === 'month' || unit === 'year';
	const marks: number[] = [first];
	for (let day = first + 1; day < end; day++)
		if (formatDay(day).endsWith(years ? '-01-01' : '-01')) marks.push(day);
	const ticks = marks.map((day, index) => {
		const at = x(day);
		const next = index + 1 < marks.length ? x(marks[index + 1]) : width + room;
		const options = years
			? [yearWords(day, lang), formatDay(day).slice(0, 4), `'${formatDay(day).slice(2, 4)}`]
			: [monthWords(day, lang, false), String(Number(formatDay(day).slice(5, 7)))];
		const text = options.find((one) => at + 5 + textWidth(one, 12) + 1 <= next) ?? null;
		return { x: at, text };
	});
	const binWidth = width / bins.length;
	const binTicks = binWidth >= 6 ? bins.slice(1).map(({ first }) => x(first)) : [];
	return { ticks, binTicks };
}
