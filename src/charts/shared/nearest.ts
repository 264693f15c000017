/** Which mark of a chart an arrow key leads to. */

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Centre of a mark, px. */
export interface Centre {
	x: number;
	y: number;
}

/** A mark across the way counts as this many times as far as one along it. */
const ASIDE = 3;

/**
 * Index of the nearest mark in a direction from mark `from`, those straight ahead before those aside; null: there is none.
 * `nearest([{ x: 0, y: 0 }, { x: 10, y: 0 }], 0, 'right')` is 1.
 */
export function nearest(centres: readonly Centre[], from: number, direction: Direction): number | null {
	const sign = direction === 'left' || direction === 'up' ? -1 : 1;
	const across = direction === 'up' || direction === 'down';
	const here = centres[from];
	let best: { index: number; far: number } | null = null;
	centres.forEach(({ x, y }, index) => {
		const [ahead, aside] = across ? [y - here.y, x - here.x] : [x - here.x, y - here.y];
		if (ahead * sign < 1) return;
		const far = ahead * sign + Math.abs(aside) * ASIDE;
		if (!best || far < best.far) best = { index, far };
	});
	return best === null ? null : (best as { index: number }).index;
}
