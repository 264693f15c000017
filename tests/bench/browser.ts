/**
 * `npm run bench:browser`: the dashboard and other makers' timelines on the same made-up events, in one run of Chromium.
 *
 * Every page fetches the same Arrow columns over HTTP, made beforehand, and draws all of them in 17 rows. Times of the main
 * thread are CPU time (Chromium's thread ticks), so that a busy machine counts little; `ready` is wall time.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../install-browser.mjs';
import { startServer } from '../browser/server.ts';
import { PEERS, peerPage } from './browser-peers.ts';

const SIZES = (process.argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number);
const NAMES = (process.argv[3] ?? ['shixu', ...PEERS].join()).split(',');
const STEPS = 40;
/** ms: what takes longer at one size is given up, and not tried at a larger one. */
const LIMIT = 30_000;
/** ms of panning after which fewer steps have to do, and of a first load up to which it is done thrice. */
const PATIENCE = 5000;
const QUICK = 3000;

/** ms, MB and bytes; frames sorted. */
interface Result {
	ready: number;
	month: number[];
	whole: number[];
	/** After the last frame, until the page is at rest. */
	rest: number;
	filter: number;
	heap: number;
	bytes: number;
}

/** In the page, before anything else: the moment at which what it shows first is painted. Text, so that no compiler adds to it. */
const NOTE_READY = `
let contract;
Object.defineProperty(window, '__bench', {
	get: () => contract,
	set(value) {
		contract = value;
		value.ready.then(() => (window.__readyAt = performance.now()));
	}
});`;

declare global {
	interface Window {
		__readyAt?: number;
	}
}

const columns = new Map<number, Buffer>();
const server = await startServer();
for (const size of SIZES) {
	const response = await fetch(`${server.address}/data/columns.arrow?bench=${size}`);
	columns.set(size, Buffer.from(await response.arrayBuffer()));
	await fetch(`${server.address}/?bench=${size}`);
}
const peers = createServer((request, response) => {
	const { pathname, searchParams } = new URL(request.url!, 'http://peer');
	const size = Number(searchParams.get('n'));
	const [, kind, name, ...rest] = pathname.split('/');
	if (kind === 'data') return void response.end(columns.get(size));
	if (kind === 'file') {
		// The folder itself: not every package exports its package.json.
		const path = join(import.meta.dirname, '../../node_modules', name.replace('+', '/'), ...rest);
		response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
		return void response.end(readFileSync(path));
	}
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(peerPage(kind, size));
});
await new Promise<void>((resolve) => peers.listen(0, '127.0.0.1', resolve));
const peerAddress = `http://127.0.0.1:${(peers.address() as AddressInfo).port}`;

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium was found: run `npm test`, which installs one');
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run', ...root] });

const slow = new Map<string, string>();
process.stdout.write(
	`load ${loadavg()[0].toFixed(2)}, ${cpus().length} cores, Chromium ${browser.version()}, Node ${process.version}\n`
);
for (const size of SIZES) {
	process.stdout.write(
		`\n${size.toLocaleString('en')} events: ready ms (times ours) | a frame of a month, of the whole: median / 95 % ms | rest | filter ms | MB | kB gzip\n`
	);
	let own = NaN;
	for (const name of NAMES) {
		const result = slow.get(name) ?? (await measure(name, size));
		if (typeof result === 'string' && !slow.has(name))
			slow.set(name, `not tried: ${result} at ${size.toLocaleString('en')}`);
		if (name === 'shixu' && typeof result !== 'string') own = result.ready;
		process.stdout.write(`${name.padEnd(8)} ${typeof result === 'string' ? result : line(result, own)}\n`);
	}
}
await browser.close();
peers.close();
await server.stop();

async function measure(name: string, size: number): Promise<Result | string> {
	try {
		const first = await visit(name, size);
		const again = first.ready > QUICK ? [] : [await visit(name, size, true), await visit(name, size, true)];
		const ready = [first, ...again].map((one) => one.ready).sort((a, b) => a - b);
		return { ...first, ready: ready[Math.floor(ready.length / 2)] };
	} catch (error) {
		return error instanceof Error ? error.message.split('\n')[0].slice(0, 80) : String(error);
	}
}

/** One load in a fresh context; `onlyReady`: nothing is done with the page. */
async function visit(name: string, size: number, onlyReady = false): Promise<Result> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(LIMIT);
		let bytes = 0;
		page.on('response', (response) => {
			if (!/\.m?(?:js|css)$/.test(new URL(response.url()).pathname)) return;
			response.body().then(
				(body) => (bytes += gzipSync(body).length),
				() => {}
			);
		});
		const client = await context.newCDPSession(page);
		await client.send('Performance.enable');
		await page.addInitScript(NOTE_READY);
		const address =
			name === 'shixu' ? `${server.address}/?bench=${size}` : `${peerAddress}/${name}?n=${size}`;
		await within(page.goto(address, { waitUntil: 'commit' }));
		const ready = await within(page.waitForFunction(() => window.__readyAt).then((at) => at.jsonValue()));
		const result = { ready: ready!, month: [], whole: [], rest: 0, filter: 0, heap: 0, bytes };
		if (onlyReady) return result;
		await page.waitForTimeout(1000);
		await within(page.evaluate(() => window.__bench!.zoom('2020-03-01', '2020-04-01')));
		const month = await pans(page, client, 1);
		const rest = await cost(client, () => page.waitForTimeout(400));
		await within(page.evaluate(() => window.__bench!.zoom('2018-01-01', '2023-01-01')));
		const whole = await pans(page, client, 1, (step) => `2018-01-0${1 + (step % 9)}`);
		await page.waitForTimeout(1000);
		const filter = await cost(client, () => page.evaluate(() => window.__bench!.filterType('meeting')));
		await client.send('HeapProfiler.enable');
		await client.send('HeapProfiler.collectGarbage');
		const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
			usedSize: number;
			backingStorageSize?: number;
		};
		return { ...result, month, whole, rest, filter, heap: (usedSize + backingStorageSize) / 2 ** 20, bytes };
	} finally {
		await context.close();
	}
}

/** Main-thread ms of each of `STEPS` steps. `start`: in the whole range a pan has nowhere to go, so the window is set. */
async function pans(
	page: Page,
	client: CDPSession,
	days: number,
	start?: (step: number) => string
): Promise<number[]> {
	const costs: number[] = [];
	for (let step = 0; step < STEPS; step++) {
		const from = start?.(step) ?? null;
		const one = await cost(client, () =>
			page.evaluate(
				([by, at]) => (at === null ? window.__bench!.pan(by) : window.__bench!.zoom(at, '2022-12-25')),
				[days, from] as const
			)
		);
		costs.push(one);
		if (costs.reduce((sum, each) => sum + each, 0) > PATIENCE) break;
	}
	return costs.slice(Math.min(3, costs.length - 1)).sort((a, b) => a - b);
}

async function cost(client: CDPSession, act: () => Promise<void>): Promise<number> {
	const before = await busy(client);
	await within(act());
	return (await busy(client)) - before;
}

/** CPU ms that the page's main thread has spent, so that a busy machine counts little. */
async function busy(client: CDPSession): Promise<number> {
	const { metrics } = await client.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
}

async function within<Value>(promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`over ${LIMIT / 1000} s`)), LIMIT);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function line({ ready, month, whole, rest, filter, heap, bytes }: Result, own: number): string {
	const at = (sorted: number[], share: number) =>
		sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
	const frames = [month, whole].map(
		(sorted) => `${at(sorted, 0.5).toFixed(1)} / ${at(sorted, 0.95).toFixed(1)}`
	);
	const parts = [rest, filter, heap, bytes / 1000].map((value) => value.toFixed(0));
	return [`${ready.toFixed(0)} (${(ready / own).toFixed(1)})`, frames.join(', '), ...parts].join(' | ');
}
