import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startServer } from './server.ts';

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(new URL(path, inject('address')), { headers });

interface Status {
	bulletins: number;
	dated: number;
	undated: number;
	notices: { subject: string }[];
}
const statusOf = async (address: string): Promise<Status> =>
	(await (await fetch(`${address}/api/status`)).json()) as Status;

describe('the server', () => {
	it('has read the five bulletins', async () => {
		const status = await statusOf(inject('address'));
		expect(status).toMatchObject({ bulletins: 5, notices: [] });
		expect(status.dated).toBeGreaterThan(20);
	});

	it('gives events as CSV, Chinese intact, under the same filters', async () => {
		const response = await get('/export/events.csv?d=嘉定区', { 'accept-language': 'zh-CN' });
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(response.headers.get('content-disposition')).toContain('shixu-events.csv');
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const rows = parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[];
		expect(rows.length).toBeGreaterThan(3);
		expect(new Set(rows.map((row) => row['区']))).toEqual(new Set(['嘉定区']));
		const english = await get('/export/events.csv', { 'accept-language': 'en' });
		expect(await english.text()).toMatch(/^\ufeff?date,date_text,/);
	});

	it('gives events as JSON, with what was left out', async () => {
		const all = await statusOf(inject('address'));
		const exported = (await (await get('/export/events.json?q=机场&from=oops')).json()) as {
			count: number;
			leftOut: { undated: number; filtered: number };
			notices: { subject: string }[];
			events: { title: string; quote: { exact: string } }[];
		};
		expect(exported.events).toHaveLength(exported.count);
		expect(exported.count).toBeGreaterThan(0);
		const { undated, filtered } = exported.leftOut;
		expect(exported.count + undated + filtered).toBe(all.dated + all.undated);
		expect(exported.notices.map(({ subject }) => subject)).toEqual(['from']);
	});
});

describe('starting', { timeout: 180_000 }, () => {
	// One data folder for all: making a database takes seconds, and each server has to cope with what the last one left.
	let data: string;
	let folder: string;
	beforeAll(() => {
		data = mkdtempSync(join(tmpdir(), 'shixu-data-'));
	});
	afterAll(() => {
		rmSync(data, { recursive: true, force: true });
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'shixu-start-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('keeps what was read, ends at Ctrl+C, and refuses a second process on the same data', async () => {
		const first = await startServer({ SHIXU_DATA: data });
		const status = await statusOf(first.address);
		expect(first.output()).toContain(
			`5 份简报，${status.dated} 件有日期的事件，${status.undated} 件没有日期`
		);
		await expect(startServer({ SHIXU_DATA: data })).rejects.toThrow(/in use by process \d+.*SHIXU_DATA/s);
		expect(await first.stop()).toBe(0);
		const second = await startServer({ SHIXU_DATA: data });
		expect(await statusOf(second.address)).toEqual(status);
		expect(await second.stop()).toBe(0);
	});

	it('names the taken port and the setting', async () => {
		const taken = createServer().listen(0, '127.0.0.1');
		await once(taken, 'listening');
		const { port } = taken.address() as AddressInfo;
		await expect(startServer({ PORT: String(port) })).rejects.toThrow(
			new RegExp(`端口 ${port} 已被占用.*Port ${port} .* is taken.*PORT`, 's')
		);
		taken.close();
		await expect(startServer({ PORT: 'http' })).rejects.toThrow('PORT=http: expected a whole number');
	});

	it('serves the good files of a folder and tells of the bad ones', async () => {
		writeFileSync(
			join(folder, '0-good.txt'),
			'外滩街道召开防疫会议\n\n2020年3月19日，外滩街道召开防疫工作会议。\n'
		);
		writeFileSync(join(folder, '1-empty.txt'), '');
		writeFileSync(join(folder, '2-zeros.txt'), new Uint8Array(4096));
		writeFileSync(join(folder, '3-line.txt'), new Uint8Array(20 * 2 ** 20).fill(0x61));
		writeFileSync(join(folder, '4-utf8.txt'), Uint8Array.of(0xe8, 0xa1, 0x97, 0xe9, 0x81, 0xff));
		const server = await startServer({ SHIXU_SEEDS: folder, SHIXU_DATA: data });
		const { bulletins, dated, notices } = await statusOf(server.address);
		expect([bulletins, dated]).toEqual([1, 1]);
		expect(notices.map(({ subject }) => subject)).toEqual([
			'1-empty.txt',
			'2-zeros.txt',
			'3-line.txt',
			'4-utf8.txt'
		]);
		for (const { subject } of notices) expect(server.output()).toContain(subject);
		expect((await fetch(server.address)).status).toBe(200);
		await server.stop();
	});

	it('serves an empty folder', async () => {
		const server = await startServer({ SHIXU_SEEDS: folder, SHIXU_DATA: data });
		expect(await statusOf(server.address)).toMatchObject({ bulletins: 0, dated: 0, notices: [{}] });
		expect(server.output()).toContain('the folder holds no bulletins');
		expect((await fetch(server.address)).status).toBe(200);
		await server.stop();
	});

	it('knows that it speaks plain HTTP, whatever name it is called by', async () => {
		const address = new URL(inject('address'));
		const response = await fetch(`${address.origin}/nowhere/at/all`);
		expect(response.status).toBe(404);
		const posted = await fetch(`${address.origin}/`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address.origin },
			body: 'a=1'
		});
		// 405: no such action. A wrong idea of the protocol would make it 403, a forgery from another site.
		expect(posted.status).toBe(405);
	});
});
