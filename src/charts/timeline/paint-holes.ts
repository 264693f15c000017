/** What labels and signs keep free of the lines beneath them, on a canvas: the mask of TimelinePicture.svelte. */
import type { TimelineLayout, TimelineMark } from '#charts/timeline/layout.ts';

/** A rectangle, px of the chart. */
export interface Hole {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
	/** It is a disc in this rectangle. */
	round: boolean;
}

/** Half of what a sign keeps free; of the chosen one, its ring. */
const SIGN = 7;
const RING = 11;

/** The holes of all labels and signs. */
export function holesOf({ marks }: TimelineLayout, chosen: TimelineMark | null): Hole[] {
	return marks.flatMap((mark) => {
		const { label, labelY, shape, y } = mark;
		const r = mark === chosen ? RING : SIGN;
		const sign = { x0: shape.head - r, y0: y - r, x1: shape.head + r, y1: y + r, round: true };
		return label
			? [{ x0: label.x0 - 2, y0: labelY - 9, x1: label.x1 + 2, y1: labelY + 8, round: false }, sign]
			: [sign];
	});
}

/** Keeps what is painted next inside a rectangle and out of the holes in it. The caller saves and restores. */
export function clipAround(
	context: CanvasRenderingContext2D,
	{ x0, y0, x1, y1 }: Omit<Hole, 'round'>,
	holes: readonly Hole[]
): void {
	context.beginPath();
	context.rect(x0, y0, x1 - x0, y1 - y0);
	context.clip();
	for (const hole of holes) {
		if (hole.x1 <= x0 || hole.x0 >= x1 || hole.y1 <= y0 || hole.y0 >= y1) continue;
		context.beginPath();
		context.rect(x0, y0, x1 - x0, y1 - y0);
		const { x0: left, y0: top } = hole;
		const [width, height] = [hole.x1 - left, hole.y1 - top];
		if (hole.round) context.arc(left + width / 2, top + height / 2, width / 2, 0, 2 * Math.PI);
		else context.rect(left, top, width, height);
		context.clip('evenodd');
	}
}
