import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openStore } from '#store/open.ts';

const WRITER = `
	import { openStore } from '#store/open.ts';
	import { sampleBulletin, sampleReading } from './tests/unit/store/samples.ts';
	const [folder, round] = process.argv.slice(1);
	const store = await openStore(folder);
	for (let n = 0; ; n++) {
		const bulletin = sampleBulletin('第' + round + '轮' + n + '.txt');
		const events = Array.from({ length: 50 }, (_, day) => ({ date: '2020-03-01', title: '事件' + day }));
		await store.save(bulletin, sampleReading(bulletin, events), 'v1');
		console.log(bulletin.sha256);
	}`;

/** Saves bulletins in another process, kills it after `most` of them in the middle of the next, and gives what it had acknowledged. */
async function writeAndKill(folder: string, round: number, most: number): Promise<string[]> {
	const args = ['--import', 'tsx', '--input-type=module', '-e', WRITER, folder, String(round)];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const acknowledged: string[] = [];
	for await (const line of createInterface({ input: child.stdout })) {
		acknowledged.push(line);
		if (acknowledged.length === most) setTimeout(() => child.kill('SIGKILL'), round * 3);
	}
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
	return acknowledged;
}

it('keeps what it has acknowledged when the process is killed', { timeout: 120_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'shixu-store-'));
	try {
		const acknowledged: string[] = [];
		for (const round of [1, 2, 3]) acknowledged.push(...(await writeAndKill(folder, round, 5 * round)));
		expect(acknowledged.length).toBeGreaterThanOrEqual(30);
		const store = await openStore(folder);
		const bulletins = await store.bulletins();
		const kept = new Set(bulletins.map(({ sha256 }) => sha256));
		expect(acknowledged.filter((sha256) => !kept.has(sha256))).toEqual([]);
		expect(bulletins.every(({ dated }) => dated === 50)).toBe(true);
		await store.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
