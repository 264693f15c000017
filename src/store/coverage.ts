import type { Coverage } from '#model.ts';
import type { Connector } from '#store/connector.ts';

interface Spoken {
	sha256: string;
	area: string[];
	first: number;
	last: number;
}

interface Lane {
	district: string | null;
	subdistrict: string | null;
	area: string[];
	told: string[];
}

/**
 * See Store.coverage. A bulletin covers the lanes of its own area: the paper of a district every subdistrict in it, that
 * of a subdistrict this one alone. A lane without a paper of its own is covered by the bulletins that tell of it.
 */
export async function coverage(connector: Connector): Promise<Coverage[]> {
	const bulletins = await connector.query<Spoken>(
		`SELECT b.sha256, b.area, min(coalesce(e.first_day, e.last_day)) AS first, max(coalesce(e.last_day, e.first_day)) AS last
		FROM bulletin b JOIN event e USING (sha256) WHERE e.date IS NOT NULL GROUP BY b.sha256`
	);
	const lanes = await connector.query<Lane>(
		`SELECT district, subdistrict, min(area) AS area, array_agg(DISTINCT sha256) AS told
		FROM event WHERE date IS NOT NULL GROUP BY district, subdistrict
		ORDER BY district COLLATE "C" NULLS FIRST, subdistrict COLLATE "C" NULLS FIRST`
	);
	return lanes.map(({ district, subdistrict, area, told }) => {
		const own = bulletins.filter((bulletin) => holds(bulletin.area, area));
		const telling = new Set(told);
		const covering = own.length > 0 ? own : bulletins.filter(({ sha256 }) => telling.has(sha256));
		return {
			district,
			subdistrict,
			first: covering.reduce((day, { first }) => Math.min(day, first), Infinity),
			last: covering.reduce((day, { last }) => Math.max(day, last), -Infinity)
		};
	});
}

/** Whether a place lies in an area: [上海市, 黄浦区] holds [上海市, 黄浦区, 外滩街道]. An unknown area holds nothing. */
function holds(area: string[], place: string[]): boolean {
	return area.length > 0 && area.every((name, index) => place[index] === name);
}
