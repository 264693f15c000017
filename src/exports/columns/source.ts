/** A collection as columns, made once for each state of the data and kept: charts read these, their rows come when asked. */
import { columnsToArrow } from '#charts/columns/arrow.ts';
import { noBits, setBit } from '#charts/columns/bits.ts';
import { ColumnBuilder } from '#charts/columns/builder.ts';
import type { RowBulletins } from '#charts/columns/by-bulletin.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { Postings } from '#charts/names/postings.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { byState } from '#exports/columns/by-state.ts';
import { Recent } from '#exports/columns/recent.ts';
import { calendarDays } from '#exports/exactness.ts';
import { bulletinHorizons } from '#exports/facts.ts';
import { noFilters, type Filters } from '#filters.ts';
import type { Event } from '#model.ts';
import type { Store } from '#store/store.ts';

export interface EventSource {
	columns: EventColumns;
	/** The columns as an Arrow stream. */
	arrow: Uint8Array;
	/** Who is named in which row. */
	names: Postings;
	/** Bits of the rows of which no day is known (calendarDays): a calendar has no room for them. */
	dayless: Uint8Array;
	/** Events of rows, in their order; numbers that are no rows are left out. */
	rows(rows: readonly number[]): Promise<Event[]>;
	/** Which bulletin tells each row. */
	bulletins(): Promise<RowBulletins>;
	/** Bits of the rows that words and names leave, which columns do not know; null: all. */
	kept(filters: Pick<Filters, 'q' | 'who'>): Promise<Uint8Array | null>;
}

/** Choices of rows that are kept. */
const CHOICES = 24;

/** All dated events of a store as its audience reads them, made once for each state of the data. */
export const storeSource = byState(readSource);

/** They are read in pages, and of each no more is kept than its row, its id and whom it names. */
async function readSource(store: Store): Promise<EventSource> {
	const bulletins = await store.bulletins();
	const horizons = bulletinHorizons({ bulletins });
	const builder = new ColumnBuilder();
	const names: Pick<Event, 'people' | 'organisations'>[] = [];
	const read: string[] = [];
	const nowhere = new Set<number>();
	for await (const marks of store.marks(noFilters)) {
		for (const one of timeEvents(marks, horizons)) {
			const { id, people, organisations } = one.event;
			if (calendarDays(one.event) === null) nowhere.add(read.length);
			builder.add(one);
			read.push(id);
			names.push({ people, organisations });
		}
	}
	const choices = new Recent<Uint8Array | null>(CHOICES);
	const { columns, added } = builder.sorted();
	const ids = Array.from(added, (at) => read[at]);
	const postings = new Postings();
	added.forEach((at, row) => postings.add(row, names[at]));
	let told: Promise<RowBulletins> | undefined;
	let rows: Map<string, number> | undefined;
	const rowOf = (id: string) => (rows ??= new Map(ids.map((one, row) => [one, row]))).get(id);
	return {
		columns,
		arrow: columnsToArrow(columns),
		names: postings,
		dayless: chosenRows(ids.length, (row) => nowhere.has(added[row])),
		async rows(rows) {
			const wanted = rows.flatMap((row) => ids[row] ?? []);
			const found = new Map((await store.among(wanted)).map((event) => [event.id, event]));
			return wanted.flatMap((id) => found.get(id) ?? []);
		},
		bulletins: () => (told ??= Promise.resolve(toldBy(ids, bulletins))),
		kept: ({ q, who }) =>
			choices.of(JSON.stringify([q, who]), async () => {
				if (q === '') return keptRows(ids.length, postings, who, null);
				const bits = noBits(ids.length);
				for (const id of await store.ids({ ...noFilters, q })) {
					const row = rowOf(id);
					if (row !== undefined) setBit(bits, row);
				}
				return keptRows(ids.length, postings, who, bits);
			})
	};
}

/** An event's id begins with that of its bulletin. */
function toldBy(
	ids: readonly string[],
	bulletins: readonly { id: string; file: string; issued: string | null }[]
): RowBulletins {
	const known = new Map(bulletins.map((one) => [one.id, one]));
	return bulletinsOf(ids.length, (row) => {
		const id = ids[row].slice(0, 12);
		const { file = id, issued = null } = known.get(id) ?? {};
		return { id, file, issued };
	});
}

/** Rows of those that words leave that name any of `who`; null: all rows. */
export function keptRows(
	length: number,
	names: Postings,
	who: readonly string[],
	words: Uint8Array | null
): Uint8Array | null {
	if (who.length === 0) return words;
	const bits = noBits(length);
	names.mark(who, bits);
	return words === null ? bits : bits.map((byte, at) => byte & words[at]);
}

/** Bits of the rows that pass a test. */
export function chosenRows(length: number, test: (row: number) => boolean): Uint8Array {
	const bits = noBits(length);
	for (let row = 0; row < length; row++) if (test(row)) setBit(bits, row);
	return bits;
}

/** Which bulletin tells each of `length` rows. */
export function bulletinsOf(
	length: number,
	bulletinOf: (row: number) => RowBulletins['bulletins'][number]
): RowBulletins {
	const numbers = new Map<string, number>();
	const bulletins: RowBulletins['bulletins'] = [];
	const of = new Uint16Array(length);
	for (let row = 0; row < length; row++) {
		const bulletin = bulletinOf(row);
		let number = numbers.get(bulletin.id);
		if (number === undefined) {
			// Past what 16 bits number, bulletins share the last one, which then says so.
			if (bulletins.length === 65_535) bulletins.push({ id: 'more', file: '…', issued: null });
			number = Math.min(bulletins.length, 65_535);
			if (number < 65_535) bulletins.push(bulletin);
			numbers.set(bulletin.id, number);
		}
		of[row] = number;
	}
	return { bulletins, of };
}
