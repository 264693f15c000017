/** Parts of the dashboard that several tests look at. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** Number of events that the page says are shown. */
export async function shownCount(page: Page): Promise<number> {
	return Number(await page.locator('.hits b').innerText());
}

/** Number of dated events that a query leaves, as the JSON export says. */
export async function exportedCount(query: string): Promise<number> {
	const response = await fetch(`${inject('address')}/export/events.json?${query}`);
	const exported = (await response.json()) as { events: { date: string | null }[] };
	return exported.events.filter(({ date }) => date !== null).length;
}

/** Waits until the address has this query, in any order, and the page shows what the export gives for it. */
export async function expectView(page: Page, query: string): Promise<void> {
	const want = [...new URLSearchParams(query)].map(String).sort();
	await page.waitForFunction(
		(pairs) => [...new URLSearchParams(location.search)].map(String).sort().join() === pairs,
		want.join()
	);
	const count = String(await exportedCount(query));
	await page.waitForFunction((text) => document.querySelector('.hits b')?.textContent === text, count);
	expect(await shownCount(page)).toBe(Number(count));
}

/** Waits until scripts run: the timeline has then one tab stop instead of one a mark. */
export async function ready(page: Page): Promise<void> {
	await page.waitForSelector('.explorer a[tabindex="-1"]', { state: 'attached' });
	await page.waitForLoadState('networkidle');
}
