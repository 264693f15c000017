import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Io } from '#cli/io.ts';
import { evaluateFolder, type FolderEvaluation } from '#evaluate/evaluate-folder.ts';
import { rates } from '#evaluate/evaluation.ts';
import { evaluationReport } from '#evaluate/report.ts';
import { evaluationText } from '#evaluate/text.ts';
import { rowNames, type Row } from '#evaluate/words.ts';
import { extract } from '#extract/extract.ts';
import type { Lang } from '#filters.ts';

const USAGE = `用法 Usage: shixu eval FOLDER [--bulletins FOLDER] [--format text|json] [--report FILE] [--lang zh|en]
                         [--floor NAME=RATE]…
  FOLDER       每份简报 NAME.txt 旁有标注 NAME.json  holds bulletins NAME.txt with labels NAME.json
  --bulletins  简报在另一个文件夹里  where the bulletins are, if not in FOLDER
  --report     写出 HTML 报告，每处出入附原句  writes an HTML report with every miss in its sentence
  --floor      低于此值则退出码为 1，如 events_recall=0.95  exit code 1 below it; may be given several times
`;

/** A floor under a measure. */
interface Floor {
	row: Row;
	least: number;
}

/**
 * `shixu eval FOLDER`: how well Shixu reads the labelled bulletins of a folder. The table goes to stdout; label files and
 * bulletins that cannot be used, and floors that are missed, are named on stderr. Exit code 0: all used, floors held; 1:
 * not so; 2: wrong use.
 */
export async function evalCommand(io: Pick<Io, 'stdout' | 'stderr'>, args: string[]): Promise<number> {
	let options;
	try {
		options = parse(args);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		io.stderr.write(`${error.message}\n${USAGE}`);
		return 2;
	}
	if (options === 'help') {
		io.stdout.write(USAGE);
		return 0;
	}
	const { folder, bulletins, format, lang, report, floors } = options;
	const result = await evaluateFolder(folder, bulletins, extract);
	for (const { zh, en } of result.problems) io.stderr.write(`${zh}\n${en}\n`);
	io.stdout.write(format === 'json' ? asJson(result) : evaluationText(result.evaluation, lang));
	if (report !== undefined) await writeReport(report, evaluationReport(result, lang));

	const reached = rates(result.evaluation);
	const missed = floors.filter(({ row, least }) => reached[row] < least);
	for (const { row, least } of missed) {
		const rate = reached[row].toFixed(4);
		io.stderr.write(`${row} 是 ${rate}，应至少 ${least}\n${row} is ${rate}, expected at least ${least}\n`);
	}
	return result.problems.length + missed.length > 0 ? 1 : 0;
}

interface Options {
	folder: string;
	bulletins: string;
	format: string;
	lang: Lang;
	report: string | undefined;
	floors: Floor[];
}

/** Throws an Error that says what is wrong with the arguments. */
function parse(args: string[]): Options | 'help' {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			bulletins: { type: 'string' },
			format: { type: 'string', default: 'text' },
			lang: { type: 'string', default: 'zh' },
			report: { type: 'string' },
			floor: { type: 'string', multiple: true, default: [] },
			help: { type: 'boolean', short: 'h' }
		}
	});
	const { format, lang } = values;
	if (values.help) return 'help';
	if (format !== 'text' && format !== 'json') throw new Error(`--format ${format}: 应为 expected text, json`);
	if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: 应为 expected zh, en`);
	if (positionals.length !== 1) {
		throw new Error(
			`给了 ${positionals.length} 个文件夹，应为 1 个\n${positionals.length} folders were given, expected 1`
		);
	}
	const [folder] = positionals;
	const { bulletins = folder, report } = values;
	return { folder, bulletins, format, lang, report, floors: values.floor.map(parseFloor) };
}

/** `events_recall=0.95`. */
function parseFloor(text: string): Floor {
	const { name = '', rate = '' } = /^(?<name>\w+)=(?<rate>[\d.]+)$/.exec(text)?.groups ?? {};
	const row = rowNames.find((known) => known === name);
	const least = Number(rate);
	if (row && rate !== '' && least >= 0 && least <= 1) return { row, least };
	throw new Error(
		`--floor ${text}: 应为 expected NAME=RATE, RATE 0–1, such as events_recall=0.95; NAME: ${rowNames.join(', ')}`
	);
}

/** `{bulletins, scores, shares, kinds, confusions, misses, problems}`; scores are rates from 0 to 1. */
function asJson({ evaluation, problems }: FolderEvaluation): string {
	const { bulletins, ...rest } = evaluation;
	return `${JSON.stringify({ bulletins, scores: rates(evaluation), ...rest, problems }, null, '\t')}\n`;
}

async function writeReport(path: string, report: string): Promise<void> {
	try {
		await writeFile(path, report);
	} catch (cause) {
		throw new Error(`没能写出报告 The report could not be written: ${path}`, { cause });
	}
}
