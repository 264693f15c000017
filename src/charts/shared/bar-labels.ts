/** Which bars have their number above them: those that have room. Pure. */

/** A bar, and the number that would stand above it; px, `top` from the baseline up. */
export interface Labelled {
	/** Centre. */
	x: number;
	/** Half the width of the bar, and of its number with what it keeps clear. */
	bar: number;
	label: number;
	top: number;
	/** Whether there is a number to show. */
	has: boolean;
}

/** px that a number is high. */
const LINE = 14;

/**
 * Whether each bar's number is shown: the highest first; one that would touch a number that is shown, or lie across a higher bar,
 * is left out.
 */
export function labelled(bars: readonly Labelled[]): boolean[] {
	const shown = bars.map(() => false);
	const order = bars
		.map((_, index) => index)
		.filter((index) => bars[index].has)
		.sort((a, b) => bars[b].top - bars[a].top || bars[a].x - bars[b].x);
	for (const index of order) {
		const own = bars[index];
		shown[index] = bars.every((other, at) => {
			const far = Math.abs(other.x - own.x) - own.label;
			const number = shown[at] && far < other.label && other.top - own.top < LINE;
			const bar = other.top > own.top && far < other.bar;
			return at === index || (!number && !bar);
		});
	}
	return shown;
}
