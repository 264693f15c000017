/** Private items of bulletins and what editors decided of them. */
import { createHash } from 'node:crypto';
import { maskBulletin, maskedYear, type JudgedItem, type MaskedBulletin } from '#masking/mask-bulletin.ts';
import type { Article, Event, YearFound } from '#model.ts';
import type { Connector, Queryable } from '#store/connector.ts';
import { noteChange } from '#store/data-change.ts';
import { eventToRow, rowToEvent, type EventRow } from '#store/rows.ts';
import type { MaskDecision, StoredMask } from '#store/store.ts';

/** A bulletin's own row, as far as masking reads it. */
interface MaskedRow {
	sha256: string;
	file: string;
	title: string;
	year: YearFound;
	text: string;
	articles: Article[];
}

const ITEM_COLUMNS = 'id text, rule text, words text, shown text, places json';

/** The last decision on each item of a bulletin; on words that are not found any more, too. */
export function decisionsOf(tx: Queryable, sha256: string): Promise<MaskDecision[]> {
	return tx.query<MaskDecision>(
		`SELECT DISTINCT ON (rule, words) sha256, rule, words, masked, who, "at", why
		FROM mask_decision WHERE sha256 = $1 ORDER BY rule, words, number DESC`,
		[sha256]
	);
}

/** What the public reads of a bulletin, by the rules and the decisions on it. */
export async function masksOf(
	tx: Queryable,
	row: Omit<MaskedRow, 'title' | 'year'>
): Promise<MaskedBulletin> {
	return maskBulletin(row, await decisionsOf(tx, row.sha256));
}

/** The columns of a bulletin's row that masking fills: what differs for the public, null where nothing does. */
export function maskedColumns(
	{ file, title, year, text }: Omit<MaskedRow, 'sha256' | 'articles'>,
	{ mask, text: covered }: MaskedBulletin
): { masked: string | null; maskedText: string | null } {
	const masked = { file: mask(file).text, title: mask(title).text, year: maskedYear(year, mask) };
	const same = JSON.stringify(masked) === JSON.stringify({ file, title, year });
	return { masked: same ? null : JSON.stringify(masked), maskedText: covered === text ? null : covered };
}

/** SHA-256 over events as one audience reads them, in order; '' for none. */
export function fingerprintOf(events: readonly Event[]): string {
	if (events.length === 0) return '';
	return createHash('sha256').update(JSON.stringify(events)).digest('hex');
}

/** Puts the items of a bulletin in the place of those that are there. */
export async function saveItems(tx: Queryable, sha256: string, items: readonly JudgedItem[]): Promise<void> {
	await tx.query('DELETE FROM mask_item WHERE sha256 = $1', [sha256]);
	await tx.query(
		`INSERT INTO mask_item (sha256, ordinal, id, rule, words, shown, places)
		SELECT $1, ordinal, id, rule, words, shown, places
		FROM ROWS FROM (json_to_recordset($2) AS (${ITEM_COLUMNS})) WITH ORDINALITY AS r(id, rule, words, shown, places, ordinal)`,
		[sha256, JSON.stringify(items)]
	);
}

/** The items of a bulletin in the order of its text, each with the last decision on it. */
export async function itemsOf(connector: Connector, sha256: string): Promise<StoredMask[]> {
	const items = await connector.query<Omit<StoredMask, 'masked' | 'decision'>>(
		'SELECT id, rule, words, shown, places FROM mask_item WHERE sha256 = $1 ORDER BY ordinal',
		[sha256]
	);
	const decisions = await decisionsOf(connector, sha256);
	return items.map((item) => {
		const decision = decisions.find(({ rule, words }) => rule === item.rule && words === item.words) ?? null;
		return { ...item, masked: decision?.masked ?? true, decision };
	});
}

/**
 * See Store.decideMask. The decision and what the public reads by it are on disk together. Throws a RangeError for a
 * bulletin that is not there, and for words that are none.
 */
export async function decideMask(connector: Connector, decision: MaskDecision): Promise<void> {
	const { sha256, rule, who, at, why, masked } = decision;
	const words = decision.words.replace(/\s+/g, '');
	if (words === '') throw new RangeError('没有写要遮盖的字词 · No words to mask were given');
	await connector.transaction(async (tx) => {
		const [row] = await tx.query<MaskedRow>(
			'SELECT sha256, file, title, year, text, articles FROM bulletin WHERE sha256 = $1',
			[sha256]
		);
		if (!row) throw new RangeError(`没有这份简报 · There is no bulletin ${sha256}`);
		await tx.query(
			'INSERT INTO mask_decision (sha256, rule, words, masked, who, "at", why) VALUES ($1, $2, $3, $4, $5, $6, $7)',
			[sha256, rule, words, masked, who, at, why]
		);
		await remask(tx, row);
		await noteChange(tx);
	});
}

/** Writes anew what the public reads of a bulletin. */
async function remask(tx: Queryable, row: MaskedRow): Promise<void> {
	const { sha256 } = row;
	const result = await masksOf(tx, row);
	await saveItems(tx, sha256, result.items);
	const rows = await tx.query<EventRow & { ordinal: number }>(
		'SELECT * FROM event WHERE sha256 = $1 ORDER BY ordinal',
		[sha256]
	);
	const events = rows.map((each) => rowToEvent(each, 'editor'));
	const covered = events.map((event) => result.event(event));
	const updates = events.map((event, index) => {
		const { masked, masked_search } = eventToRow(event, covered[index]);
		return { ordinal: rows[index].ordinal, masked, masked_search };
	});
	await tx.query(
		`UPDATE event SET masked = r.masked, masked_search = r.masked_search
		FROM json_to_recordset($2) AS r(ordinal integer, masked json, masked_search text)
		WHERE event.sha256 = $1 AND event.ordinal = r.ordinal`,
		[sha256, JSON.stringify(updates)]
	);
	const { masked, maskedText } = maskedColumns(row, result);
	await tx.query(
		'UPDATE bulletin SET masked = $2, masked_text = $3, public_fingerprint = $4 WHERE sha256 = $1',
		[sha256, masked, maskedText, fingerprintOf(events.map((event, i) => ({ ...event, ...covered[i] })))]
	);
}
