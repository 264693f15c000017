import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportPdf } from '#exports/document/report-pdf.ts';
import { parseOptions } from '#exports/options.ts';
import { pdfFile } from '#exports/pictures/pdf.ts';
import type { Event } from '#model.ts';
import fixture from '../../../fixtures/events.json' with { type: 'json' };
import { factsFor, hostileEvents, made, selectionOf } from '../hostile.ts';

const gold = (fixture as unknown as Event[])
	.filter(({ date }) => date !== null)
	.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));

const { options } = parseOptions(new URLSearchParams('chart=districts&intro=前言一段'));

/** Text of each page without blanks and line ends, as another maker's library reads it. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
	return text.map((page) => page.replace(/\s+/gu, ''));
}

describe('reportPdf', () => {
	let pages: string[];
	beforeAll(async () => {
		pages = await pagesOf(await reportPdf(selectionOf(gold), options));
	});
	it('has every event, its note on the same page, and a number on every page', () => {
		const whole = pages.join('');
		for (const { title } of gold) expect(whole).toContain(title.replace(/\s+/gu, ''));
		pages.forEach((page, index) => {
			expect(page).toContain('大事记');
			expect(page.endsWith(`${index + 1}`) || page.includes(`ffffffffffff${index + 1}`)).toBe(true);
		});
		gold.forEach(({ quote }, index) => {
			const range = `第${quote.start}—${quote.end}字`;
			expect(pages.some((page) => page.includes(range) && page.includes(String(index + 1)))).toBe(true);
		});
	});
	it('says what is left out, and has the introduction and a caption', () => {
		const whole = pages.join('');
		for (const text of [
			`收入事件${gold.length}件`,
			'2件（没有日期）',
			'前言一段',
			'图1各区记事',
			'资料截至：2020-03-20'
		]) {
			expect(whole).toContain(text);
		}
	});
	it('begins a page where there is no room, and none at the end', { timeout: 90_000 }, async () => {
		const many = made(
			Array.from({ length: 24 }, (_, at) => ({ date: '2020-03-08', title: `第${at}件${'长'.repeat(90)}` }))
		);
		const long = await pagesOf(await reportPdf(selectionOf(many), { ...options, charts: [] }));
		expect(long.length).toBeGreaterThan(1);
		expect(long.length).toBeLessThan(8);
		for (let at = 0; at < 24; at++) expect(long.some((page) => page.includes(`第${at}件长`))).toBe(true);
	});
});

describe('pdfFile', () => {
	it('is one page of text that can be read, dated with the data', async () => {
		const pdf = await pdfFile('timeline', selectionOf(hostileEvents), options);
		const pages = await pagesOf(pdf);
		expect(pages).toHaveLength(1);
		expect(pages[0]).toContain('时间线：2020年3月1日—12日');
		expect(pages[0]).toContain('<script>alert(1)</script>'.slice(0, 8));
		const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
		expect(info).toMatchObject({ CreationDate: 'D:20200320000000Z', Language: 'zh-CN' });
		expect(String((info as { Subject: string }).Subject)).toContain('收入事件');
	});
	it('is the same when made again', async () => {
		const facts = factsFor(gold);
		const [one, other] = [
			await pdfFile('matrix', selectionOf(gold, facts), options),
			await pdfFile('matrix', selectionOf(gold, facts), options)
		];
		expect(Buffer.compare(one, other)).toBe(0);
	});
});
