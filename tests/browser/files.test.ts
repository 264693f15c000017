import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
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

	it('is a page without scripts', async () => {
		const page = await open('/?lang=zh', { javaScriptEnabled: false });
		await page.locator('a.without-script', { hasText: '下载' }).first().click();
		await page.getByRole('heading', { level: 1, name: '下载：时间线' }).waitFor();
		expect(await page.locator('a[download]').count()).toBeGreaterThan(18);
	});
});

describe('the picture', () => {
	it('has the pixels that a browser draws of the same outlines', async () => {
		const [png, svg] = [
			await file('districts.png?width=680'),
			await file('districts.svg?width=680&outlines=1')
		];
		const page = await open('about:blank');
		const share = await page.evaluate(
			async ([one, other]) => {
				const pixels = await Promise.all(
					[one, other].map(async (source) => {
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
				const [a, b] = pixels;
				if (a.width !== b.width || a.height !== b.height) return 1;
				let off = 0;
				for (let at = 0; at < a.data.length; at += 4) {
					if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > 64)) off++;
				}
				return off / (a.data.length / 4);
			},
			[
				`data:image/png;base64,${png.toString('base64')}`,
				`data:image/svg+xml;base64,${svg.toString('base64')}`
			]
		);
		expect(share).toBeLessThan(0.01);
	});
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
