import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '#model.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { madeUpSource } from '../../../src/routes/data/made-up.server.ts';
import { stateOf } from '#exports/columns/state.ts';
import { aroundStore } from '../../../src/routes/(site)/dashboard/around-store.server.ts';
import { loadLarge } from '../../../src/routes/(site)/dashboard/load-large.server.ts';
import { aroundMadeUp } from '../../../src/routes/(site)/dashboard/made-up.server.ts';
import { storeSource } from '#exports/columns/source.ts';
import { parseFilters } from '#filters.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';

const undated = (type: string): Partial<Event> => ({ date: null, undated: 'no-date', type });
const bulletin = sampleBulletin('a.txt');
const reading = sampleReading(
	bulletin,
	[
		{ date: '2020-03-01' },
		{ date: '2020-03-02' },
		{ date: '2020-03~', certainty: 'approximate' },
		...Array.from({ length: 50 }, (_, at) => undated(at < 45 ? 'meeting' : 'policy'))
	],
	{ issued: '2020-03-20' }
);

describe('a page of a large collection', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore(null);
		await store.save(bulletin, reading, 'v1');
	});
	afterAll(() => store.close());

	it.each([
		{ query: '', shelf: 40, want: { rows: 3, undated: 50, filtered: 0, noDay: 1 } },
		{ query: 'type=meeting', shelf: 40, want: { rows: 3, undated: 45, filtered: 5, noDay: 1 } },
		{ query: 'type=policy', shelf: 5, want: { rows: 0, undated: 5, filtered: 48, noDay: 0 } },
		{ query: 'to=2020-03-02', shelf: 40, want: { rows: 3, undated: 50, filtered: 0, noDay: 1 } },
		{
			query: 'from=2020-03-02&certainty=inferred',
			shelf: 40,
			want: { rows: 1, undated: 50, filtered: 2, noDay: 0 }
		}
	])('counts all of “$query”, whatever it is sent', async ({ query, shelf, want }) => {
		const params = new URLSearchParams(query);
		const source = await storeSource(store);
		const around = await aroundStore(store, await stateOf(store), parseFilters(params).filters);
		const data = await loadLarge(source, around, params, 'zh');
		expect(data.counts).toEqual(want);
		expect(data.undated).toHaveLength(shelf);
		expect(data.summary.issued).toBe(1);
	});

	it('says of what is made up when every bulletin came out', async () => {
		const source = await madeUpSource(500);
		const data = await loadLarge(source, aroundMadeUp(source), new URLSearchParams('axis=published'), 'zh');
		expect(data.events).toHaveLength(100);
		expect(data.events.filter(({ sha256 }) => !data.issued!.has(sha256))).toEqual([]);
		expect(data.summary.issued).toBe(data.summary.bulletins);
	});
});
