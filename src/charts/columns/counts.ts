/** What filters leave of columns, counted in one pass: the server's numbers for a page that has too many events to send. */
import { minuteOf, type EventColumns } from '#charts/columns/columns.ts';
import { laneFits } from '#charts/columns/keep.ts';
import { parseDay } from '#edtf.ts';
import type { Filters } from '#filters.ts';
import { certainties } from '#model.ts';

export interface ColumnCounts {
	/** Rows that all filters leave. */
	total: number;
	/** By index of lane, type and certainty: what each would leave, all other filters applied. */
	lanes: Uint32Array;
	types: Uint32Array;
	certainty: Uint32Array;
	/** Rows `skip` to `skip + take` of those left, in the order of time. */
	page: number[];
}

/** Words (`q`) are not looked at: columns hold none. */
export function countColumns(
	columns: EventColumns,
	filters: Filters,
	skip: number,
	take: number
): ColumnCounts {
	const { from, to, districts, types, certainty } = filters;
	const first = from ? minuteOf(parseDay(from)!) : -0x80000000;
	const end = to ? minuteOf(parseDay(to)! + 1) : 0x7fffffff;
	const among = (chosen: readonly unknown[], fits: boolean) => Number(chosen.length === 0 || fits);
	const lanes = Uint8Array.from(columns.lanes, (lane) =>
		among(
			districts,
			districts.some((filter) => laneFits(filter, lane))
		)
	);
	const kinds = Uint8Array.from(columns.types, (type) => among(types, types.includes(type)));
	const sure = Uint8Array.from(certainties, (value) => among(certainty, certainty.includes(value)));
	const counts: ColumnCounts = {
		total: 0,
		lanes: new Uint32Array(columns.lanes.length),
		types: new Uint32Array(columns.types.length),
		certainty: new Uint32Array(certainties.length),
		page: []
	};
	for (let row = 0; row < columns.length; row++) {
		const start = columns.start[row];
		if (start >= end) break;
		if (start < first && columns.end[row] <= first) continue;
		const [lane, type, degree] = [columns.lane[row], columns.type[row], columns.certainty[row]];
		const fits = lanes[lane] + kinds[type] + sure[degree];
		if (fits < 2) continue;
		if (fits === 3 || !lanes[lane]) counts.lanes[lane] += 1;
		if (fits === 3 || !kinds[type]) counts.types[type] += 1;
		if (fits === 3 || !sure[degree]) counts.certainty[degree] += 1;
		if (fits < 3) continue;
		if (counts.total >= skip && counts.page.length < take) counts.page.push(row);
		counts.total += 1;
	}
	return counts;
}
