import { corpus } from '#corpus.server.ts';
import type { PageServerLoad } from './$types';
import { loadDashboard } from './dashboard/load.server.ts';

export const load: PageServerLoad = async ({ url, locals }) =>
	loadDashboard(await corpus(locals.audience), url.searchParams, locals.lang);
