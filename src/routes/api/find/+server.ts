import { json } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { find } from '#ui/palette/find.ts';
import type { RequestHandler } from './$types';

/** Places, names and events that have the words of `q` in them, a few of each: see Found. */
export const GET: RequestHandler = async ({ url, locals }) =>
	json(await find(await corpus(locals.audience), url.searchParams.get('q') ?? ''));
