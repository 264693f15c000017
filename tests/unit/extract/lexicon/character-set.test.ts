import { describe, expect, it } from 'vitest';
import { CharacterSet } from '#extract/lexicon/character-set.ts';

describe('CharacterSet', () => {
	const digits = new CharacterSet('0123456789');

	it.each([
		{ text: '三月5日', from: 0, end: 4, want: 2 },
		{ text: '三月5日', from: 2, end: 4, want: 2 },
		{ text: '三月5日', from: 3, end: 4, want: 4 },
		{ text: '三月5日', from: 0, end: 2, want: 2 },
		{ text: '', from: 0, end: 0, want: 0 }
	])('next in $text from $from before $end: $want', ({ text, from, end, want }) => {
		expect(digits.next(text, from, end)).toBe(want);
	});

	it('has the characters it was given, and nothing behind the end of a text', () => {
		expect(digits.has('5'.charCodeAt(0))).toBe(true);
		expect(digits.has('五'.charCodeAt(0))).toBe(false);
		expect(digits.has('5'.charCodeAt(1))).toBe(false);
	});

	it.each([
		{ in: '3月5日', want: '月日' },
		{ in: '20', want: '' },
		{ in: '三月😀', want: '三月😀' }
	])('without its characters $in is $want', ({ in: text, want }) => {
		expect(digits.without(text)).toBe(want);
	});
});
