/** What filters leave of columns, counted in one pass: the server's numbers for a page that has too many events to send. */
import { noBits, setBit } from '#charts/columns/bits.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { laneFits, rowTest } from '#charts/columns/keep.ts';
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
	/** Every row that is left, as bits (bits.ts). */
	left: Uint8Array;
}

/**
 * Counts what filters leave, and gives some of it. `kept`: the rows that words and names leave (bits.ts), which columns do not
 * know; null: all.
 */
export function countColumns(
	columns: EventColumns,
	filters: Filters,
	{ skip = 0, take = 0, kept = null }: { skip?: number; take?: number; kept?: Uint8Array | null } = {}
): ColumnCounts {
	const { districts, types, certainty } = filters;
	const test = rowTest(columns, { ...filters, certainty: [] }, { kept });
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
		page: [],
		left: noBits(columns.length)
	};
	for (let row = 0; row < columns.length; row++) {
		if (test && !test(row)) continue;
		const [lane, type, degree] = [columns.lane[row], columns.type[row], columns.certainty[row]];
		const fits = lanes[lane] + kinds[type] + sure[degree];
		if (fits < 2) continue;
		if (fits === 3 || !lanes[lane]) counts.lanes[lane] += 1;
		if (fits === 3 || !kinds[type]) counts.types[type] += 1;
		if (fits === 3 || !sure[degree]) counts.certainty[degree] += 1;
		if (fits < 3) continue;
		if (counts.total >= skip && counts.page.length < take) counts.page.push(row);
		setBit(counts.left, row);
		counts.total += 1;
	}
	return counts;
}
