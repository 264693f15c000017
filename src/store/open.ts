import { createStore } from '#store/create-store.ts';
import { openMemory, openPglite } from '#store/pglite.ts';
import type { Store } from '#store/store.ts';

/** The store in `folder`; null: one in memory that ends with the process. Throws FolderInUse, and on a damaged database. */
export async function openStore(folder: string | null): Promise<Store> {
	return createStore(folder === null ? await openMemory() : await openPglite(folder));
}
