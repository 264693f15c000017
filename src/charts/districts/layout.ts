/** Small multiples of districts in px: one square an event, or stacked bars where there are many. Pure. */
import { max } from 'd3';
import { autoUnit, binOf, binsOf, type Bin, type BinUnit } from '#charts/districts/bins.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { formatDay } from '#edtf.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
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
	bin: 'day' | 'week' | 'auto';
	/** shared: one unit is as high in every panel; own: every panel fills its height. */
	scale: 'shared' | 'own';
	columns?: number;
	/** Names of districts in the order in which they stand; others after them by their first event. */
	order?: readonly string[];
}

/** One event: a square, or a slice of a bar. */
export interface Unit {
	event: Event;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The start is only roughly known. */
	approximate: boolean;
	/** Scale of the sign in it; 0: no room for one. */
	sign: number;
}

export interface Column {
	bin: Bin;
	/** Centre. */
	x: number;
	count: number;
	countY: number;
	/** The panel's highest. */
	most: boolean;
	units: Unit[];
	/** Runs of one type, where single units are too low to be told apart. */
	runs: { type: string; x: number; y: number; width: number; height: number; count: number }[];
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
/** px of one square and the gap above it, and the tallest stack of squares. */
const PITCH = 13;
const SQUARES = 12;
const TALLEST = PITCH * SQUARES;
/** Units lower than this are not told apart. */
const LOWEST = 4;

/** Panels, squares and axis in px, and what is not on the chart. Throws a RangeError for an empty window. */
export function layoutDistricts(events: readonly Event[], options: DistrictsOptions): DistrictsLayout {
	const { from, to, width, lang, scale } = options;
	if (!(to > from))
		throw new RangeError(`Districts window ${from} to ${to}: expected an end after the start`);
	const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
	const unit = options.bin === 'auto' ? autoUnit(last - first + 1) : options.bin;
	const bins = binsOf(first, last, unit);
	const groups = groupByDistrict(events, bins, options);
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

interface Group {
	key: string;
	name: string;
	total: number;
	shown: number;
	/** In no single bin; of another time. */
	wide: number;
	outside: number;
	/** Events of the fullest bin, at least 1. */
	most: number;
	placed: { event: Event; bin: number; approximate: boolean }[];
}

function groupByDistrict(
	events: readonly Event[],
	bins: readonly Bin[],
	{ lang, order = [] }: DistrictsOptions
): Group[] {
	const groups = new Map<string | null, Group>();
	for (const event of events) {
		const where = binOf(event, bins);
		if (where === 'undated') continue;
		let group = groups.get(event.district);
		if (!group) {
			const name = event.district ?? chartWords(lang).city;
			group = {
				key: event.district ?? '',
				name,
				total: 0,
				shown: 0,
				wide: 0,
				outside: 0,
				most: 1,
				placed: []
			};
			groups.set(event.district, group);
		}
		group.total += 1;
		if (where === 'wide') group.wide += 1;
		else if (where === 'outside') group.outside += 1;
		else group.placed.push({ event, ...where });
	}
	for (const group of groups.values()) {
		const perBin = new Map<number, number>();
		for (const { bin } of group.placed) perBin.set(bin, (perBin.get(bin) ?? 0) + 1);
		group.shown = group.placed.length;
		group.most = Math.max(1, ...perBin.values());
	}
	const rank = ({ key }: Group) =>
		key === '' ? Infinity : order.includes(key) ? order.indexOf(key) : order.length;
	return [...groups.values()].sort((a, b) => (rank(a) === rank(b) ? b.total - a.total : rank(a) - rank(b)));
}

/** px of one event: a square's 13 up to twelve in a bin, less above. */
function pitchOf(most: number): number {
	return most <= SQUARES ? PITCH : TALLEST / most;
}

function stack(
	group: Group,
	bins: readonly Bin[],
	x: number,
	width: number,
	baseY: number,
	pitch: number
): Column[] {
	const days = bins.length === 0 ? 1 : bins[bins.length - 1].last - bins[0].first + 1;
	const day = width / days;
	const typeOrder = new Map(eventTypes.map(({ id }, index) => [id, index]));
	const byBin = new Map<number, Group['placed']>();
	for (const one of group.placed) byBin.set(one.bin, [...(byBin.get(one.bin) ?? []), one]);
	return [...byBin]
		.sort(([a], [b]) => a - b)
		.map(([index, placed]) => {
			const bin = bins[index];
			const binWidth = (bin.last - bin.first + 1) * day;
			const unitWidth = Math.max(Math.min(binWidth - 2, 20), 1);
			const centre = x + (bin.first - bins[0].first) * day + binWidth / 2;
			placed.sort((a, b) => (typeOrder.get(a.event.type) ?? 99) - (typeOrder.get(b.event.type) ?? 99));
			const separate = pitch >= LOWEST;
			const gap = pitch >= 8 ? 2 : 1;
			const left = centre - unitWidth / 2;
			const units = separate
				? placed.map(({ event, approximate }, n): Unit => {
						const height = pitch - gap;
						const side = Math.min(unitWidth, height);
						return {
							event,
							x: left,
							y: baseY - (n + 1) * pitch + gap / 2,
							width: unitWidth,
							height,
							approximate,
							sign: side >= 9 ? Math.min(side / 16, 0.72) : 0
						};
					})
				: [];
			return {
				bin,
				x: centre,
				count: placed.length,
				countY: baseY - placed.length * pitch - 6,
				most: placed.length === group.most,
				units,
				runs: separate ? [] : runsOf(placed, left, unitWidth, baseY, pitch)
			};
		});
}

function runsOf(
	placed: Group['placed'],
	x: number,
	width: number,
	baseY: number,
	pitch: number
): Column['runs'] {
	const runs: Column['runs'] = [];
	let y = baseY;
	for (const { event } of placed) {
		const open = runs.at(-1);
		y -= pitch;
		if (open && open.type === event.type) {
			open.count += 1;
			open.y = y;
			open.height += pitch;
		} else runs.push({ type: event.type, x, y, width, height: pitch, count: 1 });
	}
	return runs;
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
