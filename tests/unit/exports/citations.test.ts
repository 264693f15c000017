import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '#exports/bibtex.ts';
import { toRis } from '#exports/ris.ts';
import type { Facts } from '#exports/facts.ts';
import { factsFor, hostileEvents } from './hostile.ts';

interface Csl {
	id: string;
	title: string;
	note?: string;
	issued?: { 'date-parts': number[][] };
	'publisher-place'?: string;
}

/** References as another maker's library reads them. */
function read(text: string, format: '@bibtex/text' | '@ris/file'): Csl[] {
	return new Cite(text, { forceType: format }).data as Csl[];
}

/** The RIS reader looks at the year (PY) only; the day (DA) is looked at below. */
const writers = [
	{ name: 'BibTeX', write: toBibtex, format: '@bibtex/text' as const, issued: [2020, 3, 20] },
	{ name: 'RIS', write: toRis, format: '@ris/file' as const, issued: [2020] }
];

describe.each(writers)('$name', ({ write, format, issued }) => {
	const facts = factsFor(hostileEvents);
	const [bulletin] = facts.bulletins;

	it('reads back title, issue day and number of events', () => {
		const [cited, ...more] = read(write(facts), format);
		expect(more).toEqual([]);
		expect(cited.title).toBe(bulletin.title);
		expect(cited.issued?.['date-parts'][0].map(Number)).toEqual(issued);
		expect(cited.note).toContain(`引用其中事件 ${hostileEvents.length} 件。 SHA-256: ${bulletin.sha256}`);
		expect(cited['publisher-place']).toBe('上海市黄浦区外滩街道');
	});

	it('gives the year alone where the issue day is not known, and none where nothing is', () => {
		const years = [2020, null].map((value) => {
			const bulletins = [{ ...bulletin, issued: null, year: { value, because: [] } }];
			return read(write({ ...facts, bulletins }), format)[0].issued?.['date-parts'][0].map(Number);
		});
		expect(years).toEqual([[2020], undefined]);
	});

	it('has an entry for each bulletin, told apart by their hashes', () => {
		const other = { ...bulletin, id: '0'.repeat(12), sha256: '0'.repeat(64), title: '另一份\n简报' };
		const both: Facts = { ...facts, bulletins: [bulletin, other] };
		expect(read(write(both), format).map(({ id, title }) => [id, title])).toEqual([
			[`shixu-${bulletin.id}`, bulletin.title],
			[`shixu-${other.id}`, '另一份 简报']
		]);
	});
});

describe('toBibtex', () => {
	it('says what it is in comments that begin no entry', () => {
		const facts = factsFor([], { filters: { ...factsFor([]).filters, q: '@misc{x,' } });
		const text = toBibtex(facts);
		expect(text).toContain('% 收入事件 0 件。未收入：2 件（没有日期）、7 件（不合筛选条件）\n');
		expect(text).not.toContain('@');
	});
});

describe('toRis', () => {
	it('ends every line with CRLF, and says what it is in the notes', () => {
		const text = toRis(factsFor(hostileEvents));
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text).toMatch(/^TY {2}- NEWS\r\n/);
		expect(text).toContain('\r\nPY  - 2020\r\nDA  - 2020/03/20/\r\n');
		expect(text).toMatch(/N1 {2}- .*数据指纹（SHA-256）：f{64}\r\n/);
		expect(toRis(factsFor([]))).toBe('');
	});
});
