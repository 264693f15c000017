import type { Event } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { noteChange, noteLinked } from '#store/data-change.ts';
import { ORDER } from '#store/pages.ts';
import { rowToEvent, type EventRow } from '#store/rows.ts';
import type { Retold } from '#store/store.ts';

/** As many days as merge/same-event.ts takes for a few. */
const LONGEST = 11;
/** Events of one day, or of the same few, in districts of which several bulletins tell on them. */
const CANDIDATES = `last_day - first_day < ${LONGEST} AND (first_day, last_day, coalesce(district, '')) IN (
	SELECT first_day, last_day, coalesce(district, '') FROM event WHERE last_day - first_day < ${LONGEST}
	GROUP BY first_day, last_day, coalesce(district, '') HAVING count(DISTINCT sha256) > 1)`;

/** See Store.toldTogether. One stretch of days at a time is in memory. */
export async function* toldTogether(connector: Connector): AsyncGenerator<Event[]> {
	const times = await connector.query<{ first: number; last: number }>(
		`SELECT DISTINCT first_day AS first, last_day AS last FROM event WHERE ${CANDIDATES} ORDER BY first_day, last_day`
	);
	for (const { first, last } of times) {
		const rows = await connector.query<EventRow>(
			`SELECT * FROM event WHERE first_day = $1 AND last_day = $2 AND ${CANDIDATES} ORDER BY ${ORDER}`,
			[first, last]
		);
		yield rows.map((row) => rowToEvent(row, 'editor'));
	}
}

/** See Store.link. */
export async function link(connector: Connector, retold: readonly Retold[]): Promise<void> {
	const leads = retold.map(({ lead, alsoIn }) => ({ id: lead, lead: null, also_in: alsoIn }));
	const others = retold.flatMap(({ lead, alsoIn }) => alsoIn.map(({ id }) => ({ id, lead, also_in: null })));
	await connector.transaction(async (tx) => {
		const before = await tx.query<{ id: string }>(
			`UPDATE event SET lead = NULL, also_in = NULL WHERE lead IS NOT NULL OR also_in IS NOT NULL RETURNING id`
		);
		await noteLinked(tx, true);
		if (before.length === 0 && retold.length === 0) return;
		await tx.query(
			`UPDATE event e SET lead = r.lead, also_in = r.also_in
			FROM json_to_recordset($1) AS r(id text, lead text, also_in json) WHERE e.id = r.id`,
			[JSON.stringify([...leads, ...others])]
		);
		await noteChange(tx);
	});
}
