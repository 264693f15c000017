import { describe, expect, it } from 'vitest';
import { disposition, fileName } from '#exports/file-name.ts';
import { noFilters } from '#filters.ts';

describe('fileName', () => {
	it.each([
		{ in: {}, lang: 'zh' as const, want: '时序-全部.xlsx' },
		{ in: {}, lang: 'en' as const, want: 'shixu-none.xlsx' },
		{
			in: { from: '2020-03-01', to: '2020-03-31', districts: ['黄浦区/外滩街道'] },
			lang: 'zh' as const,
			want: '时序-2020-03-01 至 2020-03-31-黄浦区外滩街道.xlsx'
		},
		{ in: { q: '../..\\"<a>\r\nX: \ud83d|*?' }, lang: 'zh' as const, want: '时序-....aX.xlsx' },
		{ in: { q: '字'.repeat(200) }, lang: 'zh' as const, want: `时序-${'字'.repeat(57)}.xlsx` }
	])('$want', ({ in: filters, lang, want }) => {
		expect(fileName({ filters: { ...noFilters, ...filters }, lang }, 'xlsx')).toBe(want);
	});
});

describe('disposition', () => {
	it('is ASCII, and has the name in UTF-8 as RFC 8187 wants it', () => {
		const header = disposition("时序-'(a)*b.ics", 'ics');
		expect(header).toBe(
			`attachment; filename="shixu-events.ics"; filename*=UTF-8''%E6%97%B6%E5%BA%8F-%27%28a%29%2Ab.ics`
		);
		expect(decodeURIComponent(header.split("''")[1])).toBe("时序-'(a)*b.ics");
	});
});
