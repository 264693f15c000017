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

/** Notes whether retellings are linked as the events are now; false within each transaction that writes or takes away events. */
export async function noteLinked(tx: Queryable, are: boolean): Promise<void> {
	await tx.query('UPDATE data_change SET linked = $1', [are]);
}

/** See Store.linked. */
export async function linked(connector: Queryable): Promise<boolean> {
	const [row] = await connector.query<{ linked: boolean }>('SELECT linked FROM data_change');
	return row.linked;
}
