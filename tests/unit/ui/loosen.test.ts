import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '#filters.ts';
import { loosened, loosenings } from '#ui/loosen.ts';

const march = { ...noFilters, from: '2020-03-01', to: '2020-03-08' };
const three = { ...march, districts: ['黄浦区'], q: '机场' };

/** A collection of events, each told by the filters that it does not meet. */
const among =
	(...unmet: (keyof Filters)[][]) =>
	(filters: Filters) =>
		Promise.resolve(
			unmet.filter((fields) =>
				fields.every((field) => filters[field] === null || filters[field]?.length === 0)
			).length
		);

describe('loosenings', () => {
	it.each([
		{ unmet: [], want: [] },
		{ unmet: [['q']], want: [{ without: ['q'], count: 1 }] },
		{
			unmet: [['q'], ['from'], ['to'], ['q', 'districts']],
			want: [
				{ without: ['dates'], count: 2 },
				{ without: ['q'], count: 1 }
			]
		},
		{ unmet: [['q', 'districts']], want: [{ without: ['districts', 'q'], count: 1 }] },
		{ unmet: [['q', 'districts', 'from']], want: [] }
	] as { unmet: (keyof Filters)[][]; want: unknown }[])('of $unmet', async ({ unmet, want }) => {
		expect(await loosenings(three, among(...unmet))).toEqual(want);
	});

	it('asks for nothing that is not set', async () => {
		const asked: Filters[] = [];
		await loosenings(march, (filters) => {
			asked.push(filters);
			return Promise.resolve(0);
		});
		expect(asked).toEqual([noFilters]);
	});
});

it('takes filters away and leaves the others', () => {
	expect(loosened(three, ['dates', 'q'])).toEqual({ ...noFilters, districts: ['黄浦区'] });
});
