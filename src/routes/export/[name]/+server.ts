import { corpus } from '#corpus.server.ts';
import { answer } from '#exports/answer.ts';
import type { RequestHandler } from './$types';

/** The file of this name, of what the filters leave: `/export/events.ics?from=2020-03-01`, `/export/timeline.png?size=2x`. */
export const GET: RequestHandler = async ({ params, url, locals }) =>
	answer(params.name, url.searchParams, { lang: locals.lang, store: await corpus() });
