import { corpus } from '#corpus.server.ts';
import { bound, toXml } from '#ui/embed/oembed.ts';
import { oembedOf } from './answer.server.ts';
import type { RequestHandler } from './$types';

/** oEmbed 1.0: `/oembed?url=…&format=json&maxwidth=600`. 404 for an address that is none of ours, 501 for another format. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const format = url.searchParams.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml') return told(501, `format=${format.slice(0, 40)}: json, xml`);
	const target = url.searchParams.get('url');
	if (!target) return told(400, 'url=');
	const bounds = {
		maxWidth: bound(url.searchParams.get('maxwidth')),
		maxHeight: bound(url.searchParams.get('maxheight'))
	};
	const answer = await oembedOf(await corpus(), { url: target, site: url, lang: locals.lang }, bounds);
	if (!answer) return told(404, target.slice(0, 200));
	const [body, type] =
		format === 'xml'
			? [toXml(answer), 'text/xml; charset=utf-8']
			: [JSON.stringify(answer), 'application/json; charset=utf-8'];
	return new Response(body, { headers: { 'content-type': type } });
};

function told(status: number, text: string): Response {
	return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
