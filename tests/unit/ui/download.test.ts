import { describe, expect, it } from 'vitest';
import { formats } from '#exports/formats.ts';
import { noFilters } from '#filters.ts';
import { countsOf, downloadPage } from '#ui/counts.ts';
import { downloads, type Asked } from '#ui/download.ts';

const asked: Asked = {
	chart: 'districts',
	filters: { ...noFilters, from: '2020-03-01' },
	lang: 'zh',
	counts: { rows: 28, undated: 14, filtered: 3, noDay: 6 },
	theme: 'light',
	width: 984
};
const picture = (over: Partial<Asked> = {}) => downloads('picture', { ...asked, ...over });

describe('downloads', () => {
	it('are all formats of the list, each with a way to have it', () => {
		const groups = ['picture', 'document', 'data', 'citation'] as const;
		const all = groups.flatMap((group) => downloads(group, asked));
		expect(all).toHaveLength(formats.length);
		for (const { links } of all) expect(links.length).toBeGreaterThan(0);
	});
	it.each([
		{ over: {}, want: '/export/districts.svg?from=2020-03-01&lang=zh' },
		{ over: { theme: 'dark' as const }, want: '/export/districts.svg?from=2020-03-01&lang=zh&theme=dark' },
		{ over: { width: 680 }, want: '/export/districts.svg?from=2020-03-01&lang=zh&width=680' },
		{ over: { extra: { bin: 'week' } }, want: '/export/districts.svg?from=2020-03-01&lang=zh&bin=week' }
	])('lead to $want', ({ over, want }) => {
		expect(picture(over)[0].links[0].href).toBe(want);
	});
	it('offer each way of a format', () => {
		const png = picture().find(({ extension }) => extension === 'png')!;
		expect(png.links.map(({ href }) => new URL(href, 'http://x').searchParams.get('size'))).toEqual([
			'2x',
			'1x',
			'300dpi'
		]);
	});
	it('say what a format leaves out', () => {
		const notes = new Map(downloads('data', asked).map(({ extension, note }) => [extension, note]));
		expect(notes.get('ics')).toBe('6 件不知是哪一天，日历里放不下');
		expect(notes.get('csv')).toBe('');
	});
	it('are not offered beyond what a format holds', () => {
		const many = { ...asked, counts: { ...asked.counts, rows: 20_001 } };
		for (const { links, note } of downloads('document', many)) {
			expect(links).toEqual([]);
			expect(note).toContain('至多 5000 件');
		}
		// Pictures are of any number: where events are too many for marks they are counts.
		for (const chart of ['timeline', 'list', 'districts'] as const)
			for (const { links } of picture({ ...many, chart })) expect(links).not.toEqual([]);
	});
});

it('countsOf tells rows, and what is left out for which reason', () => {
	expect(countsOf({ rows: 2, undated: 3, noDay: 1 }, { dated: 10, undated: 5 })).toEqual({
		rows: 2,
		undated: 3,
		filtered: 10,
		noDay: 1
	});
});

it('downloadPage keeps filters and chart', () => {
	expect(downloadPage('matrix', asked.filters, { lang: 'en' })).toBe(
		'/export?from=2020-03-01&lang=en&chart=matrix'
	);
});
