/** `shixu dates`: reads lines `{"text", "reference"}` and answers each with a line `[{index, text, start?, end?}]`. */
import { parseDay } from '#edtf.ts';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveAll } from '#extract/dates/resolve.ts';

interface Io {
	stdin: AsyncIterable<string | Uint8Array>;
	stdout: { write(s: string): unknown };
	stderr: { write(s: string): unknown };
}

/** One expression of a line: UTF-16 index, words and bounds; without `end` the period is what `start` names. */
export interface Answer {
	index: number;
	text: string;
	start?: string;
	end?: string;
}

const USAGE =
	'usage: shixu dates < LINES, each line {"text": "昨晚8时", "reference": "2020-03-20"} or "2020-03-20T16:00"\n';
const REFERENCE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;

/** Answers every line as it comes; exit code 1 if a line was malformed, 2 for wrong use, else 0. */
export async function dates({ stdin, stdout, stderr }: Io, args: string[]): Promise<number> {
	if (args.length > 0) {
		stderr.write(`dates takes no arguments, got ${JSON.stringify(args[0])}\n${USAGE}`);
		return 2;
	}
	let code = 0;
	for await (const line of lines(stdin)) {
		if (line.trim() === '') continue;
		try {
			stdout.write(`${JSON.stringify(answer(line))}\n`);
		} catch (error) {
			code = 1;
			stdout.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
		}
	}
	return code;
}

/** The expressions of a text that stands alone; relative ones count from `reference`, an ISO day or datetime. */
export function datesOf(text: string, reference: string): Answer[] {
	const issued = reference.length === 10 ? `${reference}T00:00` : reference;
	const year = { value: Number(reference.slice(0, 4)), because: [] };
	return resolveAll(findExpressions(text), { text, issued, year })
		.filter(({ found }) => found.undated !== 'vague')
		.map(({ found, bounds }) => ({ index: found.start, text: found.text, ...bounds }));
}

function answer(line: string): Answer[] {
	let asked: unknown;
	try {
		asked = JSON.parse(line);
	} catch (cause) {
		throw new Error('expected a JSON object {"text", "reference"} in one line', { cause });
	}
	const { text, reference } = (asked ?? {}) as { text?: unknown; reference?: unknown };
	if (typeof text !== 'string')
		throw new Error(`"text" must be a string, got ${JSON.stringify(text) ?? 'nothing'}`);
	if (
		typeof reference !== 'string' ||
		!REFERENCE.test(reference) ||
		parseDay(reference.slice(0, 10)) === null
	) {
		throw new Error(
			`"reference" must be a day such as "2020-03-20" or "2020-03-20T16:00", got ${JSON.stringify(reference) ?? 'nothing'}`
		);
	}
	return datesOf(text, reference);
}

/** Lines of a stream, without their ends. */
async function* lines(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = '';
	for await (const chunk of input) {
		const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
		if (!text.includes('\n')) {
			rest += text;
			continue;
		}
		const parts = (rest + text).split('\n');
		rest = parts.pop()!;
		yield* parts;
	}
	rest += decoder.decode();
	if (rest !== '') yield rest;
}
