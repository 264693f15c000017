import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { openEventFile } from '#cli/event-file.ts';
import type { Io } from '#cli/io.ts';
import { isDayOrYear } from '#edtf.ts';
import { toCsv } from '#exports/csv.ts';
import { extractAll } from '#extract/extract.ts';
import { inBatches } from '#ingest/batches.ts';
import { readBulletins } from '#ingest/read-bulletins.ts';
import type { Bulletin, Mention, Reading } from '#model.ts';

const USAGE = `用法 Usage: shixu extract FILE|FOLDER… [--format json|csv|table] [--issued 2020-03-20|2020]
  json   {bulletins, events}，默认 the default
  csv    每行一件事，可用电子表格打开 one event a line, for a spreadsheet
  table  在终端里读 to read in a terminal
  --issued  这些简报的出版日或年份 issue day or year of all these bulletins
`;

/** Writes readings in one format, each as it comes. */
interface Printer {
	reading(reading: Reading): Promise<void>;
	end(): Promise<void>;
	/** Gives back what it holds, also after a failure. */
	close(): Promise<void>;
}

/**
 * `shixu extract FILE|FOLDER… --format json|csv|table`: the events of bulletins on stdout. What cannot be read is named
 * on stderr and the rest is done. Exit code 0: all read; 1: something was not; 2: wrong use. Memory holds one
 * batch of bulletins, and some words an event. An event that several of the bulletins tell has the others in `alsoIn`. `--issued` is the
 * issue of all of them (`Bulletin.issued`).
 */
export async function extractCommand(io: Pick<Io, 'stdout' | 'stderr'>, args: string[]): Promise<number> {
	let options;
	try {
		options = parseArgs({
			args,
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'json' },
				issued: { type: 'string' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		io.stderr.write(`${(error as Error).message}\n${USAGE}`);
		return 2;
	}
	const { format, issued = null, help } = options.values;
	if (help) {
		await write(io.stdout, USAGE);
		return 0;
	}
	const make = Object.hasOwn(printers, format) ? printers[format] : undefined;
	if (!make || options.positionals.length === 0) {
		io.stderr.write(make ? USAGE : `--format ${format}: 应为 expected json, csv, table\n${USAGE}`);
		return 2;
	}
	if (issued !== null && !isDayOrYear(issued)) {
		io.stderr.write(`--issued ${issued}: 应为 expected 2020-03-20, 2020\n${USAGE}`);
		return 2;
	}
	let failed = false;
	const printer = await make(io.stdout);
	try {
		for await (const batch of inBatches(readBulletins(options.positionals))) {
			const bulletins: Bulletin[] = [];
			for (const each of batch) {
				if ('problem' in each) {
					failed = true;
					io.stderr.write(`${each.problem.zh}\n${each.problem.en}\n`);
				} else bulletins.push({ ...each.bulletin, issued });
			}
			for (const reading of extractAll(bulletins)) await printer.reading(reading);
		}
		await printer.end();
	} finally {
		await printer.close();
	}
	return failed ? 1 : 0;
}

const printers: Record<string, (stdout: Writable) => Promise<Printer>> = { json, csv, table };

/**
 * `{bulletins, events}`. Bulletins go out as they come; events wait in a temporary file, since they stand after them, and since
 * only the last bulletin tells which of them are told again.
 */
async function json(stdout: Writable): Promise<Printer> {
	const waiting = await openEventFile();
	let bulletins = 0;
	await write(stdout, '{"bulletins":[');
	return {
		async reading(reading) {
			await write(stdout, (bulletins++ ? ',\n' : '\n') + JSON.stringify(bulletinRecord(reading)));
			await waiting.add(reading.events);
		},
		async end() {
			await write(stdout, '\n],\n"events":[');
			let events = 0;
			for await (const event of waiting.all())
				await write(stdout, (events++ ? ',\n' : '\n') + JSON.stringify(event));
			await write(stdout, '\n]}\n');
		},
		close: () => waiting.close()
	};
}

async function csv(stdout: Writable): Promise<Printer> {
	await write(stdout, toCsv([]));
	const header = toCsv([]).length;
	const waiting = await openEventFile();
	return {
		reading: ({ events }) => waiting.add(events),
		async end() {
			for await (const event of waiting.all()) await write(stdout, toCsv([event]).slice(header));
		},
		close: () => waiting.close()
	};
}

async function table(stdout: Writable): Promise<Printer> {
	return {
		async reading({ file, year, events }) {
			await write(stdout, `${file}  ${year.value ?? '年份不明 year unknown'}\n`);
			for (const { date, dateText, type, area, title } of events) {
				const cells = [
					pad(date ?? `(${dateText || '未写日期'})`, 24),
					pad(type, 13),
					pad(area.at(-1) ?? '', 14),
					title
				];
				await write(stdout, `  ${cells.join(' ')}\n`);
			}
		},
		end: async () => {},
		close: async () => {}
	};
}

/** What the contract says of a bulletin. */
function bulletinRecord({ file, sha256, title, issued, year, area, mentions }: Reading) {
	return { file, sha256, title, issued, year, area, mentions: mentions.map(mentionRecord) };
}

function mentionRecord({ start, end, text, date, part, role, because }: Mention) {
	return { start, end, text, date, part, role, because };
}

/** Pads to a width in terminal columns, in which a Chinese character takes two. */
function pad(text: string, width: number): string {
	const columns = [...text].reduce((sum, char) => sum + (char > '\u1100' ? 2 : 1), 0);
	return text + ' '.repeat(Math.max(0, width - columns));
}

/** Writes and waits where the reader is slower than we are. */
function write(stream: Writable, text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => (error ? reject(error) : resolve()));
	});
}
