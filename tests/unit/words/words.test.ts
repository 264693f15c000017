import { describe, expect, it } from 'vitest';
import { en } from '#words/en.ts';
import { zh } from '#words/zh.ts';

/** Every leaf with its path; functions are called with numbers, which every one of them can word but those of charts. */
function leaves(node: unknown, path = ''): [string, string][] {
	if (typeof node === 'function') {
		return [1, 2].map((n) => [
			`${path}(${n})`,
			String((node as (...args: number[]) => string)(...Array(node.length).fill(n)))
		]);
	}
	if (typeof node === 'string') return [[path, node]];
	return Object.entries(node as object)
		.filter(([key]) => key !== 'charts')
		.flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe('words', () => {
	it('says one thing for one and another for many in English', () => {
		expect(en.filters.result(1, 1)).toBe('1 event of 1 shown');
		expect(en.header.units.bulletins(1)).toBe('bulletin');
		expect(en.header.units.bulletins(2)).toBe('bulletins');
		expect(en.chronicle.people(1)).toBe('1 person');
		expect(en.chronicle.people(3)).toBe('3 people');
		expect(en.bulletins.subtitle(1200)).toBe('1,200 bulletins, by area');
	});

	it('has no Chinese left in the English interface', () => {
		expect(leaves(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
	});

	it('uses full-width punctuation between Chinese characters', () => {
		expect(leaves(zh).filter(([, text]) => /\p{Script=Han}[,;:?!()]/u.test(text))).toEqual([]);
	});
});
