import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#exports/csv.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };

const events = fixture as unknown as Event[];

describe('toCsv', () => {
	it('reads back cell by cell with another library', () => {
		const rows = parse(toCsv(events), { bom: true, columns: true }) as Record<string, string>[];
		expect(rows).toHaveLength(events.length);
		rows.forEach((row, index) => {
			const event = events[index];
			expect(row['日期']).toBe(event.date ?? '');
			expect(row['原文时间']).toBe(event.dateText);
			expect(row['原文']).toBe(event.quote.exact);
			expect(row['街镇']).toBe(event.subdistrict ?? '');
			expect([Number(row['起']), Number(row['止'])]).toEqual([event.quote.start, event.quote.end]);
		});
	});

	it('starts with a byte order mark and ends every line with CRLF', () => {
		const csv = toCsv(events.slice(0, 2));
		expect(csv.startsWith('\ufeff日期,原文时间,')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(toCsv([])).toMatch(/^\ufeff日期.*SHA-256\r\n$/);
	});

	it('speaks English when asked', () => {
		const [row] = parse(toCsv(events.slice(0, 1), 'en'), { bom: true, columns: true }) as Record<
			string,
			string
		>[];
		expect(row).toMatchObject({ date: '2020-03-19', type: 'Meeting', certainty: 'inferred' });
	});

	const titles = [
		{ in: '=HYPERLINK("http://x","看")', want: '\'=HYPERLINK("http://x","看")' },
		{ in: '+86 21', want: "'+86 21" },
		{ in: '-1', want: "'-1" },
		{ in: '@SUM(A1)', want: "'@SUM(A1)" },
		{ in: '＝1+1', want: "'＝1+1" },
		{ in: ' =1', want: "' =1" },
		{ in: '\t=1', want: "'\t=1" },
		{ in: '召开“3.5”学雷锋月,启动', want: '召开“3.5”学雷锋月,启动' },
		{ in: '他说"好"', want: '他说"好"' },
		{ in: '第一行\n第二行', want: '第一行\n第二行' },
		{ in: '2-3楼', want: '2-3楼' }
	];
	it.each(titles)('writes the title $in', ({ in: title, want }) => {
		const [row] = parse(toCsv([{ ...events[0], title }]), { bom: true, columns: true }) as Record<
			string,
			string
		>[];
		expect(row['标题']).toBe(want);
	});
});
