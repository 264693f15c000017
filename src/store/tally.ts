import type { Connector } from '#store/connector.ts';
import type { Filters } from '#filters.ts';
import type { Tally } from '#store/store.ts';
import { datedWhere, undatedWhere } from '#store/where.ts';

/** See Store.tally. */
export async function tally(connector: Connector, filters: Filters): Promise<Tally> {
	const dated = datedWhere(filters);
	const cited = await connector.query<{ sha256: string; count: number }>(
		`SELECT sha256, count(*)::integer AS count FROM event WHERE ${dated.sql} GROUP BY sha256`,
		dated.params
	);
	const without = undatedWhere(filters);
	const [{ count: undated }] = await connector.query<{ count: number }>(
		`SELECT count(*)::integer AS count FROM event WHERE ${without.sql}`,
		without.params
	);
	const counts = new Map(cited.map(({ sha256, count }) => [sha256, count]));
	return { dated: cited.reduce((sum, { count }) => sum + count, 0), undated, cited: counts };
}
