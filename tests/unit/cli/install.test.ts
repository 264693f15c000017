import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSupported, needsInstall, run } from '#cli/install.mjs';

describe('isSupported', () => {
	it.each([
		{ in: '18.20.8', want: false },
		{ in: '20.18.3', want: false },
		{ in: '20.19.0', want: true },
		{ in: '20.20.2', want: true },
		{ in: '21.7.3', want: false },
		{ in: '22.11.0', want: false },
		{ in: '22.12.0', want: true },
		{ in: '24.0.0', want: true },
		{ in: '25.1.0', want: true }
	])('$in: $want', ({ in: version, want }) => {
		expect(isSupported(version)).toBe(want);
	});
});

describe('needsInstall', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'shixu-boot-'));
		writeFileSync(join(folder, 'package-lock.json'), '{}');
		utimesSync(join(folder, 'package-lock.json'), 1000, 1000);
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	function installed(time: number): void {
		mkdirSync(join(folder, 'node_modules'));
		writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
		utimesSync(join(folder, 'node_modules/.package-lock.json'), time, time);
	}

	it('says yes where nothing is installed', () => {
		expect(needsInstall(folder)).toBe(true);
		mkdirSync(join(folder, 'node_modules'));
		expect(needsInstall(folder)).toBe(true);
	});
	it('says yes where the lock file is newer', () => {
		installed(999);
		expect(needsInstall(folder)).toBe(true);
	});
	it('says no where the packages are as new, or there is no lock file', () => {
		installed(1000);
		expect(needsInstall(folder)).toBe(false);
		rmSync(join(folder, 'package-lock.json'));
		expect(needsInstall(folder)).toBe(false);
	});
});

describe('run', () => {
	it('tells the output of a command that fails, and how it ended', async () => {
		const script = 'console.log("甲"); console.error("乙"); process.exit(3)';
		await expect(run('…', process.execPath, ['-e', script])).rejects.toThrow(/甲\n乙[^]*exit code 3/);
	});
	it('names a command that is not there', async () => {
		await expect(run('…', 'no-such-command-here', [])).rejects.toThrow('Cannot run no-such-command-here');
	});
});
