import { elementScript } from '../embed/scripts.server.ts';
import type { RequestHandler } from './$types';

/** The custom element `<shixu-chart>`. */
export const GET: RequestHandler = ({ request }) => {
	const headers = {
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'public, max-age=3600',
		'cross-origin-resource-policy': 'cross-origin',
		etag: elementScript.etag
	};
	const known = request.headers.get('if-none-match') === elementScript.etag;
	return new Response(known ? null : elementScript.text, { status: known ? 304 : 200, headers });
};
