/** Bulletins by the batch, for an extraction that is quicker with many at once (extractAll). */
import type { Ingested } from './read-bulletins.ts';

/** Characters of text after which a batch goes out: more in one save no more time. */
export const ENOUGH = 65_536;
/** Items of a batch at most, however short. */
const MOST = 256;

/** The items in their order, in batches; what is in memory is one batch: `inBatches(readBulletins(['seeds']))`. */
export async function* inBatches(items: AsyncIterable<Ingested>): AsyncGenerator<Ingested[]> {
	let batch: Ingested[] = [];
	let length = 0;
	for await (const item of items) {
		batch.push(item);
		if ('bulletin' in item) length += item.bulletin.text.length;
		if (length < ENOUGH && batch.length < MOST) continue;
		yield batch;
		[batch, length] = [[], 0];
	}
	if (batch.length > 0) yield batch;
}
