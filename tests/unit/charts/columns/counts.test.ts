import { expect, it } from 'vitest';
import { madeUpColumns } from '#bench/made-up.ts';
import { countColumns } from '#charts/columns/counts.ts';
import { laneFits, sift } from '#charts/columns/keep.ts';
import { layerOf, sizeOf, stratify } from '#charts/columns/strata.ts';
import { GRAINS } from '#charts/columns/grain.ts';
import { noFilters, type Filters } from '#filters.ts';

const columns = madeUpColumns(3000);

/** The same total by the way that the page's charts take. */
function drawn(filters: Filters): number {
	const strata = sift(stratify(columns), filters);
	const layers = columns.lanes.flatMap((place, lane) =>
		filters.districts.length > 0 && !filters.districts.some((one) => laneFits(one, place))
			? []
			: columns.types.flatMap((id, type) =>
					filters.types.length > 0 && !filters.types.includes(id)
						? []
						: Array.from({ length: GRAINS }, (_, grain) => layerOf(columns, lane, type, grain))
				)
	);
	return sizeOf(strata, layers);
}

it.each<Partial<Filters>>([
	{},
	{ types: ['meeting', 'policy'] },
	{ districts: ['黄浦区', '-'] },
	{ from: '2019-03-01', to: '2019-03-31' },
	{ certainty: ['doubtful'], to: '2020-01-01' },
	{ hours: [9, 18], types: ['meeting'] },
	{
		types: ['meeting'],
		districts: ['嘉定区/南翔镇'],
		from: '2020-02-01',
		certainty: ['explicit', 'inferred']
	}
])('counts for %o what the charts draw', (given) => {
	const filters = { ...noFilters, ...given };
	const counts = countColumns(columns, filters, { take: 10 });
	expect(counts.total).toBe(drawn(filters));
	expect(counts.page).toHaveLength(Math.min(10, counts.total));
	columns.types.forEach((id, type) => expect(counts.types[type]).toBe(drawn({ ...filters, types: [id] })));
});

it('pages without a gap and without a repetition', () => {
	const pages = [0, 700, 1400, 2100, 2800].map(
		(skip) => countColumns(columns, noFilters, { skip, take: 700 }).page
	);
	expect(pages.flat()).toEqual(Array.from({ length: 3000 }, (_, row) => row));
});
