/** The charts beside the timeline: each mark filters all of them, what is taken away stays in grey, and keys do what a pointer does. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './browser.ts';
import { expectView, ready, shownCount } from './page-parts.ts';

/** Opens the dashboard and waits until its charts follow the pointer and the keys. */
async function openCharts(path: string): Promise<Page> {
	const page = await open(path);
	await page.waitForSelector('#organisations a[tabindex]', { state: 'attached' });
	return page;
}

const queryOf = (page: Page) => new URL(page.url()).searchParams;
const currentIn = (page: Page, chart: string) => page.locator(`#${chart} .chart a[aria-current]`);

describe('a mark of a chart', () => {
	it('filters every chart, keeps the rest in grey, and frees again', async () => {
		const page = await openCharts('/');
		await ready(page);
		const all = await shownCount(page);
		const cells = await page.locator('#matrix tbody a').count();
		const names = await page.locator('#people .chart a').count();
		await page
			.locator('[data-district=黄浦区] a[aria-label*=" 8 件"], [data-district=黄浦区] a')
			.nth(1)
			.click();
		await page.waitForFunction(() => location.search.includes('d='));
		const query = queryOf(page);
		expect([query.get('d'), query.has('from'), query.has('to')]).toEqual(['黄浦区', true, true]);
		await expectView(page, query.toString());
		const left = await shownCount(page);
		expect(left).toBeLessThan(all);
		expect(await page.locator('#districts [data-ghost]').count()).toBeGreaterThan(0);
		expect(await page.locator('#calendar [data-ghost]').count()).toBeGreaterThan(0);
		expect(await page.locator('#matrix tbody a').count()).toBe(cells);
		expect(await page.locator('#matrix b.gone').count()).toBeGreaterThan(0);
		expect(await page.locator('#people .chart a').count()).toBe(names);
		expect(await page.locator('#matrix tfoot .sum').last().innerText()).toBe(String(left));
		await currentIn(page, 'districts').first().click();
		await expectView(page, '');
	});

	it.each([
		{ chart: 'matrix', has: ['d', 'type'] },
		{ chart: 'calendar', has: ['from', 'to'] },
		{ chart: 'hours', has: ['hour'] },
		{ chart: 'people', has: ['who'] },
		{ chart: 'organisations', has: ['who'] }
	])('of the $chart is a filter, and none again', async ({ chart, has }) => {
		const page = await openCharts('/');
		await page.locator(`#${chart} .chart a`).last().click();
		await page.waitForFunction(() => location.search !== '');
		const query = queryOf(page);
		expect([...query.keys()].sort()).toEqual(has.sort());
		await expectView(page, query.toString());
		await currentIn(page, chart).last().click();
		await expectView(page, '');
	});
});

it('is one tab stop, goes by arrows, Home and End, filters by Enter and frees by Escape', async () => {
	const page = await openCharts('/');
	await ready(page);
	for (const chart of ['districts', 'calendar', 'matrix', 'hours', 'people', 'organisations']) {
		expect(await page.locator(`#${chart} .chart a[tabindex="0"]`).count(), chart).toBe(1);
	}
	const at = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('#people .chart a')].findIndex((link) => link === document.activeElement)
		);
	await page.locator('#people .chart a[tabindex="0"]').focus();
	const last = (await page.locator('#people .chart a').count()) - 1;
	for (const [key, want] of [
		['End', last],
		['ArrowUp', last - 1],
		['Home', 0],
		['ArrowDown', 1]
	] as const) {
		await page.keyboard.press(key);
		expect(await at(), key).toBe(want);
	}
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.search.includes('who='));
	await expectView(page, queryOf(page).toString());
	await page.keyboard.press('Escape');
	await expectView(page, '');
});

it('has one link a place where bins are many: arrows move it from bin to bin, Enter filters, Escape frees', async () => {
	const page = await openCharts('/?bench=10000');
	const bins = page.locator('#districts [data-district] g > a');
	expect(await bins.count()).toBeLessThan(40);
	const focused = () =>
		page.evaluate(() => document.activeElement!.getAttribute('aria-label')!.split('，', 2));
	await bins.first().focus();
	await page.keyboard.press('Home');
	const [place, first] = await focused();
	await page.keyboard.press('ArrowRight');
	const [same, second] = await focused();
	expect([same, second !== first]).toEqual([place, true]);
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.search.includes('from='));
	expect(queryOf(page).get('d')).toBe(place);
	await page.waitForSelector('#districts a[aria-current]');
	expect(await focused()).toEqual([place, second]);
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => !location.search.includes('from='));
});
