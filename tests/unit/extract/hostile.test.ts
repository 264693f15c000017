import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import { run, units } from '../../bench/hostile.ts';

const read = (text: string) =>
	extract({ file: 'x.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued: '2020-03-20' });

/** Processor time of reading a text, in microseconds. */
function cost(text: string): number {
	const start = process.cpuUsage().user;
	read(text);
	return process.cpuUsage().user - start;
}

const SHORT = 1_000;
/** The long text is so many times as long: its cost is so many times as high if it is linear, 256 times if quadratic. */
const TIMES = 16;
/** Shorter times than this say little. */
const LEAST = 2_000;

describe('a long text costs what its parts do', () => {
	it.each(units)('$name', ({ unit }) => {
		const short = run(unit, SHORT);
		read(short);
		expect(cost(short.repeat(TIMES))).toBeLessThan(Math.max(cost(short), LEAST) * TIMES * 4);
	});

	it('in one line as well', () => {
		const text = readdirSync('seeds')
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(`seeds/${name}`, 'utf8'))
			.join('')
			.replace(/\s/g, '');
		read(text);
		expect(cost(text.repeat(TIMES))).toBeLessThan(cost(text) * TIMES * 4);
	});
});

it('reads a text the same way, whatever was read before', () => {
	const texts = fc.array(fc.constantFrom(...units.map(({ unit }) => unit)), { maxLength: 30 });
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			const [text, between] = [one.join(''), other.join('')];
			const first = read(text);
			read(between);
			expect(read(text)).toEqual(first);
		})
	);
});
