/** Which collection a request is about: the one that is served, or one made up to measure with. */
import { corpus } from '#corpus.server.ts';
import { parseFilters, parseView } from '#filters.ts';
import { madeUpSource, storeSource, type EventSource } from './sources.server.ts';

/** The source that `bench`, `q`, `who` and `hour` of an address name. */
export async function sourceOf(params: URLSearchParams, audience: App.Locals['audience']): Promise<EventSource> {
	const { bench } = parseView(params);
	if (bench !== null) return madeUpSource(bench);
	const store = await corpus(audience);
	const { filters } = parseFilters(params);
	return storeSource(store, audience, (await store.summary()).fingerprint, filters);
}
