import { corpus } from '#corpus.server.ts';
import { gather } from '#exports/facts.ts';
import { disposition, fileName } from '#exports/file-name.ts';
import { pictureWidth, timelineSvg } from '#exports/svg.ts';
import { parseFilters, parseView } from '#filters.ts';
import type { RequestHandler } from './$types';

/** The timeline of what the filters leave, as a picture; `theme` and `width` (px) besides the filters. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { filters, notices } = parseFilters(url.searchParams);
	const store = await corpus();
	const { events, facts } = await gather(store, filters, locals.lang, notices);
	const theme = parseView(url.searchParams).theme ?? 'light';
	const width = pictureWidth(url.searchParams.get('width'));
	return new Response(timelineSvg(events, { facts, theme, width, coverage: await store.coverage() }), {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': disposition(fileName(facts, 'timeline.svg'), 'timeline.svg')
		}
	});
};
