import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { open } from './browser.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Serves a page of another origin with a frame in it. */
async function pageAround(path: string): Promise<string> {
	const html = `<!doctype html><title>a report</title><link rel="icon" href="data:,"><iframe src="${inject('address')}${path}" width="680" height="300"></iframe>
<script>heights = []; addEventListener('message', (event) => heights.push(event.data))</script>`;
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	closing.push(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function frameOf(page: Page): Promise<Frame> {
	const handle = await page.waitForSelector('iframe');
	return (await handle.contentFrame())!;
}

describe('an embed', () => {
	it.each([
		{ path: '/embed/timeline?lang=zh&d=黄浦区', sign: 'svg [data-sign]' },
		{ path: '/embed/districts?lang=zh', sign: '.chart svg' }
	])('$path shows in a page of another origin and tells its height', async ({ path, sign }) => {
		const page = await open(await pageAround(path));
		const frame = await frameOf(page);
		await frame.waitForSelector(sign);
		expect(await frame.locator('h1').innerText()).not.toBe('');
		expect(await frame.locator('header, nav').count()).toBe(0);
		await page.waitForFunction('heights.some((told) => told["shixu-height"] > 200)');
		const [own, datawrapper] = (await page.evaluate('heights.slice(-2)')) as Record<string, unknown>[];
		const inner = await frame.evaluate(() =>
			Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)
		);
		expect(own['shixu-height']).toBe(inner);
		const chart = path.split(/[/?]/)[2];
		expect(datawrapper).toEqual({ 'datawrapper-height': { [chart]: inner } });
	});

	it('names the source and what is left out, and leads to data and picture', async () => {
		const page = await open('/embed/timeline?d=外滩街道&lang=zh');
		const text = await page.locator('footer').innerText();
		expect(text).toContain('外滩街道');
		expect(text).toMatch(/\d+ 件不在筛选之内/);
		const links = await page
			.locator('footer a[download]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(links.map((href) => href!.split('?')[0])).toEqual(['/export/events.csv', '/export/timeline.svg']);
		for (const href of links) expect(new URLSearchParams(href!.split('?')[1]).get('d')).toBe('外滩街道');
	});

	it.each([
		{ theme: 'light', system: 'dark', want: 'rgb(250, 247, 240)' },
		{ theme: 'dark', system: 'light', want: 'rgb(22, 23, 26)' },
		{ theme: 'auto', system: 'dark', want: 'rgb(22, 23, 26)' }
	] as const)('has theme=$theme where the system is $system', async ({ theme, system, want }) => {
		const page = await open(`/embed/timeline?theme=${theme}`, { colorScheme: system });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(want);
	});

	it('becomes a list on a narrow column', async () => {
		const page = await open('/embed/timeline', { viewport: { width: 360, height: 700 } });
		await page.waitForSelector('.chart ol');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

describe('what may frame a page', () => {
	it('not the dashboard', async () => {
		const page = await open(await pageAround('/'), {
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
		{ path: '/nowhere', ancestors: "'none'", option: 'DENY' },
		{ path: '/embed/timeline', ancestors: '*', option: null }
	])('$path says $ancestors', async ({ path, ancestors, option }) => {
		const { headers } = await fetch(inject('address') + path);
		expect(headers.get('content-security-policy')).toMatch(`frame-ancestors ${ancestors}`);
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('x-frame-options')).toBe(option);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	});
});
