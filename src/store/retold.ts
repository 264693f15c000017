import type { Audience, Event } from '#model.ts';
import type { Queryable } from '#store/connector.ts';
import { rowToEvent, type EventRow } from '#store/rows.ts';

/** Events of rows with the other bulletins that tell them, as the audience may read them: file names, too, can be private. */
export async function retold(
	connector: Queryable,
	rows: readonly EventRow[],
	audience: Audience
): Promise<Event[]> {
	const told = [...new Set(rows.flatMap((row) => (row.also_in ?? []).map(({ sha256 }) => sha256)))];
	const masked =
		audience === 'editor' || told.length === 0
			? []
			: await connector.query<{ sha256: string; file: string }>(
					`SELECT sha256, masked->>'file' AS file FROM bulletin WHERE masked IS NOT NULL AND sha256 = ANY($1)`,
					[told]
				);
	const files = new Map(masked.map(({ sha256, file }) => [sha256, file]));
	return rows.map((row) => {
		const event = rowToEvent(row, audience);
		if (row.also_in === null) return event;
		const alsoIn = row.also_in.map((one) => ({ ...one, file: files.get(one.sha256) ?? one.file }));
		return { ...event, alsoIn };
	});
}
