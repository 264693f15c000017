/** What a page asks of the whole collection whatever is filtered, found out once for each state of the data. */
import type { Audience, Coverage, Volume } from '#model.ts';
import type { BulletinSummary, Store, Summary } from '#store/store.ts';
import { Recent } from './recent.ts';

interface State {
	summary: Summary;
	coverage: () => Promise<Coverage[]>;
	volumes: () => Promise<Volume[]>;
	bulletins: () => Promise<BulletinSummary[]>;
}

const states = new Recent<State>(4);

/** The state of a store as an audience reads it. */
export async function stateOf(store: Store, audience: Audience): Promise<State> {
	const version = (await store.changed()) ?? '';
	return states.of(JSON.stringify([audience, version]), async () => {
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
}
