/** Small multiples of places in px: one square an event, or stacked bars where there are many. Pure. */
import { max } from 'd3';
import { axisOf, type PanelAxis } from '#charts/districts/axis.ts';
import type { Bin, BinUnit } from '#charts/districts/bins.ts';
import type { Group } from '#charts/districts/groups.ts';
import { divisor, rateWords, type Measure } from '#charts/districts/measure.ts';
import { emptySeats, MAP_COLUMNS, mapSeats, sorted, type Seat } from '#charts/districts/order.ts';
import { barPaths, PITCH, pitchOf, stack, TALLEST, type Column } from '#charts/districts/stack.ts';
import type { DistrictCounts } from '#charts/districts/tally.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import type { Lang } from '#filters.ts';
import type { Volume } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

export interface DistrictsOptions {
	/** px. */
	width: number;
	lang: Lang;
	/** shared: one unit is as high in every panel; own: every panel fills its height. */
	scale: 'shared' | 'own';
	/** Default: count. `map` is count where the places are on no map, or the page is too narrow for one. */
	sort?: 'count' | 'name' | 'map';
	/** Default: count. A rate needs `volumes`; places of which nothing is known to be read show their counts. */
	measure?: Measure;
	volumes?: readonly Volume[];
	columns?: number;
}

export interface Panel {
	key: string;
	name: string;
	/** Of a subdistrict: its district. */
	within: string | null;
	total: number;
	shown: number;
	/** What stands beside the name: 16 件 · 图上 13; 5.3 件/份（16 件 ÷ 3 份）. */
	detail: string;
	x: number;
	width: number;
	/** Baseline of the heading, left end and baseline of the detail, and baseline of the bars. */
	headingY: number;
	detailX: number;
	detailY: number;
	baseY: number;
	columns: Column[];
}

export interface DistrictsLayout extends PanelAxis {
	width: number;
	height: number;
	unit: BinUnit;
	bins: Bin[];
	panels: Panel[];
	/** Bars that are not taken apart, as an SVG path for each type; and what filters take away. */
	bars: { type: string; path: string }[];
	ghosts: string;
	shown: number;
	/** Dated events that are in no bin, by place, and those of another time. */
	leftOut: { name: string; count: number }[];
	outside: number;
	undated: number;
	approximate: boolean;
	/** Whether the panels lie as on the map. */
	map: boolean;
	/** Districts of the map of which nothing was read. */
	empty: { name: string; x: number; y: number }[];
	/** All of that in words; '' if everything is shown. */
	note: string;
}

const GAP = 32;
const HEADING = 22;
const ABOVE = 24;
const AXIS = 24;
const ROW_GAP = 22;
/** px of a panel on a map: narrower ones have no room for names and months. */
const NARROWEST = 104;

/** Panels, squares and axis in px, and what is not on the chart. */
export function layoutDistricts(
	{ unit, bins, groups: found, undated }: DistrictCounts,
	{ width, lang, scale, sort = 'count', measure = 'count', volumes = [], columns: most }: DistrictsOptions
): DistrictsLayout {
	const gap = sort === 'map' ? 20 : GAP;
	const onMap = sort === 'map' && (width - gap * (MAP_COLUMNS - 1)) / MAP_COLUMNS >= NARROWEST;
	const seats = onMap ? mapSeats(found) : null;
	const groups = sorted(found, sort === 'name' ? 'name' : 'count');
	const columns = seats
		? MAP_COLUMNS
		: Math.max(1, Math.min(most ?? defaultColumns(width), groups.length || 1));
	const panelWidth = (width - gap * (columns - 1)) / columns;
	const seatOf = (group: Group, index: number): Seat =>
		seats?.get(group.key) ?? { row: Math.floor(index / columns), column: index % columns };
	const scales = scalesOf(groups, measure, scale, volumes);
	const headings = groups.map((group, index) => headingOf(group, scales[index].divisor, measure, lang));
	const second = headings.some(({ name, detail }) => name + 10 + textWidth(detail, 12) > panelWidth) ? 18 : 0;
	const rows = new Map<number, { group: Group; index: number; column: number }[]>();
	groups.forEach((group, index) => {
		const { row, column } = seatOf(group, index);
		rows.set(row, [...(rows.get(row) ?? []), { group, index, column }]);
	});
	const vacant = seats ? emptySeats(seats, groups) : [];
	for (const [, { row }] of vacant) if (!rows.has(row)) rows.set(row, []);
	let y = 0;
	const panels: Panel[] = [];
	const empty: DistrictsLayout['empty'] = [];
	for (const [number, row] of [...rows].sort(([a], [b]) => a - b)) {
		for (const [name, seat] of vacant) {
			if (seat.row === number) empty.push({ name, x: seat.column * (panelWidth + gap), y: y + 16 });
		}
		if (row.length === 0) {
			y += HEADING + ROW_GAP;
			continue;
		}
		const height = max(row, ({ group, index }) => group.most * scales[index].pitch) ?? 0;
		const baseY = y + HEADING + second + ABOVE + Math.max(height, 2 * PITCH);
		for (const { group, index, column } of row) {
			const { pitch, divisor: per } = scales[index];
			const x = column * (panelWidth + gap);
			const { name, detail } = headings[index];
			const place = { x, width: panelWidth, baseY, pitch, squares: measure === 'count' };
			const label = (count: number) => labelOf(count, per, measure);
			const { key, within, total, shown } = group;
			panels.push({
				key,
				name: group.name,
				within,
				total,
				shown,
				detail,
				x,
				width: panelWidth,
				headingY: y + 16,
				detailX: second ? x : x + name + 10,
				detailY: y + 16 + second,
				baseY,
				columns: stack(group, bins, { ...place, label })
			});
		}
		y = baseY + AXIS + ROW_GAP;
	}
	const counts = {
		shown: groups.reduce((sum, group) => sum + group.shown, 0),
		leftOut: groups
			.filter(({ wide }) => wide > 0)
			.map(({ name, within, wide }) => ({ name: (within ?? '') + name, count: wide })),
		outside: groups.reduce((sum, group) => sum + group.outside, 0),
		undated,
		approximate: measure === 'count' && panels.some((panel) => panel.columns.some(hasApproximate))
	};
	return {
		width,
		height: Math.max(y - ROW_GAP, 0),
		unit,
		bins,
		panels,
		...barPaths(panels.flatMap((panel) => panel.columns)),
		empty,
		map: seats !== null,
		...axisOf(bins, unit, { width: panelWidth, room: gap / 2, lang }),
		...counts,
		note: noteOf(counts, unit, measure, lang)
	};
}

function hasApproximate({ units }: Column): boolean {
	return units.some(({ approximate }) => approximate);
}

/** px of one event in each panel, and by what its events are divided. */
function scalesOf(
	groups: readonly Group[],
	measure: Measure,
	scale: 'shared' | 'own',
	volumes: readonly Volume[]
): { pitch: number; divisor: number | null }[] {
	const divisors = groups.map(({ key }) => divisor(key, measure, volumes));
	const rates = groups.map(({ most }, index) => most / (divisors[index] ?? Infinity));
	const highest = max(rates) || 1;
	return groups.map(({ most }, index) => {
		const per = divisors[index];
		if (measure === 'count') return { pitch: pitchOf(scale === 'shared' ? highest : most), divisor: per };
		// A place of which nothing is known to be read has no rate, and no bars.
		if (per === null) return { pitch: 0, divisor: per };
		return { pitch: TALLEST / (scale === 'shared' ? highest : rates[index]) / per, divisor: per };
	});
}

/** What stands above a bar; '' where a rate is asked for and not known. */
function labelOf(count: number, per: number | null, measure: Measure): string {
	if (measure === 'count') return String(count);
	return per === null ? '' : rateWords(count / per);
}

/** px of a panel's name, and what stands beside it. */
function headingOf(
	group: Group,
	per: number | null,
	measure: Measure,
	lang: Lang
): { name: number; detail: string } {
	const words = chartWords(lang);
	const name = textWidth(group.name, 15, true) + (group.within ? textWidth(group.within, 12) + 6 : 0);
	if (measure === 'count') return { name, detail: words.panel(group.total, group.shown) };
	if (per === null) return { name, detail: words.noVolume(group.total) };
	return { name, detail: words.rate(rateWords(group.total / per), group.total, per, measure) };
}

function defaultColumns(width: number): number {
	if (width >= 1180) return Math.floor((width + GAP) / 240);
	return width >= 600 ? 4 : width >= 320 ? 2 : 1;
}

function noteOf(
	counts: Pick<DistrictsLayout, 'leftOut' | 'outside' | 'undated' | 'approximate'>,
	unit: BinUnit,
	measure: Measure,
	lang: Lang
): string {
	const words = chartWords(lang);
	const wide = counts.leftOut.reduce((sum, { count }) => sum + count, 0);
	const where = counts.leftOut.map(({ name, count }) => `${name} ${count}`).join(words.list);
	const first = counts.approximate ? words.dashed : measure === 'count' ? '' : words.measured[measure];
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
