/** What the page knows of issue days where events stand on the days on which their bulletins came out. */
import { issueWindow, type IssueDays } from '#charts/timeline/published.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import type { Event } from '#model.ts';

export interface Published {
	/** Of the bulletins of all events that were sent. */
	days: IssueDays;
	/** Days on which something came out; null: none is known. */
	window: Window | null;
	/** Where an event stands, a day number; null: nowhere. */
	dayOf: (event: Event) => number | null;
}

/** Issue days, and the window that they fill where that is known already. */
export function publishedBy(days: IssueDays, window: Window | null = issueWindow(days.values())): Published {
	return { days, window, dayOf: ({ sha256 }) => days.get(sha256) ?? null };
}
