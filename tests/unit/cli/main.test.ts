import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { main } from '#cli/main.ts';

/** What a command line prints and answers. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
	stdin.end();
	const code = await main({ stdin, stdout, stderr, env: {} }, args);
	stdout.end();
	stderr.end();
	return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

describe('main', () => {
	it.each([[], ['help'], ['--help'], ['-h']])('lists the commands for %j', async (...args) => {
		const { code, stdout, stderr } = await run(...(args as string[]));
		expect([code, stderr]).toEqual([0, '']);
		for (const name of ['serve', 'extract FILE', 'dates']) expect(stdout).toContain(`\n  ${name}`);
	});

	it('names an unknown command and those there are', async () => {
		const { code, stdout, stderr } = await run('sreve');
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain('没有命令“sreve”');
		expect(stderr).toContain(`expected one of ${commands.map((known) => known.name).join(', ')}, help`);
	});

	it.each(['constructor', '__proto__', ''])('knows no command %j', async (name) => {
		expect((await run(name)).code).toBe(2);
	});

	it('loads a command and gives it its arguments', async () => {
		const { code, stderr } = await run('serve', '--port', '80');
		expect(code).toBe(2);
		expect(stderr).toContain('serve takes no arguments: --port 80');
	});

	it('extracts by an issue day or year that is given, and refuses what is none', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'shixu-issued-'));
		try {
			writeFileSync(join(folder, 'a.txt'), '3月8日，街道召开防汛会议。');
			const dates = async (...more: string[]) => {
				const { code, stdout } = await run('extract', folder, ...more);
				expect(code).toBe(0);
				return (JSON.parse(stdout) as { events: { date: string | null }[] }).events.map(({ date }) => date);
			};
			expect(await dates()).toEqual([null]);
			expect(await dates('--issued', '2020')).toEqual(['2020-03-08']);
			expect(await dates('--issued', '2021-03-20')).toEqual(['2021-03-08']);
			const { code, stderr } = await run('extract', folder, '--issued', '2020-02-30');
			expect(code).toBe(2);
			expect(stderr).toContain('--issued 2020-02-30: 应为 expected 2020-03-20, 2020');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
