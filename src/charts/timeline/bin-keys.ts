/** Where arrows lead among the bars of a timeline. */
import type { TimelineLayout } from '#charts/timeline/layout.ts';

/** Index of a lane in the layout, and of a bin. */
export interface BinPlace {
	lane: number;
	bin: number;
}

type Bars = Pick<TimelineLayout, 'lanes' | 'bins'>;

/** The place nearest to a moment (minutes) in a lane, or in any; the fullest bar of the first lane where `at` is null. Null: no bars. */
export function placeOf({ lanes, bins }: Bars, key: string | null, at: number | null): BinPlace | null {
	if (!bins) return null;
	const found = lanes.findIndex((lane) => lane.key === key && lane.density);
	const lane = found >= 0 ? found : lanes.findIndex(({ density }) => density && density.binned > 0);
	if (lane < 0) return null;
	const { totals } = lanes[lane].density!;
	let best = -1;
	totals.forEach((total, bin) => {
		if (total === 0) return;
		if (best < 0) best = bin;
		else if (at === null ? total > totals[best] : far(bins.edges, bin, at) < far(bins.edges, best, at))
			best = bin;
	});
	return best < 0 ? null : { lane, bin: best };
}

/** Where a key leads: left and right to the next bar of the lane, up and down to the nearest of the next lane that has one. */
export function nextBin({ lanes, bins }: Bars, { lane, bin }: BinPlace, key: string): BinPlace | null {
	const step = { ArrowLeft: -1, ArrowRight: 1, Home: 1, End: -1 }[key];
	if (step !== undefined) {
		const { totals } = lanes[lane].density!;
		let at = key === 'Home' ? 0 : key === 'End' ? totals.length - 1 : bin + step;
		while (at >= 0 && at < totals.length && totals[at] === 0) at += step;
		return at >= 0 && at < totals.length ? { lane, bin: at } : null;
	}
	const down = { ArrowUp: -1, ArrowDown: 1 }[key];
	if (down === undefined || !bins) return null;
	for (let at = lane + down; at >= 0 && at < lanes.length; at += down) {
		const found = lanes[at].density ? placeOf({ lanes, bins }, lanes[at].key, bins.edges[bin]) : null;
		if (found?.lane === at) return found;
	}
	return null;
}

function far(edges: Int32Array, bin: number, at: number): number {
	return Math.abs((edges[bin] + edges[bin + 1]) / 2 - at);
}
