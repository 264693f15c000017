/** How finely the start of an event is known, and thereby in which bins it can be counted. */
import { startSpan } from '#charts/districts/bins.ts';
import { formatDay, type Extent } from '#edtf.ts';
import type { Event } from '#model.ts';

/** From fine to coarse. wider: not even the year is known. */
export const GRAIN = { clock: 0, day: 1, month: 2, year: 3, wider: 4 } as const;
export const GRAINS = 5;

/** The smallest of clock, day, month and year that holds every moment at which the event may have started. */
export function binGrain(event: Pick<Event, 'certainty'>, extent: Extent): number {
	const [earliest, latest] = startSpan(event, extent);
	if (earliest === latest) return extent.minute !== null && !extent.interval ? GRAIN.clock : GRAIN.day;
	const [a, b] = [formatDay(earliest), formatDay(latest)];
	if (a.slice(0, 7) === b.slice(0, 7)) return GRAIN.month;
	return a.slice(0, 4) === b.slice(0, 4) ? GRAIN.year : GRAIN.wider;
}
