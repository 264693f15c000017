import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { lookOf, parseEmbed } from '#ui/embed/charts.ts';
import { embedWords } from '#words/embed-words.ts';
import { frameScript } from '../scripts.server.ts';
import { embedView } from '../view.server.ts';
import type { PageServerLoad } from './$types';

/** A chart for other people's pages, with the filters and options of its address. */
export const load: PageServerLoad = async ({ url, params, locals }) => {
	const { options } = parseEmbed(url.searchParams);
	const view = await embedView(await corpus(), params.chart, url.searchParams, locals.lang);
	if (!view) error(404, embedWords(locals.lang).noSuch);
	return {
		chart: params.chart,
		options,
		view,
		shown: { ...lookOf(url.searchParams), lang: locals.lang },
		script: options.interactive ? frameScript.address : null
	};
};
