import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '#store/lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-lock-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the folder and holds it until it is told to end. */
async function holder(): Promise<{
	pid: number;
	said: string;
	end: (signal: NodeJS.Signals) => Promise<void>;
}> {
	const script = `
		import { lockFolder } from '#store/lock.ts';
		try { await lockFolder(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1000); }
		catch (error) { console.log(error.name); }`;
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	return {
		pid: child.pid!,
		said: said.toString().trim(),
		async end(signal) {
			child.kill(signal);
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		}
	};
}

describe('lockFolder', () => {
	it('is given back, and can be taken again', async () => {
		for (let round = 0; round < 2; round++) {
			const unlock = await lockFolder(folder);
			expect(readdirSync(folder)).toHaveLength(1);
			await unlock();
			expect(readdirSync(folder)).toEqual([]);
		}
	});

	it('is refused to the same process', async () => {
		const unlock = await lockFolder(folder);
		await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
		await unlock();
	});

	it('names folder, process and setting while another process lives, and is taken over when it was killed', async () => {
		const other = await holder();
		expect(other.said).toBe('taken');
		const refused = await lockFolder(folder).catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(FolderInUse);
		for (const part of [folder, String(other.pid), 'SHIXU_DATA']) {
			expect((refused as Error).message).toContain(part);
		}
		await other.end('SIGKILL');
		const unlock = await lockFolder(folder);
		expect(readdirSync(folder)).toHaveLength(1);
		await unlock();
	});

	it('does not mistake a later process with the same number for the holder', async () => {
		writeFileSync(join(folder, `lock-${process.ppid}-1`), '');
		writeFileSync(join(folder, 'lock-4194305-77'), '');
		const unlock = await lockFolder(folder);
		expect(readdirSync(folder)).toHaveLength(1);
		await unlock();
	});

	it('goes to at most one of several that start together', async () => {
		const all = await Promise.all([holder(), holder(), holder()]);
		expect(all.filter(({ said }) => said === 'taken').length).toBeLessThanOrEqual(1);
		await Promise.all(all.map((one) => one.end('SIGKILL')));
	});
});
