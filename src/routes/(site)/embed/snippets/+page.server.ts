import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { askedChart, snippetPage } from '#ui/embed/snippet-page.server.ts';
import { embedWords } from '#words/embed-words.ts';
import { embedView } from '../../../embed/view.server.ts';
import type { PageServerLoad } from './$types';

/** The snippets of a view: what the embed dialog shows, as a page of its own for whoever has no script. */
export const load: PageServerLoad = async ({ url, locals: { lang, audience } }) => {
	const view = await embedView(await corpus(), askedChart(url.searchParams), url.searchParams, lang);
	if (!view) error(404, embedWords(lang).noSuch);
	return { snippets: snippetPage(view, { url, lang, mayFreeze: audience === 'editor' }) };
};
