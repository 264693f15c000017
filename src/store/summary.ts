import { formatDay } from '#edtf.ts';
import type { Connector } from '#store/connector.ts';
import type { Summary } from '#store/store.ts';

/**
 * See Store.summary. An open end counts with the day that is known. The fingerprint is the SHA-256 over those of the
 * bulletins, in order of their files, each the SHA-256 over its events in the order of the text.
 */
export async function summary(connector: Connector): Promise<Summary> {
	const [events] = await connector.query<{
		dated: number;
		undated: number;
		first: number | null;
		last: number | null;
	}>(
		`SELECT count(date)::integer AS dated, (count(*) - count(date))::integer AS undated,
			min(coalesce(first_day, last_day)) AS first, max(coalesce(last_day, first_day)) AS last FROM event`
	);
	const [all] = await connector.query<{ bulletins: number; fingerprint: string }>(
		`SELECT count(*)::integer AS bulletins,
			encode(sha256(convert_to(coalesce(string_agg(fingerprint, '' ORDER BY file COLLATE "C", sha256), ''), 'UTF8')), 'hex') AS fingerprint
		FROM bulletin`
	);
	return {
		bulletins: all.bulletins,
		dated: events.dated,
		undated: events.undated,
		first: events.first === null ? null : formatDay(events.first),
		last: events.last === null ? null : formatDay(events.last),
		fingerprint: all.fingerprint
	};
}
