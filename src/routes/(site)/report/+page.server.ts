import { corpus } from '#corpus.server.ts';
import { parseFilters } from '#filters.ts';
import type { PageServerLoad } from './$types';
import { loadReport } from './load.server.ts';

/** The report that the address describes, as it will be printed. */
export const load: PageServerLoad = async ({ url, locals }) => ({
	filters: parseFilters(url.searchParams).filters,
	...(await loadReport(await corpus(), url.searchParams, locals.lang))
});
