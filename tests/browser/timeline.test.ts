import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './browser.ts';
import { exportedCount, ready, shownCount } from './page-parts.ts';

const selectedId = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('id'));
const focusedEvent = (page: Page) =>
	page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset?.event ?? null);

describe('the overview', () => {
	it('filters by a brush, and clears with a double click', async () => {
		const page = await open('/');
		await ready(page);
		const strip = page.getByRole('group', { name: '全部时段，每天几件' });
		await strip.scrollIntoViewIfNeeded();
		const box = (await strip.boundingBox())!;
		// The handle at the end is taken and drawn to the left.
		const handle = (await page.getByRole('slider', { name: '结束日期' }).boundingBox())!;
		await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.6, handle.y + 20, { steps: 8 });
		expect(new URL(page.url()).search).toBe('');
		await page.mouse.up();
		await page.waitForURL(/to=2020-/);
		const query = new URL(page.url()).search.slice(1);
		const count = await exportedCount(query);
		await page.waitForFunction((n) => document.querySelector('.hits b')?.textContent === String(n), count);
		expect(count).toBeLessThan(await exportedCount(''));
		expect(await page.locator('.dates input[name=to]').inputValue()).toBe(
			new URLSearchParams(query).get('to')
		);
	});

	it('moves by keys, a day at a time', async () => {
		const page = await open('/?from=2020-02-01&to=2020-03-01');
		await ready(page);
		await page.getByRole('slider', { name: '起始日期' }).focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/from=2020-02-02/);
		await page.keyboard.press('PageUp');
		await page.waitForURL(/from=2020-02-09/);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
	});
});

describe('the timeline', () => {
	it('is worked with the keyboard alone', async () => {
		const page = await open('/');
		await ready(page);
		for (let i = 0; i < 60 && !(await focusedEvent(page)); i++) await page.keyboard.press('Tab');
		const first = await focusedEvent(page);
		expect(first).not.toBeNull();
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction((id) => {
			const now = (document.activeElement as SVGElement | null)?.dataset?.event;
			return now !== undefined && now !== id;
		}, first);
		const second = await focusedEvent(page);
		await page.keyboard.press('Enter');
		await page.waitForURL(/id=/);
		expect(await selectedId(page)).toBe(second);
		await page.locator('#selected article').waitFor();
		expect(await focusedEvent(page)).toBe(second);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !location.search.includes('id='));
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
	});

	it('keeps a zoom in the URL, and with it a selection', async () => {
		const page = await open('/');
		await ready(page);
		await page.getByRole('button', { name: '放大' }).click();
		await page.waitForURL(/view=/);
		const view = new URL(page.url()).searchParams.get('view');
		expect(view).toMatch(/^2020-\d\d-\d\dT\d\d:\d\d\/2020-/);
		const shown = await shownCount(page);
		const mark = page.locator('.explorer a[data-event]').first();
		await mark.locator('[data-sign]').click();
		await page.waitForURL(/id=/);
		expect(new URL(page.url()).searchParams.get('view')).toBe(view);
		expect(await shownCount(page)).toBe(shown);
	});
});

describe('details', () => {
	it('show the sentence and its reasons, lead to the bulletin and back', async () => {
		const page = await open('/?d=外滩街道');
		await ready(page);
		await page.locator('h4 a').first().click();
		await page.waitForURL(/id=/);
		const id = (await selectedId(page))!;
		const quote = await page.locator('#selected blockquote mark').allInnerTexts();
		expect(quote.join('').length).toBeGreaterThan(8);
		expect(await page.locator('#selected').innerText()).toContain('与原文一致');
		expect(await page.locator('#selected dl').last().innerText()).toContain('日期');
		await page.getByRole('link', { name: '看整份简报' }).click();
		await page.waitForURL(/\/bulletins\/[0-9a-f]{12}\?/);
		const marked = await page.locator('mark.selected').allInnerTexts();
		expect(marked.join('')).toBe(quote.join(''));
		const box = await page.locator('mark.selected').first().boundingBox();
		expect(box!.y).toBeGreaterThan(0);
		expect(box!.y).toBeLessThan(900);
		await page.locator(`[data-note="${id}"]`).getByRole('link', { name: '在时间线上看' }).click();
		await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('id') === id);
		expect(await page.locator('.explorer a[aria-current=true]').getAttribute('data-event')).toBe(id);
	});

	it('step from event to event, and name one that is gone', async () => {
		const page = await open('/?id=000000000000-1');
		expect(await page.getByRole('alert').innerText()).toContain('000000000000-1');
		await ready(page);
		await page.locator('h4 a').first().click();
		await page.waitForURL((url) => !url.href.includes('000000000000'));
		const first = await selectedId(page);
		await page.getByRole('link', { name: '下一件' }).click();
		await page.waitForFunction((id) => !location.search.includes(id!), first);
		await page.getByRole('link', { name: '上一件' }).click();
		await page.waitForFunction((id) => location.search.includes(id!), first);
		await page.getByRole('link', { name: '关闭' }).click();
		await page.waitForFunction(() => location.search === '');
	});
});
