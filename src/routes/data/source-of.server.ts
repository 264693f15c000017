/** Which collection a request is about: the one that is served, or one made up to measure with. */
import { corpus } from '#corpus.server.ts';
import { parseView } from '#filters.ts';
import { madeUpSource, storeSource, type EventSource } from './sources.server.ts';

/** The source that an address names: with `bench` one that is made up. */
export async function sourceOf(params: URLSearchParams, audience: App.Locals['audience']): Promise<EventSource> {
	const { bench } = parseView(params);
	if (bench !== null) return madeUpSource(bench);
	const store = await corpus(audience);
	return storeSource(store, audience, (await store.changed()) ?? '');
}
