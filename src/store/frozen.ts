import type { Event, MaskCount } from '#model.ts';
import { canonicalRows, eventsOf, fingerprintOf } from '#store/canonical-rows.ts';
import type { Connector } from '#store/connector.ts';

/** A selection of events that never changes. */
export interface FrozenView {
	/** SHA-256 of the canonical rows (store/canonical-rows.ts). */
	fingerprint: string;
	/** The filters that gave the rows, as a query string (filters.ts); '' for all events. */
	query: string;
	/** What else is shown with the rows, as it was given: JSON. */
	about: unknown;
	/** When this selection was first frozen: ISO instant in UTC. */
	frozen: string;
	events: Event[];
	/** What is covered in `events` and was not when they were frozen; absent for an editor, who reads the rows as they are kept. */
	later?: MaskedLater;
}

/** What is covered in a frozen view beyond what was covered when it was frozen. */
export interface MaskedLater {
	/** Of each event the different items, added up by rule; empty: nothing. */
	counts: MaskCount[];
	/** Covers what is private in words of a bulletin. */
	cover(sha256: string, words: string): string;
}

/** How much may be frozen: bytes of one view's rows, and of all together. */
export const FROZEN_LIMITS = { view: 16 * 2 ** 20, all: 2 ** 30 };

/** A view is too large to be frozen, or there is no more room; the message says what would help. */
export class FrozenTooLarge extends RangeError {}

interface Row {
	fingerprint: string;
	query: string;
	about: string;
	frozen: Date;
	rows: string;
}

/** See Store.freeze. */
export async function freeze(
	connector: Connector,
	{ query, about, events }: Pick<FrozenView, 'query' | 'about' | 'events'>,
	limits = FROZEN_LIMITS
): Promise<FrozenView> {
	const rows = canonicalRows(events);
	const fingerprint = fingerprintOf(rows);
	const bytes = Buffer.byteLength(rows);
	if (bytes > limits.view) throw tooLarge(events.length, bytes, limits.view);
	await connector.transaction(async (tx) => {
		const [{ held, known }] = await tx.query<{ held: number; known: boolean }>(
			`SELECT coalesce(sum(bytes), 0)::float8 AS held, coalesce(bool_or(fingerprint = $1), false) AS known FROM frozen_rows`,
			[fingerprint]
		);
		if (!known && held + bytes > limits.all) throw noRoom(held, limits.all);
		await tx.query(
			'INSERT INTO frozen_rows (fingerprint, rows, events, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
			[fingerprint, rows, events.length, bytes]
		);
		await tx.query(
			'INSERT INTO frozen_view (fingerprint, query, about) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
			[fingerprint, query, JSON.stringify(about)]
		);
	});
	return (await frozen(connector, fingerprint, query))!;
}

/** See Store.frozen. */
export async function frozen(
	connector: Connector,
	fingerprint: string,
	query: string | null = null
): Promise<FrozenView | null> {
	const [found] = await connector.query<Row>(
		`SELECT v.fingerprint, v.query, v.about, v.frozen, r.rows FROM frozen_view v JOIN frozen_rows r USING (fingerprint)
		WHERE v.fingerprint = $1 ORDER BY (v.query = $2) DESC NULLS LAST, v.frozen, v.query LIMIT 1`,
		[fingerprint, query]
	);
	if (!found) return null;
	return {
		fingerprint,
		query: found.query,
		about: JSON.parse(found.about) as unknown,
		frozen: found.frozen.toISOString(),
		events: eventsOf(found.rows)
	};
}

function tooLarge(events: number, bytes: number, most: number): FrozenTooLarge {
	const fits = Math.floor((events * most) / bytes);
	return new FrozenTooLarge(
		`${events} 件事共 ${bytes} 字节，一次至多定格 ${most} 字节，约 ${fits} 件。请缩小日期范围\n` +
			`${events} events take ${bytes} bytes; a frozen view holds ${most}, about ${fits} events. Choose a shorter range`
	);
}

function noRoom(held: number, most: number): FrozenTooLarge {
	return new FrozenTooLarge(
		`已定格 ${held} 字节，至多 ${most} 字节，没有余地了。请用导出的文件保存这次的数据\n` +
			`${held} of ${most} bytes are taken by frozen views; there is no room left. Keep the data of this view as a file`
	);
}
