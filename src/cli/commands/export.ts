import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { root } from '#cli/boot.mjs';
import type { Io } from '#cli/io.ts';
import { placeOf } from '#cli/listen.ts';
import { EXTRACTOR_SOURCES, hashSources } from '#cli/source-hash.ts';
import { gather, statement } from '#exports/facts.ts';
import { bytesOf, formatOf, formats, type Format } from '#exports/formats.ts';
import { extract } from '#extract/extract.ts';
import { parseFilters, toQuery, type Filters, type Lang } from '#filters.ts';
import type { Notice } from '#model.ts';
import { readFolder } from '#pipeline.ts';
import { FolderInUse } from '#store/lock.ts';
import { openStore } from '#store/open.ts';

const USAGE = `用法 Usage: shixu export FORMAT [-o FILE] [--from 2020-03-01] [--to 2020-03-31] [--d 黄浦区]… [--type meeting]…
                           [--q 机场] [--certainty explicit]… [--lang zh|en]
${formats.map(({ extension, zh, en }) => `  ${extension.padEnd(20)}${zh} · ${en}\n`).join('')}`;

/** What the arguments ask for. */
interface Asked {
	format: Format;
	filters: Filters;
	notices: Notice[];
	lang: Lang;
	output: string | undefined;
}

/**
 * `shixu export FORMAT`: the events of the collection as a file, as `/export/events.FORMAT` of the server gives it. The
 * store is first brought up to date with the bulletins. What the file holds and lacks is told on stderr. Exit code 0:
 * done; 1: the folder is in use, or a filter was not understood, or too many events; 2: wrong use.
 */
export async function exportCommand(
	io: Pick<Io, 'stdout' | 'stderr' | 'env'>,
	args: string[]
): Promise<number> {
	let asked;
	try {
		asked = parse(args);
	} catch (error) {
		io.stderr.write(`${(error as Error).message}\n${USAGE}`);
		return 2;
	}
	if (asked === 'help') {
		io.stdout.write(USAGE);
		return 0;
	}
	try {
		return await run(io, asked);
	} catch (error) {
		if (!(error instanceof FolderInUse)) throw error;
		io.stderr.write(`${error.message}\n${await download(io.env, asked)}`);
		return 1;
	}
}

async function run(io: Pick<Io, 'stdout' | 'stderr' | 'env'>, asked: Asked): Promise<number> {
	const { format, filters, notices, lang, output } = asked;
	const store = await openStore(io.env.SHIXU_DATA ?? join(root, 'data'));
	try {
		const version = hashSources(root, EXTRACTOR_SOURCES);
		const read = await readFolder(io.env.SHIXU_SEEDS ?? join(root, 'seeds'), store, { extract, version });
		for (const { zh, en } of read.notices) io.stderr.write(`${zh}\n${en}\n`);
		const { events, facts } = await gather(store, filters, lang, notices);
		if (events.length > (format.most ?? Infinity)) {
			io.stderr.write(
				`${events.length} 件事件，${format.extension} 至多容纳 ${format.most} 件。请用 --from、--to 缩小范围，或用 csv\n` +
					`${events.length} events; ${format.extension} holds ${format.most}. Narrow them with --from and --to, or use csv\n`
			);
			return 1;
		}
		const to = output === undefined ? io.stdout : createWriteStream(output);
		await pipeline(Readable.from(bytesOf(format.write(events, facts))), to, { end: output !== undefined });
		io.stderr.write(`${statement(facts, format.omits?.(events)).join('\n')}\n`);
		return notices.length > 0 ? 1 : 0;
	} finally {
		await store.close();
	}
}

/** Throws an Error that says what is wrong with the arguments. */
function parse(args: string[]): Asked | 'help' {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			output: { type: 'string', short: 'o' },
			lang: { type: 'string', default: 'zh' },
			from: { type: 'string' },
			to: { type: 'string' },
			d: { type: 'string', multiple: true },
			type: { type: 'string', multiple: true },
			q: { type: 'string' },
			certainty: { type: 'string', multiple: true },
			help: { type: 'boolean', short: 'h' }
		}
	});
	const { output, lang, help, ...given } = values;
	if (help) return 'help';
	const format = positionals.length === 1 ? formatOf(positionals[0]) : undefined;
	if (!format) {
		const names = formats.map(({ extension }) => extension).join(', ');
		throw new Error(`FORMAT “${positionals.join(' ')}”：应为其中之一 expected one of ${names}`);
	}
	if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: 应为 expected zh, en`);
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(given)) {
		for (const each of [value].flat()) params.append(name, each);
	}
	return { format, lang, output, ...parseFilters(params) };
}

/** Where to get the same file from the server that has the folder, if it answers at HOST and PORT. */
async function download(env: Io['env'], { format, filters, lang }: Asked): Promise<string> {
	const { host, port } = placeOf(env);
	const server = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
	const path = `/export/events.${format.extension}?${toQuery(filters, { lang })}`;
	const serves = await fetch(`${server}/api/status`, { signal: AbortSignal.timeout(2000) }).then(
		({ ok }) => ok,
		() => false
	);
	return serves
		? `时序正在运行，可从这里下载\nShixu is running; download it from\n${server}${path}\n`
		: `如果那是运行中的时序，可从它的地址下载\nIf that is Shixu running, download it from its address and\n${path}\n`;
}
