import { error, json } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { parseFilters, parseView, toQuery } from '#filters.ts';
import { ViewRefused, type ViewChange } from '#store/saved-views.ts';
import type { RequestHandler } from './$types';

/** Saved views, for an editor; an empty list for everybody else. */
export const GET: RequestHandler = async ({ locals }) =>
	json(await (await corpus(locals.audience)).views(), { headers: { 'cache-control': 'no-store' } });

/**
 * Adds, renames, changes or removes a view: JSON as ViewChange without `at`. From Shixu's own pages alone, and for editors
 * (403). 400 where it is no such thing, 409 with the reason where it cannot be kept.
 */
export const POST: RequestHandler = async ({ request, url, locals }) => {
	if (request.headers.get('origin') !== url.origin || locals.audience !== 'editor')
		error(403, 'Only an editor keeps views');
	const change = asked(await request.json().catch(() => null));
	if (!change) error(400, 'Expected JSON: {"id"?: text, "name": text, "query": text or null}');
	const store = await corpus(locals.audience);
	try {
		await store.changeView({ ...change, at: new Date().toISOString() });
	} catch (cause) {
		if (cause instanceof ViewRefused) error(409, cause.message.split('\n')[locals.lang === 'zh' ? 0 : 1]);
		throw cause;
	}
	return json(await store.views());
};

/** What is kept of a query is what an address may say: unknown parameters are left out, and how it is sought and called. */
function asked(body: unknown): Omit<ViewChange, 'at'> | null {
	if (typeof body !== 'object' || body === null) return null;
	const { id, name, query } = body as Record<string, unknown>;
	if ((id !== undefined && typeof id !== 'string') || typeof name !== 'string') return null;
	if (query !== null && typeof query !== 'string') return null;
	if (query === null) return id === undefined ? null : { id, name, query };
	const params = new URLSearchParams(query);
	const { filters } = parseFilters(params);
	const view = { ...parseView(params), name: null, bench: null };
	return { id, name, query: toQuery(filters, view) };
}
