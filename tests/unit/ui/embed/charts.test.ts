import { describe, expect, it } from 'vitest';
import { noFilters } from '#filters.ts';
import { embedAddress, parseEmbed, pictureAddress, snippetsAddress, usualOptions } from '#ui/embed/charts.ts';
import { drawings } from '#ui/embed/drawings.ts';

const FINGERPRINT = '3fa9'.repeat(16);

describe('parseEmbed', () => {
	it.each([
		{ in: '', want: {}, told: [] },
		{ in: 'title=&height=480&width=680', want: { title: '', height: 480, width: 680 }, told: [] },
		{ in: 'interactive=0&theme=auto', want: { interactive: false }, told: [] },
		{ in: `frozen=${FINGERPRINT.toUpperCase()}`, want: { frozen: FINGERPRINT }, told: [] },
		{ in: 'height=99999&width=-1', want: {}, told: ['height', 'width'] },
		{ in: 'frozen=3fa9&interactive=no&theme=blue', want: {}, told: ['frozen', 'interactive', 'theme'] },
		{ in: `title=${'长'.repeat(200)}`, want: { title: '长'.repeat(120) }, told: [] }
	])('$in', ({ in: query, want, told }) => {
		const { options, notices } = parseEmbed(new URLSearchParams(query));
		expect(options).toEqual({ ...usualOptions, ...want });
		expect(notices.map(({ subject }) => subject)).toEqual(told);
	});
});

describe('addresses', () => {
	const filters = { ...noFilters, districts: ['黄浦区'], from: '2020-03-01' };
	it('go to parseEmbed and back', () => {
		const options = { title: 'a&b', height: 480, width: 680, interactive: false, frozen: FINGERPRINT };
		const { searchParams } = new URL(embedAddress('types', filters, { lang: 'zh' }, options), 'http://x');
		expect(parseEmbed(searchParams).options).toEqual(options);
		expect(searchParams.get('d')).toBe('黄浦区');
		expect(embedAddress('list', noFilters)).toBe('/embed/list');
	});
	it('have a picture each, the list too', () => {
		expect(pictureAddress('list', noFilters)).toBe('/export/list.png');
		expect(pictureAddress('types', filters, { theme: 'dark' }, { title: '题' })).toMatch(
			/^\/export\/types\.png\?from=/
		);
	});
	it('hand the chart on to the page of snippets', () => {
		expect(snippetsAddress('matrix', noFilters)).toBe('/embed/snippets?chart=matrix');
	});
});

describe('drawings', () => {
	it('are one where the width is known, else cover every width without a gap', () => {
		expect(drawings('timeline', { ...usualOptions, width: 680 })).toMatchObject([
			{ width: 632, from: null, below: null }
		]);
		expect(drawings('list', usualOptions)).toMatchObject([{ least: 0, most: Infinity }]);
		for (const interactive of [true, false]) {
			const all = drawings('districts', { ...usualOptions, interactive });
			expect(all[0].from).toBeNull();
			expect(all.at(-1)!.below).toBeNull();
			all.slice(1).forEach(({ from }, index) => expect(from).toBe(all[index].below));
		}
	});
});
