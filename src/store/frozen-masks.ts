/** What was masked after a view was frozen is masked in it too. The rows that are kept, and their fingerprint, stay as they are. */
import { maskOfItems, type MaskChoice } from '#masking/mask-bulletin.ts';
import { addedCounts, eventMasker, type MaskedEvent } from '#masking/mask-reading.ts';
import type { Mask } from '#masking/cover.ts';
import type { Event, MaskCount } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import type { FrozenView } from '#store/frozen.ts';

interface MaskedBulletinRow {
	sha256: string;
	text: string;
	masked_text: string | null;
}

/**
 * A frozen view as the public reads it: also covered by the rules and decisions of today. What a later decision opened stays
 * covered, since the rows that were kept hold no more. A bulletin that is gone is covered by the decisions on it alone.
 */
export async function coverFrozen(connector: Connector, view: FrozenView): Promise<FrozenView> {
	const about = view.events.flatMap(({ sha256, alsoIn = [] }) => [
		sha256,
		...alsoIn.map((one) => one.sha256)
	]);
	const masks = await masksNow(connector, [...new Set(about)]);
	const cover = (sha256: string, words: string): string => masks.get(sha256)?.mask(words).text ?? words;
	const found: MaskCount[][] = [];
	const events = view.events.map((event): Event => {
		const alsoIn = event.alsoIn?.map((one) => ({ ...one, file: cover(one.sha256, one.file) }));
		const now = masks.get(event.sha256)?.event(event);
		if (now) found.push(now.masked);
		const masked = addedCounts(event.masked ?? [], now?.masked ?? []);
		return {
			...event,
			...now,
			...(alsoIn && { alsoIn }),
			...(masked.length > 0 ? { masked } : {})
		};
	});
	return { ...view, events, later: { counts: addedCounts(...found), cover } };
}

interface MaskNow {
	mask: Mask;
	event(event: Event): MaskedEvent | null;
}

/** The masks of bulletins by their SHA-256, for those that have any. */
async function masksNow(connector: Connector, sha256s: readonly string[]): Promise<Map<string, MaskNow>> {
	const items = await connector.query<MaskChoice & { sha256: string }>(
		`SELECT coalesce(i.sha256, d.sha256) AS sha256, coalesce(i.rule, d.rule) AS rule, coalesce(i.words, d.words) AS words,
			coalesce(d.masked, true) AS masked
		FROM (SELECT sha256, rule, words FROM mask_item WHERE sha256 = ANY($1)) i
		FULL JOIN (
			SELECT DISTINCT ON (sha256, rule, words) sha256, rule, words, masked FROM mask_decision
			WHERE sha256 = ANY($1) ORDER BY sha256, rule, words, number DESC
		) d ON (d.sha256, d.rule, d.words) = (i.sha256, i.rule, i.words)`,
		[sha256s]
	);
	const rows = await connector.query<MaskedBulletinRow>(
		'SELECT sha256, text, masked_text FROM bulletin WHERE sha256 = ANY($1)',
		[sha256s]
	);
	const texts = new Map(rows.map((row) => [row.sha256, row]));
	const masks = new Map<string, MaskNow>();
	for (const sha256 of new Set(items.map((item) => item.sha256))) {
		const { text = '', masked_text = null } = texts.get(sha256) ?? {};
		const mask = maskOfItems(items.filter((item) => item.sha256 === sha256));
		masks.set(sha256, { mask, event: eventMasker(text, masked_text ?? text, mask) });
	}
	return masks;
}
