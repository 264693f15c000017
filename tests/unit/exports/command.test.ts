import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand } from '#cli/commands/export.ts';
import { optionNames, parseOptions } from '#exports/options.ts';
import type { EventsExport } from '#exports/json.ts';
import { strFromU8, unzipSync } from 'fflate';
import { lockFolder } from '#store/lock.ts';

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-export-'));
	writeFileSync(
		join(folder, '简报.txt'),
		'# 外滩街道召开会议\n\n2020年3月19日，上海市黄浦区外滩街道召开会议。\n'
	);
	env = { SHIXU_SEEDS: join(folder, '简报.txt'), SHIXU_DATA: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `shixu export …`. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const code = await exportCommand({ stdout, stderr, env }, args);
	const text = async (stream: PassThrough): Promise<string> => {
		stream.end();
		return Buffer.concat(await Readable.from(stream).toArray()).toString('utf8');
	};
	return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

describe('shixu export', () => {
	it('reads the bulletins in, writes the file and says what is in it', { timeout: 60_000 }, async () => {
		const output = join(folder, 'events.json');
		const { code, stdout, stderr } = await run('json', '-o', output, '--from', '2020-03-01', '--lang', 'en');
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr).toContain('Events: 1. Left out: nothing');
		const { events } = JSON.parse(readFileSync(output, 'utf8')) as EventsExport;
		expect(events.map(({ date, quote }) => [date, quote.exact.includes('召开会议')])).toEqual([
			['2020-03-19', true]
		]);

		const none = await run('jsonl', '--to', '2020-03-01', '--certainty', 'sure');
		expect(none.code).toBe(1);
		expect(none.stderr).toContain('没有采用 certainty=“sure”');
		expect(JSON.parse(none.stdout)).toMatchObject({ about: { count: 0, leftOut: { filtered: 1 } } });
	});

	it.each([
		{ args: [], want: 'NAME “”' },
		{ args: ['exe'], want: 'NAME “exe”：应为其中之一 expected one of timeline.svg, districts.svg' },
		{ args: ['csv', 'ics'], want: 'NAME “csv ics”' },
		{ args: ['csv', '--lang', 'fr'], want: '--lang fr' },
		{ args: ['csv', '--unknown'], want: '--unknown' }
	])('refuses $args and says how it is used', async ({ args, want }) => {
		const { code, stdout, stderr } = await run(...args);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(want);
		expect(stderr).toContain('timelinejs.json');
	});

	it('makes a document as the address would: charts, introduction, fonts', { timeout: 60_000 }, async () => {
		const output = join(folder, 'c.docx');
		const asked = [
			'--chart',
			'none',
			'--intro',
			'依据一份简报。',
			'--font-body',
			'仿宋_GB2312',
			'--undated',
			'0'
		];
		expect((await run('chronicle.docx', '-o', output, ...asked)).code).toBe(0);
		const parts = unzipSync(readFileSync(output));
		const [document, styles] = ['document', 'styles'].map((name) => strFromU8(parts[`word/${name}.xml`]));
		expect(document).toContain('依据一份简报。');
		expect(document).not.toContain('<w:drawing>');
		expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
	});

	it('has a flag for every parameter that an address may have', () => {
		const read = new Set<string>();
		const params = new Proxy(new URLSearchParams(), {
			get: (target, member: 'get' | 'getAll') => (name: string) => {
				read.add(name);
				return target[member](name);
			}
		});
		parseOptions(params);
		// How a page is shown, and no part of a file.
		for (const name of ['lang', 'view', 'id', 'name', 'bench']) read.delete(name);
		expect([...read].sort()).toEqual([...optionNames].sort());
	});

	it('gives the address to download from while a server has the folder', async () => {
		const unlock = await lockFolder(folder);
		const server: Server = createServer((request, response) => {
			response.writeHead(request.url === '/api/status' ? 200 : 404).end();
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const port = String((server.address() as AddressInfo).port);
		env = { ...env, SHIXU_DATA: folder, PORT: port };
		try {
			const { code, stderr } = await run('xlsx', '--d', '黄浦区');
			expect(code).toBe(1);
			expect(stderr).toContain(`正由进程 ${process.pid} 使用`);
			expect(stderr).toContain(
				`http://127.0.0.1:${port}/export/events.xlsx?d=%E9%BB%84%E6%B5%A6%E5%8C%BA&lang=zh\n`
			);
			server.close();
			await once(server, 'close');
			expect((await run('xlsx')).stderr).toContain('如果那是运行中的时序');
		} finally {
			server.close();
			await unlock();
		}
	});
});
