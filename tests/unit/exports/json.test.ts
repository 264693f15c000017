import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '#exports/json.ts';
import { eventsOf, select } from '#exports/selection.ts';
import { noFilters } from '#filters.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';
import { factsFor, paged, text } from './hostile.ts';

let store: Store;
beforeAll(async () => {
	store = await openStore(null);
	const bulletin = sampleBulletin('外滩.txt');
	const events = [
		{ date: '2020-03-19', title: '会议' },
		{ date: '2020-03-08T18:00', title: '接机“硬核”\n小队', type: 'airport' },
		{ date: null, title: '走访', type: 'airport', undated: 'vague' as const },
		{ date: null, title: '慰问', type: 'service', undated: 'no-date' as const }
	];
	await store.save(bulletin, sampleReading(bulletin, events), 'v1');
}, 60_000);
afterAll(() => store.close());

describe('select', () => {
	it('counts what is in and what is left out, and why', async () => {
		const { facts: all } = await select(store, noFilters, 'zh');
		expect([all.count, all.leftOut]).toEqual([2, { undated: 2, filtered: 0 }]);
		const { facts: airport } = await select(store, { ...noFilters, types: ['airport'] }, 'zh');
		expect([airport.count, airport.leftOut]).toEqual([1, { undated: 1, filtered: 2 }]);
		expect(airport.fingerprint).toBe(all.fingerprint);
	});

	it('breaks off where the data changes on the way', async () => {
		const { pages } = await select({ ...store, pages: () => paged([]) as never }, noFilters, 'zh');
		await expect(text(toJson(pages(), factsFor([])))).rejects.toThrow('2 events counted, 0 written');
	});
});

describe('toJson', () => {
	it('reads back the same, however it was paged', async () => {
		const { facts, pages } = await select(store, noFilters, 'zh');
		const events = await eventsOf({ pages });
		for (const size of [1, 2, 3]) {
			const json = await text(toJson(paged(events, size), facts));
			const { filters, notices, count, leftOut, fingerprint, dataDate, masked } = facts;
			expect(JSON.parse(json)).toEqual({
				filters,
				notices,
				count,
				leftOut,
				fingerprint,
				dataDate,
				masked,
				events
			});
			expect(json.split('\n')).toHaveLength(count + 3);
			expect(json).toContain('接机“硬核”');
		}
		expect(JSON.parse(await text(toJson(paged([]), factsFor([]))))).toMatchObject({ events: [] });
	});
});
