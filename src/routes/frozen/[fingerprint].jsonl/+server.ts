import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { canonicalRows } from '#store/canonical-rows.ts';
import { embedWords } from '#words/embed-words.ts';
import { audienceOfFile } from '../../access.server.ts';
import type { RequestHandler } from './$types';

/**
 * Frozen rows, byte for byte those whose SHA-256 is in the address: `curl … | sha256sum`. Where something in them was masked
 * since, the public gets them so masked, and a header says how much; an editor has the rows themselves with `masked=0`.
 */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const store = await corpus(audienceOfFile(locals.audience, url.searchParams));
	const kept = await store.frozen(params.fingerprint.toLowerCase());
	if (!kept) error(404, embedWords(locals.lang).noSuch);
	const later = (kept.later?.counts ?? []).reduce((sum, { count }) => sum + count, 0);
	return new Response(canonicalRows(kept.events), {
		headers: {
			'content-type': 'application/jsonl; charset=utf-8',
			'content-disposition': `attachment; filename="shixu-${kept.fingerprint.slice(0, 12)}.jsonl"`,
			// Not for long: what is masked tomorrow is to be masked in these rows too.
			'cache-control': 'private, max-age=300',
			'x-shixu-masked-since': String(later)
		}
	});
};
