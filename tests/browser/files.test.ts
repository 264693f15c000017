import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fontFiles } from '#exports/pictures/fonts.ts';
import { open } from './browser.ts';

/** A file of the server, as bytes. */
async function file(name: string): Promise<Buffer> {
	const response = await fetch(new URL(`/export/${name}`, inject('address')));
	expect(response.status).toBe(200);
	return Buffer.from(await response.arrayBuffer());
}

describe('the dialog of downloads', () => {
	it('opens and closes by key, says what is left out, and leads to files', async () => {
		const page = await open('/?lang=zh');
		const button = page.locator('button[aria-haspopup=dialog]', { hasText: '下载' }).first();
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: '下载：时间线' });
		await dialog.getByText(/^收入 \d+ 件/).waitFor();
		const links = await dialog
			.locator('a[download]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		expect(links.length).toBeGreaterThan(18);
		expect(links.some((href) => href.startsWith('/export/timeline.png?'))).toBe(true);
		for (const href of links.filter((one) => /\.(?:svg|csv|ics)\?/.test(one))) {
			expect((await fetch(new URL(href, inject('address')))).status).toBe(200);
		}
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	it('copies the chart as a picture', async () => {
		const page = await open('/?lang=zh', { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.locator('button[aria-haspopup=dialog]', { hasText: '下载' }).first().click();
		const dialog = page.getByRole('dialog', { name: '下载：时间线' });
		// A page has the clipboard only while it is in front, and pages of other tests come before it.
		const copied = async () => {
			await page.bringToFront();
			await dialog.getByRole('button', { name: '复制' }).first().click({ timeout: 5000 });
			await dialog.getByRole('status').filter({ hasText: '已复制' }).first().waitFor({ timeout: 8000 });
			const read = page.evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				const { width } = await createImageBitmap(await item.getType('image/png'));
				return width;
			});
			// While another page is in front the clipboard does not answer.
			const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 5000));
			return Promise.race([read.catch(() => null), late]);
		};
		await expect.poll(copied, { timeout: 45_000 }).toBe(2 * 984);
	});

	it('is a page without scripts', async () => {
		const page = await open('/?lang=zh', { javaScriptEnabled: false });
		await page.locator('a.without-script', { hasText: '下载' }).first().click();
		await page.getByRole('heading', { level: 1, name: '下载：时间线' }).waitFor();
		expect(await page.locator('a[download]').count()).toBeGreaterThan(18);
	});
});

/** Share of pixels in which two pictures differ by more than 64 of 255; 1 where their sizes differ. */
async function difference(page: Page, pictures: [string, string]): Promise<number> {
	return page.evaluate(async (sources) => {
		const [a, b] = await Promise.all(
			sources.map(async (source) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
				const context = canvas.getContext('2d')!;
				context.drawImage(image, 0, 0);
				return context.getImageData(0, 0, canvas.width, canvas.height);
			})
		);
		if (a.width !== b.width || a.height !== b.height) return 1;
		let off = 0;
		for (let at = 0; at < a.data.length; at += 4) {
			if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > 64)) off++;
		}
		return off / (a.data.length / 4);
	}, pictures);
}

const dataOf = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

describe('the picture', () => {
	it('has the pixels that a browser draws of the same outlines', async () => {
		const [png, svg] = [
			await file('districts.png?width=680'),
			await file('districts.svg?width=680&outlines=1')
		];
		const page = await open('about:blank');
		const both: [string, string] = [dataOf('image/png', png), dataOf('image/svg+xml', svg)];
		expect(await difference(page, both)).toBeLessThan(0.01);
	});

	it.each(['timeline', 'districts'])(
		'looks as on the screen, letters included: %s',
		{ timeout: 120_000 },
		async (chart) => {
			const [png, svg] = [await file(`${chart}.png?width=680`), await file(`${chart}.svg?width=680`)];
			const page = await open('about:blank', { viewport: { width: 680, height: 600 } });
			// The font of the file, in place of what this machine has.
			await page.route('http://fonts.test/**', (route) => {
				const font = fontFiles[new URL(route.request().url()).pathname.slice(1) as keyof typeof fontFiles];
				if (font) return route.fulfill({ path: font, headers: { 'access-control-allow-origin': '*' } });
				const faces = [`400;src:url(/regular)`, `700;src:url(/bold)`].map(
					(face) => `@font-face{font-family:Shipped;font-weight:${face}}`
				);
				const drawn = svg
					.toString()
					.replace(/<\?xml[^>]*>/, '')
					.replace(/font-family="[^"]*"/g, 'font-family="Shipped"');
				const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${faces.join('')}*{margin:0}svg{display:block}</style>${drawn}`;
				return route.fulfill({ body, contentType: 'text/html' });
			});
			await page.goto('http://fonts.test/');
			await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size));
			const screen = await page.locator('svg').first().screenshot();
			const [shown, blank] = [
				await difference(page, [dataOf('image/png', png), dataOf('image/png', screen)]),
				0.08
			];
			expect(shown).toBeLessThan(0.03);
			// The same picture in the dark is another one: the measure sees a difference.
			const dark = dataOf('image/png', await file(`${chart}.png?width=680&theme=dark`));
			expect(await difference(page, [dataOf('image/png', png), dark])).toBeGreaterThan(blank);
		}
	);
});

describe('the page that stands alone', () => {
	it('opens from disk, asks nothing, lays charts out for its form and width, and opens an entry', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'shixu-page-'));
		try {
			const path = join(folder, 'chronicle.html');
			writeFileSync(path, await file('chronicle.html?lang=zh&chart=timeline&chart=districts&chart=calendar'));
			const page = await open('about:blank', { offline: true });
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(pathToFileURL(path).href);
			const output = page.locator('output');
			const all = Number(/\/ (\d+)/.exec((await output.textContent())!)![1]);
			await page.selectOption('select[name=type]', 'airport');
			const left = Number(/^(\d+)/.exec((await output.textContent())!)![1]);
			expect(left).toBeGreaterThan(0);
			expect(left).toBeLessThan(all);
			// Laid out anew, not only dimmed: what is left is there alone, and the panels of other places are gone.
			const figure = page.locator('figure');
			await expect.poll(() => figure.nth(0).locator('a[data-event]').count()).toBe(left);
			await expect.poll(() => figure.nth(1).getByText('虹口区').count()).toBe(0);
			const height = async () => (await figure.nth(0).locator('svg').first().boundingBox())!.height;
			const low = await height();
			await page.locator('button[type=reset]').click();
			await expect.poll(height).toBeGreaterThan(low);
			expect(await figure.nth(0).locator('a[data-event]').count()).toBe(all);

			await figure
				.nth(2)
				.getByRole('link', { name: /3月5日/ })
				.click();
			expect(await page.inputValue('input[name=from]')).toBe('2020-03-05');
			await figure
				.nth(2)
				.getByRole('link', { name: /3月5日/ })
				.click();
			expect(await page.inputValue('input[name=from]')).toBe('');
			await figure.nth(1).locator('a').first().press('Enter');
			expect(await page.inputValue('select[name=area]')).not.toBe('');
			await page.locator('button[type=reset]').click();

			await page.setViewportSize({ width: 640, height: 900 });
			await expect.poll(() => figure.nth(0).locator('svg').first().getAttribute('width')).toBe('608');
			await figure.nth(0).locator('a[data-event]').first().click();
			expect(await page.locator('details[open] .note').innerText()).toContain('原文：');
			expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

it('the report is put together without a script', async () => {
	const page = await open('/report?lang=zh', { javaScriptEnabled: false });
	await page.fill('textarea[name=intro]', '依据五份简报。');
	await page.uncheck('input[name=undated]');
	await page.getByRole('button', { name: '更新' }).click();
	await page.locator('.sheet .intro', { hasText: '依据五份简报。' }).waitFor();
	expect(await page.locator('.sheet h3', { hasText: '附：待定日期' }).count()).toBe(0);
	const width = () =>
		page
			.locator('.sheet img')
			.first()
			.evaluate((image: HTMLImageElement) => image.naturalWidth);
	await expect.poll(width, { timeout: 30_000 }).toBeGreaterThan(0);
});
