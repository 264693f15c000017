import { corpus, corpusNotices } from '#corpus.server.ts';
import type { LayoutServerLoad } from './$types';

/** The collection in numbers, for the sentence in the header, and what has to be told about its files. */
export const load: LayoutServerLoad = async ({ locals }) => ({
	audience: locals.audience,
	summary: await (await corpus(locals.audience)).summary(),
	fileNotices: await corpusNotices()
});
