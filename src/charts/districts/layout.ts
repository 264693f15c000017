/** Small multiples of districts in px: one square an event, or stacked bars where there are many. Pure. */
import { max } from 'd3';
import { autoUnit, binsOf, type Bin, type BinUnit } from '#charts/districts/bins.ts';
import { groupByDistrict } from '#charts/districts/groups.ts';
import { PITCH, pitchOf, stack, type Column } from '#charts/districts/stack.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { monthWords, yearWords } from '#words/dates.ts';

export interface DistrictsOptions {
	/** Window in day numbers, `to` exclusive. */
	from: number;
	to: number;
	/** px. */
	width: number;
	lang: Lang;
	/** auto: days up to three weeks, weeks up to ten months, then months and years. */
	bin: BinUnit | 'auto';
	/** shared: one unit is as high in every panel; own: every panel fills its height. */
	scale: 'shared' | 'own';
	columns?: number;
	/** Names of districts in the order in which they stand; others after them by their first event. */
	order?: readonly string[];
}

export interface Panel {
	key: string;
	name: string;
	total: number;
	shown: number;
	x: number;
	width: number;
	/** Baseline of the heading, and of the bars. */
	headingY: number;
	baseY: number;
	columns: Column[];
}

export interface DistrictsLayout {
	width: number;
	height: number;
	unit: BinUnit;
	bins: Bin[];
	panels: Panel[];
	/** px from a panel's left: months or years with words, and the bins' small ticks. */
	ticks: { x: number; text: string | null }[];
	binTicks: number[];
	shown: number;
	/** Dated events that are in no bin, by district, and those of another time. */
	leftOut: { name: string; count: number }[];
	outside: number;
	undated: number;
	approximate: boolean;
	/** All of that in words; '' if everything is shown. */
	note: string;
}

const GAP = 32;
const HEADING = 22;
const ABOVE = 24;
const AXIS = 24;
const ROW_GAP = 22;
/** Panels, squares and axis in px, and what is not on the chart. Throws a RangeError for an empty window. */
export function layoutDistricts(events: readonly Event[], options: DistrictsOptions): DistrictsLayout {
	const { from, to, width, lang, scale } = options;
	if (!(to > from))
		throw new RangeError(`Districts window ${from} to ${to}: expected an end after the start`);
	const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
	const unit = options.bin === 'auto' ? autoUnit(last - first + 1) : options.bin;
	const bins = binsOf(first, last, unit);
	const groups = groupByDistrict(events, bins, lang, options.order);
	const columns = Math.max(1, Math.min(options.columns ?? defaultColumns(width), groups.length || 1));
	const panelWidth = (width - GAP * (columns - 1)) / columns;
	const sharedMost = max(groups, (group) => group.most) ?? 1;
	let y = 0;
	const panels: Panel[] = [];
	for (let start = 0; start < groups.length; start += columns) {
		const row = groups.slice(start, start + columns);
		const height =
			max(row, (group) => group.most * pitchOf(scale === 'shared' ? sharedMost : group.most)) ?? 0;
		const baseY = y + HEADING + ABOVE + Math.max(height, 2 * PITCH);
		row.forEach((group, index) => {
			const pitch = pitchOf(scale === 'shared' ? sharedMost : group.most);
			const x = index * (panelWidth + GAP);
			panels.push({
				key: group.key,
				name: group.name,
				total: group.total,
				shown: group.shown,
				x,
				width: panelWidth,
				headingY: y + 16,
				baseY,
				columns: stack(group, bins, x, panelWidth, baseY, pitch)
			});
		});
		y = baseY + AXIS + ROW_GAP;
	}
	const counts = {
		shown: groups.reduce((sum, group) => sum + group.shown, 0),
		leftOut: groups.filter(({ wide }) => wide > 0).map(({ name, wide }) => ({ name, count: wide })),
		outside: groups.reduce((sum, group) => sum + group.outside, 0),
		undated: events.filter((event) => event.date === null).length,
		approximate: groups.some((group) => group.placed.some(({ approximate }) => approximate))
	};
	return {
		width,
		height: Math.max(y - ROW_GAP, 0),
		unit,
		bins,
		panels,
		...axisOf(bins, unit, panelWidth, lang),
		...counts,
		note: noteOf(counts, unit, lang)
	};
}

function defaultColumns(width: number): number {
	if (width >= 1180) return Math.floor((width + GAP) / 240);
	return width >= 600 ? 4 : width >= 320 ? 2 : 1;
}

/** Months, or years, with words where there is room, and a small tick for every bin that is at least 6 px wide. */
function axisOf(
	bins: readonly Bin[],
	unit: BinUnit,
	width: number,
	lang: Lang
): Pick<DistrictsLayout, 'ticks' | 'binTicks'> {
	if (bins.length === 0) return { ticks: [], binTicks: [] };
	const [first, end] = [bins[0].first, bins[bins.length - 1].last + 1];
	const x = (day: number) => ((day - first) / (end - first)) * width;
	const years = unit === 'month' || unit === 'year';
	const marks: number[] = [first];
	for (let day = first + 1; day < end; day++)
		if (formatDay(day).endsWith(years ? '-01-01' : '-01')) marks.push(day);
	let free = -Infinity;
	const ticks = marks.map((day, index) => {
		const at = x(day);
		const next = index + 1 < marks.length ? x(marks[index + 1]) : width + GAP / 2;
		const options = years
			? [yearWords(day, lang), `’${formatDay(day).slice(2, 4)}`]
			: [monthWords(day, lang, false), String(Number(formatDay(day).slice(5, 7)))];
		const text = options.find((one) => at >= free && at + 5 + textWidth(one, 12) + 1 <= next) ?? null;
		if (text !== null) free = at + 5 + textWidth(text, 12) + 3;
		return { x: at, text };
	});
	const binWidth = width / bins.length;
	const binTicks = binWidth >= 6 ? bins.slice(1).map(({ first }) => x(first)) : [];
	return { ticks, binTicks };
}

function noteOf(
	counts: Pick<DistrictsLayout, 'leftOut' | 'outside' | 'undated' | 'approximate'>,
	unit: BinUnit,
	lang: Lang
): string {
	const words = chartWords(lang);
	const wide = counts.leftOut.reduce((sum, { count }) => sum + count, 0);
	const where = counts.leftOut.map(({ name, count }) => `${name} ${count}`).join(words.list);
	const first = counts.approximate ? words.dashed : '';
	const rest = [
		wide > 0 ? words.leftOut(wide, unit, counts.leftOut.length > 1 ? where : '') : '',
		counts.outside > 0 ? words.outOfWindow(counts.outside) : '',
		counts.undated > 0 ? words.undatedCount(counts.undated) : ''
	].filter(Boolean);
	return [first, rest.join(words.semicolon)]
		.filter(Boolean)
		.map((sentence) => sentence + words.stop)
		.join('')
		.trim();
}
