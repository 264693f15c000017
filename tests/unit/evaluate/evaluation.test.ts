import { describe, expect, it } from 'vitest';
import { f1, measures, rate, rates, wilson } from '#evaluate/evaluation.ts';
import { noEvaluation } from '#evaluate/tally.ts';
import { groups, percent, percentRange, rowNames } from '#evaluate/words.ts';

describe('wilson', () => {
	// The two roots p of |hits/of − p| = z √(p (1 − p) / of), found by bisection.
	it.each([
		{ hits: 19, of: 19, low: 0.8318, high: 1 },
		{ hits: 0, of: 10, low: 0, high: 0.2775 },
		{ hits: 9, of: 10, low: 0.5958, high: 0.9821 },
		{ hits: 50, of: 100, low: 0.4038, high: 0.5962 },
		{ hits: 1, of: 1, low: 0.2065, high: 1 }
	])('$hits of $of', ({ hits, of, low, high }) => {
		const interval = wilson({ hits, of });
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	it('says nothing without a sample', () => {
		expect(wilson({ hits: 0, of: 0 })).toBeNull();
	});
});

describe('rates', () => {
	it('takes nothing of nothing for right', () => {
		expect(rate({ hits: 0, of: 0 })).toBe(1);
		expect(new Set(Object.values(rates(noEvaluation())))).toEqual(new Set([1]));
	});

	it('joins recall and precision to F1', () => {
		const evaluation = noEvaluation();
		evaluation.shares.events_recall = { hits: 6, of: 8 };
		evaluation.shares.events_precision = { hits: 6, of: 10 };
		const [recall, precision] = [6 / 8, 6 / 10];
		expect(rate(f1(evaluation))).toBeCloseTo((2 * recall * precision) / (recall + precision), 12);
	});
});

describe('the rows of the table', () => {
	it('hold every measure once', () => {
		expect(groups.flatMap(({ rows }) => rows).sort()).toEqual([...rowNames].sort());
		expect(rowNames).toHaveLength(measures.length + 1);
	});

	it.each([
		{ in: 1, want: '100.0%' },
		{ in: 18 / 19, want: '94.7%' },
		{ in: 9999 / 10000, want: '99.9%' },
		{ in: 0.29, want: '29.0%' },
		{ in: 0, want: '0.0%' }
	])('$in is $want', ({ in: given, want }) => {
		expect(percent(given)).toBe(want);
	});

	it('rounds intervals outwards', () => {
		expect(percentRange({ low: 0.8318, high: 0.961 })).toBe('83–97%');
		expect(percentRange({ low: 0.29, high: 1 })).toBe('29–100%');
	});
});
