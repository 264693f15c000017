import { noBits } from '#charts/columns/bits.ts';
import { parseFilters } from '#filters.ts';
import { sourceOf } from '../source-of.server.ts';
import type { RequestHandler } from './$types';

/** Which rows of /data/columns.arrow the words (`q`) and names (`who`) of an address leave: a bit a row (charts/columns/bits.ts). */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { filters } = parseFilters(url.searchParams);
	const source = await sourceOf(url.searchParams, locals.audience);
	const bits = (await source.kept(filters)) ?? noBits(source.columns.length).fill(255);
	return new Response(bits as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/octet-stream',
			'cache-control': url.searchParams.has('v') ? 'private, max-age=3600' : 'no-store'
		}
	});
};
