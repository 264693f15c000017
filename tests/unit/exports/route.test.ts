import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formats } from '#exports/formats.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { GET } from '../../../src/routes/export/events.[format]/+server.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';

let store: Store;
vi.mock('#corpus.server.ts', () => ({ corpus: () => Promise.resolve(store) }));

beforeAll(async () => {
	store = await openStore(null);
	const bulletin = sampleBulletin('外滩.txt');
	const events = [
		{ date: '2020-03-08', title: '接机' },
		{ date: '2020-03-19', title: '会议，=cmd()' }
	];
	await store.save(bulletin, sampleReading(bulletin, events), 'v1');
}, 60_000);
afterAll(() => store.close());

/** The route's answer to `/export/events.FORMAT?QUERY`. */
async function get(format: string, query = '', lang = 'zh'): Promise<Response> {
	const url = new URL(`http://localhost/export/events.${format}?${query}`);
	return GET({ params: { format }, url, locals: { lang, theme: null } } as unknown as Parameters<
		typeof GET
	>[0]);
}

describe('/export/events.FORMAT', () => {
	it.each(formats)('answers $extension', async ({ extension, contentType }) => {
		const response = await get(extension);
		expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
		expect(response.headers.get('content-disposition')).toContain(`filename="shixu-events.${extension}"`);
		expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
	});

	it('applies the filters and names the file after them', async () => {
		const response = await get('ics', 'from=2020-03-10');
		const disposition = response.headers.get('content-disposition')!;
		expect(decodeURIComponent(disposition.split("''")[1])).toBe('时序-2020-03-10 至 ….ics');
		const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
		const titles = calendar
			.getAllSubcomponents('vevent')
			.map((each) => each.getFirstPropertyValue('summary'));
		expect(titles).toEqual(['会议，=cmd()']);
		expect(calendar.getFirstPropertyValue('description')).toContain('1 件（不合筛选条件）');
	});

	it.each([
		{ lang: 'zh', want: '没有这种格式' },
		{ lang: 'en', want: 'No such format' }
	])('lists the formats for one that it does not know, in $lang', async ({ lang, want }) => {
		const response = await get('geojson', '', lang);
		const text = await response.text();
		expect(response.status).toBe(404);
		expect(text).toContain(want);
		for (const { extension } of formats) expect(text).toContain(`/export/events.${extension}\n`);
	});
});
