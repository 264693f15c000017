import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './browser.ts';
import { ready } from './page-parts.ts';

const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset?.event ?? null);
const param = (page: Page, name: string) =>
	page.evaluate((key) => new URLSearchParams(location.search).get(key), name);
/** Presses a key and waits until another event has the focus; its id. */
async function move(page: Page, key: string): Promise<string> {
	const before = await focused(page);
	await page.keyboard.press(key);
	await page.waitForFunction((id) => {
		const now = (document.activeElement as SVGElement | null)?.dataset?.event;
		return now !== undefined && now !== id;
	}, before);
	return (await focused(page))!;
}
/** Presses a key and waits until the window of the address is another one; its days. */
async function zoom(page: Page, key: string): Promise<number> {
	const before = await param(page, 'view');
	await page.keyboard.press(key);
	await page.waitForFunction((view) => new URLSearchParams(location.search).get('view') !== view, before);
	const [from, to] = (await param(page, 'view'))!.split('/').map((at) => Date.parse(`${at}Z`));
	return (to - from) / 86_400_000;
}

describe('the keys of the timeline', () => {
	it('go from event to event from one tab stop, to both ends, in and out, and to the selection', async () => {
		const page = await open('/', { reducedMotion: 'reduce' });
		await ready(page);
		const stops = page.locator('.stage a[data-event]:not([tabindex="-1"])');
		expect(await stops.count()).toBe(1);
		await stops.focus();
		const first = (await focused(page))!;
		const second = await move(page, 'ArrowRight');
		expect(await stops.getAttribute('data-event')).toBe(second);
		const last = await move(page, 'End');
		expect([first, second]).not.toContain(last);
		expect(await move(page, 'Home')).toBe(first);
		const close = await zoom(page, '+');
		const wide = await zoom(page, '-');
		expect(wide).toBeGreaterThan(close);
		expect(await focused(page)).toBe(first);
		await page.keyboard.press('s');
		await page.keyboard.press('Enter');
		await page.waitForURL(/id=/);
		expect(await param(page, 'id')).toBe(first);
		const near = await zoom(page, 's');
		expect(near).toBeLessThan(wide);
		expect(await zoom(page, '0')).toBeGreaterThan(near);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !location.search.includes('id='));
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: '键盘快捷键' });
		await list.getByText('缩放到选中的事').waitFor();
		await page.keyboard.press('Escape');
		await list.waitFor({ state: 'hidden' });
		expect(await focused(page)).not.toBeNull();
	});

	it('and stepping alike pass over what is folded, and say how much', async () => {
		const page = await open('/?lanes=type&fold=airport,policy', { reducedMotion: 'reduce' });
		await ready(page);
		const passed = new Set<string>();
		await page.locator('.stage a[data-event]:not([tabindex="-1"])').focus();
		await page.keyboard.press('Home');
		for (let id = await focused(page); id && !passed.has(id); id = await focused(page)) {
			passed.add(id);
			await page.keyboard.press('ArrowRight');
			await page.waitForTimeout(30);
		}
		const story = page.getByRole('button', { name: '逐件看', exact: true });
		await story.click();
		const bar = page.getByRole('region', { name: /^逐件看/ });
		await bar.getByText(`/ ${passed.size} 件`).first().waitFor();
		await bar.getByText(/^收起的 \d+ 件不在内$/).waitFor();
	});
});

describe('periods', () => {
	it('are drawn, the calendar’s and a reader’s own, and stay in the address with the language', async () => {
		const page = await open('/');
		await ready(page);
		const axis = page.locator('.stage [data-layer="axis"]');
		expect(await axis.innerHTML()).toMatch(/春节假期[^]*元宵节/);
		expect(await axis.locator('rect').count()).toBe(0);
		await page
			.getByText(/^分行：/)
			.first()
			.click();
		await page.getByRole('textbox', { name: '时期的名称' }).fill('封控');
		const group = page.getByRole('group', { name: '时期' });
		await group.getByLabel('起始日期').fill('2020-02-10');
		await group.getByLabel('结束日期').fill('2020-02-20');
		await page.getByRole('button', { name: '加上这个时期' }).click();
		await page.waitForURL(/eras=/);
		expect(await param(page, 'eras')).toBe('2020-02-10/2020-02-20 封控');
		await axis.getByText('封控', { exact: true }).waitFor();
		await page.reload();
		await ready(page);
		const band = (await axis.locator('rect').boundingBox())!;
		const plot = (await page.locator('.stage svg').first().boundingBox())!;
		expect(band.height).toBeGreaterThan(plot.height / 2);
		await page.getByRole('link', { name: /EN/ }).click();
		await page.waitForURL(/lang=en/);
		expect(await param(page, 'eras')).toBe('2020-02-10/2020-02-20 封控');
		await axis.getByText('封控', { exact: true }).waitFor();
	});
});

describe('the axis', () => {
	it('says before it is chosen that it would be empty, and leads back from an address that chose it', async () => {
		const page = await open('/');
		await ready(page);
		await page
			.getByText(/^分行：/)
			.first()
			.click();
		const choice = page.getByRole('link', { name: /^出版日期/ });
		await choice.waitFor();
		expect(await choice.getAttribute('aria-disabled')).toBe('true');
		expect(await choice.textContent()).toContain('没有一份简报写明');

		const chosen = await open('/?axis=published');
		await chosen
			.getByText(/^这 \d+ 件所出的简报都没有写明出版日期/)
			.first()
			.waitFor();
		await chosen.getByRole('link', { name: '改按事件日期' }).click();
		await chosen.waitForURL((url) => !url.search.includes('axis'));
		await chosen.locator('.stage a[data-event]').first().waitFor();
	});
});
