import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Connector, Queryable } from '#store/connector.ts';
import { lockFolder } from '#store/lock.ts';
import { migrate } from '#store/migrate.ts';

/**
 * PostgreSQL within this process, its files in `folder`, which no other process may have open: see lockFolder, which
 * throws. A folder that does not exist is made. The database is made beside its place and moved there when it is
 * whole, so that a process killed at the first start leaves nothing half done.
 */
export async function openPglite(folder: string): Promise<Connector> {
	await mkdir(folder, { recursive: true });
	const unlock = await lockFolder(folder);
	try {
		const [place, unfinished] = [join(folder, 'pglite'), join(folder, 'pglite.unfinished')];
		if (!existsSync(place)) {
			await rm(unfinished, { recursive: true, force: true });
			const fresh = connect(await PGlite.create(unfinished));
			await migrate(fresh);
			await fresh.close();
			await rename(unfinished, place);
		}
		const connector = connect(await PGlite.create(place), unlock);
		await migrate(connector);
		return connector;
	} catch (cause) {
		await unlock();
		throw new Error(`The database in ${folder} could not be opened`, { cause });
	}
}

/** The same in memory, for tests and for commands that keep nothing. */
export async function openMemory(): Promise<Connector> {
	const connector = connect(await PGlite.create());
	await migrate(connector);
	return connector;
}

function connect(database: PGlite, closed: () => Promise<void> = async () => {}): Connector {
	return {
		query: querier(database),
		transaction: (work) => database.transaction((tx) => work({ query: querier(tx) })),
		async close() {
			await database.close();
			await closed();
		}
	};
}

function querier(engine: Pick<Transaction, 'query'>): Queryable['query'] {
	return async <Row>(sql: string, params?: unknown[]) => {
		try {
			return (await engine.query<Row>(sql, params)).rows;
		} catch (cause) {
			throw new Error(`The database refused: ${sql.trim().split('\n', 1)[0]} …`, { cause });
		}
	};
}
