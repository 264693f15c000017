/** The tables of *.cases.ts, read on 20 March 2020 (a Friday), 10:00. */
import { describe, expect, test } from 'vitest';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';
import { clocks } from './clocks.cases.ts';
import { days } from './days.cases.ts';
import { directions } from './directions.cases.ts';
import { festivals } from './festivals.cases.ts';
import { months } from './months.cases.ts';
import { negatives } from './negatives.cases.ts';
import { ranges } from './ranges.cases.ts';
import { relative } from './relative.cases.ts';
import { vague } from './vague.cases.ts';

const issued = '2020-03-20T10:00';
const year = { value: 2020, because: [] };

/** The dates of a text in the words of a table: `3月8日晚 = 2020-03-08 evening`. */
function read(text: string): string {
	return resolveExpressions(findExpressions(text), { text, issued, year })
		.map(({ text, date, undated, part, kind }) =>
			[text, '=', date ?? undated, part, kind === 'label' && 'label'].filter(Boolean).join(' ')
		)
		.join('; ');
}

function rows(table: string): string[] {
	return table.split('\n').filter((line) => line !== '');
}

describe.each(Object.entries({ days, months, ranges, directions, clocks, relative, festivals, vague }))(
	'%s',
	(_, table) => {
		test.each(rows(table).map((row) => row.split(' | ')))('%s', (text, want) => {
			expect(read(text)).toBe(want);
		});
	}
);

describe('negatives', () => {
	test.each(rows(negatives))('%s', (text) => {
		expect(read(text)).toBe('');
	});
	test('a third of the cases are negatives', () => {
		const positives = [days, months, ranges, directions, clocks, relative, festivals, vague].flatMap(rows);
		const all = positives.length + rows(negatives).length;
		expect(all).toBeGreaterThanOrEqual(800);
		expect(rows(negatives).length / all).toBeGreaterThanOrEqual(1 / 3);
	});
});
