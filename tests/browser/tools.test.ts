import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { open } from './browser.ts';
import { ready } from './page-parts.ts';

/** Opens the dashboard and waits for what comes after the page: the tools of the timeline. */
async function dashboard(path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
	const page = await open(path, options);
	if (!options.viewport) await ready(page);
	await page.getByRole('button', { name: '逐件看', exact: true }).waitFor();
	return page;
}
const search = (page: Page, name: string) =>
	page.evaluate((key) => new URLSearchParams(location.search).get(key), name);
const laneCount = (page: Page) => page.locator('.heads .fold').count();

describe('the lanes', () => {
	it('are of what the menu says, and fold, open and zoom by keys alone', async () => {
		const page = await dashboard('/');
		await page.getByText('分行：区与街镇').click();
		await page.getByRole('group', { name: '分行' }).getByRole('link', { name: '类型' }).click();
		await page.waitForURL(/lanes=type/);
		await page.getByRole('button', { name: '收起机场驻点' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/fold=airport/);
		const opener = page.getByRole('button', { name: '展开机场驻点' });
		expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
		expect(await opener.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await page.waitForURL(/view=2020-0(?:2-2|3-0)/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Space');
		await page.waitForFunction(() => !location.search.includes('fold'));
		expect(await laneCount(page)).toBeGreaterThan(5);
	});

	it('are the same in an embed', async () => {
		const html = await (
			await fetch(`${inject('address')}/embed/timeline?lanes=type&width=900&lang=zh`)
		).text();
		expect(html).toMatch(/>机场驻点<[^]*>会议</);
		expect(html).not.toContain('>南翔镇</text>');
	});
});

describe('stepping through', () => {
	it('goes from event to event by keys, says each, and gives the focus back', async () => {
		const page = await dashboard('/');
		await page.getByRole('button', { name: '逐件看', exact: true }).focus();
		await page.keyboard.press('Enter');
		const bar = page.getByRole('region', { name: /^逐件看/ });
		await bar.waitFor();
		const said = () => bar.getByRole('status').innerText();
		const first = await said();
		expect(first).toMatch(/^第 1 \/ \d+ 件：2020年/);
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction(() =>
			document.querySelector('.story [role=status]')?.textContent?.startsWith('第 2 ')
		);
		expect(await bar.locator('blockquote').innerText()).not.toBe('');
		expect(await bar.getByRole('link').first().getAttribute('href')).toMatch(
			/^\/bulletins\/[0-9a-f]{12}\?id=/
		);
		await page.keyboard.press('Home');
		await page.waitForFunction(
			(text) => document.querySelector('.story [role=status]')?.textContent === text,
			first
		);
		await page.keyboard.press('Escape');
		await bar.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('逐件看');
	});

	it('works on a phone, beside a sheet of filters', async () => {
		const page = await dashboard('/', { viewport: { width: 390, height: 844 } });
		await page.getByRole('button', { name: '逐件看', exact: true }).click();
		await page.getByRole('button', { name: '下一件' }).click();
		await page.waitForFunction(() =>
			document.querySelector('.story .count')?.textContent?.startsWith('第 2 ')
		);
		await page.getByRole('button', { name: '结束逐件看' }).click();
		await page.getByRole('button', { name: /^筛选/ }).click();
		const sheet = page.getByRole('dialog', { name: '筛选' });
		await sheet.getByText('机场驻点').click();
		await page.waitForURL(/type=airport/);
		await sheet.getByRole('button', { name: /^看这 \d+ 件/ }).click();
		await sheet.waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

describe('the ends of the brush and the player', () => {
	it('says what is no date, and takes one that is', async () => {
		const page = await dashboard('/');
		const field = page.getByRole('textbox', { name: '起', exact: true });
		await field.fill('2月31日');
		await field.press('Enter');
		await page.getByText('“2月31日”不是日期').waitFor();
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		await field.fill('2月10日');
		await field.press('Enter');
		await page.waitForURL(/from=2020-02-10/);
	});

	it('plays until Escape, in steps where motion is reduced', async () => {
		const page = await dashboard('/', { reducedMotion: 'reduce' });
		await page.getByRole('button', { name: /^播放/ }).click();
		await page.locator('[data-seen]').waitFor({ state: 'attached' });
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /^播放/ }).waitFor();
		expect(await search(page, 'view')).toMatch(/^2020-01-2/);
	});
});

describe('the command palette and saved views', () => {
	it('goes to what is typed, and to a view that was saved', async () => {
		const page = await dashboard('/?type=airport');
		await page.getByRole('button', { name: '视图' }).click();
		await page.getByRole('textbox', { name: '名称' }).fill('驻点的事');
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: '驻点的事' }).waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: '重置' }).click();
		await page.waitForFunction(() => location.search === '');
		await page.keyboard.press('Control+k');
		const field = page.getByRole('combobox');
		await field.fill('驻点的');
		await page.getByRole('option', { name: /驻点的事/ }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(/type=airport/);
		await page.getByRole('button', { name: '视图' }).click();
		await page.getByRole('button', { name: '删去“驻点的事”' }).click();
		await page.getByText('还没有存下的视图').waitFor();
	});

	it('keeps what is typed before it is there', async () => {
		const page = await dashboard('/');
		// The palette comes late; each key is pressed long before.
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 400));
			await route.continue();
		});
		await page.keyboard.press('Control+k');
		await page.keyboard.type('2020-03');
		const field = page.getByRole('combobox');
		await field.waitFor();
		expect(await field.inputValue()).toBe('2020-03');
		await page.keyboard.type('-08');
		await page.getByRole('option', { name: '2020年3月8日' }).first().waitFor();
	});

	it('refuses a view from another page', async () => {
		const answer = await fetch(`${inject('address')}/api/views`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: 'http://example.org' },
			body: JSON.stringify({ name: '外来', query: '' })
		});
		expect(answer.status).toBe(403);
	});

	it('finds places, names and events of a few characters, and nothing for blanks', async () => {
		const find = async (q: string) =>
			(await (await fetch(`${inject('address')}/api/find?q=${encodeURIComponent(q)}`)).json()) as Record<
				string,
				unknown[]
			>;
		expect((await find('外滩')).places).toContain('黄浦区/外滩街道');
		expect((await find('机场')).events.length).toBeGreaterThan(0);
		expect(await find('  ')).toEqual({ places: [], names: [], events: [] });
	});
});
