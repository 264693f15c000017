import type { RequestHandler } from './$types';
import { sourceOf } from '../source-of.server.ts';

/**
 * Which bulletin tells each row of /data/columns.arrow, asked for when lanes are bulletins: a line of JSON with their ids and
 * files, then two bytes a row (little-endian), its place among them.
 */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { bulletins, of } = await (await sourceOf(url.searchParams, locals.audience)).bulletins();
	const names = new TextEncoder().encode(`${JSON.stringify(bulletins)}\n`);
	const bytes = new Uint8Array(names.length + of.length * 2);
	bytes.set(names);
	const view = new DataView(bytes.buffer, names.length);
	of.forEach((number, row) => view.setUint16(row * 2, number, true));
	return new Response(bytes, {
		headers: {
			'content-type': 'application/octet-stream',
			'cache-control': url.searchParams.has('v') ? 'private, max-age=3600' : 'no-store'
		}
	});
};
