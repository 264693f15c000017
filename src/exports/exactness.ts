/** EDTF dates for formats that have no word for doubt: never more exact than what is known. */
import { formatDay, parseDay, parseEdtf, type Extent } from '#edtf.ts';
import type { Omission } from '#exports/facts.ts';
import type { Edtf, Event } from '#model.ts';

type Dated = Pick<Event, 'date' | 'certainty'>;

/** The two ends of a date; a point has only `from`. Null: open, or none. `within`: some day between the two. */
export interface Sides {
	from: Edtf | null;
	to: Edtf | null;
	within: boolean;
}

/** Takes a date apart at its `/`. `2020-02-01/..` -> { from: '2020-02-01', to: null, within: false }. */
export function sidesOf(date: Edtf, certainty: Event['certainty']): Sides {
	const [from, to] = date.split('/').map((side) => (side === '..' || side === '' ? null : side));
	const extent = parseEdtf(date);
	const doubt = extent.approximate || certainty === 'approximate';
	const closed = extent.first !== null && extent.last !== null;
	return { from, to: to ?? null, within: extent.interval && closed && doubt };
}

/**
 * Start and end as ISO 8601 dates of reduced precision: `2020-03-08T18:00`, `2020-03-08`, `2020-03`, `2020`. What is
 * about goes one step back (`2020-03-05~` -> 2020-03); what lies somewhere in a span gets what all its days share
 * (`2020-02-03/2020-02-09~` -> 2020-02). Null: not known, or open, or a point, which has no end of its own.
 */
export function knownDates({ date, certainty }: Dated): { start: string | null; end: string | null } {
	if (date === null) return { start: null, end: null };
	const { from, to, within } = sidesOf(date, certainty);
	if (!within) return { start: from && known(from), end: to && known(to) };
	const { first, last } = parseEdtf(date);
	return { start: shared(formatDay(first!), formatDay(last!)), end: null };
}

function known(point: Edtf): string | null {
	const exact = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?/.exec(point)![0];
	if (!/[~?%]$/.test(point)) return exact.endsWith('T24:00') ? midnightAfter(exact) : exact;
	return exact.length > 4 ? exact.replace(/[T-][\d:]+$/, '') : null;
}

/** `2020-02-09T24:00` is `2020-02-10T00:00` for formats whose clocks end at 23:59. */
function midnightAfter(moment: string): string {
	return `${formatDay(parseDay(moment.slice(0, 10))! + 1)}T00:00`;
}

function shared(first: string, last: string): string | null {
	return [10, 7, 4].map((length) => first.slice(0, length)).find((prefix) => last.startsWith(prefix)) ?? null;
}

/** Day numbers, inclusive, and minutes after midnight (0–1440; null: no clock). */
export interface CalendarDays {
	first: number;
	last: number;
	minute: number | null;
	endMinute: number | null;
}

/**
 * Where a calendar puts an event: from its first to its last day. An open end, or one known only to the month, is left
 * to words: the event stands on the day that is known. Null where no day is known: a month, a year, some day in a span.
 */
export function calendarDays({ date, certainty }: Dated): CalendarDays | null {
	if (date === null) return null;
	const { from, to, within } = sidesOf(date, certainty);
	const [start, end] = [from, to].map((side) => (side === null ? null : parseEdtf(side)));
	const at = start ?? end!;
	if (within || !hasDay(at)) return null;
	const until = end && hasDay(end) ? end : at;
	return { first: at.first!, last: until.last!, minute: at.minute, endMinute: end ? until.minute : null };
}

/** What a calendar cannot show. */
export function withoutDay(events: readonly Dated[]): Omission {
	return noDay(events.filter((event) => calendarDays(event) === null).length);
}

/** The same of any number of events, in pages. */
export async function withoutDayIn(pages: AsyncIterable<readonly Dated[]>): Promise<Omission> {
	let count = 0;
	for await (const page of pages) count += withoutDay(page).count;
	return noDay(count);
}

function noDay(count: number): Omission {
	return { count, zh: '只知年、月或一段时间，不知哪一天', en: 'of which no day is known' };
}

function hasDay({ precision, unspecified }: Extent): boolean {
	return !unspecified && (precision === 'day' || precision === 'minute');
}
