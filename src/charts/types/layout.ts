/** How many events of each type, as bars in px, the most frequent first. Pure. */
import { ascending, descending } from 'd3';
import { typeName } from '#charts/shared/describe.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import type { TypeCount } from '#charts/types/counts.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';

export interface TypeBar extends TypeCount {
	name: string;
	/** Middle of the row. */
	y: number;
	/** px of the whole bar, and of its approximate end. */
	length: number;
	hatched: number;
}

export interface TypesLayout {
	height: number;
	bars: TypeBar[];
	/** Where names and bars begin. */
	nameX: number;
	barX: number;
	/** Right edge of the longest bar's figure. */
	right: number;
	total: number;
}

/** px of a row, of a bar in it, of its sign with the gap after it, and of the widest unit in a narrow chart. */
export const ROW = 28;
export const BAR = 14;
const SIGN = 22;
const UNIT = 24;
/** The widest unit in a wide chart, as a share of the room for bars. */
const UNIT_SHARE = 1 / 8;

/** Bars of all types that occur; those with the same count in the order of the legend. `width` in px. */
export function layoutTypes(
	counts: readonly TypeCount[],
	{ width, lang }: { width: number; lang: Lang }
): TypesLayout {
	const rank = new Map(eventTypes.map(({ id }, index) => [id, index]));
	const found = counts
		.map((one) => ({ ...one, name: typeName(one.type, lang) }))
		.sort((a, b) => descending(a.count, b.count) || ascending(rank.get(a.type), rank.get(b.type)));
	const barX = SIGN + Math.ceil(Math.max(0, ...found.map(({ name }) => textWidth(name, 12)))) + 12;
	const most = found[0]?.count ?? 1;
	// The figure stands after the bar; a single event is no bar across the whole page.
	const room = Math.max(width - barX - 10 - textWidth(String(most), 12, true), 1);
	const unit = Math.min(room / most, Math.max(UNIT, room * UNIT_SHARE));
	return {
		height: found.length * ROW,
		nameX: SIGN,
		barX,
		right: barX + most * unit + 10 + textWidth(String(most), 12, true),
		total: counts.reduce((sum, { count }) => sum + count, 0),
		bars: found.map((bar, index) => ({
			...bar,
			y: index * ROW + ROW / 2,
			length: bar.count * unit,
			hatched: bar.approximate * unit
		}))
	};
}

/** px of the whole chart: bars, and the line that explains the hatching where there is any. */
export function typesHeight({ height, bars }: TypesLayout): number {
	return Math.max(height + (bars.some(({ hatched }) => hatched > 0) ? 28 : 0), 1);
}
