import { describe, expect, it } from 'vitest';
import { hanBefore, isHan } from '#extract/lexicon/han.ts';

describe('isHan', () => {
	it('agrees with Script=Han for every UTF-16 unit', () => {
		const wrong: string[] = [];
		for (let code = 0; code < 0x10000; code++) {
			if (isHan(code) !== /\p{Script=Han}/u.test(String.fromCharCode(code))) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it('is false behind the end of a text', () => {
		expect(isHan('年'.charCodeAt(1))).toBe(false);
	});
});

describe('hanBefore', () => {
	it.each([
		{ in: '年', want: 1 },
		{ in: '王𫖯', want: 2 },
		{ in: '王😀', want: 0 },
		{ in: '年a', want: 0 },
		{ in: '', want: 0 }
	])('$in -> $want', ({ in: text, want }) => {
		expect(hanBefore(text, text.length)).toBe(want);
	});
});
