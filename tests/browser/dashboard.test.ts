import { describe, expect, it } from 'vitest';
import { open } from './browser.ts';
import { expectView, exportedCount, ready, shownCount } from './page-parts.ts';

describe('without scripts', () => {
	const still = { javaScriptEnabled: false };

	it('shows timeline, districts, chronicle and the undated', async () => {
		const page = await open('/', still);
		const total = await exportedCount('');
		expect(await shownCount(page)).toBe(total);
		expect(await page.locator('.explorer svg a[data-event]').count()).toBeGreaterThan(total / 2);
		expect(await page.locator('main h2').allInnerTexts()).toEqual(
			expect.arrayContaining(['时间线', '各区每周', '大事记', '待定日期'])
		);
		expect(await page.locator('section[aria-labelledby=chronicle-title] article').count()).toBe(total);
	});

	it('filters with the form and its button', async () => {
		const page = await open('/', still);
		await page.locator('.dates input[name=from]').fill('2020-03-01');
		await page.locator('.dates input[name=to]').fill('2020-03-07');
		await page.getByRole('button', { name: '筛选' }).click();
		await page.waitForURL(/from=2020-03-01/);
		expect(await shownCount(page)).toBe(await exportedCount('from=2020-03-01&to=2020-03-07'));
		expect(await shownCount(page)).toBeLessThan(await exportedCount(''));
	});

	it('searches, and selects an event', async () => {
		const page = await open('/', still);
		await page.getByRole('searchbox').fill('机场');
		await page.getByRole('searchbox').press('Enter');
		await page.waitForURL(/q=/);
		expect(await shownCount(page)).toBe(await exportedCount('q=机场'));
		await page.locator('h4 a').first().click();
		await page.waitForURL(/id=/);
		expect(await page.locator('#selected blockquote mark').count()).toBeGreaterThan(0);
	});

	it('hides what needs them', async () => {
		const page = await open('/', still);
		expect(await page.getByRole('button', { name: '分享' }).count()).toBe(0);
	});
});

describe('filters', () => {
	it('takes dates from the fields, and gives them back', async () => {
		const page = await open('/');
		await ready(page);
		await page.locator('.dates input[name=from]').fill('2020-02-01');
		await expectView(page, 'from=2020-02-01');
		await page.locator('.dates input[name=to]').fill('2020-02-10');
		await expectView(page, 'from=2020-02-01&to=2020-02-10');
		await page.getByRole('link', { name: /去掉筛选：2月1日/ }).click();
		await expectView(page, '');
	});

	it('has presets: a month, the last days, everything', async () => {
		const page = await open('/');
		await ready(page);
		const presets = page.getByRole('navigation', { name: '常用时段' });
		await presets.getByRole('link', { name: '2月', exact: true }).click();
		await expectView(page, 'from=2020-02-01&to=2020-02-29');
		expect(await presets.getByRole('link', { name: '2月', exact: true }).getAttribute('aria-current')).toBe(
			'true'
		);
		await presets.getByRole('link', { name: '最后7天' }).click();
		await page.waitForFunction(() => !location.search.includes('2020-02-29'));
		const { searchParams } = new URL(page.url());
		const days = (Date.parse(searchParams.get('to')!) - Date.parse(searchParams.get('from')!)) / 86_400_000;
		expect(days).toBe(6);
		await presets.getByRole('link', { name: '全部' }).click();
		await expectView(page, '');
	});

	it('toggles types in the legend, and areas and certainty in their menus', async () => {
		const page = await open('/');
		await ready(page);
		const type = page.locator('input[type=checkbox][name=type]').first();
		const id = await type.getAttribute('value');
		await page.locator('label', { has: page.locator(`input[type=checkbox][value=${id}]`) }).click();
		await expectView(page, `type=${id}`);
		await page.locator('label', { has: page.locator(`input[type=checkbox][value=${id}]`) }).click();
		await expectView(page, '');
		await page.locator('summary', { hasText: '地区' }).click();
		await page.locator('input[type=checkbox][value=黄浦区]').check();
		await expectView(page, 'd=黄浦区');
		await page.keyboard.press('Escape');
		expect(await page.locator('input[type=checkbox][value=黄浦区]').isVisible()).toBe(false);
		await page.locator('summary', { hasText: '可靠度' }).click();
		await page.locator('input[type=checkbox][value=approximate]').check();
		await expectView(page, 'd=黄浦区&certainty=approximate');
		await page.getByRole('link', { name: '重置' }).click();
		await expectView(page, '');
	});

	it('searches by one character while it is typed', async () => {
		const page = await open('/');
		await ready(page);
		await page.keyboard.press('/');
		await page.keyboard.type('献');
		await page.waitForFunction(() => location.search !== '');
		const one = await exportedCount('q=献');
		await page.waitForFunction((n) => document.querySelector('.hits b')?.textContent === String(n), one);
		expect(one).toBeLessThan(await exportedCount(''));
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
	});

	it('keeps a whole view in the URL', async () => {
		const query = 'from=2020-02-01&to=2020-03-15&d=黄浦区&d=虹口区&type=deployment&type=airport&q=区';
		const page = await open(`/?${query}`);
		await ready(page);
		await expectView(page, query);
		expect(await page.locator('.dates input[name=from]').inputValue()).toBe('2020-02-01');
		expect(await page.locator('input[type=checkbox][name=type]:checked').count()).toBe(2);
		expect(await page.getByRole('searchbox').inputValue()).toBe('区');
	});

	it('goes back and forward', async () => {
		const page = await open('/');
		await ready(page);
		const all = await shownCount(page);
		const presets = page.getByRole('navigation', { name: '常用时段' });
		await presets.getByRole('link', { name: '2月', exact: true }).click();
		await expectView(page, 'from=2020-02-01&to=2020-02-29');
		const type = page.locator('input[type=checkbox][name=type][value=policy]');
		await page.locator('label', { has: type }).click();
		await expectView(page, 'from=2020-02-01&to=2020-02-29&type=policy');
		await page.goBack();
		await expectView(page, 'from=2020-02-01&to=2020-02-29');
		expect(await type.isChecked()).toBe(false);
		await page.goBack();
		await expectView(page, '');
		expect(await shownCount(page)).toBe(all);
		await page.goForward();
		await page.goForward();
		await expectView(page, 'from=2020-02-01&to=2020-02-29&type=policy');
		expect(await type.isChecked()).toBe(true);
	});

	it('names a malformed value and shows the rest', async () => {
		const page = await open('/?from=2020-02-31&type=policy&view=soon');
		expect(await shownCount(page)).toBe(await exportedCount('type=policy'));
		const note = await page.getByRole('alert').innerText();
		expect(note).toContain('2020-02-31');
		expect(note).toContain('soon');
	});

	it('says which filter to loosen when nothing is left, and does it', async () => {
		const page = await open('/?q=机场&from=2019-01-01&to=2019-02-01');
		await page.waitForLoadState('networkidle');
		expect(await shownCount(page)).toBe(0);
		expect(await page.getByRole('heading', { name: '没有符合条件的事' }).isVisible()).toBe(true);
		await page.getByRole('link', { name: '去掉2019年1月1日—2月1日' }).click();
		await expectView(page, 'q=机场');
	});

	it('offers two filters together where no single one helps', async () => {
		const page = await open('/?q=无此词句&from=2019-01-01&to=2019-02-01&type=airport');
		await page.waitForLoadState('networkidle');
		await page.getByRole('link', { name: '去掉2019年1月1日—2月1日和“无此词句”' }).click();
		await expectView(page, 'type=airport');
	});
});
