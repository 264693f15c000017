/** Filters on columns: what stays. The same rules as the store's (store/where.ts), which tests hold side by side. */
import { bitOf } from '#charts/columns/bits.ts';
import { minuteOf, NO_HOUR, type EventColumns, type LaneName } from '#charts/columns/columns.ts';
import { keepPlaces, type Strata } from '#charts/columns/strata.ts';
import { parseDay } from '#edtf.ts';
import type { Filters } from '#filters.ts';
import { certainties } from '#model.ts';

/** Whether a value of `d` names a place: see Filters. */
export function laneFits(filter: string, { district, subdistrict }: LaneName): boolean {
	if (filter === '-') return district === null && subdistrict === null;
	const slash = filter.indexOf('/');
	if (slash < 0) return district === filter || subdistrict === filter;
	const rest = filter.slice(slash + 1);
	return district === filter.slice(0, slash) && (rest === '-' ? subdistrict === null : subdistrict === rest);
}

/** What can be told of a row by itself: its days, certainty and hour, and whether words and names leave it. */
export type RowFilters = Pick<Filters, 'from' | 'to' | 'certainty' | 'hours'>;

/** What a test of rows goes by besides the columns. */
export interface RowSource {
	/** Rows that words and names leave (bits.ts); null: all. */
	kept?: Uint8Array | null;
	/** When the events of the rows happened, and which rows they were, where they stand elsewhere (by-issue.ts). */
	happened?: Pick<EventColumns, 'start' | 'end'>;
	origin?: Uint32Array | null;
}

/** A test of rows; null where these filters leave every row. */
export function rowTest(
	columns: EventColumns,
	{ from, to, certainty, hours }: RowFilters,
	{ kept = null, happened = columns, origin = null }: RowSource = {}
): ((row: number) => boolean) | null {
	if (!from && !to && certainty.length === 0 && hours.length === 0 && kept === null) return null;
	const first = from ? minuteOf(parseDay(from)!) : -0x80000000;
	const end = to ? minuteOf(parseDay(to)! + 1) : 0x7fffffff;
	const sure = Uint8Array.from(certainties, (value) =>
		Number(certainty.length === 0 || certainty.includes(value))
	);
	const clocks = Uint8Array.from({ length: NO_HOUR + 1 }, (_, hour) =>
		Number(hours.length === 0 || hours.includes(hour))
	);
	return (row) =>
		happened.start[row] < end &&
		(happened.start[row] >= first || happened.end[row] > first) &&
		sure[columns.certainty[row]] === 1 &&
		clocks[columns.hour[row]] === 1 &&
		(kept === null || bitOf(kept, origin === null ? row : origin[row]) === 1);
}

/** What filters of rows leave, in the same layers; places and types choose among layers. */
export function sift(strata: Strata, filters: RowFilters, source: RowSource = {}): Strata {
	const test = rowTest(strata.columns, filters, source);
	return test ? keepPlaces(strata, (place) => test(strata.rows[place])) : strata;
}

/** The same columns with one lane a district: for collections with more places than a chart has rows. */
export function byDistrict(columns: EventColumns): EventColumns {
	const names = [...new Set(columns.lanes.map(({ district }) => district))];
	const number = Uint16Array.from(columns.lanes, ({ district }) => names.indexOf(district));
	const lane = new Uint16Array(columns.length);
	for (let row = 0; row < lane.length; row++) lane[row] = number[columns.lane[row]];
	return { ...columns, lanes: names.map((district) => ({ district, subdistrict: null })), lane };
}
