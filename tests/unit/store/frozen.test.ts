import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '#store/connector.ts';
import { freeze, frozen, FrozenTooLarge } from '#store/frozen.ts';
import { openMemory } from '#store/pglite.ts';
import { sampleBulletin, sampleReading } from './samples.ts';

const bulletin = sampleBulletin('a-外滩.txt');
const events = (n: number, title: string) =>
	sampleReading(
		bulletin,
		Array.from({ length: n }, () => ({ date: '2020-03-01', title }))
	).events;

describe('frozen views', () => {
	let database: Connector;
	beforeAll(async () => {
		database = await openMemory();
	});
	afterAll(() => database.close());

	it.each([
		"UPDATE frozen_rows SET rows = ''",
		'DELETE FROM frozen_rows',
		"UPDATE frozen_view SET about = '{}'",
		'DELETE FROM frozen_view',
		'TRUNCATE frozen_rows CASCADE'
	])('are final to the database too: %s', async (sql) => {
		const kept = await freeze(database, { query: '', about: {}, events: events(2, '留') });
		await expect(database.query(sql)).rejects.toMatchObject({
			cause: { message: 'what is frozen is never changed' }
		});
		expect(await frozen(database, kept.fingerprint)).toEqual(kept);
	});

	it('have a bound each, and one together, and say what would fit', async () => {
		const view = (n: number, title: string) => ({ query: '', about: {}, events: events(n, title) });
		const small = { view: 2000, all: 4000 };
		await expect(freeze(database, view(9, '大'), small)).rejects.toThrow(
			/9 件事.*一次至多定格 2000 字节，约 \d 件/
		);
		await expect(freeze(database, view(2, '一'), { view: 2000, all: 1000 })).rejects.toThrow(FrozenTooLarge);
		const kept = await freeze(database, view(1, '二'));
		await expect(freeze(database, view(1, '三'), { view: 2000, all: 10 })).rejects.toThrow('没有余地');
		expect(await freeze(database, view(1, '二'), { view: 2000, all: 10 })).toEqual(kept);
	});
});
