import { countItems, maskOfItems } from '#masking/mask-bulletin.ts';
import { maskedArticles, maskedMention } from '#masking/mask-reading.ts';
import type { Audience, YearFound } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { ENDS_ON_A_DAY } from '#store/exact-days.ts';
import { issueStatements } from '#store/issue-statements.ts';
import { itemsOf } from '#store/masks.ts';
import { retold } from '#store/retold.ts';
import { rowToMention, type EventRow, type MentionRow } from '#store/rows.ts';
import type { BulletinSummary, StoredBulletin } from '#store/store.ts';

const SUMMARY = `SELECT b.id, b.sha256, b.file, b.title, b.issued, b.year, b.area, b.length, b.masked,
	count(e.date)::integer AS dated, (count(e.sha256) - count(e.date))::integer AS undated,
	1 + max(coalesce(e.last_day, e.first_day)) FILTER (WHERE e.date ~ '${ENDS_ON_A_DAY}') AS horizon`;

/** What the public reads otherwise in a bulletin's own row. */
interface MaskedFields {
	masked: { file: string; title: string; year: YearFound } | null;
}

/** See Store.bulletins; in order of their files' names. */
export async function bulletins(connector: Connector, audience: Audience): Promise<BulletinSummary[]> {
	const rows = await connector.query<BulletinSummary & MaskedFields>(
		`${SUMMARY} FROM bulletin b LEFT JOIN event e USING (sha256) GROUP BY b.sha256 ORDER BY b.file COLLATE "C", b.sha256`
	);
	return rows.map((row) => readBy(row, audience));
}

/** See Store.bulletin. */
export async function bulletin(
	connector: Connector,
	id: string,
	audience: Audience
): Promise<StoredBulletin | null> {
	const [row] = await connector.query<
		Omit<StoredBulletin, 'mentions' | 'events' | 'stated' | 'masked' | 'masks'> &
			MaskedFields & { masked_text: string | null }
	>(
		`${SUMMARY}, b.text, b.encoding, b.articles, b.masked_text
		FROM bulletin b LEFT JOIN event e USING (sha256) WHERE b.id = $1 OR b.sha256 = $1 GROUP BY b.sha256 ORDER BY b.sha256 LIMIT 1`,
		[id]
	);
	if (!row) return null;
	const { masked_text, ...found } = readBy(row, audience);
	const mentions = (
		await connector.query<MentionRow>('SELECT * FROM mention WHERE sha256 = $1 ORDER BY ordinal', [
			found.sha256
		])
	).map(rowToMention);
	const events = await connector.query<EventRow>('SELECT * FROM event WHERE sha256 = $1 ORDER BY ordinal', [
		found.sha256
	]);
	const masks = await itemsOf(connector, found.sha256);
	const stated = (await issueStatements(connector, found.sha256)).get(found.sha256) ?? null;
	const whole = {
		...found,
		mentions,
		events: await retold(connector, events, audience),
		stated,
		masked: countItems(masks),
		masks
	};
	if (audience === 'editor') return whole;
	const mask = maskOfItems(masks);
	const text = masked_text ?? found.text;
	return {
		...whole,
		text,
		articles: maskedArticles(found.articles, text, mask),
		mentions: mentions.map((mention) => maskedMention(mention, mask)),
		masks: []
	};
}

/** A bulletin's row as the audience reads it. */
function readBy<Row extends MaskedFields>({ masked, ...row }: Row, audience: Audience): Omit<Row, 'masked'> {
	return audience === 'public' && masked ? { ...row, ...masked } : row;
}
