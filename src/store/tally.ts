import type { Connector } from '#store/connector.ts';
import type { Filters } from '#filters.ts';
import type { Audience, MaskCount } from '#model.ts';
import type { Tally } from '#store/store.ts';
import { datedWhere, undatedWhere } from '#store/where.ts';

/** See Store.count. */
export async function count(connector: Connector, filters: Filters, audience: Audience): Promise<number> {
	const { sql, params } = datedWhere(filters, audience);
	const [{ dated }] = await connector.query<{ dated: number }>(
		`SELECT count(*)::integer AS dated FROM event WHERE ${sql}`,
		params
	);
	return dated;
}

/** See Store.tally. */
export async function tally(connector: Connector, filters: Filters, audience: Audience): Promise<Tally> {
	const dated = datedWhere(filters, audience);
	const cited = await connector.query<{ sha256: string; count: number }>(
		`SELECT sha256, count(*)::integer AS count FROM event WHERE ${dated.sql} GROUP BY sha256`,
		dated.params
	);
	const without = undatedWhere(filters, audience);
	const [{ count: undated }] = await connector.query<{ count: number }>(
		`SELECT count(*)::integer AS count FROM event WHERE ${without.sql}`,
		without.params
	);
	const counts = new Map(cited.map(({ sha256, count }) => [sha256, count]));
	const masked =
		audience === 'editor'
			? null
			: await connector.query<MaskCount>(
					`SELECT rule, sum(count)::integer AS count
					FROM event, json_to_recordset(masked->'masked') AS r(rule text, count integer)
					WHERE masked IS NOT NULL AND ${dated.sql} GROUP BY rule ORDER BY rule COLLATE "C"`,
					dated.params
				);
	return { dated: cited.reduce((sum, { count }) => sum + count, 0), undated, cited: counts, masked };
}
