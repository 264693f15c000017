/** Days, weeks, months or years in which events are counted, and which bin an event falls into, if one can be told. */
import { dayNumber, formatDay, parseEdtf, weekday, type Extent } from '#edtf.ts';
import type { Event } from '#model.ts';

export type BinUnit = 'day' | 'week' | 'month' | 'year';

export interface Bin {
	/** Day numbers, inclusive. */
	first: number;
	last: number;
}

/** Unit that a span of days is counted by when the reader leaves it open: at most some 45 bins. */
export function autoUnit(days: number): BinUnit {
	return days <= 21 ? 'day' : days <= 310 ? 'week' : days <= 1830 ? 'month' : 'year';
}

/** Bins that cover the days `first` to `last`, whole weeks from Monday, whole months, whole years. */
export function binsOf(first: number, last: number, unit: BinUnit): Bin[] {
	const bins: Bin[] = [];
	for (let day = startOfBin(first, unit); day <= last; day = bins[bins.length - 1].last + 1) {
		bins.push({ first: day, last: endOfBin(day, unit) });
	}
	return bins;
}

function startOfBin(day: number, unit: BinUnit): number {
	if (unit === 'day') return day;
	if (unit === 'week') return day - ((weekday(day) + 6) % 7);
	const [year, month] = formatDay(day).split('-').map(Number);
	return dayNumber(year, unit === 'month' ? month : 1, 1);
}

function endOfBin(first: number, unit: BinUnit): number {
	if (unit === 'day') return first;
	if (unit === 'week') return first + 6;
	const [year, month] = formatDay(first).split('-').map(Number);
	return unit === 'month' ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, 12, 31);
}

/** Where an event is counted: in a bin, or why in none. wide: its start is known to no single bin; outside: another time. */
export type Binned = { bin: number; approximate: boolean } | 'wide' | 'outside' | 'undated';

/** The bin of an event's start. An unknown day within one week is counted in that week. */
export function binOf(event: Event, bins: readonly Bin[]): Binned {
	if (event.date === null) return 'undated';
	const extent = parseEdtf(event.date);
	const [earliest, latest] = startSpan(event, extent);
	const bin = bins.findIndex(({ last }) => earliest <= last);
	if (bins.length === 0 || bin < 0 || latest < bins[0].first) return 'outside';
	if (earliest < bins[bin].first || latest > bins[bin].last) return 'wide';
	return { bin, approximate: latest > earliest || (extent.approximate && extent.precision !== 'minute') };
}

/** First and last day on which the event may have started: the same where that is known. */
export function startSpan({ certainty }: Pick<Event, 'certainty'>, extent: Extent): [number, number] {
	const { first, last, interval, unspecified, precision, approximate } = extent;
	const start = first ?? last!;
	if (precision === 'month' || precision === 'year' || unspecified) {
		if (!interval) return [start, last!];
		const [year, month] = formatDay(start).split('-').map(Number);
		return [start, precision === 'year' ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1];
	}
	const doubtful =
		interval && first !== null && last !== null && (approximate || certainty === 'approximate');
	return [start, doubtful ? last! : start];
}
