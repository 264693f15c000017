import { corpus } from '#corpus.server.ts';
import { answer } from '#exports/answer.ts';
import { audienceOfFile } from '#routes/access.server.ts';
import type { RequestHandler } from './$types';

/**
 * The file of this name, of what the filters leave: `/export/events.ics?from=2020-03-01`, `/export/timeline.png?size=2x`.
 * What is private is masked, unless an editor asks for it: `masked=0`.
 */
export const GET: RequestHandler = async ({ params, url, locals }) =>
	answer(params.name, url.searchParams, {
		lang: locals.lang,
		store: await corpus(audienceOfFile(locals.audience, url.searchParams))
	});
