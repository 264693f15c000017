/** A layout of the timeline on a canvas: its bins at rest, all that a movement carries along while it lasts. */
import type { Palette } from '#charts/shared/palette.ts';
import { sans } from '#charts/shared/type-face.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';
import { paintAxis } from '#charts/timeline/paint-axis.ts';
import { drawBars, drawGround, type GroundColours } from '#charts/timeline/paint-ground.ts';
import { paintMarks, paintTrays } from '#charts/timeline/paint-marks.ts';

/** What a canvas is painted with. */
export interface Brushes {
	context: CanvasRenderingContext2D;
	/** Device pixels to one of the chart. */
	ratio: number;
	/** Colours that a canvas knows: no variables. */
	palette: Palette;
	ground: GroundColours;
	/** As large as the canvas. */
	image: ImageData;
}

/** px of the chart that the canvas begins left of the plot, and ends right of it, for what stands at its edges. */
export const BESIDE = 16;
/** Bars from this width on carry their number; px. */
const NUMBERED = 26;

/** The bins alone: all that a chart at rest leaves to its canvas. */
export function paintBins(brushes: Brushes, layout: TimelineLayout): void {
	paint(brushes, layout, drawBars);
}

/** The whole of a moment of a movement, but for the names of the lanes and the rules between them, which stand still. */
export function paintMoment(brushes: Brushes, layout: TimelineLayout, selected: string | null): void {
	const { context, palette } = brushes;
	paint(brushes, layout, drawGround);
	paintTrays(context, layout, palette);
	paintAxis(context, layout, palette);
	paintMarks(context, layout, palette, selected);
}

/** Puts the ground on the canvas, and the numbers of wide bars; the context is left with the units of the chart. */
function paint(
	{ context, ratio, palette, ground, image }: Brushes,
	layout: TimelineLayout,
	draw: typeof drawGround
): void {
	const left = Math.round(layout.plot.left) - BESIDE;
	const pixels = new Uint32Array(image.data.buffer).fill(0);
	draw({ pixels, width: image.width, height: image.height, left, ratio }, layout, ground);
	context.putImageData(image, 0, 0);
	context.setTransform(ratio, 0, 0, ratio, -left * ratio, 0);
	const x = layout.bins?.x ?? [];
	if (x.length > 3 ? x[2] - x[1] < NUMBERED : x.length === 0) return;
	context.font = `12px ${sans}`;
	context.textAlign = 'center';
	context.fillStyle = palette.ink;
	for (const lane of layout.lanes) writeCounts(context, lane, layout.bins!);
}

function writeCounts(
	context: CanvasRenderingContext2D,
	{ density, y0, y1 }: TimelineLayout['lanes'][number],
	{ x, most }: NonNullable<TimelineLayout['bins']>
): void {
	density?.totals.forEach((total, bin) => {
		if (total === 0 || x[bin + 1] - x[bin] < NUMBERED) return;
		const bar = Math.max(2, (total / most) * (y1 - y0 - 13));
		const y = Math.max(y1 - 4 - bar - 3, y0 + 12);
		context.fillText(String(total), (x[bin] + x[bin + 1]) / 2, y);
	});
}
