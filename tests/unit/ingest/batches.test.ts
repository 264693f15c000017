import { describe, expect, it } from 'vitest';
import { inBatches } from '#ingest/batches.ts';
import type { Ingested } from '#ingest/read-bulletins.ts';

function bulletin(length: number): Ingested {
	return { bulletin: { file: '', sha256: '', text: '一'.repeat(length), encoding: 'utf-8', issued: null } };
}

const problem: Ingested = {
	problem: { subject: '', zh: '', en: '' },
	fault: { kind: 'too-large', bytes: 9 }
};

async function* given(items: readonly Ingested[]): AsyncGenerator<Ingested> {
	for (const item of items) yield item;
}

describe('inBatches', () => {
	it.each([
		{ name: 'nothing', items: [], want: [] },
		{ name: 'a few short ones', items: [bulletin(9), problem, bulletin(0)], want: [3] },
		{ name: 'enough text', items: [bulletin(65_535), bulletin(1), bulletin(1)], want: [2, 1] },
		{ name: 'a long one', items: [bulletin(5_000_000), bulletin(1)], want: [1, 1] },
		{ name: 'very many', items: Array.from({ length: 600 }, () => problem), want: [256, 256, 88] }
	])('$name', async ({ items, want }) => {
		const batches: Ingested[][] = [];
		for await (const batch of inBatches(given(items))) batches.push(batch);
		expect(batches.map(({ length }) => length)).toEqual(want);
		expect(batches.flat()).toEqual(items);
	});
});
