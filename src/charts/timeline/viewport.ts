/** Windows of time and how a gesture moves them: pure arithmetic on fractional day numbers. */

/** `to` exclusive. */
export interface Window {
	from: number;
	to: number;
}

/** Shortest window: twenty minutes. */
export const SHORTEST = 20 / 1440;

/** The window with some air on both sides, so that no mark touches the edge: 1/28 of it, at least an hour. */
export function padded({ from, to }: Window): Window {
	const pad = Math.max((to - from) / 28, 1 / 24);
	return { from: from - pad, to: to + pad };
}

/** Zooms by a factor (2: half the time is seen) around a day that stays where it is. */
export function zoomed({ from, to }: Window, factor: number, around: number, limit: Window): Window {
	const span = Math.min(Math.max((to - from) / factor, SHORTEST), limit.to - limit.from);
	const share = (around - from) / (to - from);
	return kept({ from: around - share * span, to: around + (1 - share) * span }, limit);
}

/** Moves by a share of the window: 0.25 is a quarter later. */
export function panned({ from, to }: Window, share: number, limit: Window): Window {
	const by = (to - from) * share;
	return kept({ from: from + by, to: to + by }, limit);
}

/** Moved just as far as needed for a day to be seen, with a tenth of the window beside it. */
export function revealing(window: Window, day: number, limit: Window): Window {
	const margin = (window.to - window.from) / 10;
	if (day < window.from + margin)
		return panned(window, (day - margin - window.from) / (window.to - window.from), limit);
	if (day > window.to - margin)
		return panned(window, (day + margin - window.to) / (window.to - window.from), limit);
	return window;
}

/** Both at once, wider than neither: what zooming out can reach. */
export function union(a: Window, b: Window): Window {
	return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The window between two, `share` of the way, for an animation: zoom goes by ratio, not by difference. */
export function between(a: Window, b: Window, share: number): Window {
	if (share >= 1) return b;
	const [spanA, spanB] = [a.to - a.from, b.to - b.from];
	const span = spanA * (spanB / spanA) ** share;
	// The fixed point of the move keeps its place on the screen; a pure pan has none and goes straight.
	const progress = Math.abs(spanB - spanA) < 1e-9 ? share : (span - spanA) / (spanB - spanA);
	const from = a.from + (b.from - a.from) * progress;
	return { from, to: from + span };
}

/** Shifted, never stretched, into the limit. */
function kept({ from, to }: Window, limit: Window): Window {
	if (to - from >= limit.to - limit.from) return limit;
	if (from < limit.from) return { from: limit.from, to: limit.from + (to - from) };
	if (to > limit.to) return { from: limit.to - (to - from), to: limit.to };
	return { from, to };
}
