/** Chromium for the browser tests: one for each test file, a fresh context for each page, all closed at the end. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { findBrowser } from '../install-browser.mjs';

const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

let browser: Promise<Browser> | undefined;
const faults: string[] = [];

afterEach(async () => {
	for (const context of (await browser)?.contexts() ?? []) await context.close();
	const told = faults.splice(0);
	expect(told, 'what pages wrote to the console').toEqual([]);
});
afterAll(async () => {
	await (await browser)?.close();
});

function launch(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium was found: run `npm test`, which installs one');
	const root = process.getuid?.() === 0;
	return chromium.launch({ executablePath, args: root ? [...QUIET, '--no-sandbox'] : QUIET });
}

/** How a page is opened: Playwright's options, and `ignore`: console messages that the test expects. */
export interface OpenOptions extends BrowserContextOptions {
	ignore?: RegExp;
}

/**
 * Opens a page of the server (or any address) in a context of its own: Chinese, light, 1440 × 900, in a time zone that is not
 * ours, unless told otherwise. A warning, error or exception in the page fails the test.
 * `open('/?q=机场', { colorScheme: 'dark', viewport: { width: 360, height: 740 } })`
 */
export async function open(path: string, { ignore, ...options }: OpenOptions = {}): Promise<Page> {
	browser ??= launch();
	const context = await (
		await browser
	).newContext({
		baseURL: inject('address'),
		locale: 'zh-CN',
		timezoneId: 'Pacific/Chatham',
		viewport: { width: 1440, height: 900 },
		...options
	});
	const page = await context.newPage();
	const note = (text: string): void => {
		if (!ignore?.test(text)) faults.push(text);
	};
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') note(message.text());
	});
	page.on('pageerror', (error) => note(String(error)));
	await page.goto(path, { waitUntil: 'load' });
	return page;
}
