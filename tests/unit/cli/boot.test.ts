import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#cli/install.mjs';

describe('node src/cli/boot.mjs', () => {
	const boot = join(root, 'src/cli/boot.mjs');

	it('runs commands from any folder', () => {
		const help = execFileSync(process.execPath, [boot, 'help'], { cwd: tmpdir(), encoding: 'utf8' });
		expect(help).toContain('时序 Shixu');
	});

	it('answers with the exit code', () => {
		let status: unknown;
		try {
			execFileSync(process.execPath, [boot, 'nonsense'], { stdio: 'pipe' });
		} catch (error) {
			({ status } = error as { status: number });
		}
		expect(status).toBe(2);
	});
});
