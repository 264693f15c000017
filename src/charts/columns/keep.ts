/** Filters on columns: what stays. The same rules as the store's (store/where.ts), which tests hold side by side. */
import { minuteOf, type EventColumns, type LaneName } from '#charts/columns/columns.ts';
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

/**
 * What days and certainty leave, in the same layers; places and types choose among layers, words are the server's. `happened`:
 * when the events of the rows happened, where they stand elsewhere (by-issue.ts).
 */
export function sift(
	strata: Strata,
	filters: Pick<Filters, 'from' | 'to' | 'certainty'>,
	happened: Pick<EventColumns, 'start' | 'end'> = strata.columns
): Strata {
	const { from, to, certainty } = filters;
	if (!from && !to && certainty.length === 0) return strata;
	const first = from ? minuteOf(parseDay(from)!) : -0x80000000;
	const end = to ? minuteOf(parseDay(to)! + 1) : 0x7fffffff;
	const sure = Uint8Array.from(certainties, (value) =>
		Number(certainty.length === 0 || certainty.includes(value))
	);
	const { columns } = strata;
	return keepPlaces(strata, (place) => {
		const row = strata.rows[place];
		const start = happened.start[row];
		return start < end && (start >= first || happened.end[row] > first) && sure[columns.certainty[row]] === 1;
	});
}

/** The same columns with one lane a district: for collections with more places than a chart has rows. */
export function byDistrict(columns: EventColumns): EventColumns {
	const names = [...new Set(columns.lanes.map(({ district }) => district))];
	const number = Uint16Array.from(columns.lanes, ({ district }) => names.indexOf(district));
	const lane = new Uint16Array(columns.length);
	for (let row = 0; row < lane.length; row++) lane[row] = number[columns.lane[row]];
	return { ...columns, lanes: names.map((district) => ({ district, subdistrict: null })), lane };
}
