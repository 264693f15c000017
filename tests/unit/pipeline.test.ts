import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '#filters.ts';
import { readFolder, restate, type Extractor } from '#pipeline.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { sampleReading } from './store/samples.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
	store = await openStore(null);
}, 60_000);
afterAll(() => store.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shixu-pipeline-'));
});
afterEach(async () => {
	rmSync(folder, { recursive: true, force: true });
	await store.remove([...(await store.known()).keys()]);
});

function put(name: string, text: string): void {
	mkdirSync(join(folder, name, '..'), { recursive: true });
	writeFileSync(join(folder, name), text);
}

/** Takes every line with 会议 for an event; counts what it is given. */
function extractor(version = 'v1'): Extractor & { given: string[] } {
	const given: string[] = [];
	return {
		given,
		version,
		extract: (bulletins) =>
			bulletins.map((bulletin) => {
				given.push(bulletin.file);
				if (bulletin.text.includes('崩溃')) throw new TypeError('a mistake of ours');
				const lines = bulletin.text.split('\n').filter((line) => line.includes('会议'));
				return sampleReading(
					bulletin,
					lines.map((title) => ({ title, date: title.includes('无效') ? '2020-02-30' : '2020-03-19' }))
				);
			})
	};
}

const files = async (): Promise<string[]> => (await store.bulletins()).map(({ file }) => file);

describe('readFolder', () => {
	it('makes one event of what two bulletins tell, in either order, and two again when one is gone', async () => {
		put('甲.txt', '街道召开防汛防台工作会议，部署任务');
		await readFolder(folder, store, extractor());
		put('乙.txt', '街道召开防汛防台工作会议');
		await readFolder(folder, store, extractor());
		const all = await store.events(noFilters);
		expect(all.map(({ alsoIn }) => alsoIn?.map(({ file }) => file))).toHaveLength(1);
		const [{ id, file, alsoIn = [] }] = all;
		expect([file, ...alsoIn.map((other) => other.file)].sort()).toEqual(['乙.txt', '甲.txt']);
		expect(await store.summary()).toMatchObject({ bulletins: 2, dated: 1 });
		expect(await store.event(alsoIn[0].id)).toMatchObject({ file: alsoIn[0].file });
		await store.remove([...(await store.known()).keys()]);
		await readFolder(folder, store, extractor());
		expect((await store.events(noFilters))[0]).toMatchObject({ id, alsoIn });
		rmSync(join(folder, '乙.txt'));
		await readFolder(folder, store, extractor());
		expect((await store.events(noFilters)).map((event) => event.alsoIn)).toEqual([undefined]);
	});

	it('reads what is new, and nothing twice', async () => {
		put('甲.txt', '甲会议');
		put('2020/乙.txt', '乙会议\n丙会议');
		const first = extractor();
		expect(await readFolder(folder, store, first)).toEqual({ read: 2, kept: 0, removed: 0, notices: [] });
		expect(await store.summary()).toMatchObject({ bulletins: 2, dated: 3 });
		const again = extractor();
		expect(await readFolder(folder, store, again)).toEqual({ read: 0, kept: 2, removed: 0, notices: [] });
		expect(again.given).toEqual([]);
	});

	it('reads again what changed, was renamed, or was read by another version', async () => {
		put('甲.txt', '甲会议');
		put('乙.txt', '乙会议');
		await readFolder(folder, store, extractor());
		put('甲.txt', '甲会议改期');
		const changed = extractor();
		expect(await readFolder(folder, store, changed)).toMatchObject({ read: 1, kept: 1, removed: 1 });
		expect(changed.given).toEqual(['甲.txt']);
		renameSync(join(folder, '甲.txt'), join(folder, '丙.txt'));
		expect(await readFolder(folder, store, extractor())).toMatchObject({ read: 1, kept: 1, removed: 0 });
		expect(await files()).toEqual(['丙.txt', '乙.txt']);
		expect(await readFolder(folder, store, extractor('v2'))).toMatchObject({ read: 2, kept: 0 });
	});

	it('forgets what is gone, and an emptied folder altogether', async () => {
		put('甲.txt', '甲会议');
		put('乙.txt', '乙会议');
		await readFolder(folder, store, extractor());
		rmSync(join(folder, '乙.txt'));
		expect(await readFolder(folder, store, extractor())).toMatchObject({ kept: 1, removed: 1 });
		rmSync(join(folder, '甲.txt'));
		const { removed, notices } = await readFolder(folder, store, extractor());
		expect([removed, notices.length]).toEqual([1, 1]);
		expect(notices[0].zh).toContain('没有简报');
	});

	it('keeps the last reading of what is there but cannot be read', async () => {
		put('甲.txt', '甲会议');
		put('乙.txt', '乙会议');
		await readFolder(folder, store, extractor());
		put('甲.txt', '');
		const { kept, removed, notices } = await readFolder(folder, store, extractor());
		expect([kept, removed, notices.map(({ subject }) => subject)]).toEqual([1, 0, ['甲.txt']]);
		expect(await readFolder(join(folder, 'away'), store, extractor())).toMatchObject({ removed: 0 });
		expect(await files()).toEqual(['乙.txt', '甲.txt']);
	});

	it('counts two files with the same content once', async () => {
		put('甲.txt', '甲会议');
		put('甲 副本.txt', '甲会议');
		const { read, notices } = await readFolder(folder, store, extractor());
		expect([read, notices.map(({ subject }) => subject)]).toEqual([1, ['甲.txt']]);
	});

	it('goes on after a bulletin on which the extractor fails', async () => {
		put('1.txt', '崩溃');
		put('2.txt', '无效会议');
		put('3.txt', '会议');
		const { read, notices } = await readFolder(folder, store, extractor());
		expect(read).toBe(1);
		expect(notices.map(({ en }) => en)).toEqual([
			expect.stringContaining('1.txt: not taken in (a mistake of ours)'),
			expect.stringContaining('2020-02-30 is no day of the calendar')
		]);
	});

	it('tells how far it is', async () => {
		put('1.txt', '会议一');
		put('2.txt', '会议二');
		const steps: number[] = [];
		await readFolder(folder, store, extractor(), ({ read }) => steps.push(read));
		expect(steps).toEqual([1, 2]);
	});
});

describe('restate', () => {
	const at = '2026-11-22T09:30:00Z';
	/** Dates its one event in the year that it is told, else leaves it undated. */
	const byYear: Extractor = {
		version: 'v1',
		extract: (bulletins) =>
			bulletins.map((bulletin) =>
				sampleReading(bulletin, [
					{ title: '会议', date: bulletin.issued && `${bulletin.issued.slice(0, 4)}-03-08` }
				])
			)
	};

	it('reads a bulletin anew by its issue day, now and at every later start', async () => {
		put('甲.txt', '3月8日召开会议');
		await readFolder(folder, store, byYear);
		const [{ id }] = await store.bulletins();
		expect(await store.events(noFilters)).toEqual([]);
		await restate(id, { issued: '2020', who: 'editor', at }, store, byYear);
		expect((await store.events(noFilters)).map(({ date }) => date)).toEqual(['2020-03-08']);
		await readFolder(folder, store, { ...byYear, version: 'v2' });
		expect((await store.events(noFilters)).map(({ date }) => date)).toEqual(['2020-03-08']);
		await restate(id, { issued: null, who: 'editor', at }, store, byYear);
		expect(await store.events(noFilters)).toEqual([]);
	});

	it.each(['', '20', '2020-13', '2020-02-30', '二〇二〇', '2020-03-20T00:00'])(
		'refuses %j, and keeps what was read',
		async (issued) => {
			put('甲.txt', '3月8日召开会议');
			await readFolder(folder, store, byYear);
			const [{ id }] = await store.bulletins();
			const answer = { issued, who: 'editor', at };
			await expect(restate(id, answer, store, byYear)).rejects.toThrow('expected 2020-03-20');
			expect((await store.bulletin(id))?.stated).toBeNull();
		}
	);

	it('names a bulletin that is not there', async () => {
		const answer = { issued: '2020', who: 'editor', at };
		await expect(restate('0123456789ab', answer, store, byYear)).rejects.toThrow('0123456789ab');
	});

	it('links again what a start that was killed left unlinked', async () => {
		put('甲.txt', '街道召开防汛防台工作会议，部署任务');
		put('乙.txt', '街道召开防汛防台工作会议');
		await readFolder(folder, store, extractor());
		const [{ file }] = await store.events(noFilters);
		const bulletin = (await store.bulletins()).find((one) => one.file === file)!;
		const whole = (await store.bulletin(bulletin.id))!;
		// A killed process has saved and not yet linked.
		await store.save({ ...whole }, extractor().extract([whole])[0], 'v1');
		const told = async () => (await store.events(noFilters)).map(({ alsoIn }) => alsoIn?.length);
		expect(await told()).toEqual([undefined]);
		await readFolder(folder, store, extractor());
		expect(await told()).toEqual([1]);
	});
});
