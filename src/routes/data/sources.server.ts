/** Collections as columns, made once for each state of the data and kept: a page's charts read these, its rows come when asked. */
import { madeUpEvent } from '#bench/made-up-event.ts';
import { madeUpBulletin } from '#bench/made-up-bulletin.ts';
import { madeUpColumns } from '#bench/made-up.ts';
import { columnsToArrow } from '#charts/columns/arrow.ts';
import type { RowBulletins } from '#charts/columns/by-bulletin.ts';
import { columnsOf, type EventColumns } from '#charts/columns/columns.ts';
import { hasLength, timeEvents } from '#charts/timeline/timed.ts';
import { bulletinHorizons } from '#exports/facts.ts';
import { noFilters, type Filters } from '#filters.ts';
import type { Audience, Event } from '#model.ts';
import type { Store } from '#store/store.ts';

export interface EventSource {
	columns: EventColumns;
	/** The columns as an Arrow stream. */
	arrow: Uint8Array;
	/** Events of rows, in their order; numbers that are no rows are left out. */
	rows(rows: readonly number[]): Promise<Event[]>;
	/** Which bulletin tells each row. */
	bulletins(): Promise<RowBulletins>;
}

/** Sources that are kept; the oldest makes room. */
const KEPT = 6;
const sources = new Map<string, Promise<EventSource>>();

function kept(key: string, make: () => Promise<EventSource>): Promise<EventSource> {
	const known = sources.get(key);
	if (known) return known;
	const made = make();
	sources.set(key, made);
	made.catch(() => sources.delete(key));
	if (sources.size > KEPT) sources.delete(sources.keys().next().value!);
	return made;
}

/** A collection that is made up, of `size` events. */
export function madeUpSource(size: number): Promise<EventSource> {
	return kept(`made-up ${size}`, () => {
		const columns = madeUpColumns(size);
		return Promise.resolve({
			columns,
			arrow: columnsToArrow(columns),
			rows: (rows) =>
				Promise.resolve(rows.filter((row) => row < columns.length).map((row) => madeUpEvent(columns, row))),
			bulletins: () => Promise.resolve(bulletinsOf(columns.length, (row) => madeUpBulletin(columns, row)))
		});
	});
}

/** All dated events of a store that words, people and hours leave, as an audience may read them; columns know the other filters. */
export function storeSource(store: Store, audience: Audience, version: string, { q, who, hours }: Filters): Promise<EventSource> {
	return kept(JSON.stringify([audience, version, q, who, hours]), async () => {
		const timed: { id: string; one: ReturnType<typeof timeEvents>[number] }[] = [];
		const horizons = bulletinHorizons({ bulletins: await store.bulletins() });
		for await (const page of store.pages({ ...noFilters, q, who, hours })) {
			for (const one of timeEvents(page, horizons)) timed.push({ id: one.event.id, one });
		}
		timed.sort(
			({ one: a }, { one: b }) =>
				a.start - b.start || Number(hasLength(b.extent)) - Number(hasLength(a.extent))
		);
		const columns = columnsOf(timed.map(({ one }) => one));
		const ids = timed.map(({ id }) => id);
		return {
			columns,
			arrow: columnsToArrow(columns),
			async rows(rows) {
				const wanted = rows.flatMap((row) => ids[row] ?? []);
				const found = new Map((await store.among(wanted)).map((event) => [event.id, event]));
				return wanted.flatMap((id) => found.get(id) ?? []);
			},
			async bulletins() {
				const known = new Map((await store.bulletins()).map((one) => [one.id, one]));
				// An event's id begins with that of its bulletin.
				const names = ids.map((id) => id.slice(0, 12));
				return bulletinsOf(ids.length, (row) => {
					const { file = names[row], issued = null } = known.get(names[row]) ?? {};
					return { id: names[row], file, issued };
				});
			}
		};
	});
}

function bulletinsOf(length: number, bulletinOf: (row: number) => RowBulletins['bulletins'][number]): RowBulletins {
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
