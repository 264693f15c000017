/**
 * Reads the same text with Shixu, chrono-node (zh.hans) and Recognizers-Text, in turns, in one run:
 *
 *     npm run bench:extract -- FOLDER    (default: seeds)
 *
 * Prints for each the median characters a second of user CPU time once its code is compiled, its ratio to Shixu, and how many
 * expressions it found; before that, what Shixu takes for its very first reading, as a command that reads one folder does. “All of it” is the whole extraction: articles, dates, events, areas; in batches, as folders are
 * read, and one bulletin at a time. CPU time instead of the clock, so that a
 * busy machine tells the same. Then: the memory held after 200 and after 2,000 bulletins; and what each character costs of
 * 100,000 hostile words, beside those of a bulletin of 5 MB, with and without line breaks.
 */
import { Culture, DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';
import { extract, extractAll } from '#extract/extract.ts';
import { ENOUGH } from '#ingest/batches.ts';
import { toBulletin } from '#ingest/read-bulletins.ts';
import type { Bulletin } from '#model.ts';
import { run, units } from './hostile.ts';

interface Peer {
	name: string;
	/** Characters that one turn reads, at least. */
	characters: number;
	/** How many expressions it finds. */
	read(texts: readonly string[]): number;
}

const TURNS = 7;
/** Turns before those that count: the compiler of the engine shares the CPU time of the first ten million characters. */
const WARM_UP = 12;
const issued = '2020-03-20';
const sha256 = '0'.repeat(64);
const reference = new Date(2020, 2, 20, 12);
const year = { value: 2020, because: [] };
const recognizers = new DateTimeRecognizer(Culture.Chinese).getDateTimeModel();
const peers: readonly Peer[] = [
	{ name: 'Shixu, find', characters: 2_000_000, read: each((text) => findExpressions(text).length) },
	{
		name: 'Shixu, find and date',
		characters: 2_000_000,
		read: each((text) => resolveExpressions(findExpressions(text), { text, issued, year }).length)
	},
	{ name: 'Shixu, all of it', characters: 1_000_000, read: readBatches },
	{ name: 'one at a time', characters: 1_000_000, read: each(readAll) },
	{
		name: 'chrono-node zh.hans',
		characters: 1_000_000,
		read: each((text) => chrono.zh.hans.parse(text, reference).length)
	},
	{
		name: 'Recognizers-Text',
		characters: 15_000,
		read: each((text) => recognizers.parse(text, reference).length)
	}
];

function each(read: (text: string) => number): Peer['read'] {
	return (texts) => texts.reduce((found, text) => found + read(text), 0);
}

function bulletinOf(text: string): Bulletin {
	return { file: '2020-03-20.txt', sha256, text, encoding: 'utf-8', issued: null };
}

function readAll(text: string): number {
	return extract(bulletinOf(text)).mentions.length;
}

function readBatches(texts: readonly string[]): number {
	let found = 0;
	let batch: Bulletin[] = [];
	let length = 0;
	texts.forEach((text, i) => {
		batch.push(bulletinOf(text));
		length += text.length;
		if (length < ENOUGH && i < texts.length - 1) return;
		for (const { mentions } of extractAll(batch)) found += mentions.length;
		[batch, length] = [[], 0];
	});
	return found;
}

const folder = process.argv[2] ?? 'seeds';
const texts = readdirSync(folder)
	.filter((name) => /\.(?:txt|md)$/i.test(name) && name !== 'SOURCE.md')
	.map((name) => readFileSync(join(folder, name), 'utf8'));
const size = texts.reduce((sum, text) => sum + text.length, 0);
if (size === 0) throw new Error(`${folder} has no .txt or .md file with text: name a folder of bulletins`);

/** Characters a second of user CPU time in one turn, and the expressions found in all texts. */
function turn({ characters, read }: Peer): { speed: number; found: number } {
	const times = Math.max(1, Math.ceil(characters / size));
	const all = Array.from({ length: times }, () => texts).flat();
	const start = process.cpuUsage().user;
	const found = read(all);
	return { speed: (size * times * 1e6) / (process.cpuUsage().user - start), found: found / times };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const first = process.cpuUsage().user;
for (const text of texts) readAll(text);
const cold = process.cpuUsage().user - first;
console.log(
	`${texts.length} texts, ${size} characters; read for the first time in ${(cold / 1000).toFixed(0)} ms, then median of ${TURNS} turns`
);

const speeds = peers.map((): number[] => []);
const found = peers.map(() => 0);
for (let i = -WARM_UP; i < TURNS; i++) {
	peers.forEach((peer, index) => {
		const result = turn(peer);
		found[index] = result.found;
		if (i >= 0) speeds[index].push(result.speed);
	});
}

const base = median(speeds[1]);
peers.forEach(({ name }, index) => {
	const speed = median(speeds[index]);
	const ratio = base / speed;
	console.log(
		`${name.padEnd(22)} ${(speed / 1e6).toFixed(3).padStart(8)} M characters/s  Shixu is ${ratio.toFixed(1)} × as fast  ${found[index]} found`
	);
});

/** Reads bulletins that differ from each other, from bytes on as the command line and the store do. */
function readBulletins(from: number, to: number): void {
	for (let i = from; i < to; i++) {
		const text = texts[i % texts.length];
		const cut = text.indexOf('\n', (i * 97) % text.length) + 1;
		const read = toBulletin(`${i}.txt`, Buffer.from(`${text.slice(cut)}\n第${i}期\n${text.slice(0, cut)}`));
		if ('bulletin' in read) extract(read.bulletin);
	}
}

console.log('\nmemory held, after the garbage is taken out');
let read = 0;
for (const count of [200, 2_000]) {
	readBulletins(read, count);
	read = count;
	globalThis.gc?.();
	const { rss, heapUsed } = process.memoryUsage();
	console.log(
		`${String(count).padStart(6)} bulletins: heap ${(heapUsed / 1e6).toFixed(0)} MB, resident ${(rss / 1e6).toFixed(0)} MB`
	);
}

const BULLETIN = 5_000_000;
const HOSTILE = 100_000;
const prose = run(texts.join('\n'), Math.round((BULLETIN / Buffer.byteLength(texts.join('\n'))) * size));
const long = [
	{ name: 'a bulletin of 5 MB', text: prose },
	{ name: 'a line of 5 MB', text: run(prose.replaceAll('\n', ''), prose.length) },
	...units.map(({ name, unit }) => ({ name: `${HOSTILE} × ${name}`, text: run(unit, HOSTILE * unit.length) }))
];
console.log('\nall of it, on long and hostile texts');
for (const { name, text } of long) {
	const start = process.cpuUsage().user;
	readAll(text);
	const time = process.cpuUsage().user - start;
	console.log(
		`${name.padEnd(32)} ${((time * 1000) / text.length).toFixed(0).padStart(6)} ns a character ${(time / 1e6).toFixed(2).padStart(8)} s`
	);
}
