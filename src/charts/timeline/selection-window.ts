/** The window in which an event is looked at closely: what “zoom to the selection” shows. */
import { timeEvents } from '#charts/timeline/timed.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import type { Event } from '#model.ts';

/**
 * Days around an event: the day before and after of one that has a day, else its days, at least three of them. An open end is
 * shown a month long. `day`: where it stands if that is not when it happened (published.ts). Null: it has no date.
 */
export function selectionWindow(event: Event, day: number | null = null): Window | null {
	if (day !== null) return { from: day - 1, to: day + 2 };
	const [timed] = timeEvents([event]);
	if (!timed) return null;
	const { first, last } = timed.extent;
	const from = first ?? last! - MONTH;
	const to = (last ?? first! + MONTH) + 1;
	const air = Math.max(0, (3 - (to - from)) / 2);
	return { from: from - air, to: to + air };
}

const MONTH = 30;
