/** Marks on a canvas, as TimelineMark.svelte and MarkBar.svelte paint them. */
import { typeColour, type Palette } from '#charts/shared/palette.ts';
import { sans } from '#charts/shared/type-face.ts';
import type { Bar } from '#charts/timeline/date-shape.ts';
import type { TimelineLayout, TimelineMark } from '#charts/timeline/layout.ts';
import { clipAround, type Hole } from '#charts/timeline/paint-holes.ts';
import { eventType } from '#extract/lexicon/event-types.ts';

type Context = CanvasRenderingContext2D;

const signs = new Map<string, Path2D>();

function signOf(type: string): Path2D {
	let sign = signs.get(type);
	if (!sign) signs.set(type, (sign = new Path2D(eventType(type).shape)));
	return sign;
}

/** px between the strokes of a tray's hatch, and their width: as MarkBar.svelte has them. */
const HATCH = { step: 5 * Math.SQRT2, first: 0.7 * Math.SQRT2, width: 1.4 };

/** What lies below the labels, and keeps clear of them: trays. */
export function paintTrays(
	context: Context,
	{ marks, metrics }: TimelineLayout,
	palette: Palette,
	holes: readonly Hole[]
): void {
	for (const { shape, timed, y } of marks) {
		if (shape.kind !== 'tray' || !shape.bar) continue;
		const { x0, x1, cutLeft, cutRight } = shape.bar;
		const [top, bottom] = [y - metrics.band / 2, y + metrics.band / 2];
		context.strokeStyle = typeColour(palette, timed.event.type);
		context.save();
		clipAround(context, { x0: x0 - 1, y0: top - 1, x1: x1 + 1, y1: bottom + 1 }, holes);
		context.save();
		clipAround(context, { x0, y0: top, x1, y1: bottom }, []);
		context.beginPath();
		for (let x = x0 + HATCH.first; x < x1 + metrics.band; x += HATCH.step) {
			context.moveTo(x, top);
			context.lineTo(x - metrics.band, bottom);
		}
		context.globalAlpha = 0.38;
		context.lineWidth = HATCH.width;
		context.stroke();
		context.restore();
		context.beginPath();
		context.moveTo(x0, top);
		if (!cutLeft) context.lineTo(x0, bottom);
		context.moveTo(x0, bottom);
		context.lineTo(x1, bottom);
		if (!cutRight) context.lineTo(x1, top);
		context.lineWidth = 1.5;
		context.stroke();
		context.restore();
	}
}

/** Bars, signs, counts and labels. */
export function paintMarks(
	context: Context,
	layout: TimelineLayout,
	palette: Palette,
	{ chosen, holes }: { chosen: TimelineMark | null; holes: readonly Hole[] }
): void {
	for (const mark of layout.marks) {
		paintShape(context, mark, layout, palette, holes);
		paintSigns(context, mark, palette, mark === chosen);
		paintLabel(context, mark, layout.metrics.font, palette, mark === chosen);
	}
}

/** A colour that fades where the end of a bar is not known. */
function fading(context: Context, { x0, x1, fadeIn, fadeOut }: Bar, colour: string): string | CanvasGradient {
	if (fadeIn === 0 && fadeOut === 0) return colour;
	const width = Math.max(x1 - x0, 1);
	const clear = seen(colour, 0);
	const gradient = context.createLinearGradient(x0, 0, x0 + width, 0);
	if (fadeIn > 0) gradient.addColorStop(0, clear);
	gradient.addColorStop(Math.min(fadeIn / width, 1), colour);
	gradient.addColorStop(Math.max(1 - fadeOut / width, 0), colour);
	if (fadeOut > 0) gradient.addColorStop(1, clear);
	return gradient;
}

function paintShape(
	context: Context,
	{ shape, timed, y }: TimelineMark,
	{ metrics: { band }, plot }: TimelineLayout,
	palette: Palette,
	holes: readonly Hole[]
): void {
	const colour = typeColour(palette, timed.event.type);
	context.strokeStyle = colour;
	if (shape.bar && shape.kind !== 'tray') {
		const { x0, x1 } = shape.bar;
		context.fillStyle = fading(context, shape.bar, colour);
		context.globalAlpha = palette.band;
		context.fillRect(x0, y - band / 2, x1 - x0, band);
		context.globalAlpha = 1;
		if (shape.kind === 'band') context.fillRect(x0, y + band / 2 - 2, x1 - x0, 2);
		else for (let x = x0; x < x1; x += 5) context.fillRect(x, y + band / 2 - 2, Math.min(2, x1 - x), 2);
	}
	if (shape.blur !== null) paintHaze(context, { x: shape.head, y, rx: shape.blur, band }, plot, colour);
	if (shape.reach) {
		const { x0, x1 } = shape.reach;
		context.save();
		clipAround(context, { x0: x0 - 1, y0: y - 5, x1: x1 + 1, y1: y + 5 }, holes);
		context.beginPath();
		context.moveTo(x0, y - 4);
		context.lineTo(x0, y + 4);
		context.moveTo(x0, y);
		context.lineTo(x1, y);
		context.moveTo(x1, y - 4);
		context.lineTo(x1, y + 4);
		context.globalAlpha = 0.55;
		context.lineWidth = 1.25;
		context.stroke();
		context.restore();
	}
	context.beginPath();
	if (shape.bar?.cutRight) chevron(context, shape.bar.x1 + 4, y, 4);
	if (shape.bar?.cutLeft) chevron(context, shape.bar.x0 - 4, y, -4);
	context.lineWidth = 1.5;
	context.stroke();
	if (shape.stop === null) return;
	context.fillStyle = colour;
	context.fillRect(Math.min(shape.head, shape.stop), y - 0.6, Math.abs(shape.stop - shape.head), 1.25);
	context.fillRect(shape.stop - 1.25, y - 9, 2.5, 18);
}

/** Ellipses that a haze is painted of, and px of a standard deviation of its blur, along and across: TimelinePicture.svelte's. */
const HAZE = { ellipses: 5, opacity: 0.3, along: 4, across: 2.5 };

/** A blurred ellipse around an approximate day, inside the plot: ellipses about its edge, as close as a normal distribution has them. */
function paintHaze(
	context: Context,
	{ x, y, rx, band }: { x: number; y: number; rx: number; band: number },
	plot: TimelineLayout['plot'],
	colour: string
): void {
	const ry = Math.min(8, band / 2);
	context.save();
	clipAround(context, { x0: plot.left, y0: plot.top, x1: plot.right, y1: plot.bottom }, []);
	context.fillStyle = colour;
	context.globalAlpha = HAZE.opacity / HAZE.ellipses;
	for (let one = 0; one < HAZE.ellipses; one++) {
		const share = (one + 0.5) / HAZE.ellipses;
		// The logistic curve, which the normal distribution's follows closely. Round edges spread inwards.
		const deviations = Math.log(share / (1 - share)) / 1.7 - 0.2;
		context.beginPath();
		context.ellipse(
			...([x, y, rx + deviations * HAZE.along, ry + deviations * HAZE.across] as const),
			...([0, 0, 2 * Math.PI] as const)
		);
		context.fill();
	}
	context.restore();
}

/** `rgb(31, 91, 176)` with an opacity. */
function seen(colour: string, share: number): string {
	return colour.replace(/^rgb\((?<parts>[^)]+)\)$/, `rgba($<parts>, ${share})`);
}

function chevron(context: Context, x: number, y: number, size: number): void {
	context.moveTo(x, y - 4);
	context.lineTo(x + size, y);
	context.lineTo(x, y + 4);
}

function paintSigns(
	context: Context,
	{ shape, timed, merged, y }: TimelineMark,
	palette: Palette,
	chosen: boolean
): void {
	const sign = signOf(timed.event.type);
	const colour = typeColour(palette, timed.event.type);
	const open = shape.hollow || shape.dashed;
	const draw = (x: number, fill: string) => {
		context.translate(x, y);
		context.fillStyle = fill;
		context.fill(sign, 'evenodd');
		context.translate(-x, -y);
	};
	if (merged.length > 0) draw(shape.head + 3.5, palette.line2);
	draw(shape.head, open ? palette.paper : colour);
	if (open) {
		context.save();
		context.translate(shape.head, y);
		context.strokeStyle = colour;
		context.lineWidth = 1.5;
		if (shape.dashed) context.setLineDash([2, 1.6]);
		context.stroke(sign);
		context.restore();
	}
	if (!chosen) return;
	context.beginPath();
	context.arc(shape.head, y, 11, 0, 7);
	context.strokeStyle = palette.accent;
	context.lineWidth = 2;
	context.stroke();
}

/** px between the time and the title of a label, and by which it leaves room for a ring. */
const GAP = 4;
const RING = 5;

function paintLabel(
	context: Context,
	{ shape, label, merged, y, labelY }: TimelineMark,
	font: number,
	palette: Palette,
	chosen: boolean
): void {
	if (merged.length > 0) {
		context.textAlign = 'left';
		write(context, `700 ${font}px ${sans}`, palette.ink, String(merged.length + 1), shape.head + 12, y + 4.5);
	}
	if (!label) return;
	const right = label.side === 'right';
	if (label.elbow) {
		context.beginPath();
		context.moveTo(shape.head, y + (chosen ? 12 : 8));
		context.lineTo(shape.head, labelY);
		context.lineTo(right ? label.x0 - 2 : label.x1 + 2, labelY);
		context.strokeStyle = palette.line2;
		context.lineWidth = 1;
		context.stroke();
	}
	// The label makes way for the ring of the selected sign.
	const clear = chosen && !label.elbow ? (right ? RING : -RING) : 0;
	const at = (right ? label.x0 : label.x1) + clear;
	const face = `${chosen ? '700 ' : ''}${font}px ${sans}`;
	const base = labelY + font * 0.36;
	context.textAlign = right ? 'left' : 'right';
	if (!label.time) {
		write(context, face, palette.ink, label.title, at, base);
		return;
	}
	const [near, far] = right ? [label.time, label.title] : [label.title, label.time];
	const time = chosen ? palette.accent : palette.ink2;
	write(context, face, right ? time : palette.ink, near, at, base);
	const step = context.measureText(near).width + GAP;
	write(context, face, right ? palette.ink : time, far, right ? at + step : at - step, base);
}

function write(context: Context, font: string, colour: string, text: string, x: number, y: number): void {
	if (context.font !== font) context.font = font;
	context.fillStyle = colour;
	context.fillText(text, x, y);
}
