import { frameScript } from '../scripts.server.ts';
import type { RequestHandler } from './$types';

/** The script of an embed. */
export const GET: RequestHandler = () =>
	new Response(frameScript.text, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'public, max-age=31536000, immutable',
			'cross-origin-resource-policy': 'cross-origin'
		}
	});
