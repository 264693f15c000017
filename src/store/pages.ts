import type { Audience, Event } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { retold } from '#store/retold.ts';
import { markOf, READ_COLUMNS, type EventRow, type MarkColumns } from '#store/rows.ts';
import type { EventMark } from '#store/store.ts';
import { namesOf, type Condition } from '#store/where.ts';

/** The order of events everywhere: first day (else last), clock, file, and their order in the text. */
export const ORDER = `coalesce(first_day, last_day), minute NULLS FIRST, file COLLATE "C", sha256, ordinal`;

/** What `ORDER` sorts by, as columns that can be compared: no clock is before midnight. */
const KEY = `coalesce(first_day, last_day), coalesce(minute, -1), file COLLATE "C", sha256, ordinal`;

/** Where a page ends, and how many rows it has. */
interface PageEnd {
	size: number;
	/** Of its last row, in the order of `KEY`. */
	last: [day: number, minute: number, file: string, sha256: string, ordinal: number];
}

/** See Store.pages. */
export async function* pages(
	connector: Connector,
	where: Condition,
	size: number,
	audience: Audience
): AsyncGenerator<Event[]> {
	const whole = { rows: `json_agg(json_build_array(${READ_COLUMNS.join(', ')}))` };
	for await (const page of eachPage<{ rows: unknown[][] }>(connector, where, size, whole)) {
		const rows = page.rows.map((values) =>
			Object.fromEntries(READ_COLUMNS.map((name, at) => [name, values[at]]))
		);
		yield await retold(connector, rows as unknown as EventRow[], audience);
	}
}

/** See Store.marks. */
export async function* marks(
	connector: Connector,
	where: Condition,
	size: number,
	audience: Audience
): AsyncGenerator<EventMark[]> {
	const { people, organisations } = namesOf(audience);
	const file = audience === 'public' ? "coalesce(masked->>'file', file)" : 'file';
	const columns = {
		...listed('id', 'sha256', 'date', 'part', 'certainty', 'type', 'district', 'subdistrict'),
		...{
			file: `json_agg(${file})`,
			people: `json_agg(${people})`,
			organisations: `json_agg(${organisations})`
		}
	};
	for await (const page of eachPage<MarkColumns>(connector, where, size, columns)) {
		yield page.id.map((_, at) => markOf(page, at));
	}
}

function listed(...names: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, `json_agg(${name})`]));
}

/**
 * Rows of events in pages. Each page is a statement of its own that begins behind the last row of the one before (keyset): no
 * transaction stays open while a slow reader takes its time, and a page costs the same wherever it stands. It comes as one row of
 * `aggregates` over its events, in their order: to take one long JSON apart is some times quicker than very many values.
 */
async function* eachPage<Page>(
	connector: Connector,
	{ sql, params }: Condition,
	size: number,
	aggregates: Record<string, string>
): AsyncGenerator<Page> {
	const asked = Object.entries(aggregates).map(([name, aggregate]) => `${aggregate} AS ${name}`);
	let after = '';
	let from: unknown[] = [];
	for (;;) {
		const [{ size: found, last, ...page }] = await connector.query<Page & PageEnd>(
			`SELECT ${asked.join(', ')}, count(*)::integer AS size, (json_agg(json_build_array(${KEY})))->-1 AS last
			FROM (SELECT * FROM event WHERE ${sql}${after} ORDER BY ${ORDER} LIMIT ${size}) AS event`,
			[...params, ...from]
		);
		if (found > 0) yield page as Page;
		if (found < size) return;
		from = last;
		const [first, ...rest] = last.map((_, at) => `$${params.length + at + 1}`);
		// The first condition says nothing new, but lets the index on days begin there.
		after = ` AND coalesce(first_day, last_day) >= ${first} AND (${KEY}) > (${[first, ...rest].join(', ')})`;
	}
}
