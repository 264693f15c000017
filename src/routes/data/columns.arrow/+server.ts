import type { RequestHandler } from './$types';
import { sourceOf } from '../source-of.server.ts';

/** All dated events as columns (charts/columns); `v` names the state of the data. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { arrow } = await sourceOf(url.searchParams, locals.audience);
	return new Response(arrow as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/vnd.apache.arrow.stream',
			'content-length': String(arrow.length),
			'cache-control': url.searchParams.has('v') ? 'private, max-age=3600' : 'no-store'
		}
	});
};
