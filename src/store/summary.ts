import { formatDay } from '#edtf.ts';
import type { Audience } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { ENDS_ON_A_DAY, STARTS_ON_A_DAY } from '#store/exact-days.ts';
import type { Summary } from '#store/store.ts';

/**
 * See Store.summary. A month or a year counts only where no event has a day. An open end counts with the day that is known.
 * The fingerprint is the SHA-256 over those of the bulletins, in order of their files, each the SHA-256 over its events in
 * the order of the text, as the audience reads them.
 */
export async function summary(connector: Connector, audience: Audience): Promise<Summary> {
	const [events] = await connector.query<{
		dated: number;
		undated: number;
		first: number | null;
		last: number | null;
	}>(
		`SELECT count(date)::integer AS dated, (count(*) - count(date))::integer AS undated,
			coalesce(min(coalesce(first_day, last_day)) FILTER (WHERE date ~ '${STARTS_ON_A_DAY}'), min(coalesce(first_day, last_day))) AS first,
			coalesce(max(coalesce(last_day, first_day)) FILTER (WHERE date ~ '${ENDS_ON_A_DAY}'), max(coalesce(last_day, first_day))) AS last
		FROM event WHERE lead IS NULL`
	);
	const [all] = await connector.query<{ bulletins: number; issued: number; fingerprint: string }>(
		`SELECT count(*)::integer AS bulletins, count(issued)::integer AS issued,
			encode(sha256(convert_to(coalesce(string_agg(${audience === 'public' ? 'public_fingerprint' : 'fingerprint'}, '' ORDER BY file COLLATE "C", sha256), ''), 'UTF8')), 'hex') AS fingerprint
		FROM bulletin`
	);
	return {
		bulletins: all.bulletins,
		issued: all.issued,
		dated: events.dated,
		undated: events.undated,
		first: events.first === null ? null : formatDay(events.first),
		last: events.last === null ? null : formatDay(events.last),
		fingerprint: all.fingerprint
	};
}
