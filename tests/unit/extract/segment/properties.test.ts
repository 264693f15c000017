import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '#extract/segment/segment.ts';
import { codePointOffsets, sourceEnd, sourceOffset } from '#extract/segment/source-offset.ts';

/** Scraps that turn the layout: whatever order they come in, nothing may be lost. */
const scraps = fc.constantFrom(
	'街道召开会议',
	'3月5日，',
	'近日，居民区',
	'。',
	'，',
	'！',
	'“',
	'”',
	'：“',
	'\n',
	'\n\n',
	'\n\n\n\n',
	'　　',
	'# ',
	'## ',
	'**',
	'▲',
	'图为现场。 张三 摄',
	'□记者 李洁',
	'本报讯（记者 王五）',
	'（党政办）',
	'(下转第3版)',
	'（上接第1版）',
	'么冷的天,',
	'— 2 —',
	'2020年3月20日 星期五 第6期',
	'a',
	'Shanghai ',
	'𠮷',
	'\ud800',
	'一、',
	'简讯',
	'1日 ',
	'\t',
	'区的干部走访了三十户人家，把口罩和消毒液送到老人手里'
);
const pages = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever the page', () => {
	test('every character that is not blank is in exactly one article, and maps to itself', () => {
		fc.assert(
			fc.property(fc.oneof(pages, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
				const seen = new Uint8Array(text.length);
				for (const article of segment(text)) {
					for (const { at, source, length } of article.pieces) {
						expect(article.text.slice(at, at + length)).toBe(text.slice(source, source + length));
						for (let i = 0; i < length; i++) {
							expect(sourceOffset(article, at + i)).toBe(source + i);
							seen[source + i]++;
						}
					}
				}
				for (let i = 0; i < text.length; i++) {
					if (seen[i] > 1 || (seen[i] === 0 && /\S/u.test(text[i])))
						expect.fail(`character ${i} is in ${seen[i]} articles`);
				}
			}),
			{ numRuns: 600 }
		);
	});

	test('sentences are in order, inside the text, without blanks at their ends, and of one paragraph', () => {
		fc.assert(
			fc.property(pages, (text) => {
				segment(text).forEach((article, i) => {
					expect(article.index).toBe(i);
					let end = 0;
					for (const sentence of article.sentences) {
						expect(sentence.start).toBeGreaterThanOrEqual(end);
						const words = article.text.slice(sentence.start, sentence.end);
						expect(words).toBe(words.trim());
						expect(words).not.toBe('');
						expect(words).not.toContain('\n');
						end = sentence.end;
					}
					expect(end).toBeLessThanOrEqual(article.text.length);
					expect(sourceEnd(article, article.text.length)).toBeLessThanOrEqual(text.length);
				});
			}),
			{ numRuns: 400 }
		);
	});

	test('offsets in code points count a pair of surrogates once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
				const offset = codePointOffsets(text);
				for (const at of [0, 1, 1023, 1024, 1025, 2048, text.length]) {
					if (at > text.length || /[\udc00-\udfff]/.test(text[at] ?? '')) continue;
					expect(offset(at)).toBe([...text.slice(0, at)].length);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('text without surrogates keeps its offsets', () => {
		const offset = codePointOffsets('外滩街道');
		expect([0, 2, 4].map(offset)).toEqual([0, 2, 4]);
		expect([...'𠮷𠮷街道'].length).toBe(codePointOffsets('𠮷𠮷街道')(6));
	});
});

describe('hostile pages are read all the same', () => {
	test.each([
		['empty', ''],
		['blank', ' \n\t\n　'],
		['one mark', '#'],
		['zeros', '\0'.repeat(50_000)],
		['a single long line', '街道召开会议，部署工作。'.repeat(15_000)],
		['a single long line without an end', '街'.repeat(500_000)],
		['short lines', '街道召开会议\n'.repeat(30_000)],
		['short lines with pauses', '街道召开，会议部\n'.repeat(30_000)],
		['open quotations', '他说：“今天'.repeat(30_000)],
		['closing quotations', '今天”'.repeat(60_000)],
		['captions and breaks', '街道，\n▲图\n'.repeat(15_000)],
		['headings and fragments', '街道在，和\n\n么冷的天，\n\n'.repeat(15_000)],
		['blank lines', '\n'.repeat(300_000)],
		['brackets', '（'.repeat(60_000) + '）'.repeat(60_000)],
		['bylines', '□记者 李洁\n'.repeat(20_000)]
	])('%s', (_name, text) => {
		const length = segment(text).reduce((sum, article) => sum + article.text.replace(/\s/gu, '').length, 0);
		expect(length).toBe(text.replace(/\s/gu, '').length);
	});
});
