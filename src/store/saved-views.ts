/** Views with names, for editors. */
import { randomBytes } from 'node:crypto';
import type { Connector } from '#store/connector.ts';

/** A view of the dashboard that an editor gave a name. */
export interface SavedView {
	/** Stays the same when it is renamed: 12 hex digits. */
	id: string;
	name: string;
	/** Filters and look, as an address has them (filters.ts), without `?`; '' for everything as usual. */
	query: string;
	/** When it was last changed: ISO instant in UTC. */
	at: string;
}

/** A change: without `id` a new view; `query: null`: it is removed; otherwise its new name and what it shows. */
export interface ViewChange {
	id?: string;
	name: string;
	query: string | null;
	/** From the caller's clock: 2026-11-22T09:30:00Z. */
	at: string;
}

/** Characters of a name and of a query, views that are kept at once, and changes of all time. */
export const VIEW_LIMITS = { name: 80, query: 4000, views: 200, changes: 20_000 };

/** A view cannot be kept as it was given; the message says what would do, a line of Chinese and one of English. */
export class ViewRefused extends RangeError {}

/** See Store.views. */
export function views(connector: Connector): Promise<SavedView[]> {
	return connector.query<SavedView>(
		`SELECT id, name, query, "at" FROM (
			SELECT DISTINCT ON (id) id, name, query, "at", number FROM saved_view ORDER BY id, number DESC
		) AS last WHERE query IS NOT NULL ORDER BY number`
	);
}

/** See Store.changeView. */
export async function changeView(connector: Connector, { id, name, query, at }: ViewChange): Promise<string> {
	const plain = name.replace(/\s+/gu, ' ').trim();
	const refuse = (zh: string, en: string): never => {
		throw new ViewRefused(`${zh}\n${en}`);
	};
	if (query !== null && plain === '') refuse('视图要有名称', 'A view needs a name');
	if ([...plain].length > VIEW_LIMITS.name)
		refuse(`名称至多 ${VIEW_LIMITS.name} 字`, `A name has at most ${VIEW_LIMITS.name} characters`);
	if (query !== null && query.length > VIEW_LIMITS.query)
		refuse('筛选条件太长，请少选几项', 'The filters are too long; choose fewer');
	const known = id ?? randomBytes(6).toString('hex');
	await connector.transaction(async (tx) => {
		const [{ changes, live, own }] = await tx.query<{ changes: number; live: number; own: boolean }>(
			`SELECT (SELECT count(*)::int FROM saved_view) AS changes,
				count(*) FILTER (WHERE query IS NOT NULL)::int AS live,
				coalesce(bool_or(id = $1 AND query IS NOT NULL), false) AS own
			FROM (SELECT DISTINCT ON (id) id, query FROM saved_view ORDER BY id, number DESC) AS last`,
			[known]
		);
		if (id !== undefined && !own)
			refuse(`没有编号为 ${id.slice(0, 20)} 的视图`, `There is no view ${id.slice(0, 20)}`);
		if ((id === undefined && live >= VIEW_LIMITS.views) || changes >= VIEW_LIMITS.changes)
			refuse(
				`已存 ${live} 个视图，没有余地了，请先删去几个`,
				`${live} views are kept and there is no room for more; remove some first`
			);
		await tx.query('INSERT INTO saved_view (id, name, query, "at") VALUES ($1, $2, $3, $4)', [
			known,
			plain,
			query,
			at
		]);
	});
	return known;
}
