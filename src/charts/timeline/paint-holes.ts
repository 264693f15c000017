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

/** The holes of all labels and signs, and of the names of holidays. */
export function holesOf({ marks, axis, plot }: TimelineLayout, chosen: TimelineMark | null): Hole[] {
	const names = axis.eras.flatMap(({ name, x, width }) =>
		name === ''
			? []
			: {
					...{ x0: x - width / 2 - 2, x1: x + width / 2 + 2 },
					...{ y0: plot.top - 42, y1: plot.top - 25, round: false }
				}
	);
	const own = marks.flatMap((mark) => {
		const { label, labelY, shape, y } = mark;
		const r = mark === chosen ? RING : SIGN;
		const sign = { x0: shape.head - r, y0: y - r, x1: shape.head + r, y1: y + r, round: true };
		if (!label) return [sign];
		const text = { x0: label.x0 - 2, y0: labelY - 9, x1: label.x1 + 2, y1: labelY + 8, round: false };
		return [apart(text, sign), sign];
	});
	return [...own, ...names];
}

/** The rectangle without what of it is beside the disc, so that no two holes meet. */
function apart(text: Hole, sign: Hole): Hole {
	if (text.y1 <= sign.y0 || text.y0 >= sign.y1) return text;
	if (text.x0 < sign.x1 && text.x1 > sign.x1) return { ...text, x0: sign.x1 };
	if (text.x1 > sign.x0 && text.x0 < sign.x0) return { ...text, x1: sign.x0 };
	return text;
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
	const within = holes.filter((hole) => hole.x1 > x0 && hole.x0 < x1 && hole.y1 > y0 && hole.y0 < y1);
	if (within.length === 0) return;
	// One path: a clip for each hole would be laid over the one before, pixel by pixel, in every frame.
	context.beginPath();
	context.rect(x0, y0, x1 - x0, y1 - y0);
	for (const hole of within) {
		const { x0: left, y0: top } = hole;
		const [width, height] = [hole.x1 - left, hole.y1 - top];
		if (!hole.round) context.rect(left, top, width, height);
		else {
			context.moveTo(hole.x1, top + height / 2);
			context.arc(left + width / 2, top + height / 2, width / 2, 0, 2 * Math.PI);
		}
	}
	context.clip('evenodd');
}
