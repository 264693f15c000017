import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateFolder } from '#evaluate/evaluate-folder.ts';
import type { Bulletin, Reading } from '#model.ts';
import { eventOf, readingOf } from './made.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-evaluate-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const TEXT = '3月8日，街道召开会议。';
const LABEL = { events: [{ evidence: '3月8日，街道', date: '2020-03-08', types: ['meeting'] }] };

function put(name: string, content: unknown): void {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(
		path,
		typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
	);
}

/** A reader that finds one event of 2020-03-08 at the head of every bulletin, and notes what it was given. */
function reader(given: Bulletin[] = []): (bulletin: Bulletin) => Reading {
	return (bulletin) => {
		given.push(bulletin);
		return readingOf({ file: bulletin.file, events: [eventOf(0, 9, { file: bulletin.file })] });
	};
}

describe('evaluateFolder', () => {
	it('scores each labelled bulletin, in folders too', async () => {
		put('b.txt', TEXT);
		put('b.json', LABEL);
		put('2020/a.txt', TEXT);
		put('2020/a.json', { ...LABEL, issued: '2020-03-20' });
		put('unlabelled.txt', TEXT);
		const given: Bulletin[] = [];
		const { evaluation, sources, problems } = await evaluateFolder(folder, folder, reader(given));
		expect(given.map(({ file, issued }) => [file, issued])).toEqual([
			['2020/a.txt', '2020-03-20'],
			['b.txt', null]
		]);
		expect(evaluation.bulletins).toBe(2);
		expect(evaluation.shares.events_recall).toEqual({ hits: 2, of: 2 });
		expect([sources.size, problems]).toEqual([0, []]);
	});

	it('takes the bulletins from another folder, and keeps those with a miss', async () => {
		put('labels/a.json', { ...LABEL, year: 2020 });
		put('bulletins/a.txt', TEXT);
		const result = await evaluateFolder(join(folder, 'labels'), join(folder, 'bulletins'), reader());
		expect(result.evaluation.misses.map(({ kind }) => kind)).toEqual(['year']);
		expect(result.sources.get('a.txt')?.text).toBe(TEXT);
	});

	it('reads labels that an editor saved with a byte order mark', async () => {
		put('a.txt', TEXT);
		put('a.json', `\ufeff${JSON.stringify(LABEL)}`);
		const { evaluation, problems } = await evaluateFolder(folder, folder, reader());
		expect([evaluation.bulletins, problems]).toEqual([1, []]);
	});

	it('names what cannot be used, and scores the rest', async () => {
		put('good.txt', TEXT);
		put('good.json', LABEL);
		put('no-bulletin.json', LABEL);
		put('broken.json', '{"events": [');
		put('empty.json', '');
		put('elsewhere.txt', '2月7日，举办微党课。');
		put('elsewhere.json', LABEL);
		put('twice.json', { ...LABEL, file: 'good.txt' });
		put('.hidden.json', '{');
		mkdirSync(join(folder, 'folder.json'));
		const { evaluation, problems } = await evaluateFolder(folder, folder, reader());
		expect(evaluation.bulletins).toBe(1);
		expect(problems.map(({ en }) => en.replaceAll(`${folder}/`, ''))).toEqual([
			expect.stringMatching(/^broken\.json: .*expected valid JSON/),
			expect.stringMatching(
				/^elsewhere\.json: events\[0\]\.evidence is "3月8日，街道", expected words as they stand/
			),
			expect.stringMatching(/^empty\.json: the file is empty/),
			expect.stringMatching(/^folder\.json: it is no regular file/),
			expect.stringMatching(/^no-bulletin\.txt: there is no such file/),
			expect.stringMatching(/^twice\.json: good\.txt is labelled by another file already/)
		]);
	});

	it('says so where there are no labels, or no folder', async () => {
		put('a.txt', TEXT);
		const none = await evaluateFolder(folder, folder, reader());
		expect(none.problems[0].en).toMatch(/the folder holds no labels/);
		const lost = await evaluateFolder(join(folder, 'nowhere'), folder, reader());
		expect(lost.problems[0].en).toMatch(/nowhere: there is no such file or folder/);
	});
});
