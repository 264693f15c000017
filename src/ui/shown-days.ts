import { parseDay } from '#edtf.ts';
import type { Filters } from '#filters.ts';
import type { Summary } from '#store/store.ts';

/** Days that a view shows: the filter's, else the collection's. Day numbers, `to` exclusive; from 0 to 1 without any. */
export function shownDays(
	filters: Pick<Filters, 'from' | 'to'>,
	summary: Pick<Summary, 'first' | 'last'>
): { from: number; to: number } {
	const day = (iso: string | null) => (iso === null ? null : parseDay(iso));
	const first = day(filters.from) ?? day(summary.first) ?? 0;
	const last = day(filters.to) ?? day(summary.last) ?? 0;
	return { from: Math.min(first, last), to: Math.max(first, last) + 1 };
}
