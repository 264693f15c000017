import { corpus } from '#corpus.server.ts';
import { loadEmbed } from '../load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) =>
	loadEmbed(await corpus(), url.searchParams, locals.lang);
