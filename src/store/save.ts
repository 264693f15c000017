import type { Bulletin, Reading } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { noteChange, noteLinked } from '#store/data-change.ts';
import { addIssueStatement } from '#store/issue-statements.ts';
import { fingerprintOf, maskedColumns, masksOf, saveItems } from '#store/masks.ts';
import { EVENT_COLUMNS, MENTION_COLUMNS, columnNames, eventToRow } from '#store/rows.ts';
import type { IssueStatement } from '#store/store.ts';

/** See Store.save. Throws an Error that names the file; its cause says what was wrong. */
export async function save(
	connector: Connector,
	bulletin: Bulletin,
	reading: Reading,
	extractor: string,
	statement?: IssueStatement
): Promise<void> {
	const { sha256, file } = bulletin;
	try {
		await connector.transaction(async (tx) => {
			const masks = await masksOf(tx, { ...bulletin, articles: reading.articles });
			const covered = reading.events.map((event) => masks.event(event));
			const events = JSON.stringify(reading.events.map((event, i) => eventToRow(event, covered[i])));
			const { masked, maskedText } = maskedColumns({ ...reading, text: bulletin.text }, masks);
			const fingerprint = fingerprintOf(reading.events);
			const publicFingerprint = fingerprintOf(
				reading.events.map((event, i) => ({ ...event, ...covered[i] }))
			);
			const [before] = await tx.query<{
				fingerprint: string;
				public_fingerprint: string;
				issued: string | null;
			}>('DELETE FROM bulletin WHERE sha256 = $1 RETURNING fingerprint, public_fingerprint, issued', [
				sha256
			]);
			await tx.query(
				`INSERT INTO bulletin (sha256, id, file, title, issued, year, area, length, encoding, text, articles, extractor,
					masked, masked_text, fingerprint, public_fingerprint)
				VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
				[
					sha256,
					sha256.slice(0, 12),
					file,
					reading.title,
					reading.issued,
					JSON.stringify(reading.year),
					reading.area,
					reading.length,
					bulletin.encoding,
					bulletin.text,
					JSON.stringify(reading.articles),
					extractor,
					masked,
					maskedText,
					fingerprint,
					publicFingerprint
				]
			);
			await noteLinked(tx, false);
			if (statement) await addIssueStatement(tx, statement);
			await saveItems(tx, sha256, masks.items);
			await tx.query(insertAll('mention', MENTION_COLUMNS), [sha256, JSON.stringify(reading.mentions)]);
			await tx.query(insertAll('event', EVENT_COLUMNS), [sha256, events]);
			const same =
				(before?.fingerprint ?? '') === fingerprint &&
				(before?.public_fingerprint ?? '') === publicFingerprint &&
				(before === undefined || before.issued === reading.issued);
			if (!same) await noteChange(tx);
		});
	} catch (cause) {
		throw new Error(`${file} could not be stored`, { cause });
	}
}

/** See Store.remove. */
export async function remove(connector: Connector, sha256: string[]): Promise<void> {
	if (sha256.length === 0) return;
	await connector.transaction(async (tx) => {
		const gone = await tx.query<{ fingerprint: string }>(
			'DELETE FROM bulletin WHERE sha256 = ANY($1) RETURNING fingerprint',
			[sha256]
		);
		await noteLinked(tx, false);
		if (gone.some(({ fingerprint }) => fingerprint !== '')) await noteChange(tx);
	});
}

/** One statement for any number of rows: `$1` the bulletin's hash, `$2` a JSON array of them, numbered in its order. */
function insertAll(table: string, columns: string): string {
	const names = columnNames(columns);
	return `INSERT INTO ${table} (sha256, ordinal, ${names})
		SELECT $1, ordinal, ${names} FROM ROWS FROM (json_to_recordset($2) AS (${columns})) WITH ORDINALITY AS r(${names}, ordinal)`;
}
