import { corpus } from '#corpus.server.ts';
import { gather } from '#exports/facts.ts';
import { disposition, fileName } from '#exports/file-name.ts';
import { districtsSvg, pictureWidth } from '#exports/svg.ts';
import { parseFilters, parseView } from '#filters.ts';
import type { RequestHandler } from './$types';

/** Activity by district of what the filters leave, as a picture; `theme`, `width` (px), `bin` and `scale` besides the filters. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { filters, notices } = parseFilters(url.searchParams);
	const { events, facts } = await gather(await corpus(), filters, locals.lang, notices);
	const asked = url.searchParams.get('bin');
	const picture = districtsSvg(events, {
		facts,
		theme: parseView(url.searchParams).theme ?? 'light',
		width: pictureWidth(url.searchParams.get('width')),
		bin: asked === 'day' || asked === 'week' ? asked : 'auto',
		scale: url.searchParams.get('scale') === 'own' ? 'own' : 'shared'
	});
	return new Response(picture, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': disposition(fileName(facts, 'districts.svg'), 'districts.svg')
		}
	});
};
