import { corpus } from '#corpus.server.ts';
import { charts } from '#charts/ids.ts';
import { parseFilters } from '#filters.ts';
import { commonBits } from '#charts/columns/bits.ts';
import { countColumns } from '#charts/columns/counts.ts';
import { storeSource } from '#exports/columns/source.ts';
import { countsOf } from '#ui/counts.ts';
import type { PageServerLoad } from './$types';

/** What the filters leave, in numbers, and the chart whose pictures are offered. */
export const load: PageServerLoad = async ({ url }) => {
	const store = await corpus();
	const { filters } = parseFilters(url.searchParams);
	const { undated } = await store.tally(filters);
	const source = await storeSource(store);
	const { total, left } = countColumns(source.columns, filters, { kept: await source.kept(filters) });
	const asked = url.searchParams.get('chart');
	return {
		filters,
		chart: charts.find((chart) => chart === asked) ?? charts[0],
		counts: countsOf({ rows: total, undated, noDay: commonBits(left, source.dayless) }, await store.summary())
	};
};
