import { Recent } from '#exports/columns/recent.ts';
import type { Store } from '#store/store.ts';

/** States of a store's data of which something is kept: the last, and the one that a slow reader still asks for. */
const STATES = 2;

/** What is made of a store once for each state of its data, and given to all who ask for it. */
export function byState<Value>(make: (store: Store) => Promise<Value>): (store: Store) => Promise<Value> {
	const made = new WeakMap<Store, Recent<Value>>();
	return async (store) => {
		const version = (await store.changed()) ?? '';
		let own = made.get(store);
		if (!own) made.set(store, (own = new Recent(STATES)));
		return own.of(version, () => make(store));
	};
}
