import { corpus } from '#corpus.server.ts';
import { byArea } from './order.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	bulletins: byArea(await (await corpus(locals.audience)).bulletins())
});
