import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/open.ts';
import { openMemory } from '#store/pglite.ts';
import { changeView, VIEW_LIMITS, ViewRefused } from '#store/saved-views.ts';
import type { Store } from '#store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'shixu-views-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = '2026-11-22T09:30:00Z';

describe.each([
	{ engine: 'in memory', place: null },
	{ engine: 'in a folder', place: join(folder, 'views') }
])('saved views $engine', ({ place }) => {
	it('are added, renamed, changed and removed, and every change stays in the database', async () => {
		const store = await openStore(place);
		expect(await store.views()).toEqual([]);
		const first = await store.changeView({ name: ' 春节\n前后 ', query: 'lanes=type', at });
		const second = await store.changeView({ name: '机场', query: 'type=airport', at });
		expect(await store.views()).toEqual([
			{ id: first, name: '春节 前后', query: 'lanes=type', at },
			{ id: second, name: '机场', query: 'type=airport', at }
		]);
		const later = '2026-11-23T00:00:00Z';
		expect(await store.changeView({ id: first, name: '春节', query: 'q=“引号”', at: later })).toBe(first);
		await store.changeView({ id: second, name: '机场', query: null, at: later });
		expect(await store.views()).toEqual([{ id: first, name: '春节', query: 'q=“引号”', at: later }]);
		await store.close();
	});
});

describe('saved views', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore(null);
	});
	afterAll(() => store.close());

	it.each([
		{ change: { name: '  ', query: '' }, want: 'A view needs a name' },
		{ change: { name: '长'.repeat(VIEW_LIMITS.name + 1), query: '' }, want: 'at most 80 characters' },
		{ change: { name: '一', query: 'q'.repeat(VIEW_LIMITS.query + 1) }, want: 'too long' },
		{ change: { id: 'nobody', name: '一', query: '' }, want: 'There is no view nobody' },
		{ change: { id: 'nobody', name: '一', query: null }, want: 'There is no view nobody' }
	])('refuse $want', async ({ change, want }) => {
		await expect(store.changeView({ ...change, at })).rejects.toThrow(want);
		expect(await store.views()).toEqual([]);
	});

	it('are for editors alone, and full at some number until one is removed', async () => {
		let id = '';
		for (let n = 0; n < VIEW_LIMITS.views; n++) id = await store.changeView({ name: `${n}`, query: '', at });
		await expect(store.changeView({ name: '多', query: '', at })).rejects.toThrow('no room');
		await store.changeView({ id, name: '旧', query: null, at });
		await expect(store.changeView({ name: '多', query: '', at })).resolves.toMatch(/^[0-9a-f]{12}$/);
		expect(await store.views()).toHaveLength(VIEW_LIMITS.views);
		const read = store.public();
		expect(await read.views()).toEqual([]);
		await expect(read.changeView({ name: '二', query: '', at })).rejects.toThrow(ViewRefused);
	});
});

it('of a folder are there after it was closed', async () => {
	const place = join(folder, 'kept');
	const store = await openStore(place);
	const id = await store.changeView({ name: '留下', query: 'from=2020-03-01', at });
	await store.close();
	const again = await openStore(place);
	expect(await again.views()).toEqual([{ id, name: '留下', query: 'from=2020-03-01', at }]);
	await again.close();
});

it('are rows that nothing changes or deletes', async () => {
	const connector = await openMemory();
	await migrate(connector);
	await changeView(connector, { name: '一', query: '', at });
	for (const sql of ["UPDATE saved_view SET name = '二'", 'DELETE FROM saved_view', 'TRUNCATE saved_view']) {
		await expect(connector.query(sql)).rejects.toMatchObject({
			cause: { message: 'Saved views are only ever added to' }
		});
	}
	await connector.close();
});
