/** Which collection a request is about: the one that is served, or one made up to measure with. */
import { corpus } from '#corpus.server.ts';
import { storeSource, type EventSource } from '#exports/columns/source.ts';
import { parseView } from '#filters.ts';
import { madeUpSource } from './made-up.server.ts';

/** The source that an address names: with `bench` one that is made up. */
export async function sourceOf(params: URLSearchParams, audience: App.Locals['audience']): Promise<EventSource> {
	const { bench } = parseView(params);
	if (bench !== null) return madeUpSource(bench);
	return storeSource(await corpus(audience));
}
