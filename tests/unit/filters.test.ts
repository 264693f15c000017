import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	noFilters,
	parseFilters,
	parseView,
	plainCharts,
	plainTimeline,
	toQuery,
	type Filters,
	type View
} from '#filters.ts';
import { certainties } from '#model.ts';
import { formatDay } from '#edtf.ts';

const parse = (query: string) => parseFilters(new URLSearchParams(query));

describe('parseFilters', () => {
	const understood: { in: string; want: Partial<Filters> }[] = [
		{ in: '', want: {} },
		{ in: 'from=2020-03-01&to=2020-03-31', want: { from: '2020-03-01', to: '2020-03-31' } },
		{ in: 'from=2020-03-01&to=2020-03-01', want: { from: '2020-03-01', to: '2020-03-01' } },
		{ in: 'd=黄浦区&d=外滩街道&d=黄浦区', want: { districts: ['黄浦区', '外滩街道'] } },
		{ in: 'd=%E9%BB%84%E6%B5%A6%E5%8C%BA%2F-&d=-', want: { districts: ['黄浦区/-', '-'] } },
		{ in: 'type=meeting&type=a-new-one', want: { types: ['meeting', 'a-new-one'] } },
		{ in: 'q=+机场 口罩+', want: { q: '机场 口罩' } },
		{ in: 'certainty=inferred&certainty=doubtful', want: { certainty: ['inferred', 'doubtful'] } },
		{ in: 'who=许金武&who=区委&hour=0&hour=23', want: { who: ['许金武', '区委'], hours: [0, 23] } },
		{ in: 'from=&to=&d=&type=&q=&certainty=', want: {} },
		{ in: 'unknown=1&lang=en&view=x', want: {} }
	];
	it.each(understood)('understands ?$in', ({ in: query, want }) => {
		expect(parse(query)).toEqual({ filters: { ...noFilters, ...want }, notices: [] });
	});

	const noted: { in: string; want: Partial<Filters>; subject: string; en: string }[] = [
		{ in: 'from=2020-02-30', want: {}, subject: 'from', en: 'Ignored from=“2020-02-30”: expected a day' },
		{ in: 'to=yesterday', want: {}, subject: 'to', en: 'Ignored to=“yesterday”: expected a day' },
		{ in: 'to=2020-03', want: {}, subject: 'to', en: 'Ignored to=“2020-03”' },
		{
			in: 'from=2020-03-31&to=2020-03-01',
			want: { from: '2020-03-01', to: '2020-03-31' },
			subject: 'from',
			en: 'The start 2020-03-31 is after the end 2020-03-01; they were exchanged'
		},
		{
			in: 'certainty=sure&certainty=explicit',
			want: { certainty: ['explicit'] },
			subject: 'certainty',
			en: 'Ignored certainty=“sure”: expected explicit, inferred, approximate, doubtful'
		},
		{
			in: 'hour=24&hour=8',
			want: { hours: [8] },
			subject: 'hour',
			en: 'Ignored hour=“24”: expected 0 to 23'
		},
		{
			in: `q=${'长'.repeat(201)}`,
			want: { q: '长'.repeat(200) },
			subject: 'q',
			en: 'only its first 200 were used'
		},
		{
			in: Array.from({ length: 65 }, (_, n) => `d=${n}`).join('&'),
			want: { districts: Array.from({ length: 64 }, (_, n) => String(n)) },
			subject: 'd',
			en: 'd has 65 values; only the first 64 were used'
		}
	];
	it.each(noted)('says what it did with ?$in', ({ in: query, want, subject, en }) => {
		const { filters, notices } = parse(query);
		expect(filters).toEqual({ ...noFilters, ...want });
		expect(notices).toHaveLength(1);
		expect(notices[0].subject).toBe(subject);
		expect(notices[0].en).toContain(en);
		expect(notices[0].zh).toMatch(/\p{Script=Han}/u);
	});

	it('shows at most 40 characters of a value that it ignores', () => {
		expect(parse(`from=${'9'.repeat(5000)}`).notices[0].en.length).toBeLessThan(120);
	});
});

describe('parseView', () => {
	it.each([
		{ in: '', want: {} },
		{
			in: 'lang=zh&theme=dark&id=abc-1&view=a/b',
			want: { lang: 'zh', theme: 'dark', id: 'abc-1', view: 'a/b' }
		},
		{ in: 'lang=fr&theme=auto&id=', want: {} },
		{
			in: 'by=subdistrict&bin=day&scale=own&sort=map&per=characters',
			want: { by: 'subdistrict', bin: 'day', scale: 'own', sort: 'map', per: 'characters' }
		},
		{ in: 'by=district&bin=hour&scale=shared&sort=count&per=head', want: {} }
	])('reads ?$in', ({ in: query, want }) => {
		const none: View = {
			view: null,
			lang: null,
			theme: null,
			id: null,
			name: null,
			bench: null,
			...plainCharts,
			...plainTimeline
		};
		expect(parseView(new URLSearchParams(query))).toEqual({ ...none, ...want });
	});
});

describe('toQuery', () => {
	it('leaves defaults out and keeps one order', () => {
		expect(toQuery(noFilters)).toBe('');
		expect(toQuery(noFilters, { view: null, lang: null, theme: null, id: null })).toBe('');
		const filters: Filters = {
			from: '2020-03-01',
			to: '2020-03-31',
			districts: ['黄浦区', '-'],
			types: ['meeting'],
			q: '机场',
			certainty: ['inferred'],
			who: ['许金武'],
			hours: [18]
		};
		expect(decodeURIComponent(toQuery(filters, { id: 'x', lang: 'en', theme: 'dark', view: 'v' }))).toBe(
			'from=2020-03-01&to=2020-03-31&d=黄浦区&d=-&type=meeting&q=机场&certainty=inferred&who=许金武&hour=18&view=v&lang=en&theme=dark&id=x'
		);
	});

	it('keeps how the charts are drawn', () => {
		const charts = { by: 'subdistrict', bin: 'day', scale: 'own', sort: 'map', per: 'bulletin' } as const;
		const query = toQuery(noFilters, { ...charts, id: 'x' });
		expect(query).toBe('by=subdistrict&bin=day&scale=own&sort=map&per=bulletin&id=x');
		expect(parseView(new URLSearchParams(query))).toMatchObject({ ...charts, id: 'x' });
	});

	it('comes back the same through an address', () => {
		const day = fc.integer({ min: 0, max: 40_000 });
		const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
			maxLength: 5
		});
		const anyFilters = fc.record({
			from: fc.option(day.map(formatDay)),
			to: fc.option(day.map((n) => formatDay(n + 40_000))),
			districts: names,
			types: names,
			q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
			certainty: fc.uniqueArray(fc.constantFrom(...certainties)),
			who: names,
			hours: fc.uniqueArray(fc.integer({ min: 0, max: 23 }))
		});
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const { searchParams } = new URL(`http://localhost/?${toQuery(filters)}`);
				expect(parseFilters(searchParams)).toEqual({ filters, notices: [] });
			})
		);
	});
});
