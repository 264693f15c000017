/** What a selection leaves of the columns, for what is made of counts whatever their number. */
import { countColumns, type ColumnCounts } from '#charts/columns/counts.ts';
import { bitOf } from '#charts/columns/bits.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import type { EventSource } from '#exports/columns/source.ts';
import type { Filters } from '#filters.ts';

export interface Chosen extends ColumnCounts {
	/** Rows that words and names leave (bits.ts); null: all. */
	kept: Uint8Array | null;
}

/** Counts what the filters leave. */
export async function chosenOf(source: EventSource, filters: Filters): Promise<Chosen> {
	const kept = await source.kept(filters);
	return { ...countColumns(source.columns, filters, { kept }), kept };
}

/** First and last day of the rows of which bits are set, day numbers; of months and years only where no day is known. Null: none. */
export function reachOf(columns: EventColumns, left: Uint8Array): { first: number; last: number } | null {
	const [exact, wide] = [
		{ first: Infinity, last: -Infinity },
		{ first: Infinity, last: -Infinity }
	];
	for (let row = 0; row < columns.length; row++) {
		if (!bitOf(left, row)) continue;
		const reach = columns.grain[row] <= GRAIN.day ? exact : wide;
		reach.first = Math.min(reach.first, dayAt(columns.start[row]));
		reach.last = Math.max(reach.last, dayAt(Math.max(columns.start[row], columns.end[row] - 1)));
	}
	return [exact, wide].find(({ first }) => first < Infinity) ?? null;
}

/** Numbers of the days on which the rows start of which bits are set, in their order. */
export function* startDays({ length, start }: EventColumns, left: Uint8Array): Generator<number> {
	for (let row = 0; row < length; row++) if (bitOf(left, row)) yield dayAt(start[row]);
}

function dayAt(minute: number): number {
	return Math.floor(minute / 1440);
}
