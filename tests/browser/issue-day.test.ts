import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { open } from './browser.ts';
import { startServer, type Started } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'shixu-issue-'));
let server: Started | undefined;
afterAll(async () => {
	await server?.stop();
	rmSync(folder, { recursive: true, force: true });
});

it('asks for a year that the text does not say, takes the answer, and keeps it through a start', async () => {
	writeFileSync(join(folder, '外滩.txt'), '# 外滩街道动态\n\n3月8日，外滩街道召开防汛会议。\n');
	const env = { SHIXU_SEEDS: join(folder, '外滩.txt'), SHIXU_DATA: join(folder, 'data') };
	server = await startServer(env);
	const page = await open(`${server.address}/bulletins?lang=zh`);
	await page.getByRole('link', { name: '年份未定，去填写' }).click();
	const field = page.getByLabel('出版日或年份', { exact: true });
	await page.waitForURL('**/bulletins/*');
	const action = `${page.url().replace(/[?#].*$/, '')}?/issue`;
	const refused = await fetch(action, {
		method: 'POST',
		headers: { origin: server.address, accept: 'text/html', 'accept-language': 'zh' },
		body: new URLSearchParams({ issued: '2020-02-30' })
	});
	expect(refused.status).toBe(400);
	expect(await refused.text()).toContain('“2020-02-30”不是出版日：应如 2020-03-20，或只写年份 2020');
	await field.fill('2020年3月20日');
	await field.press('Enter');
	await page.getByText('另行填写的出版日 2020-03-20').waitFor();

	await server.stop();
	server = await startServer(env);
	await page.goto(`${server.address}/?lang=zh`);
	expect(await page.locator('main').innerText()).toContain('3月8日');
	await page.goto(`${server.address}/bulletins?lang=zh`);
	expect(await page.locator('main').innerText()).toContain('2020');
});
