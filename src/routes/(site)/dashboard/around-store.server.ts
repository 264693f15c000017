/** What is around the collection of a store. */
import type { Filters } from '#filters.ts';
import type { Coverage, Volume } from '#model.ts';
import type { BulletinSummary, Store, Summary } from '#store/store.ts';
import { SHELF, type Around } from './load-large.server.ts';
import { select } from './load.server.ts';

/** What does not depend on filters: see state.server.ts. */
interface State {
	summary: Summary;
	coverage: () => Promise<Coverage[]>;
	volumes: () => Promise<Volume[]>;
	bulletins: () => Promise<BulletinSummary[]>;
}

/** Of undated events the first, as many as the shelf shows, and how many there are. */
export async function aroundStore(store: Store, state: State, filters: Filters): Promise<Around> {
	return {
		summary: state.summary,
		coverage: await state.coverage(),
		volumes: state.volumes,
		undated: {
			events: await store.undated(filters, SHELF),
			count: (await store.tally(filters)).undated
		},
		bulletins: state.bulletins,
		count: (other) => store.count(other),
		select: (id) => select(store, id)
	};
}
