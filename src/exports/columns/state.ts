/** What a page asks of the whole collection whatever is filtered, found out once for each state of the data. */
import { byState } from '#exports/columns/by-state.ts';
import type { Coverage, Volume } from '#model.ts';
import type { BulletinSummary, Store, Summary } from '#store/store.ts';

interface State {
	summary: Summary;
	coverage: () => Promise<Coverage[]>;
	volumes: () => Promise<Volume[]>;
	bulletins: () => Promise<BulletinSummary[]>;
}

/** The state of a store as its audience reads it. */
export const stateOf = byState(async (store: Store): Promise<State> => {
	const summary = await store.summary();
	let coverage: Promise<Coverage[]> | undefined;
	let volumes: Promise<Volume[]> | undefined;
	let bulletins: Promise<BulletinSummary[]> | undefined;
	return {
		summary,
		coverage: () => (coverage ??= store.coverage()),
		volumes: () => (volumes ??= store.volumes()),
		bulletins: () => (bulletins ??= store.bulletins())
	};
});
