import type { Volume } from '#model.ts';
import type { Connector } from '#store/connector.ts';

interface Read {
	area: string[];
	length: number;
	/** Lanes that the bulletin tells of, as [district, subdistrict]. */
	lanes: [string | null, string | null][];
}

/** See Store.volumes. A bulletin counts once for a place, however many of its events lie there. */
export async function volumes(connector: Connector): Promise<Volume[]> {
	const bulletins = await connector.query<Read>(
		`SELECT b.area, b.length, coalesce(json_agg(e.lane) FILTER (WHERE e.lane IS NOT NULL), '[]') AS lanes
		FROM bulletin b LEFT JOIN (
			SELECT DISTINCT sha256, json_build_array(district, subdistrict)::jsonb AS lane FROM event WHERE date IS NOT NULL
		) e USING (sha256) GROUP BY b.sha256`
	);
	const told = new Set(bulletins.flatMap(({ lanes }) => lanes.flatMap(placesOf)));
	const found = new Map(
		[...told].map((place): [string, Volume] => [place, { place, bulletins: 0, characters: 0 }])
	);
	for (const { area, length, lanes } of bulletins) {
		for (const place of new Set([...lanes.flatMap(placesOf), ...ownPlaces(area)])) {
			const volume = found.get(place);
			if (!volume) continue;
			volume.bulletins += 1;
			volume.characters += length;
		}
	}
	return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The places that a lane belongs to, as `d` names them: 黄浦区 and 黄浦区/外滩街道. */
function placesOf([district, subdistrict]: [string | null, string | null]): string[] {
	if (district === null) return ['-', subdistrict ?? '-'];
	return [district, `${district}/${subdistrict ?? '-'}`];
}

/** The places that a newspaper is of: that of 外滩街道 is of 黄浦区 too; that of 黄浦区 of its 区级; that of 上海市 of 市级. */
function ownPlaces(area: string[]): string[] {
	const pairs = area.slice(1).map((name, index) => `${area[index]}/${name}`);
	return [...area, ...pairs, `${area.at(-1) ?? ''}/-`, ...(area.length === 1 ? ['-'] : [])];
}
