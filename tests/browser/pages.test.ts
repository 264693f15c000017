import { describe, expect, inject, it } from 'vitest';
import { open } from './browser.ts';
import { ready, shownCount } from './page-parts.ts';

describe('language', () => {
	it.each([
		{ locale: 'zh-TW', path: '/', lang: 'zh-CN', heading: '时间线' },
		{ locale: 'fr-FR', path: '/', lang: 'en', heading: 'Timeline' },
		{ locale: 'en-GB', path: '/?lang=zh', lang: 'zh-CN', heading: '时间线' }
	])('is $lang for $locale at $path', async ({ locale, path, lang, heading }) => {
		const page = await open(path, { locale });
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
		expect(await page.locator('#timeline-title').innerText()).toBe(heading);
	});

	it('switches and keeps the view', async () => {
		const page = await open('/?type=policy&from=2020-02-01');
		await ready(page);
		const shown = await shownCount(page);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForFunction(() => document.documentElement.lang === 'en');
		const { searchParams } = new URL(page.url());
		expect(Object.fromEntries(searchParams)).toEqual({ type: 'policy', from: '2020-02-01', lang: 'en' });
		expect(await shownCount(page)).toBe(shown);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Bulletins' }).click();
		await page.getByRole('heading', { name: 'Bulletins', level: 1 }).waitFor();
	});
});

describe('theme', () => {
	const paper = () => getComputedStyle(document.documentElement).backgroundColor;

	it('follows the system, then the reader, who is remembered', async () => {
		const page = await open('/', { colorScheme: 'dark' });
		expect(await page.evaluate(paper)).toBe('rgb(22, 23, 26)');
		await ready(page);
		await page.getByRole('link', { name: '换成浅色' }).click();
		expect(await page.evaluate(paper)).toBe('rgb(250, 247, 240)');
		await page.reload();
		expect(await page.evaluate(paper)).toBe('rgb(250, 247, 240)');
	});

	it('is fixed by the URL, without scripts too', async () => {
		const page = await open('/?theme=dark', { colorScheme: 'light', javaScriptEnabled: false });
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});
});

describe('a bulletin', () => {
	it('has its notes beside their sentences, and wires to the rail', async () => {
		const page = await open('/bulletins');
		const hrefs = await page
			.locator('main h2 a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		expect(hrefs.length).toBe(5);
		for (const href of hrefs) {
			await page.goto(href);
			await page.waitForSelector('.measured');
			await page.evaluate(() => document.fonts.ready);
			const rows = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-note]')]
					.filter((note) => note.checkVisibility())
					.map((note) => ({
						note: note.getBoundingClientRect().top,
						bottom: note.getBoundingClientRect().bottom,
						line: document.getElementById(`e-${note.dataset.note}`)!.getBoundingClientRect().top
					}))
			);
			expect(rows.length).toBeGreaterThan(0);
			rows.forEach((row, i) => {
				const above = rows[i - 1];
				expect(row.note).toBeGreaterThanOrEqual(above?.bottom ?? -Infinity);
				// Beside its line, unless the note above pushed it down.
				if (!above || above.bottom < row.line - 20) expect(Math.abs(row.note - row.line)).toBeLessThan(24);
			});
			const dated = await page.locator('nav[aria-label="这份简报的时间"] a').count();
			expect(await page.locator('svg.wires path').count()).toBe(dated);
		}
	});

	it('leads to the one before and after, and opens folds', async () => {
		const page = await open('/bulletins');
		await page.locator('main h2 a').first().click();
		await page.getByRole('link', { name: '下一份' }).click();
		await page.getByRole('link', { name: '上一份' }).waitFor();
		const fold = page.locator('main details').first();
		await fold.locator('summary').click();
		expect(await fold.locator('p').first().isVisible()).toBe(true);
	});

	it('has notes in the text on a phone', async () => {
		const page = await open('/bulletins', { viewport: { width: 360, height: 740 } });
		await page.locator('main h2 a').first().click();
		await page.waitForURL(/bulletins\/./);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('.measured').count()).toBe(0);
		expect(await page.locator('[data-note]:visible').count()).toBeGreaterThan(0);
	});
});

describe('the whole site', () => {
	it('asks no other origin for anything', async () => {
		const page = await open('about:blank');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const path of ['/', '/?q=机场', '/bulletins', '/embed/timeline', '/embed/districts']) {
			await page.goto(path, { waitUntil: 'networkidle' });
		}
		const own = new URL(inject('address')).origin;
		expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
		expect(asked.length).toBeGreaterThan(5);
	});

	it.each([
		{ path: '/nowhere', locale: 'zh-CN', title: '没有这一页', way: '回到总览' },
		{ path: '/bulletins/ffffffffffff', locale: 'en-GB', title: 'No such page', way: 'All bulletins' }
	])('says what to do at $path', async ({ path, locale, title, way }) => {
		const page = await open(path, { locale, ignore: /404/ });
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
		await page.getByRole('link', { name: way }).click();
		await page.waitForURL((url) => url.pathname !== path);
	});

	it('downloads the picture and the table of a view', async () => {
		const page = await open('/?d=黄浦区');
		await ready(page);
		await page.locator('button[aria-haspopup=dialog]', { hasText: '下载' }).first().click();
		const dialog = page.getByRole('dialog', { name: '下载：时间线' });
		for (const file of [/\.svg$/, /\.csv$/]) {
			const path = file.source.slice(2, -1);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				dialog.locator(`a[download][href*=".${path}?"]`).first().click()
			]);
			expect(download.suggestedFilename()).toMatch(file);
			expect(await download.failure()).toBeNull();
		}
	});

	it('prints without controls, on white', async () => {
		const page = await open('/', { colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('form').first().isVisible()).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
			'rgb(255, 255, 255)'
		);
	});
});
