/** Where the window of a timeline that plays begins, and how it moves. Pure arithmetic on day numbers. */
import type { Window } from '#charts/timeline/viewport.ts';

/** Share of the days that is seen at once where the window is not narrower already. */
const SHARE = 0.3;

/** The window `share` of a window later, at most up to `to`. */
export function advanced({ from, to }: Window, share: number, end: number): Window {
	const by = Math.min((to - from) * share, Math.max(end - to, 0));
	return { from: from + by, to: to + by };
}

/** Where playing begins: the window that is seen if it is narrow enough and not at the end, else one at the beginning. */
export function startOf(seen: Window, days: Window): Window {
	const most = (days.to - days.from) * SHARE;
	const width = Math.min(seen.to - seen.from, most);
	const begins = seen.to - seen.from <= most && seen.to < days.to - width * 0.05;
	const from = begins ? Math.max(seen.from, days.from) : days.from;
	return { from, to: from + width };
}
