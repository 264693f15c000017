import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { offers } from '#exports/formats.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { GET } from '../../../src/routes/export/[name]/+server.ts';
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

/** The route's answer to `/export/NAME?QUERY`. */
async function get(name: string, query = '', lang = 'zh'): Promise<Response> {
	const url = new URL(`http://localhost/export/${name}?${query}`);
	return GET({ params: { name }, url, locals: { lang, theme: null } } as unknown as Parameters<
		typeof GET
	>[0]);
}

describe('/export/NAME', () => {
	it.each(offers().map(({ subject, format }) => ({ name: `${subject}.${format.extension}`, format })))(
		'answers $name',
		async ({ name, format }) => {
			const response = await get(name);
			expect([response.status, response.headers.get('content-type')]).toEqual([200, format.contentType]);
			expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="shixu-/);
			expect(response.headers.get('x-shixu-rows')).toBe('2');
			expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
		}
	);

	it('says in a first line of a CSV what it is, when asked', async () => {
		const [notes, header] = (await (await get('events.csv', 'notes=1')).text()).split('\r\n');
		expect(notes).toContain('收入事件 2 件。未收入：无');
		expect(header).toMatch(/^日期,/);
	});

	it('applies the filters and names the file after them', async () => {
		const response = await get('events.ics', 'from=2020-03-10');
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
		{ lang: 'zh', want: '没有这种文件' },
		{ lang: 'en', want: 'No such file' }
	])('lists the formats for one that it does not know, in $lang', async ({ lang, want }) => {
		const response = await get('events.exe', '', lang);
		const text = await response.text();
		expect(response.status).toBe(404);
		expect(text).toContain(want);
		for (const { subject, format } of offers()) {
			expect(text).toContain(`/export/${subject}.${format.extension}\n`);
		}
	});
});
