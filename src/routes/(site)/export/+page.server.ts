import { corpus } from '#corpus.server.ts';
import { charts } from '#charts/ids.ts';
import { parseFilters } from '#filters.ts';
import { countsOf } from '#ui/counts.ts';
import type { PageServerLoad } from './$types';

/** What the filters leave, in numbers, and the chart whose pictures are offered. */
export const load: PageServerLoad = async ({ url }) => {
	const store = await corpus();
	const { filters } = parseFilters(url.searchParams);
	const { undated } = await store.tally(filters);
	const asked = url.searchParams.get('chart');
	return {
		filters,
		chart: charts.find((chart) => chart === asked) ?? charts[0],
		counts: countsOf(await store.events(filters), undated, await store.summary())
	};
};
