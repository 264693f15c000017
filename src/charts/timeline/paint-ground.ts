/** The ground of a timeline as pixels: what no bulletin covers, the grid, the bars. Filling words of memory is what makes it quick. */
import { visitStacks } from '#charts/timeline/density-stacks.ts';
import type { Hole } from '#charts/timeline/paint-holes.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';

/** Where pixels stand: `left`, `top` of the chart is the first of them. */
export interface PixelFrame {
	pixels: Uint32Array;
	/** In pixels. */
	width: number;
	height: number;
	/** px of the chart. */
	left: number;
	/** Pixels to a px of the chart. */
	ratio: number;
}

/** Colours as ABGR words (shared/canvas-colours.ts). */
export interface GroundColours {
	paper2: number;
	month: number;
	line2: number;
	/** By index of the bins' types. */
	types: Uint32Array;
}

/** The bars of the lanes that are bins. */
export function drawBars(frame: PixelFrame, layout: TimelineLayout, { types }: GroundColours): void {
	if (!layout.bins) return;
	for (const lane of layout.lanes) {
		visitStacks(lane, layout.bins, (x0, y0, x1, y1, type) => fill(frame, x0, y0, x1, y1, types[type]));
	}
}

/** All of it, the grid parted where labels and signs stand. The pixels are empty before. */
export function drawGround(
	frame: PixelFrame,
	layout: TimelineLayout,
	colours: GroundColours,
	holes: readonly Hole[]
): void {
	const { axis, plot, lanes } = layout;
	for (const x of axis.grid) line(frame, x, plot.top, plot.bottom, colours.month, [1, 4]);
	for (const x of axis.lines) line(frame, x, 4, plot.bottom, colours.month, [1, 0]);
	for (const x of axis.dashes) line(frame, x, plot.top, plot.bottom, colours.line2, [2, 4]);
	for (const hole of holes) {
		if (hole.round) disc(frame, hole);
		else box(frame, hole.x0, hole.y0, hole.x1, hole.y1, 0);
	}
	for (const { shades, y0, y1 } of lanes) {
		for (const { x0, x1 } of shades) box(frame, x0, y0, x1, y1 - 1, colours.paper2, true);
	}
	drawBars(frame, layout, colours);
}

/** Fills a rectangle that is known to lie on the canvas: there are tens of thousands of them, a few pixels wide, in a frame. */
function fill(
	{ pixels, width, left, ratio }: PixelFrame,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	colour: number
): void {
	const start = Math.round((x0 - left) * ratio);
	const wide = Math.round((x1 - left) * ratio) - start;
	const last = Math.round(y1 * ratio) * width + start;
	for (let row = Math.round(y0 * ratio) * width + start; row < last; row += width) {
		// A call of the array's own `fill` costs more than writing them.
		for (let at = row; at < row + wide; at++) pixels[at] = colour;
	}
}

/** Fills a rectangle, px of the chart; `below`: only where nothing is yet. */
function box(
	{ pixels, width, height, left, ratio }: PixelFrame,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	colour: number,
	below = false
): void {
	const start = Math.max(Math.round((x0 - left) * ratio), 0);
	const end = Math.min(Math.round((x1 - left) * ratio), width);
	const last = Math.min(Math.round(y1 * ratio), height);
	if (end <= start) return;
	for (let y = Math.max(Math.round(y0 * ratio), 0); y < last; y++) {
		if (!below) for (let at = y * width + start; at < y * width + end; at++) pixels[at] = colour;
		else for (let at = y * width + start; at < y * width + end; at++) pixels[at] ||= colour;
	}
}

/** Empties a disc. */
function disc(frame: PixelFrame, { x0, y0, x1, y1 }: Hole): void {
	const [x, y, r] = [(x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2];
	const step = 1 / frame.ratio;
	for (let dy = -r; dy < r; dy += step) {
		const half = Math.sqrt(Math.max(r * r - (dy + step / 2) ** 2, 0));
		box(frame, x - half, y + dy, x + half, y + dy + step, 0);
	}
}

/** An upright line of dashes, a px wide, `on` px long and `off` px apart. */
function line(
	{ pixels, width, height, left, ratio }: PixelFrame,
	x: number,
	y0: number,
	y1: number,
	colour: number,
	[on, off]: readonly [number, number]
): void {
	const column = Math.round((Math.floor(x) - left) * ratio);
	const end = Math.min(column + Math.max(Math.round(ratio), 1), width);
	if (column < 0) return;
	const [shown, step] = [on * ratio, (on + off) * ratio];
	const [first, last] = [Math.round(y0 * ratio), Math.min(Math.round(y1 * ratio), height)];
	for (let y = first; y < last; y++) {
		if ((y - first) % step >= shown) continue;
		for (let at = y * width + column; at < y * width + end; at++) pixels[at] = colour;
	}
}
