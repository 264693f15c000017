import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evalCommand } from '#cli/commands/eval.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-eval-'));
	writeFileSync(join(folder, 'a.txt'), '2020年3月8日上午，外滩街道召开疫情防控工作会议。\n');
	writeFileSync(
		join(folder, 'a.json'),
		JSON.stringify({
			year: 2020,
			timex: [{ text: '2020年3月8日上午', value: '2020-03-08', kind: 'date' }],
			events: [
				{ evidence: '2020年3月8日上午，外滩街道召开', date: '2020-03-08', types: ['culture'], required: true }
			]
		})
	);
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const code = await evalCommand({ stdout, stderr }, args);
	const text = (stream: PassThrough) => String(stream.read() ?? '');
	return { code, out: text(stdout), err: text(stderr) };
}

describe('shixu eval', () => {
	it('prints the table of what the real extraction gives', async () => {
		const { code, out, err } = await run(folder);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/^events_recall +1\/1 +100\.0% +20–100% 应记的事，找到$/m);
		expect(out).toMatch(/^a\.txt:0 类型不对: 文体活动 → 会议$/m);
	});

	it('prints the same as JSON', async () => {
		const { code, out } = await run(folder, '--format', 'json');
		const result = JSON.parse(out) as Record<string, unknown>;
		expect(code).toBe(0);
		expect(result).toMatchObject({
			bulletins: 1,
			scores: { events_recall: 1, date_accuracy: 1, type_accuracy: 0 },
			shares: { mention_recall: { hits: 1, of: 1 } },
			confusions: [{ wanted: 'culture', got: 'meeting', count: 1 }],
			problems: []
		});
	});

	it('writes the report where it is told to, and says where it cannot', async () => {
		const path = join(folder, 'report.html');
		expect((await run(folder, '--report', path, '--lang', 'en')).code).toBe(0);
		expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[^]*Wrong type/);
		await expect(run(folder, '--report', join(folder, 'no', 'report.html'))).rejects.toThrow(/report\.html/);
	});

	it('holds floors', async () => {
		const held = await run(folder, '--floor', 'events_recall=1', '--floor', 'type_accuracy=0');
		expect([held.code, held.err]).toEqual([0, '']);
		const missed = await run(folder, '--floor', 'type_accuracy=0.9', '--floor', 'events_f1=0.5');
		expect(missed.code).toBe(1);
		expect(missed.err).toContain('type_accuracy is 0.0000, expected at least 0.9');
		expect(missed.err).not.toContain('events_f1');
	});

	it('answers 1 where a label file cannot be used', async () => {
		writeFileSync(join(folder, 'b.json'), '{}');
		const { code, out, err } = await run(folder);
		expect(code).toBe(1);
		expect(out).toContain('events_recall');
		expect(err).toContain('b.json: events is undefined, expected a list […]');
	});

	it.each([
		{ args: [], err: '0 folders were given, expected 1' },
		{ args: ['a', 'b'], err: '2 folders were given, expected 1' },
		{ args: ['a', '--format', 'xml'], err: '--format xml: 应为 expected text, json' },
		{ args: ['a', '--lang', 'fr'], err: '--lang fr: 应为 expected zh, en' },
		{ args: ['a', '--floor', 'events_recall'], err: '--floor events_recall: ' },
		{ args: ['a', '--floor', 'recall=1'], err: 'events_recall, events_precision' },
		{ args: ['a', '--floor', 'events_recall=95'], err: 'RATE 0–1' },
		{ args: ['a', '--floor', 'events_recall=.'], err: 'RATE 0–1' },
		{ args: ['a', '--colour'], err: '--colour' }
	])('refuses $args', async ({ args, err }) => {
		const result = await run(...args);
		expect([result.code, result.out]).toEqual([2, '']);
		expect(result.err).toContain(err);
	});
});
