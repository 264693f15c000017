import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { card } from '#ui/embed/card.server.ts';
import { CARD, lookOf, parseEmbed } from '#ui/embed/charts.ts';
import { headline } from '#ui/embed/headline.ts';
import { embedWords } from '#words/embed-words.ts';
import { embedView } from '../view.server.ts';
import type { RequestHandler } from './$types';

/** The picture beside a link to a view; `width` in px, 1200 at most. */
export const GET: RequestHandler = async ({ url, params, locals: { lang } }) => {
	const view = await embedView(await corpus(), params.chart, url.searchParams, lang);
	if (!view) error(404, embedWords(lang).noSuch);
	const { options } = parseEmbed(url.searchParams);
	const look = lookOf(url.searchParams);
	const png = await card(params.chart, view, {
		theme: look.theme ?? 'light',
		districts: look,
		timeline: look,
		title: options.title || headline(params.chart, view, lang, look.axis),
		width: Math.min(options.width ?? CARD.width, CARD.width)
	});
	return new Response(png as BodyInit, {
		headers: {
			'content-type': 'image/png',
			'cache-control': 'public, max-age=300'
		}
	});
};
