import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split, wordList, wordTable } from '#extract/lexicon/words.ts';

describe('wordTable', () => {
	const table = wordTable([
		['开', 1],
		['开展', 2],
		['开展活动', 3],
		['召开', 4],
		['', 5]
	]);

	it.each([
		{ in: '开展活动', at: 0, end: 4, want: '开展活动' },
		{ in: '开展活动', at: 0, end: 3, want: '开展' },
		{ in: '开展活动', at: 0, end: 1, want: '开' },
		{ in: '开会', at: 0, end: 2, want: '开' },
		{ in: '召集', at: 0, end: 2, want: undefined },
		{ in: '\0开', at: 0, end: 2, want: undefined },
		{ in: '开', at: 1, end: 1, want: undefined }
	])('finds at $at of $in up to $end: $want', ({ in: text, at, end, want }) => {
		expect(table.at(text, at, end)?.word).toBe(want);
	});

	it('gives places, words and values in order, not overlapping', () => {
		expect(table.find('他召开会，开展活动', 0, 9)).toEqual([
			{ start: 1, end: 3, word: '召开', value: 4 },
			{ start: 5, end: 9, word: '开展活动', value: 3 }
		]);
		expect(table.first('他召开会，开展活动', 2, 9)?.word).toBe('开');
		expect(table.first('他', 0, 1)).toBeNull();
	});

	it('has the words themselves, and no empty one', () => {
		expect(['开展', '展', ''].map((word) => table.has(word))).toEqual([true, false, false]);
	});

	it('finds what a search through the whole list finds', () => {
		const characters = fc.string({
			unit: fc.constantFrom(...'年月日开展召集\0a\u4e01\u6e01😀'),
			maxLength: 12
		});
		fc.assert(
			fc.property(fc.array(characters), characters, fc.nat(12), (words, text, at) => {
				const longest = words
					.filter((word) => word !== '' && text.startsWith(word, at))
					.toSorted((a, b) => b.length - a.length)[0];
				expect(wordList(words.join(' ')).at(text, at, text.length)?.word).toBe(longest);
			})
		);
	});
});

it('splits words at any white space', () => {
	expect(split('\n 召开 举行\n\t举办 ')).toEqual(['召开', '举行', '举办']);
});
