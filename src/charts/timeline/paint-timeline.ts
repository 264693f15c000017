/** A layout of the timeline on a canvas: its bins at rest, all that a movement carries along while it lasts. */
import type { Palette } from '#charts/shared/palette.ts';
import { sans } from '#charts/shared/type-face.ts';
import type { TimelineLayout, TimelineMark } from '#charts/timeline/layout.ts';
import { paintAxis } from '#charts/timeline/paint-axis.ts';
import { drawBars, drawGround, type GroundColours, type PixelFrame } from '#charts/timeline/paint-ground.ts';
import { clipAround, holesOf, type Hole } from '#charts/timeline/paint-holes.ts';
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

/** What of the marks is told apart in a moment. */
export interface Marked {
	/** Id of the selected event, and whether its line goes on to a note beside the chart. */
	selected: string | null;
	guide: boolean;
	/** Id of the event with the keyboard's focus. */
	focused: string | null;
}

/** The whole of a moment of a movement, but for the names of the lanes and the rules between them, which stand still. */
export function paintMoment(
	brushes: Brushes,
	layout: TimelineLayout,
	{ selected, guide, focused }: Marked
): void {
	const { context, palette } = brushes;
	const chosen = markOf(layout, selected);
	const holes = holesOf(layout, chosen);
	paint(brushes, layout, (frame, at, ground) => drawGround(frame, at, ground, holes));
	paintAxis(context, layout, palette);
	if (chosen) paintLead(context, layout, chosen, holes, { colour: palette.accent, guide });
	paintTrays(context, layout, palette, holes);
	paintMarks(context, layout, palette, { chosen, holes });
	const active = markOf(layout, focused);
	if (!active) return;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.beginPath();
	context.roundRect(active.shape.head - 14, active.y - 14, 28, 28, 2);
	context.stroke();
}

/** The mark that an event has, or shares. */
function markOf({ marks }: TimelineLayout, id: string | null): TimelineMark | null {
	if (id === null) return null;
	const has = ({ timed, merged }: TimelineMark) =>
		timed.event.id === id || merged.some(({ event }) => event.id === id);
	return marks.find(has) ?? null;
}

/** px that the line of the selected event goes beyond the chart. */
const BEYOND = 8;

/** From the selected sign up to the axis, and over to its note. */
function paintLead(
	context: CanvasRenderingContext2D,
	{ plot }: TimelineLayout,
	{ shape, y }: TimelineMark,
	holes: readonly Hole[],
	{ colour, guide }: { colour: string; guide: boolean }
): void {
	context.save();
	clipAround(context, { x0: plot.left, y0: plot.top, x1: plot.right + BEYOND, y1: plot.bottom }, holes);
	context.beginPath();
	context.moveTo(shape.head, plot.top);
	context.lineTo(shape.head, y);
	if (guide) context.lineTo(plot.right + BEYOND, y);
	context.strokeStyle = colour;
	context.lineWidth = 1;
	context.stroke();
	context.restore();
}

/** Puts the ground on the canvas, and the numbers of wide bars; the context is left with the units of the chart. */
function paint(
	{ context, ratio, palette, ground, image }: Brushes,
	layout: TimelineLayout,
	draw: (frame: PixelFrame, layout: TimelineLayout, ground: GroundColours) => void
): void {
	const left = Math.round(layout.plot.left) - BESIDE;
	const pixels = new Uint32Array(image.data.buffer).fill(0);
	draw({ pixels, width: image.width, height: image.height, left, ratio }, layout, ground);
	context.putImageData(image, 0, 0);
	context.setTransform(ratio, 0, 0, ratio, -left * ratio, 0);
	// As the text of an SVG is set: otherwise a dash beside quotation marks is narrower.
	context.textRendering = 'optimizeLegibility';
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
