import { createWriteStream } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { root } from '#cli/install.mjs';
import type { Io } from '#cli/io.ts';
import { placeOf } from '#cli/listen.ts';
import { EXTRACTOR_SOURCES, hashSources } from '#cli/source-hash.ts';
import { statement } from '#exports/facts.ts';
import { offerOf, offers, type Offer } from '#exports/formats.ts';
import { refusal, TooLarge } from '#exports/limit.ts';
import { optionNames, parseOptions, type Options } from '#exports/options.ts';
import { select } from '#exports/selection.ts';
import { bytesOf, omissions, write } from '#exports/writers.ts';
import { extractAll } from '#extract/extract.ts';
import { parseFilters, type Filters, type Lang } from '#filters.ts';
import type { Notice } from '#model.ts';
import { readFolder } from '#pipeline.ts';
import { FolderInUse } from '#store/lock.ts';
import { openStore } from '#store/open.ts';

const USAGE = `用法 Usage: shixu export NAME [-o FILE] [--from 2020-03-01] [--to 2020-03-31] [--d 黄浦区]… [--type meeting]…
                           [--q 机场] [--certainty explicit]… [--who 名]… [--hour 18]… [--lang zh|en] [--unmasked]
  --unmasked：不遮盖个人信息 · with what is private in it
  图 Pictures: [--theme light|dark] [--width 984] [--size 1x|2x|300dpi] [--outlines 1] [--title …]
               timeline: [--lanes district|type|bulletin|none] [--order name|first|count] [--fold 黄浦区,…]
                         [--eras "2020-01-23/2020-04-08 封控"]
               districts: [--bin day|week|month|year] [--by subdistrict] [--per bulletin|characters] [--sort name|map] [--scale own]
  文档 Documents: [--title …] [--chart timeline|districts|calendar|types|matrix|none]… [--intro …] [--chronicle 0] [--undated 0]
               DOCX: [--font-title 方正小标宋简体] [--font-heading 黑体] [--font-subheading 楷体] [--font-body 仿宋]
  CSV: [--notes 1]
${offers()
	.map(({ subject, format }) => `  ${nameOf({ subject, format }).padEnd(26)}${format.zh} · ${format.en}\n`)
	.join('')}`;

/** What the arguments ask for. */
interface Asked {
	offer: Offer;
	options: Options;
	filters: Filters;
	notices: Notice[];
	lang: Lang;
	output: string | undefined;
	/** With what is private in it: for an editor's own use. */
	unmasked: boolean;
	/** The same as an address has it. */
	params: URLSearchParams;
}

/**
 * `shixu export NAME`: a file as `/export/NAME` of the server gives it: `events.csv` (or only `csv`), `timeline.png`. The
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
	const { offer, options, filters, notices, lang, output, unmasked } = asked;
	const store = await openStore(io.env.SHIXU_DATA ?? join(root, 'data'));
	try {
		const extractor = { extract: extractAll, version: hashSources(root, EXTRACTOR_SOURCES) };
		const read = await readFolder(io.env.SHIXU_SEEDS ?? join(root, 'seeds'), store, extractor);
		for (const { zh, en } of read.notices) io.stderr.write(`${zh}\n${en}\n`);
		const selection = await select(unmasked ? store : store.public(), filters, lang, notices);
		const refused = await refusal(offer, selection, options);
		if (refused) throw new TooLarge(refused.zh, refused.en);
		// Charts are Svelte components.
		if (offer.subject !== 'events') register('../svelte-loader.mjs', import.meta.url);
		const content = await write(offer, selection, options);
		const to = output === undefined ? io.stdout : createWriteStream(output);
		await pipeline(Readable.from(bytesOf(content)), to, { end: output !== undefined });
		io.stderr.write(`${statement(selection.facts, await omissions(offer.format, selection)).join('\n')}\n`);
		return notices.length > 0 ? 1 : 0;
	} finally {
		await store.close();
	}
}

/** A flag for everything that an address can ask of a file. */
const flags = Object.fromEntries(
	optionNames.map((name) => [name, { type: 'string', multiple: name === 'chart' }] as const)
);

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
			who: { type: 'string', multiple: true },
			hour: { type: 'string', multiple: true },
			...flags,
			unmasked: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h' }
		}
	});
	const { output, lang, help, unmasked, ...given } = values;
	if (help) return 'help';
	const offer = positionals.length === 1 ? offerOf(positionals[0]) : null;
	if (!offer) {
		const names = offers().map(nameOf).join(', ');
		throw new Error(`NAME “${positionals.join(' ')}”：应为其中之一 expected one of ${names}`);
	}
	if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: 应为 expected zh, en`);
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(given)) {
		for (const each of [value].flat()) if (each !== undefined) params.append(name, String(each));
	}
	const { filters, notices } = parseFilters(params);
	const { options, notices: more } = parseOptions(params);
	return { offer, options, filters, notices: [...notices, ...more], lang, output, unmasked, params };
}

/** `events.csv`, `timeline.png`. */
function nameOf({ subject, format }: Offer): string {
	return `${subject}.${format.extension}`;
}

/** Where to get the same file from the server that has the folder, if it answers at HOST and PORT. */
async function download(env: Io['env'], { offer, params, lang, unmasked }: Asked): Promise<string> {
	const { host, port } = placeOf(env);
	const server = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
	const query = new URLSearchParams([...params, ['lang', lang], ...(unmasked ? [['masked', '0']] : [])]);
	const path = `/export/${nameOf(offer)}?${query}`;
	const serves = await fetch(`${server}/api/status`, { signal: AbortSignal.timeout(2000) }).then(
		({ ok }) => ok,
		() => false
	);
	return serves
		? `时序正在运行，可从这里下载\nShixu is running; download it from\n${server}${path}\n`
		: `如果那是运行中的时序，可从它的地址下载\nIf that is Shixu running, download it from its address and\n${path}\n`;
}
