import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsExport, toJson } from '#exports/json.ts';
import { noFilters } from '#filters.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';

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

describe('eventsExport', () => {
	it('counts what is in and what is left out, and why', async () => {
		const all = await eventsExport(store, noFilters);
		expect([all.count, all.leftOut]).toEqual([2, { undated: 2, filtered: 0 }]);
		const airport = await eventsExport(store, { ...noFilters, types: ['airport'] });
		expect([airport.count, airport.leftOut]).toEqual([1, { undated: 1, filtered: 2 }]);
		expect(airport.fingerprint).toBe(all.fingerprint);
	});

	it('is written as JSON that reads back the same', async () => {
		const exported = await eventsExport(store, noFilters);
		const text = toJson(exported);
		expect(JSON.parse(text)).toEqual(exported);
		expect(text.split('\n')).toHaveLength(exported.count + 3);
		expect(text).toContain('接机“硬核”');
		const none = await eventsExport(store, { ...noFilters, q: '没有' });
		expect(JSON.parse(toJson(none))).toEqual(none);
	});
});
