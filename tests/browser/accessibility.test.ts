import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { embedCharts } from '#ui/embed/charts.ts';
import { open } from './browser.ts';

/** What axe finds, one line for each element. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
			resultTypes: ['violations']
		});
		// The label of a mark is its name cut to fit between its neighbours; the whole name is what is said.
		const cut = (id: string, html: string) =>
			id === 'label-content-name-mismatch' && html.includes('data-event=');
		return violations.flatMap(({ id, nodes }) =>
			nodes.flatMap(({ html }) => (cut(id, html) ? [] : [`${id}: ${html.slice(0, 160)}`]))
		);
	});
}

/** Nothing for axe to find on the page at this path, and nothing wider than the window. */
async function isSound(page: Page, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	expect(await violations(page), path).toEqual([]);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function firstOf(list: 'events' | 'bulletins'): Promise<string> {
	const text = await (await fetch(inject('address') + (list === 'events' ? '/' : '/bulletins'))).text();
	return (list === 'events' ? /data-event="(?<id>[^"]+)"/ : /\/bulletins\/(?<id>[0-9a-f]{12})/).exec(text)!
		.groups!.id;
}

// Every two of width, language and theme meet; what a page looks like does not depend on all three together.
const looks = [
	{ width: 1440, lang: 'zh', theme: 'light' },
	{ width: 1440, lang: 'en', theme: 'dark' },
	{ width: 768, lang: 'zh', theme: 'dark' },
	{ width: 768, lang: 'en', theme: 'light' },
	{ width: 360, lang: 'zh', theme: 'light' },
	{ width: 360, lang: 'en', theme: 'dark' }
] as const;

describe('the pages', () => {
	it.each(looks)('have no violation at $width px, in $lang, $theme', async ({ width, lang, theme }) => {
		const [event, bulletin] = [await firstOf('events'), await firstOf('bulletins')];
		const page = await open('about:blank', { viewport: { width, height: 900 }, colorScheme: theme });
		for (const path of [
			`/?lang=${lang}`,
			`/?lang=${lang}&id=${event}&d=黄浦区`,
			`/?lang=${lang}&q=nothing-has-this`,
			`/bulletins?lang=${lang}`,
			`/bulletins/${bulletin}?lang=${lang}&id=${event}`
		])
			await isSound(page, path);
	});
});

// What is embedded or printed has fewer states: its two widths, both languages and both themes, each once.
describe('embeds and reports', () => {
	it.each([
		{ width: 680, lang: 'zh', theme: 'dark' },
		{ width: 360, lang: 'en', theme: 'light' }
	] as const)('have no violation at $width px, in $lang, $theme', async ({ width, lang, theme }) => {
		const page = await open('about:blank', { viewport: { width, height: 900 }, colorScheme: theme });
		for (const path of [
			...embedCharts.map((chart) => `/embed/${chart}?lang=${lang}`),
			`/embed/snippets?chart=districts&lang=${lang}`,
			`/report?lang=${lang}`,
			`/export?chart=timeline&lang=${lang}`
		])
			await isSound(page, path);
	});
});

describe('an open dialog', () => {
	it.each([
		{ width: 1440, lang: 'zh', theme: 'light' },
		{ width: 360, lang: 'en', theme: 'dark' }
	] as const)('has no violation at $width px, in $lang, $theme', async ({ width, lang, theme }) => {
		const page = await open(`/?lang=${lang}`, { viewport: { width, height: 900 }, colorScheme: theme });
		await page.waitForLoadState('networkidle');
		for (const opener of ['a[aria-haspopup=dialog]', 'button[aria-haspopup=dialog].quiet']) {
			await page.locator(opener).first().click();
			const dialog = page.locator('dialog[open]');
			await dialog.getByRole('heading').first().waitFor();
			expect(await violations(page), opener).toEqual([]);
			const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
			expect(over, `${opener} scrolls sideways`).toBeLessThanOrEqual(0);
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
		}
	});
});

describe('structure', () => {
	it('has landmarks, one h1, headings without gaps, and a way past the header', async () => {
		const page = await open('/');
		expect(await page.locator('h1').count()).toBe(1);
		const levels = await page
			.locator('h1, h2, h3, h4')
			.evaluateAll((all) => all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])));
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1));
		for (const role of ['banner', 'main', 'search'] as const)
			expect(await page.getByRole(role).count()).toBe(1);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
	});

	it('tells the result of a filter', async () => {
		const page = await open('/?type=policy');
		expect(await page.locator('[role=status]').first().innerText()).toMatch(/筛选后有 \d+ 件，共 \d+ 件/);
	});

	it('has targets of at least 24 px in its own controls', async () => {
		const page = await open('/');
		await page.waitForLoadState('networkidle');
		const small = await page
			.locator('header a, form a, form summary, form label, form button, .section-head summary')
			.evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility())
					.flatMap((one) => {
						const { width, height } = one.getBoundingClientRect();
						return width < 24 || height < 24 ? [`${one.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
					})
			);
		expect(small).toEqual([]);
	});
});
