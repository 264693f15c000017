import { corpus } from '#corpus.server.ts';
import { eventsExport, toJson } from '#exports/json.ts';
import { parseFilters } from '#filters.ts';
import type { RequestHandler } from './$types';

/** The events that the filters leave, with what was left out and why. */
export const GET: RequestHandler = async ({ url }) => {
	const { filters, notices } = parseFilters(url.searchParams);
	return new Response(toJson(await eventsExport(await corpus(), filters, notices)), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="shixu-events.json"'
		}
	});
};
