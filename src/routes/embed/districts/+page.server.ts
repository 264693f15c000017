import { corpus } from '#corpus.server.ts';
import { loadEmbed } from '../load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => loadEmbed(await corpus(), url.searchParams);
