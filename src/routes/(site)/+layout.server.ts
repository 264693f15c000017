import { corpus, corpusNotices } from '#corpus.server.ts';
import type { LayoutServerLoad } from './$types';

/** The collection in numbers, for the sentence in the header, and what has to be told about its files. */
export const load: LayoutServerLoad = async () => ({
	summary: await (await corpus()).summary(),
	fileNotices: await corpusNotices()
});
