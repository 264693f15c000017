import type { Event } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { rowToEvent, rowToMention, type EventRow, type MentionRow } from '#store/rows.ts';
import type { BulletinSummary, StoredBulletin } from '#store/store.ts';

const SUMMARY = `SELECT b.id, b.sha256, b.file, b.title, b.issued, b.year, b.area, b.length,
	count(e.date)::integer AS dated, (count(e.sha256) - count(e.date))::integer AS undated`;

/** See Store.bulletins; in order of their files' names. */
export function bulletins(connector: Connector): Promise<BulletinSummary[]> {
	return connector.query<BulletinSummary>(
		`${SUMMARY} FROM bulletin b LEFT JOIN event e USING (sha256) GROUP BY b.sha256 ORDER BY b.file COLLATE "C", b.sha256`
	);
}

/** See Store.bulletin. */
export async function bulletin(connector: Connector, id: string): Promise<StoredBulletin | null> {
	const [found] = await connector.query<Omit<StoredBulletin, 'mentions' | 'events'>>(
		`${SUMMARY}, b.text, b.encoding, b.articles
		FROM bulletin b LEFT JOIN event e USING (sha256) WHERE b.id = $1 OR b.sha256 = $1 GROUP BY b.sha256 ORDER BY b.sha256 LIMIT 1`,
		[id]
	);
	if (!found) return null;
	const mentions = await connector.query<MentionRow>(
		'SELECT * FROM mention WHERE sha256 = $1 ORDER BY ordinal',
		[found.sha256]
	);
	const events = await connector.query<EventRow>('SELECT * FROM event WHERE sha256 = $1 ORDER BY ordinal', [
		found.sha256
	]);
	return {
		...found,
		mentions: mentions.map(rowToMention),
		events: events.map((row): Event => rowToEvent(row))
	};
}
