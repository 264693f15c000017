import { parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';

/** What tells on which day an event starts. */
export type Dated = Pick<Event, 'date' | 'certainty'>;

/**
 * The day on which an event is known to start, as a day number; null where only a month, a year, or a span of days
 * is known, or only an end. `2020-03-05/..` -> 18326; `2020-03/..`, `2020-03-XX` and `2020-02-03/2020-02-16~` -> null.
 */
export function startDay({ date, certainty }: Dated): number | null {
	if (date === null) return null;
	const { first, last, precision, unspecified, approximate, interval } = parseEdtf(date);
	const doubt = approximate || certainty === 'approximate';
	const someDayWithin = unspecified || (interval && doubt && first !== null && last !== null);
	return someDayWithin || precision === 'month' || precision === 'year' ? null : first;
}
