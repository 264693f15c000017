import type { Audience, Event } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { retold } from '#store/retold.ts';
import { MARK_COLUMNS, rowToMark, type EventRow, type MarkRow } from '#store/rows.ts';
import type { EventMark } from '#store/store.ts';
import type { Condition } from '#store/where.ts';

/** The order of events everywhere: first day (else last), clock, file, and their order in the text. */
export const ORDER = `coalesce(first_day, last_day), minute NULLS FIRST, file COLLATE "C", sha256, ordinal`;

/** What `ORDER` sorts by, as columns that can be compared: no clock is before midnight. */
const KEY = `coalesce(first_day, last_day), coalesce(minute, -1), file COLLATE "C", sha256, ordinal`;

/** What a page needs besides its own columns to know where the next one begins. */
interface Keyed {
	day: number;
	minute: number | null;
	file: string;
	sha256: string;
	ordinal: number;
}

/** See Store.pages. */
export async function* pages(
	connector: Connector,
	where: Condition,
	size: number,
	audience: Audience
): AsyncGenerator<Event[]> {
	for await (const rows of rowPages<EventRow>(connector, where, size, '*')) {
		yield await retold(connector, rows, audience);
	}
}

/** See Store.marks. */
export async function* marks(
	connector: Connector,
	where: Condition,
	size: number,
	audience: Audience
): AsyncGenerator<EventMark[]> {
	for await (const rows of rowPages<MarkRow>(connector, where, size, MARK_COLUMNS)) {
		yield rows.map((row) => rowToMark(row, audience));
	}
}

/**
 * Rows of events in pages. Each page is a statement of its own that begins behind the last row of the one before (keyset): no
 * transaction stays open while a slow reader takes its time, and a page costs the same wherever it stands.
 */
async function* rowPages<Row extends { file: string; sha256: string }>(
	connector: Connector,
	{ sql, params }: Condition,
	size: number,
	columns: string
): AsyncGenerator<Row[]> {
	let after = '';
	let last: unknown[] = [];
	for (;;) {
		const rows = await connector.query<Row & Keyed>(
			`SELECT ${columns}, coalesce(first_day, last_day) AS day FROM event WHERE ${sql}${after} ORDER BY ${ORDER} LIMIT ${size}`,
			[...params, ...last]
		);
		if (rows.length > 0) yield rows;
		if (rows.length < size) return;
		const { day, minute, file, sha256, ordinal } = rows[rows.length - 1];
		last = [day, minute ?? -1, file, sha256, ordinal];
		const [first, ...rest] = last.map((_, at) => `$${params.length + at + 1}`);
		// The first condition says nothing new, but lets the index on days begin there.
		after = ` AND coalesce(first_day, last_day) >= ${first} AND (${KEY}) > (${[first, ...rest].join(', ')})`;
	}
}
