import type { Queryable } from '#store/connector.ts';

/** Notes that the events have changed now; within the transaction that changes them. */
export async function noteChange(tx: Queryable): Promise<void> {
	await tx.query('UPDATE data_change SET at = now()');
}

/** See Store.changed. */
export async function changed(connector: Queryable): Promise<string | null> {
	const [{ at }] = await connector.query<{ at: Date | null }>('SELECT at FROM data_change');
	return at?.toISOString() ?? null;
}
