import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import { run, units } from '../../bench/hostile.ts';
import { countedWork } from './counted-work.ts';

const read = (text: string, issued: string | null = '2020-03-20') =>
	extract({ file: 'x.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued });

const workOf = (text: string, issued?: string | null) => countedWork(() => read(text, issued));

const SHORT = 1_000;
/** The long text is so many times as long: so many times the work if it is linear, 64 times if quadratic. */
const TIMES = 8;
/** Passes that look at so many characters around a place do less where a text is shorter than that. */
const SPARE = 2;

describe('a long text is as much work as its parts', () => {
	it.each(units)('$name', ({ unit }) => {
		const short = run(unit, SHORT);
		// What is made once (the gazetteer, tables) is made before anything is counted.
		read(short);
		expect(workOf(short.repeat(TIMES))).toBeLessThan(workOf(short) * TIMES * SPARE);
	});

	it.each(units)('$name, where the year is looked for', ({ unit }) => {
		const short = run(unit, SHORT);
		read(short, null);
		expect(workOf(short.repeat(TIMES), null)).toBeLessThan(workOf(short, null) * TIMES * SPARE);
	});

	it('in one line as well', () => {
		const text = readdirSync('seeds')
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(`seeds/${name}`, 'utf8'))
			.join('')
			.replace(/\s/g, '');
		read(text);
		expect(workOf(text.repeat(TIMES))).toBeLessThan(workOf(text) * TIMES * SPARE);
	});

	it('counts what a quadratic reader does', () => {
		const quadratic = (text: string) => () => {
			for (let i = 0; i < text.length; i++) text.slice(i).indexOf('年');
		};
		const text = run('月', SHORT);
		expect(countedWork(quadratic(text.repeat(TIMES)))).toBeGreaterThan(
			countedWork(quadratic(text)) * TIMES * SPARE
		);
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
