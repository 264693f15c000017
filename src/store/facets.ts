import type { Filters } from '#filters.ts';
import type { Audience, Certainty } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import type { Facets } from '#store/store.ts';
import { datedWhere, type Facet } from '#store/where.ts';

/** See Store.facets. A value that the other filters leave nothing of is there with 0: a checkbox does not vanish. */
export async function facets(connector: Connector, filters: Filters, audience: Audience): Promise<Facets> {
	const lanes = await counts<{ district: string | null; subdistrict: string | null }>(
		'districts',
		'district, subdistrict'
	);
	const types = await counts<{ type: string }>('types', 'type');
	const certainty = await counts<{ certainty: Certainty }>('certainty', 'certainty');
	return {
		districts: districtsOf(lanes),
		types: types.map(({ type, count }) => ({ id: type, count })),
		certainty: certainty.map(({ certainty: value, count }) => ({ value, count }))
	};

	/** How many events each value of the columns has, in order of the values, null first. */
	function counts<Row>(facet: Facet, columns: string): Promise<(Row & { count: number })[]> {
		const { sql, params } = datedWhere(filters, audience, facet);
		const order = columns.replace(/\w+/g, '$& COLLATE "C" NULLS FIRST');
		return connector.query(
			`SELECT ${columns}, (count(*) FILTER (WHERE ${sql}))::integer AS count
			FROM event WHERE date IS NOT NULL GROUP BY ${columns} ORDER BY ${order}`,
			params
		);
	}
}

function districtsOf(
	lanes: { district: string | null; subdistrict: string | null; count: number }[]
): Facets['districts'] {
	const districts = new Map<string | null, Facets['districts'][number]>();
	for (const { district: name, subdistrict, count } of lanes) {
		const district = districts.get(name) ?? { name, count: 0, subdistricts: [] };
		districts.set(name, district);
		district.count += count;
		district.subdistricts.push({ name: subdistrict, count });
	}
	return [...districts.values()];
}
