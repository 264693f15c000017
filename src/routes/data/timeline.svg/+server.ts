import { render } from 'svelte/server';
import { themePalette } from '#charts/shared/palette.ts';
import Timeline from '#charts/timeline/Timeline.svelte';
import { padded } from '#charts/timeline/viewport.ts';
import { lanesOfColumns } from '#exports/columns/lanes.ts';
import { parseFilters, parseView } from '#filters.ts';
import { shownDays } from '#ui/shown-days.ts';
import { formatDay } from '#edtf.ts';
import type { RequestHandler } from './$types';
import { sourceOf } from '../source-of.server.ts';

/** The timeline of a large collection as a picture, a lane for each district: what is seen where no script runs. */
export const GET: RequestHandler = async ({ url, locals: { audience, lang } }) => {
	const source = await sourceOf(url.searchParams, audience);
	const { columns } = source;
	const { filters } = parseFilters(url.searchParams);
	const { theme } = parseView(url.searchParams);
	const lanes = await lanesOfColumns(columns, filters, {
		...{ by: filters.districts.length > 0 ? 'subdistrict' : 'district', order: null, fold: null, axis: null },
		...{ lang, coverage: [], kept: await source.kept(filters), told: () => source.bulletins() }
	});
	const day = (row: number) => formatDay(Math.floor(columns.start[row] / 1440));
	const all = columns.length > 0 ? { first: day(0), last: day(columns.length - 1) } : { first: null, last: null };
	const { body } = render(Timeline, {
		props: {
			events: lanes,
			coverage: [],
			...padded(shownDays(filters, all)),
			width: 936,
			lang,
			palette: themePalette(theme ?? 'light')
		}
	});
	return new Response(body.replace(/<!--.*?-->/gs, '').trim(), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
