import { corpus } from '#corpus.server.ts';
import { toCsv } from '#exports/csv.ts';
import { parseFilters } from '#filters.ts';
import type { RequestHandler } from './$types';

/** The events that the filters leave, as a table for a spreadsheet, in the language of the page. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { filters } = parseFilters(url.searchParams);
	return new Response(toCsv(await (await corpus()).events(filters), locals.lang), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="shixu-events.csv"'
		}
	});
};
