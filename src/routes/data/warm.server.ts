import { corpus } from '#corpus.server.ts';
import { storeSource } from '#exports/columns/source.ts';
import { stateOf } from '#exports/columns/state.ts';
import { isEditorsServer } from '#routes/access.server.ts';

/** Makes the columns before a first reader waits for them: those of the pages, then those of embeds and pictures. */
export async function warm(): Promise<void> {
	for (const audience of isEditorsServer() ? (['editor', 'public'] as const) : (['public'] as const)) {
		const store = await corpus(audience);
		const state = await stateOf(store);
		await storeSource(store);
		await Promise.all([state.bulletins(), state.coverage()]);
	}
}
