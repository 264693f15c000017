import type { Connector } from '#store/connector.ts';
import { migrations } from '#store/schema/migrations.ts';

/**
 * Brings the schema up to this program's version: each migration once, in order, each in a transaction.
 * Throws if the database is newer than the program: there is no way back.
 */
export async function migrate(connector: Connector): Promise<void> {
	await connector.query(
		'CREATE TABLE IF NOT EXISTS migration (version integer PRIMARY KEY, name text NOT NULL, applied timestamptz NOT NULL DEFAULT now())'
	);
	const [{ version }] = await connector.query<{ version: number }>(
		'SELECT coalesce(max(version), 0) AS version FROM migration'
	);
	if (version > migrations.length) {
		throw new Error(
			`数据库的版本是 ${version}，本程序只到 ${migrations.length}。请更新 Shixu，或用 SHIXU_DATA 指定另一个文件夹\n` +
				`The database has version ${version}, this program knows ${migrations.length}. Update Shixu, or name another folder in SHIXU_DATA`
		);
	}
	for (const [index, { name, statements }] of migrations.entries()) {
		if (index < version) continue;
		await connector.transaction(async (tx) => {
			for (const statement of statements) await tx.query(statement);
			await tx.query('INSERT INTO migration (version, name) VALUES ($1, $2)', [index + 1, name]);
		});
	}
}
