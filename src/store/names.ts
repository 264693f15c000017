import type { Filters } from '#filters.ts';
import type { Audience } from '#model.ts';
import { noFilters } from '#filters.ts';
import type { Connector } from '#store/connector.ts';
import type { NameCount, Names } from '#store/store.ts';
import { datedWhere, namesOf } from '#store/where.ts';

/** Names in a list: more are no picture any longer. */
const MOST = 12;

/** See Store.names. */
export async function names(
	connector: Connector,
	filters: Filters,
	audience: Audience,
	part = ''
): Promise<Names> {
	const { people, organisations } = namesOf(audience);
	return {
		people: await counted(`json_array_elements(${people}) AS n(item)`, "item->>'name'", "item->>'title'"),
		organisations: await counted(
			`json_array_elements_text(${organisations}) AS n(item)`,
			'item',
			'NULL::text'
		)
	};

	/** An event that gives a name twice counts once. */
	async function counted(from: string, name: string, title: string): Promise<NameCount[]> {
		const left = datedWhere({ ...filters, who: [] }, audience);
		const all = datedWhere(noFilters, audience);
		return connector.query<NameCount>(
			`SELECT name, max(title) AS title, (count(DISTINCT id) FILTER (WHERE kept))::integer AS count,
				count(DISTINCT id)::integer AS unfiltered
			FROM (SELECT id, ${name} AS name, ${title} AS title, (${left.sql}) AS kept FROM event, ${from} WHERE ${all.sql}) named
			WHERE strpos(name, $${left.params.length + 1}) > 0 OR $${left.params.length + 1} = ''
			GROUP BY name ORDER BY count DESC, unfiltered DESC, name COLLATE "C" LIMIT ${MOST}`,
			[...left.params, part]
		);
	}
}
