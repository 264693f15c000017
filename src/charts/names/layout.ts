/** Who is most often named, as bars in px. Pure. */
import { cut, textWidth } from '#charts/shared/type-face.ts';

export interface Named {
	name: string;
	/** An office; null for none. */
	title: string | null;
	count: number;
	/** How many there would be without any filter. */
	unfiltered: number;
}

export interface NameBar extends Named {
	/** The name, cut to its room. */
	label: string;
	/** Middle of the row. */
	y: number;
	/** px of the bar, and of what filters take away, after it. */
	length: number;
	ghost: number;
}

export interface NamesLayout {
	height: number;
	/** Where the bars begin. */
	barX: number;
	bars: NameBar[];
}

/** px of a row, and of a bar in it. */
export const ROW = 28;
export const BAR = 14;
const UNIT = 24;
/** Share of the width that names may take. */
const NAMES = 0.5;

/** Bars in the given order. `width` in px. */
export function layoutNames(names: readonly Named[], width: number): NamesLayout {
	const widest = Math.max(0, ...names.map(({ name }) => textWidth(name, 12)));
	const barX = Math.ceil(Math.min(widest, width * NAMES)) + 12;
	const most = Math.max(1, ...names.map(({ unfiltered }) => unfiltered));
	const room = Math.max(width - barX - 10 - textWidth(String(most), 12, true), 1);
	const unit = Math.min(room / most, UNIT);
	return {
		height: names.length * ROW,
		barX,
		bars: names.map((named, index) => ({
			...named,
			label: cut(named.name, (barX - 12) / 12),
			y: index * ROW + ROW / 2,
			length: named.count * unit,
			ghost: Math.max(named.unfiltered - named.count, 0) * unit
		}))
	};
}
