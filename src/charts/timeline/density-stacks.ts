/** The bars of a lane that is shown as bins: one layout, which the page paints as pixels (paint-ground.ts) and a file as paths. */
import type { Bins } from '#charts/timeline/density.ts';
import type { LaneBox } from '#charts/timeline/lane-layout.ts';

/** px above the highest bar of a lane, and below its baseline. */
const ABOVE = 9;
const BELOW = 4;
/** From this width on bars keep a px between them. */
const APART = 5;

/** Calls `visit` for every run of one type in every bar, in whole px: left, top, right, bottom, index of the type. */
export function visitStacks(
	lane: LaneBox,
	bins: Bins,
	visit: (x0: number, y0: number, x1: number, y1: number, type: number) => void
): void {
	if (!lane.density) return;
	const { counts, totals } = lane.density;
	const { x, types, most } = bins;
	const base = Math.round(lane.y1) - BELOW;
	const room = Math.round(lane.y1 - lane.y0) - ABOVE - BELOW;
	for (let bin = 0; bin < totals.length; bin++) {
		const total = totals[bin];
		if (total === 0) continue;
		const x0 = Math.round(x[bin]);
		const end = Math.round(x[bin + 1]);
		if (end <= x0) continue;
		const x1 = end - x0 >= APART ? end - 1 : end;
		const height = Math.max(2, Math.round((total / most) * room));
		let sum = 0;
		let bottom = base;
		for (let type = 0, at = bin * types.length; sum < total; type++, at++) {
			if (counts[at] === 0) continue;
			sum += counts[at];
			const top = base - Math.round((sum / total) * height);
			if (top < bottom) visit(x0, top, x1, bottom, type);
			bottom = top;
		}
	}
}

/** How many events the highest bar of a layout counts; 0: there is none. */
export function highestBar({ lanes }: { lanes: readonly LaneBox[] }): number {
	return lanes.reduce(
		(most, { density }) => density?.totals.reduce((a, b) => Math.max(a, b), most) ?? most,
		0
	);
}

/** The bars as one SVG path for each type: `M4,10h3v5h-3z…`. */
export function stackPaths(lanes: readonly LaneBox[], bins: Bins): { type: string; d: string }[] {
	const paths = bins.types.map(() => [] as string[]);
	for (const lane of lanes) {
		visitStacks(lane, bins, (x0, y0, x1, y1, type) =>
			paths[type].push(`M${x0},${y0}h${x1 - x0}v${y1 - y0}h${x0 - x1}z`)
		);
	}
	return bins.types.flatMap((type, index) =>
		paths[index].length > 0 ? [{ type, d: paths[index].join('') }] : []
	);
}

/** What stands where a pointer is: lane and bin, or null where there is no bar's place. px of the chart. */
export function binAt(
	lanes: readonly LaneBox[],
	bins: Bins | null,
	x: number,
	y: number
): { lane: LaneBox; bin: number } | null {
	const lane = lanes.find(({ y0, y1, density }) => density !== null && y >= y0 && y < y1);
	if (!lane || !bins || x < bins.x[0]) return null;
	let bin = 0;
	while (bin + 2 < bins.x.length && bins.x[bin + 1] <= x) bin++;
	return lane.density!.totals[bin] > 0 ? { lane, bin } : null;
}
