import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBulletins } from '#ingest/read-bulletins.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-ingest-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Names of what was read, and `! name: what` for problems. */
async function read(...paths: string[]): Promise<string[]> {
	const seen: string[] = [];
	for await (const item of readBulletins(paths)) {
		seen.push('bulletin' in item ? item.bulletin.file : `! ${item.problem.en}`);
	}
	return seen;
}

function put(name: string, content: string | Uint8Array = '3月19日，街道召开会议。'): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
	return path;
}

describe('readBulletins', () => {
	it('gives text, hash and encoding', async () => {
		const path = put('外滩.txt', '\ufeff3月19日\r\n会议');
		for await (const item of readBulletins([path])) {
			expect(item).toEqual({
				bulletin: {
					file: path,
					sha256: '47034731f2e1798b6668cf7d01544e78e27c7da37bd81b6b7440d72b1da25e20',
					text: '3月19日\n会议',
					encoding: 'utf-8',
					issued: null
				}
			});
		}
	});

	it('reads folders by name, passing over hidden files and notes', async () => {
		for (const name of [
			'b.md',
			'a.TXT',
			'2020/第2期.txt',
			'2020/第1期.txt',
			'SOURCE.md',
			'README.md',
			'.git/x.txt'
		]) {
			put(name);
		}
		expect(await read(folder)).toEqual(['2020/第1期.txt', '2020/第2期.txt', 'a.TXT', 'b.md']);
	});

	it('goes on after each kind of bad file', async () => {
		put('1-empty.txt', '');
		put('2-zeros.txt', new Uint8Array(100));
		put('3-line.txt', new Uint8Array(20 * 2 ** 20).fill(0x61));
		put('4-broken.txt', Uint8Array.of(0xe8, 0xa1, 0x41));
		put('5-picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
		put('6-report.docx');
		truncateSync(put('7-huge.txt'), 65 * 2 ** 20);
		put('8-good.txt');
		expect(await read(folder)).toEqual([
			'! 1-empty.txt: the file is empty; expected the text of a bulletin',
			'! 2-zeros.txt: the file holds nothing but zero bytes; the copy may be incomplete. Copy it again',
			'! 3-line.txt: line 1 has 20 MB, the most is 10 MB. Break it into paragraphs',
			'! 4-broken.txt: its encoding is not recognised; expected UTF-8, GB18030, Big5 or UTF-16. Save it as UTF-8 text',
			'! 5-picture.txt: its content is PNG; expected plain text. Save it as UTF-8 text',
			'! 6-report.docx: .docx files cannot be read yet. Save it as .txt or .md',
			'! 7-huge.txt: the file has 65 MB, the most is 64 MB. Split it by issue',
			'8-good.txt'
		]);
	});

	it('says so when a folder is empty, a path missing, or a link broken', async () => {
		symlinkSync(join(folder, 'gone'), join(folder, 'link.txt'));
		mkdirSync(join(folder, 'empty'));
		expect(await read(join(folder, 'empty'), join(folder, 'nowhere'), folder)).toEqual([
			`! ${folder}/empty: the folder holds no bulletins. Put .txt or .md files into it`,
			`! ${folder}/nowhere: there is no such file or folder. Check the name`,
			'! link.txt: there is no such file or folder. Check the name'
		]);
	});

	it('ends where links go round', async () => {
		put('2020/a.txt');
		symlinkSync(folder, join(folder, '2020/again'));
		symlinkSync(join(folder, '2020'), join(folder, 'same'));
		expect(await read(folder)).toEqual(['2020/a.txt']);
	});

	it.skipIf(process.platform === 'win32')('does not wait at a pipe', async () => {
		execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
		expect(await read(folder)).toEqual([
			'! pipe.txt: it is no regular file and was not read. Give a text file or a folder'
		]);
	});

	it.skipIf(process.platform === 'win32')('names what it may not open', async () => {
		chmodSync(put('closed.txt'), 0);
		put('shut/a.txt');
		chmodSync(join(folder, 'shut'), 0);
		const seen = await withoutPrivilege(() => read(folder));
		chmodSync(join(folder, 'shut'), 0o700);
		expect(seen).toEqual([
			'! closed.txt: reading it is not permitted. Change its permissions and try again',
			'! shut/: reading it is not permitted. Change its permissions and try again'
		]);
	});
});

/** Root may open everything, so for as long as `act` takes root becomes the user `nobody`. */
async function withoutPrivilege<T>(act: () => Promise<T>): Promise<T> {
	if (process.getuid?.() !== 0) return act();
	chmodSync(folder, 0o755);
	process.seteuid!(65534);
	try {
		return await act();
	} finally {
		process.seteuid!(0);
	}
}
