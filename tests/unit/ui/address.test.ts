import { expect, it } from 'vitest';
import { noFilters, type Filters } from '#filters.ts';
import { address, linksTo } from '#ui/address.ts';

const filters: Filters = {
	...noFilters,
	...{ from: '2020-01-01', to: '2020-02-01', districts: ['黄浦区'], types: ['policy'] },
	...{ q: '区 & “街道”', hours: [9], who: ['刘海'] }
};
const view = { lang: 'en', bench: 1000, id: 'a-1' } as const;

it.each([
	{ in: {}, want: { from: null, to: null, districts: [], types: [] } },
	{
		in: { place: '虹口区/江湾镇街道', from: '2020-03-01', to: '2020-03-31' },
		want: { from: '2020-03-01', to: '2020-03-31', districts: ['虹口区/江湾镇街道'], types: [] }
	},
	{
		in: { place: '-', types: ['meeting', 'airport'] },
		want: { from: null, to: null, districts: ['-'], types: ['meeting', 'airport'] }
	}
])('writes for $in what an address has', ({ in: change, want }) => {
	const [found, expected] = [
		linksTo('/', filters, view)(change),
		address('/', { ...filters, ...want }, view)
	].map((text) => [...new URL(text, 'http://x').searchParams]);
	expect(found).toEqual(expected);
});

it('is the path alone where nothing is filtered', () => {
	expect(linksTo('/', noFilters, {})({})).toBe('/');
});
