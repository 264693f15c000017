/** What holds for every text, hostile ones included. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#edtf.ts';
import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';

const words = [
	...'年月日号时点分半刻至到—-、和的前后起以来从自初底末中上下旬周星期一二三四五六七八九十〇零两廿0123456789０９:：/.·“”《》（），。\n 　',
	...[
		'2020',
		'3月8日',
		'当天',
		'次日',
		'元宵节',
		'农历',
		'上午',
		'下午',
		'去年',
		'每周',
		'某日',
		'2月30日',
		'25时',
		'截至',
		'以来',
		'左右',
		'世纪',
		'季度',
		'最近',
		'😀',
		'\ud83d'
	]
];
const hostile = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
	hostile,
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.string({ maxLength: 80 })
);
const settings = [
	{ issued: null, year: { value: null, because: [] }, latest: null },
	{ issued: '2020-03-20', year: { value: 2020, because: [] } },
	{ issued: '2020-01-31T23:59', year: { value: 2020, because: [] } },
	{ issued: null, year: { value: 2020, because: [] }, latest: '2020-02-29' }
];

describe('for every text', () => {
	test('expressions are sorted, do not overlap, and lie within it', () => {
		fc.assert(
			fc.property(anything, (text) => {
				let last = 0;
				for (const { start, end } of findExpressions(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 3000 }
		);
	});

	test('dates slice to their words, are EDTF that Shixu reads, and give reasons in both languages', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(...settings), (text, setting) => {
				for (const found of resolveExpressions(findExpressions(text), { text, ...setting })) {
					expect(text.slice(found.start, found.end)).toBe(found.text);
					if (found.date === null) expect(found.undated).toBeDefined();
					else expect(() => parseEdtf(found.date!)).not.toThrow();
					expect(found.because.length).toBeGreaterThan(0);
					for (const { zh, en } of found.because) expect(zh && en).toBeTruthy();
				}
			}),
			{ numRuns: 3000 }
		);
	});

	test('the same text is always read the same way', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(findExpressions(text)).toEqual(findExpressions(text));
			})
		);
	});

	test('what stands in one paragraph is found in it wherever it stands', () => {
		fc.assert(
			fc.property(fc.nat({ max: 50 }), (padding) => {
				const before = '街道召开会议。'.repeat(padding);
				const found = findExpressions(`${before}\n3月8日18:00，居民到家。`);
				expect(found.map(({ start }) => start)).toEqual([before.length + 1]);
			})
		);
	});
});

describe('long runs end', () => {
	const runs = [...'年1一十廿从', '《2020年', '2020-', '、1', '每'].map((unit) => ({ unit, times: 100_000 }));
	const dates = ['3月8日', '10:00-', '3日至', '三天前', '当天'].map((unit) => ({ unit, times: 10_000 }));
	test.each([...runs, ...dates])('$times × $unit', ({ unit, times }) => {
		const text = unit.repeat(times);
		let last = 0;
		for (const { start, end } of findExpressions(text)) {
			if (start < last || end <= start) expect.fail(`overlap at ${start}`);
			last = end;
		}
		expect(last).toBeLessThanOrEqual(text.length);
	});
});
