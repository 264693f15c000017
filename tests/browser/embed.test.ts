import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { open } from './browser.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const charts = ['timeline', 'districts', 'calendar', 'types', 'matrix', 'list'] as const;

/** Serves a page of another origin with this in its body. */
async function pageWith(body: string): Promise<string> {
	const html = `<!doctype html><title>a report</title><link rel="icon" href="data:,">${body}
<script>heights = []; addEventListener('message', ({ data }) => heights.push(data))</script>`;
	const server = createServer((_, response) =>
		response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	closing.push(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const framed = (path: string, width = 680) =>
	`<iframe src="${inject('address')}${path}" width="${width}" height="300"></iframe>`;

async function frameOf(page: Page): Promise<Frame> {
	return (await (await page.waitForSelector('iframe')).contentFrame())!;
}

/** The text of a snippet on the page of snippets: what an editor would copy. */
async function snippet(kind: string, query: string): Promise<string> {
	const page = await open(`/embed/snippets?lang=zh&${query}`);
	const text = await page.locator(`#${kind} textarea`).inputValue();
	await page.context().close();
	return text;
}

describe('an embed', () => {
	it('shows every chart in a page of another origin, and tells its height', async () => {
		const page = await open('about:blank');
		for (const chart of charts) {
			await page.goto(await pageWith(framed(`/embed/${chart}?lang=zh&d=黄浦区`)));
			const frame = await frameOf(page);
			await frame.waitForSelector('h1');
			expect(await frame.locator('header, nav').count()).toBe(0);
			await page.waitForFunction('heights.some((told) => told?.["shixu-height"] > 200)');
			const inner = await frame.evaluate(() =>
				Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)
			);
			const told = (await page.evaluate('heights.slice(-2)')) as Record<string, unknown>[];
			expect(told, chart).toEqual([{ 'shixu-height': inner }, { 'datawrapper-height': { [chart]: inner } }]);
			expect(await page.context().cookies(), chart).toEqual([]);
		}
	});

	it('asks no other origin, and no script at all with interactive=0', async () => {
		const page = await open('about:blank');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${inject('address')}/embed/timeline?interactive=0`, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
		expect(asked.filter((url) => /\.js\b/.test(url))).toEqual([]);
		expect(await page.locator('script').count()).toBe(0);
		expect(await page.locator('.drawing svg').first().count()).toBe(1);
	});

	it('is drawn anew for another width, as a list where it is narrow', async () => {
		const page = await open('/embed/timeline?lang=zh', { viewport: { width: 1000, height: 700 } });
		await page.waitForFunction(
			() =>
				document.querySelector('.drawing svg[viewBox="0 0 952"], .drawing svg')?.getAttribute('width') ===
				'952'
		);
		await page.setViewportSize({ width: 360, height: 700 });
		await page.waitForSelector('.drawing ol >> visible=true');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	it('keeps a fixed height, in which the chart scrolls by keys', async () => {
		const page = await open('/embed/list?lang=zh&height=400&title=');
		expect((await page.locator('main').boundingBox())!.height).toBe(400);
		await page.locator('.chart').focus();
		await page.keyboard.press('End');
		await page.waitForFunction(() => document.querySelector('.chart')!.scrollTop > 100);
		expect(await page.locator('h1').evaluate((h1) => h1.clientWidth)).toBeLessThanOrEqual(1);
	});

	it('is one tab stop, and arrows go from mark to mark', async () => {
		const page = await open('/embed/timeline?lang=zh');
		await page.waitForSelector('a[data-event][tabindex="-1"]');
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('Tab');
		const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-event'));
		const first = await at();
		await page.keyboard.press('ArrowRight');
		expect(await at()).not.toBe(first);
		await page.keyboard.press('Home');
		expect(await at()).toBe(first);
	});

	it('names the source, what is left out, and when the data changed', async () => {
		const page = await open('/embed/timeline?d=外滩街道&lang=zh');
		const text = await page.locator('footer').innerText();
		expect(text).toContain('外滩街道');
		expect(text).toMatch(/\d+ 件不在筛选之内/);
		expect(text).toMatch(/随校订更新，数据改于\d{4}年\d+月\d+日/);
		for (const href of await page
			.locator('footer a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')!)))
			expect(new URL(href, 'http://x').searchParams.get('d'), href).toBe('外滩街道');
	});

	it.each([
		{ theme: 'light', system: 'dark', want: 'rgb(250, 247, 240)' },
		{ theme: 'dark', system: 'light', want: 'rgb(22, 23, 26)' },
		{ theme: 'auto', system: 'dark', want: 'rgb(22, 23, 26)' }
	] as const)('has theme=$theme where the system is $system', async ({ theme, system, want }) => {
		const page = await open(`/embed/timeline?theme=${theme}`, { colorScheme: system });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(want);
	});
});

describe('snippets in a page of another origin', () => {
	it('iframe: two on a page each have their own height', async () => {
		const both = (await snippet('iframe', 'chart=timeline')) + (await snippet('iframe', 'chart=types'));
		const page = await open(await pageWith(both));
		await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
		for (const handle of await page.locator('iframe').elementHandles()) {
			const inner = (await handle.contentFrame())!;
			await inner.waitForSelector('main');
			await inner.waitForFunction(() => document.documentElement.scrollHeight - innerHeight <= 1);
		}
	});

	it('iframe: follows no message but its own frame’s', async () => {
		const page = await open(await pageWith(await snippet('iframe', 'chart=types')));
		await page.waitForFunction('heights.some((told) => told?.["shixu-height"])');
		await page.evaluate(() => postMessage({ 'shixu-height': 77 }, '*'));
		await page.waitForFunction('heights.some((told) => told?.["shixu-height"] === 77)');
		expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(200);
	});

	it('element: the picture stays while the chart is slow, and where no script runs', async () => {
		const body = await snippet('element', 'chart=types');
		const address = await pageWith(body);
		const page = await open('about:blank');
		let release = (): void => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/embed/types?*', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 400);
		expect(await page.locator('shixu-chart img').isVisible()).toBe(true);
		release();
		await page.locator('shixu-chart iframe.told').waitFor();
		expect(await page.locator('shixu-chart img').isVisible()).toBe(false);

		const plain = await open(address, { javaScriptEnabled: false });
		await plain.locator('shixu-chart a img').waitFor();
		expect(await plain.locator('img').getAttribute('alt')).toMatch(/^类型。/);
	});

	it.each(['calendar', 'list'])('image: is there, in both themes: %s', async (chart) => {
		const page = await open(await pageWith(await snippet('image', `chart=${chart}`)), {
			colorScheme: 'dark'
		});
		await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 400);
		expect(await page.locator('img').evaluate((img) => (img as HTMLImageElement).currentSrc)).toMatch(
			new RegExp(`/export/${chart}\\.png\\?.*theme=dark`)
		);
	});

	it('link: oEmbed finds the chart, in JSON and XML, within bounds', async () => {
		const url = await snippet('link', 'chart=matrix');
		const html = await (await fetch(url)).text();
		const links = [...html.matchAll(/type="(?:application\/json|text\/xml)\+oembed" href="(?<href>[^"]+)"/g)];
		const [json, xml] = links.map(({ groups }) => groups!.href.replaceAll('&amp;', '&'));
		const answer = (await (await fetch(`${json}&maxwidth=500&maxheight=300`)).json()) as Record<
			string,
			unknown
		>;
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			width: 500,
			height: 300,
			thumbnail_width: 500
		});
		const page = await open(await pageWith(String(answer.html)));
		expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 500, height: 300 });
		await (await frameOf(page)).waitForSelector('table');
		const parsed = await page.evaluate(
			(text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('oembed > html')!.textContent,
			await (await fetch(xml)).text()
		);
		expect(parsed).toContain(`src="${url.replaceAll('&', '&amp;')}"`);
		const ask = async (query: string) => (await fetch(`${inject('address')}/oembed?${query}`)).status;
		expect(await ask('url=https://elsewhere.example/embed/timeline')).toBe(404);
		expect(await ask(`url=${inject('address')}/bulletins`)).toBe(404);
		expect(await ask(`url=${encodeURIComponent(url)}&format=yaml`)).toBe(501);
	});
});

describe('the dialog', () => {
	it('opens, copies and closes by keys alone, and gives the focus back', async () => {
		const page = await open('/?lang=zh', { permissions: ['clipboard-read', 'clipboard-write'] });
		const button = page.locator('.chart a[aria-haspopup="dialog"], a[aria-haspopup="dialog"]').first();
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await dialog.locator('textarea').first().waitFor();
		const copy = dialog.locator('#iframe button');
		await copy.focus();
		await page.keyboard.press('Enter');
		await dialog.getByRole('status').filter({ hasText: '已复制网页代码' }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await dialog.locator('#iframe textarea').inputValue());
		await page.keyboard.press('Escape');
		expect(await dialog.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('dialog');
	});

	it('is a page where no script runs, and freezes there too', async () => {
		const page = await open('/embed/snippets?chart=districts&lang=zh&d=黄浦区', { javaScriptEnabled: false });
		expect(await page.locator('#markdown textarea').inputValue()).toContain('/export/districts.png');
		await page.locator('form[action="/frozen"] button').click();
		await page.waitForURL(/frozen=[0-9a-f]{64}/);
		expect(await page.locator('#citation textarea').inputValue()).toMatch(
			/筛选：黄浦区，\d+ 件，数据改于.*定格于.*指纹 SHA-256 [0-9a-f]{64}/
		);
		const embed = await page.locator('#link textarea').inputValue();
		const answer = await (await fetch(embed)).text();
		expect(answer).toMatch(/定格于\d{4}年\d+月\d+日，此后不再变动/);
		const fingerprint = new URL(embed).searchParams.get('frozen')!;
		const rows = await (await fetch(`${inject('address')}/frozen/${fingerprint}.jsonl`)).text();
		expect(createHash('sha256').update(rows).digest('hex')).toBe(fingerprint);
	});

	it('freezes for nobody else: not from another origin, not without one', async () => {
		const post = async (origin?: string) =>
			(
				await fetch(`${inject('address')}/frozen`, {
					method: 'POST',
					redirect: 'manual',
					headers: origin ? { origin } : {},
					body: new URLSearchParams({ chart: 'types' })
				})
			).status;
		expect(await post('https://elsewhere.example')).toBe(403);
		expect(await post()).toBe(403);
		expect(await post(inject('address'))).toBe(303);
		expect((await fetch(`${inject('address')}/embed/types?frozen=${'0'.repeat(64)}`)).status).toBe(404);
	});
});

it('has a picture of the view for other sites', async () => {
	const html = await (await fetch(`${inject('address')}/?d=黄浦区&lang=zh`)).text();
	const image = /property="og:image" content="(?<url>[^"]+)"/
		.exec(html)!
		.groups!.url.replaceAll('&amp;', '&');
	expect(new URL(image).searchParams.get('d')).toBe('黄浦区');
	const bytes = Buffer.from(await (await fetch(image)).arrayBuffer());
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

describe('what may frame a page', () => {
	it('not the dashboard', async () => {
		const page = await open(await pageWith(framed('/')), {
			ignore: /frame-ancestors|X-Frame-Options|ERR_BLOCKED/i
		});
		await page.waitForLoadState('networkidle');
		const frame = await frameOf(page);
		expect(frame.url()).toMatch(/^chrome-error:/);
		expect(await frame.locator('.hits').count()).toBe(0);
	});

	it.each([
		{ path: '/', ancestors: "'none'", option: 'DENY' },
		{ path: '/bulletins', ancestors: "'none'", option: 'DENY' },
		{ path: '/export/events.csv', ancestors: "'none'", option: 'DENY' },
		{ path: '/embed/snippets', ancestors: "'none'", option: 'DENY' },
		{ path: '/nowhere', ancestors: "'none'", option: 'DENY' },
		...charts.map((chart) => ({ path: `/embed/${chart}`, ancestors: '*', option: null }))
	])('$path says $ancestors', async ({ path, ancestors, option }) => {
		const { headers } = await fetch(inject('address') + path);
		expect(headers.get('content-security-policy')).toMatch(`frame-ancestors ${ancestors}`);
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('x-frame-options')).toBe(option);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	});
});
