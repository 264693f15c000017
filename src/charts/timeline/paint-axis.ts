/** The axis on a canvas, as AxisTiers.svelte has it. */
import type { Palette } from '#charts/shared/palette.ts';
import { sans, serif } from '#charts/shared/type-face.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';

/** The three tiers above the plot. */
export function paintAxis(
	context: CanvasRenderingContext2D,
	{ axis, plot: { top: bottom, bottom: foot } }: TimelineLayout,
	palette: Palette
): void {
	context.fillStyle = palette.brush;
	for (const { band } of axis.eras) {
		if (band) context.fillRect(band.x0, bottom, band.x1 - band.x0, foot - bottom);
	}
	context.textAlign = 'left';
	context.font = `700 15px ${serif}`;
	context.fillStyle = palette.ink;
	for (const { text, textX } of axis.top) if (text) context.fillText(text, textX, bottom - 57);
	context.textAlign = 'center';
	context.font = `12px ${sans}`;
	paintEras(context, axis.eras, bottom - 33, palette);
	const looks = { plain: palette.ink3, strong: palette.ink, selected: palette.accent };
	for (const look of ['plain', 'strong', 'selected'] as const) {
		context.fillStyle = looks[look];
		context.font = `${look === 'plain' ? '' : '700 '}12px ${sans}`;
		for (const tick of axis.low) if (tick.look === look) context.fillText(tick.text, tick.x, bottom - 9);
	}
}

function paintEras(
	context: CanvasRenderingContext2D,
	eras: TimelineLayout['axis']['eras'],
	y: number,
	palette: Palette
): void {
	context.fillStyle = palette.ink2;
	context.strokeStyle = palette.ink3;
	context.lineWidth = 1;
	context.beginPath();
	for (const { name, x, width, from, to, bracket, at, band } of eras) {
		context.fillText(name, x, y + 4.5);
		if (!bracket && band) continue;
		if (!bracket) {
			context.moveTo(at, y + 8);
			context.lineTo(at, y + 12);
			continue;
		}
		for (const [end, inner] of [
			[from, x - width / 2 - 6],
			[to, x + width / 2 + 6]
		] as const) {
			if (end === null) continue;
			context.moveTo(end, y + 8);
			context.lineTo(end, y);
			context.lineTo(inner, y);
		}
	}
	context.stroke();
}
