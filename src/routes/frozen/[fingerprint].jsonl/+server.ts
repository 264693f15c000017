import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { canonicalRows } from '#store/canonical-rows.ts';
import { embedWords } from '#words/embed-words.ts';
import type { RequestHandler } from './$types';

/** Frozen rows, byte for byte those whose SHA-256 is in the address: `curl … | sha256sum`. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const kept = await (await corpus()).frozen(params.fingerprint.toLowerCase());
	if (!kept) error(404, embedWords(locals.lang).noSuch);
	return new Response(canonicalRows(kept.events), {
		headers: {
			'content-type': 'application/jsonl; charset=utf-8',
			'content-disposition': `attachment; filename="shixu-${kept.fingerprint.slice(0, 12)}.jsonl"`,
			'cache-control': 'public, max-age=31536000, immutable',
			etag: `"${kept.fingerprint}"`
		}
	});
};
