import { dayNumber, formatDay, parseEdtf } from '#edtf.ts';
import type { Edtf } from '#model.ts';

/** A calendar month as a filter: ISO days, inclusive. */
export interface Month {
	year: number;
	/** From 1. */
	month: number;
	from: string;
	to: string;
}

/** Months in which an event begins (or, with no beginning, ends), in order. Undated events and whole years name none. */
export function monthsOf(events: readonly { date: Edtf | null }[]): Month[] {
	const found = new Map<string, Month>();
	for (const { date } of events) {
		if (date === null) continue;
		const { first, last, precision } = parseEdtf(date);
		if (precision === 'year') continue;
		const key = formatDay((first ?? last)!).slice(0, 7);
		if (found.has(key)) continue;
		const [year, month] = key.split('-').map(Number);
		found.set(key, { year, month, from: `${key}-01`, to: formatDay(dayNumber(year, month + 1, 1) - 1) });
	}
	return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
