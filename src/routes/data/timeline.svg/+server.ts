import { render } from 'svelte/server';
import { stratify } from '#charts/columns/strata.ts';
import { themePalette } from '#charts/shared/palette.ts';
import Timeline from '#charts/timeline/Timeline.svelte';
import { swimlanes } from '#charts/timeline/lanes.ts';
import { padded } from '#charts/timeline/viewport.ts';
import { byDistrict, laneFits, sift } from '#charts/columns/keep.ts';
import { parseFilters, parseView } from '#filters.ts';
import { shownDays } from '#ui/shown-days.ts';
import { formatDay } from '#edtf.ts';
import type { RequestHandler } from './$types';
import { sourceOf } from '../source-of.server.ts';

/** The timeline of a large collection as a picture, a lane for each district: what is seen where no script runs. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const source = await sourceOf(url.searchParams, locals.audience);
	const { columns } = source;
	const { filters } = parseFilters(url.searchParams);
	const { theme } = parseView(url.searchParams);
	const fine = filters.districts.length > 0;
	const strata = sift(stratify(fine ? columns : byDistrict(columns)), filters, { kept: await source.kept(filters) });
	const choice = {
		by: fine ? ('subdistrict' as const) : ('district' as const),
		types: filters.types.length > 0 ? (type: string) => filters.types.includes(type) : null,
		places: fine
			? (place: Parameters<typeof laneFits>[1]) => filters.districts.some((one) => laneFits(one, place))
			: null
	};
	const nameless = () => {
		throw new Error('a picture of bins asks for no event');
	};
	const lanes = swimlanes(strata, [], choice, { timedOf: nameless, spoken: () => false, binsOnly: true });
	const day = (row: number) => formatDay(Math.floor(columns.start[row] / 1440));
	const all = columns.length > 0 ? { first: day(0), last: day(columns.length - 1) } : { first: null, last: null };
	const { body } = render(Timeline, {
		props: {
			events: lanes,
			coverage: [],
			...padded(shownDays(filters, all)),
			width: 936,
			lang: locals.lang,
			palette: themePalette(theme ?? 'light')
		}
	});
	return new Response(body.replace(/<!--.*?-->/gs, '').trim(), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
