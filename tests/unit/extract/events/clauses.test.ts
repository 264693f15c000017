import { describe, expect, it } from 'vitest';
import { clauseAt, clauses, enclosureOf, enclosures } from '#extract/events/clauses.ts';

const cut = (text: string) =>
	clauses(text, 0, text.length, enclosures(text, 0, text.length)).map(({ start, end }) =>
		text.slice(start, end)
	);

describe('clauses', () => {
	it.each([
		{ in: '3月5日，街道召开会议，书记讲话。', want: ['3月5日', '街道召开会议', '书记讲话'] },
		{ in: '开展“那些人、那些事，都在”活动；结束。', want: ['开展“那些人、那些事，都在”活动', '结束'] },
		{ in: '印发《通知，通知》，实施', want: ['印发《通知，通知》', '实施'] },
		{ in: '18:00开始,共1,200人', want: ['18:00开始', '共1,200人'] },
		{ in: '“未关的引号，照样断句', want: ['“未关的引号', '照样断句'] },
		{ in: '，，', want: [] },
		{ in: '', want: [] }
	])('$in', ({ in: text, want }) => expect(cut(text)).toEqual(want));

	it('stays within its range', () => {
		const text = '一，二，三。四，五。';
		expect(clauses(text, 6, 10, enclosures(text, 6, 10))).toEqual([
			{ start: 6, end: 7 },
			{ start: 8, end: 9 }
		]);
	});

	it('finds the clause of a place', () =>
		expect(
			clauseAt(
				[
					{ start: 0, end: 3 },
					{ start: 4, end: 9 }
				],
				5
			)
		).toBe(1));
});

describe('enclosures', () => {
	it('gives the innermost around a place', () => {
		const text = '他说：“读《书，名》了。”（完）';
		const around = enclosures(text, 0, text.length);
		const at = text.indexOf('名');
		expect(enclosureOf(around, at, at + 1)?.kind).toBe('title');
		expect(enclosureOf(around, text.indexOf('读'), text.indexOf('读') + 1)?.kind).toBe('quote');
		expect(enclosureOf(around, 0, 1)).toBeNull();
	});

	it('takes time in proportion to the text', () =>
		expect(enclosures('“（《'.repeat(50_000), 0, 150_000)).toEqual([]));
});
