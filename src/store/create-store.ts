import type { Audience, Event } from '#model.ts';
import type { Connector } from '#store/connector.ts';
import { coverage } from '#store/coverage.ts';
import { changed, linked } from '#store/data-change.ts';
import { facets } from '#store/facets.ts';
import { bulletin, bulletins } from '#store/bulletins.ts';
import { coverFrozen } from '#store/frozen-masks.ts';
import { freeze, frozen } from '#store/frozen.ts';
import { issueStatements } from '#store/issue-statements.ts';
import { decideMask } from '#store/masks.ts';
import { marks, ORDER, pages } from '#store/pages.ts';
import { retold } from '#store/retold.ts';
import type { EventRow } from '#store/rows.ts';
import { link, toldTogether } from '#store/retellings.ts';
import { names } from '#store/names.ts';
import { remove, save } from '#store/save.ts';
import { changeView, ViewRefused, views } from '#store/saved-views.ts';
import type { Store } from '#store/store.ts';
import { summary } from '#store/summary.ts';
import { count, tally } from '#store/tally.ts';
import { volumes } from '#store/volumes.ts';
import { datedWhere, undatedWhere, type Condition } from '#store/where.ts';

/** Store on a database whose schema is up to date, as an audience may read it. */
export function createStore(connector: Connector, audience: Audience = 'editor'): Store {
	let masked: Store | undefined;
	return {
		public: () => (masked ??= createStore(connector, 'public')),
		decideMask: (decision) => decideMask(connector, decision),
		async known() {
			const rows = await connector.query<{ sha256: string; file: string; extractor: string }>(
				'SELECT sha256, file, extractor FROM bulletin'
			);
			return new Map(rows.map(({ sha256, file, extractor }) => [sha256, { file, extractor }]));
		},
		issueStatements: () => issueStatements(connector),
		save: (...all) => save(connector, ...all),
		toldTogether: () => toldTogether(connector),
		link: (retold) => link(connector, retold),
		linked: () => linked(connector),
		remove: (sha256) => remove(connector, sha256),
		bulletins: () => bulletins(connector, audience),
		bulletin: (id) => bulletin(connector, id, audience),
		events: (filters) => events(datedWhere(filters, audience)),
		pages: (filters, size = 2000) => pages(connector, datedWhere(filters, audience), size, audience),
		marks: (filters, size = 10_000) => marks(connector, datedWhere(filters, audience), size, audience),
		async ids(filters) {
			const { sql, params } = datedWhere(filters, audience);
			const rows = await connector.query<{ id: string }>(`SELECT id FROM event WHERE ${sql}`, params);
			return rows.map(({ id }) => id);
		},
		count: (filters) => count(connector, filters, audience),
		tally: (filters) => tally(connector, filters, audience),
		undated: (filters, most) => events(undatedWhere(filters, audience), most),
		async event(id) {
			return (await events({ sql: 'id = $1', params: [id] }))[0] ?? null;
		},
		among: (ids) => events({ sql: 'id = ANY($1)', params: [ids] }),
		facets: (filters) => facets(connector, filters, audience),
		coverage: () => coverage(connector),
		names: (filters, part) => names(connector, filters, audience, part),
		volumes: () => volumes(connector),
		summary: () => summary(connector, audience),
		changed: () => changed(connector),
		freeze: (view) => freeze(connector, view),
		async frozen(fingerprint, query) {
			const view = await frozen(connector, fingerprint, query);
			return view && audience === 'public' ? coverFrozen(connector, view) : view;
		},
		views: () => (audience === 'editor' ? views(connector) : Promise.resolve([])),
		async changeView(change) {
			if (audience !== 'editor') throw new ViewRefused('只有编者可以存视图\nOnly an editor keeps views');
			return changeView(connector, change);
		},
		close: () => connector.close()
	};

	async function events({ sql, params }: Condition, most?: number): Promise<Event[]> {
		const rows = await connector.query<EventRow>(
			`SELECT * FROM event WHERE ${sql} ORDER BY ${ORDER}${most === undefined ? '' : ` LIMIT ${most}`}`,
			params
		);
		return retold(connector, rows, audience);
	}
}
