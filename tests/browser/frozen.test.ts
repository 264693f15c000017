import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { open } from './browser.ts';
import { startServer, type Started } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'shixu-frozen-'));
let server: Started | undefined;
afterAll(async () => {
	await server?.stop();
	rmSync(folder, { recursive: true, force: true });
});

const bulletin = (day: string, what: string) =>
	`# 外滩街道动态\n\n2020年3月${day}，上海市黄浦区外滩街道宝兴居民区召开${what}，居民郭文俊发言。\n`;

/** Reads the folder in anew, as a start does after an editor has corrected a file. */
async function serve(text: string): Promise<string> {
	await server?.stop();
	writeFileSync(join(folder, '外滩.txt'), text);
	server = await startServer({ SHIXU_SEEDS: join(folder, '外滩.txt'), SHIXU_DATA: join(folder, 'data') });
	return server.address;
}

const seen = async (address: string): Promise<{ main: string; foot: string }> => {
	const page = await open(address);
	const [main, foot] = [page.locator('.drawings'), page.locator('footer')];
	return { main: await main.innerText(), foot: await foot.innerText() };
};

it('a frozen view stays as it was through a correction, and the live one follows it', async () => {
	let address = await serve(bulletin('8日', '防疫会议'));
	const post = (path: string, form: Record<string, string>) =>
		fetch(address + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: address, accept: 'text/html' },
			body: new URLSearchParams(form)
		});
	const sha256 = createHash('sha256').update(bulletin('8日', '防疫会议')).digest('hex');
	const page = `/bulletins/${sha256.slice(0, 12)}`;
	const mask = (masked: string) =>
		post(`${page}?/mask`, { rule: 'resident', words: '郭文俊', masked, why: '' });
	expect((await mask('0')).status).toBe(303);
	const answer = await post('/frozen', { chart: 'list', lang: 'zh' });
	const fingerprint = new URL(answer.headers.get('location')!, address).searchParams.get('frozen')!;
	const frozen = `/embed/list?lang=zh&frozen=${fingerprint}`;

	const before = await seen(address + frozen);
	expect(before.main).toContain('3月8日');
	expect(before.main).toContain('防疫会议');
	expect(before.foot).toMatch(/定格于\d{4}年\d+月\d+日，此后不再变动/);
	expect(before.foot).toContain(fingerprint.slice(0, 12));
	expect(before.foot).not.toContain('遮盖');

	// What is masked later is masked in it too, and said; the rows are kept as they were.
	expect((await mask('1')).status).toBe(303);
	const covered = await seen(address + frozen);
	expect(covered.foot).toContain('定格以后又遮盖 1 处，指纹仍是定格时各行的');
	const rows = await fetch(`${address}/frozen/${fingerprint}.jsonl`);
	expect(rows.headers.get('x-shixu-masked-since')).toBe('1');
	expect(await rows.text()).not.toContain('郭文俊');
	const whole = await (await fetch(`${address}/frozen/${fingerprint}.jsonl?masked=0`)).text();
	expect(createHash('sha256').update(whole).digest('hex')).toBe(fingerprint);

	address = await serve(bulletin('9日', '居民大会'));
	const after = await seen(address + frozen);
	expect(after).toEqual(covered);
	const live = await seen(`${address}/embed/list?lang=zh`);
	expect(live.main).toContain('3月9日');
	expect(live.main).toContain('居民大会');
	const [year, month, day] = new Date().toISOString().slice(0, 10).split('-').map(Number);
	expect(live.foot).toContain(`随校订更新，数据改于${year}年${month}月${day}日`);
});
