import { error, redirect } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { FrozenTooLarge } from '#store/frozen.ts';
import { isEmbedChart } from '#ui/embed/charts.ts';
import { embedWords } from '#words/embed-words.ts';
import { freezeView } from '../embed/view.server.ts';
import type { RequestHandler } from './$types';

/**
 * Freezes what the filters of a form leave, and goes on to its snippets. For the editor alone, and from Shixu's own pages:
 * another site's page could otherwise fill the store. 403, 409 where there is nothing to freeze, 413 where it is too much.
 */
export const POST: RequestHandler = async ({ request, url, locals }) => {
	const words = embedWords(locals.lang).snippets;
	const foreign = request.headers.get('origin') !== url.origin;
	if (foreign || locals.audience !== 'editor') error(403, words.freezeEditors);
	const params = new URLSearchParams();
	for (const [name, value] of await request.formData()) {
		if (typeof value === 'string' && value !== '') params.append(name, value);
	}
	if (!isEmbedChart(params.get('chart'))) params.set('chart', 'timeline');
	params.delete('frozen');
	const fingerprint = await freezeView(await corpus(), params, locals.lang).catch((cause: unknown) => {
		if (cause instanceof FrozenTooLarge) error(413, cause.message.split('\n')[locals.lang === 'zh' ? 0 : 1]);
		throw cause;
	});
	if (fingerprint === null) error(409, words.freezeNothing);
	params.set('frozen', fingerprint);
	redirect(303, `/embed/snippets?${params}`);
};
