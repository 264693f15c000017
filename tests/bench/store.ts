/**
 * `npx tsx tests/bench/store.ts [events] [folder]`: a real store with made-up events, put in by its own way of writing, and what
 * opening and filtering a large collection asks of it. Without a folder the store is in memory.
 */
import { createHash } from 'node:crypto';
import { madeUpEvent } from '#bench/made-up-event.ts';
import { madeUpColumns } from '#bench/made-up.ts';
import { countColumns } from '#charts/columns/counts.ts';
import { noFilters } from '#filters.ts';
import type { Bulletin, Event, Reading } from '#model.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { storeSource } from '#exports/columns/source.ts';

const [size = 20_000, folder = null] = [Number(process.argv[2] ?? 20_000), process.argv[3] ?? null];
/** Events that one bulletin tells. */
const TOLD = 25;

const store = await openStore(folder);
if ((await store.summary()).dated < size) await timed('written', () => fill(store));
const report = { rss: 0 };
for (let round = 0; round < 2; round++) {
	await timed('summary', () => store.summary());
	await timed('coverage', () => store.coverage());
	await timed('volumes', () => store.volumes());
	await timed('bulletins', () => store.bulletins());
	await timed('tally', () => store.tally(noFilters));
	await timed('undated', () => store.undated(noFilters, 40));
}
const source = await timed('columns', () => storeSource(store));
await timed('a filter: counts, names, page of rows', async () => {
	const counts = countColumns(source.columns, { ...noFilters, types: ['meeting'] }, { take: 100 });
	source.names.most('people', counts.left);
	source.names.most('organisations', counts.left);
	await source.rows(counts.page);
});
await timed('words', () => source.kept({ q: '志愿者', who: [] }));
await timed('words, again', () => source.kept({ q: '志愿者', who: [] }));
await timed('names', () => source.kept({ q: '', who: ['沈建国'] }));
await timed('400 rows', () => source.rows(Array.from({ length: 400 }, (_, n) => n * 3)));
report.rss = process.memoryUsage().rss / 2 ** 20;
process.stdout.write(`rss ${report.rss.toFixed(0)} MB, arrow ${(source.arrow.length / 1e6).toFixed(2)} MB\n`);
await store.close();

/** Bulletins of `TOLD` events each. */
async function fill(to: Store): Promise<void> {
	const columns = madeUpColumns(size);
	for (let first = 0; first < size; first += TOLD) {
		const rows = Array.from({ length: Math.min(TOLD, size - first) }, (_, n) => first + n);
		const events = rows.map((row) => madeUpEvent(columns, row));
		const text = events.map(({ title }) => title).join('。');
		const sha256 = createHash('sha256').update(`${first}${text}`).digest('hex');
		const bulletin: Bulletin = { file: `${first}.txt`, sha256, text, encoding: 'utf-8', issued: null };
		await to.save(bulletin, readingOf(bulletin, events), 'bench');
		if (first % 10_000 === 0) process.stderr.write(`${first} `);
	}
}

function readingOf({ file, sha256, text }: Bulletin, events: readonly Event[]): Reading {
	return {
		...{ file, sha256, title: file, issued: null, area: ['上海市'], length: [...text].length },
		year: { value: 2020, because: [] },
		articles: [{ index: 0, title: '', text, pieces: [], sentences: [] }],
		mentions: [],
		events: events.map((event, n) => ({ ...event, id: `${sha256.slice(0, 12)}-${n}`, file, sha256 }))
	};
}

async function timed<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
	const start = performance.now();
	const value = await act();
	process.stdout.write(`${name.padEnd(40)} ${(performance.now() - start).toFixed(0)} ms\n`);
	return value;
}
