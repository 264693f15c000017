import { describe, expect, it } from 'vitest';
import type { Facets } from '#store/store.ts';
import { laneName, lanesOf, type Lane } from '#ui/lanes.ts';

const words = { cityLevel: '市级', districtLevel: '区级' };

describe('lanesOf', () => {
	const facets = (...districts: [string | null, ...(string | null)[]][]): Facets => ({
		districts: districts.map(([name, ...inner]) => ({
			name,
			count: 1,
			subdistricts: inner.map((subdistrict) => ({ name: subdistrict, count: 1 }))
		})),
		types: [],
		certainty: []
	});
	const values = (lanes: Lane[]): string[] =>
		lanes.flatMap(({ value, within }) => [value, ...values(within)]);

	it.each([
		{ what: '市级 has no lanes within', given: facets([null, null]), want: ['-'] },
		{ what: '区级', given: facets(['黄浦区', null, '外滩街道']), want: ['黄浦区', '黄浦区/-', '外滩街道'] },
		{
			what: 'a name that two districts share',
			given: facets(['甲区', '新村街道'], ['乙区', '新村街道']),
			want: ['甲区', '甲区/新村街道', '乙区', '乙区/新村街道']
		}
	])('$what', ({ given, want }) => {
		expect(values(lanesOf(given, words))).toEqual(want);
	});
});

it.each([
	{ value: '-', want: '市级' },
	{ value: '黄浦区', want: '黄浦区' },
	{ value: '黄浦区/-', want: '黄浦区 · 区级' },
	{ value: '黄浦区/外滩街道', want: '黄浦区 · 外滩街道' }
])('$value is called $want', ({ value, want }) => {
	expect(laneName(value, words)).toBe(want);
});
