import { json } from '@sveltejs/kit';
import { corpus, corpusNotices } from '#corpus.server.ts';
import type { RequestHandler } from './$types';

/** What is served: `{bulletins, dated, undated, notices}`. */
export const GET: RequestHandler = async ({ locals }) => {
	const { bulletins, dated, undated } = await (await corpus(locals.audience)).summary();
	return json({ bulletins, dated, undated, notices: await corpusNotices() });
};
