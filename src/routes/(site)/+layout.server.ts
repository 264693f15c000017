import { corpus } from '#corpus.server.ts';
import type { LayoutServerLoad } from './$types';

/** The collection in numbers, for the sentence in the header. */
export const load: LayoutServerLoad = async () => ({ summary: await (await corpus()).summary() });
