import { read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '#exports/xlsx.ts';
import type { Event } from '#model.ts';
import { bytes, factsFor, hostileEvents, made, paged } from './hostile.ts';

/** The workbook as another maker's library reads it. */
async function workbook(events: readonly Event[], lang: 'zh' | 'en' = 'zh'): Promise<WorkBook> {
	return read(await bytes(toXlsx(paged(events), factsFor(events, {}, lang))), { cellDates: false });
}

function rows(book: WorkBook, sheet: string): Record<string, unknown>[] {
	return utils.sheet_to_json(book.Sheets[sheet], { defval: '' });
}

describe('toXlsx', () => {
	it('reads back title, date and quote with another library', async () => {
		const read = rows(await workbook(hostileEvents), '事件');
		expect(read).toHaveLength(hostileEvents.length);
		read.forEach((row, index) => {
			const event = hostileEvents[index];
			// The reader makes \n of \r\n by itself.
			const shown = (value: string): string => value.replaceAll('\r\n', '\n');
			expect(row['标题']).toBe(shown(event.title));
			expect(row['日期']).toBe(event.date);
			expect(row['原文']).toBe(shown(event.quote.exact));
			expect([row['起'], row['止']]).toEqual([event.quote.start, event.quote.end]);
		});
	});

	it('has no formula, whatever a title looks like', async () => {
		const sheet = (await workbook(hostileEvents)).Sheets['事件'];
		const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
		expect(cells.length).toBeGreaterThan(100);
		expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
	});

	const days = [
		{ in: '2020-03-01/2020-03-05', want: ['2020-03-01', '2020-03-05'] },
		{ in: '2020-03', want: ['2020-03-01', '2020-03-31'] },
		{ in: '2020-02-01/..', want: ['2020-02-01', ''] },
		{ in: '1900-03-01', want: ['1900-03-01', '1900-03-01'] },
		{ in: '1900-02-28', want: ['', ''] }
	];
	it.each(days)('gives $in as dates of Excel', async ({ in: date, want }) => {
		const sheet = (await workbook(made([{ date }]))).Sheets['事件'];
		const shown = ['A2', 'B2'].map((name) => (sheet[name] as { w?: string } | undefined)?.w ?? '');
		expect(shown).toEqual(want);
	});

	it('says on a second sheet what it is and what is not in it', async () => {
		const about = utils.sheet_to_csv((await workbook(hostileEvents)).Sheets['说明']);
		expect(about).toContain(
			`收入事件 ${hostileEvents.length} 件。未收入：2 件（没有日期）、7 件（不合筛选条件）`
		);
		expect(about).toContain('f'.repeat(64));
		expect(about).toContain('2020-03-20');
		expect((await workbook([], 'en')).SheetNames).toEqual(['Events', 'About']);
	});

	it('cuts what Excel cannot hold, marks it and counts it', async () => {
		const book = await workbook(
			made([{ date: '2020-03-08', title: `${'字'.repeat(32_756)}👍${'尾'.repeat(10)}` }])
		);
		const title = String(rows(book, '事件')[0]['标题']);
		expect(title.length).toBeLessThanOrEqual(32_767);
		expect(title.endsWith('…（截断 cut）')).toBe(true);
		expect(title).not.toMatch(/\p{Cs}/u);
		expect(utils.sheet_to_csv(book.Sheets['说明'])).toContain('1 个单元格超过');
	});

	it('has headers and no rows for an empty result', async () => {
		expect(rows(await workbook([]), '事件')).toEqual([]);
		expect((await workbook([])).Sheets['事件']['!autofilter']?.ref).toBe('A1:Y1');
	});

	it('keeps the same time in every file of the archive', async () => {
		const packed = await bytes(toXlsx(paged(hostileEvents), factsFor(hostileEvents)));
		expect(Object.keys(unzipSync(packed))).toContain('xl/worksheets/sheet2.xml');
		const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
		let files = 0;
		for (let at = 0; at + 4 < packed.length; at++) {
			if (view.getUint32(at, true) !== 0x02014b50) continue;
			files++;
			expect(view.getUint32(at + 12, true)).toBe(0x00210000);
		}
		expect(files).toBe(8);
	});
});
