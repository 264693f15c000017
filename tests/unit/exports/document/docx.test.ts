import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxFile } from '#exports/document/docx.ts';
import { parseOptions } from '#exports/options.ts';
import type { Event } from '#model.ts';
import fixture from '../../../fixtures/events.json' with { type: 'json' };
import { hostileEvents, selectionOf } from '../hostile.ts';
import { brokenReferences, orderFaults } from './package-check.ts';

const all = fixture as unknown as Event[];
const gold = all
	.filter(({ date }) => date !== null)
	.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
const undated = all.filter(({ date }) => date === null);

/** The parts of the package as text, by name. */
async function parts(events: readonly Event[], query = ''): Promise<Record<string, string>> {
	const { options } = parseOptions(new URLSearchParams(query));
	const selection = { ...selectionOf(events), undated: () => Promise.resolve(undated) };
	const files = unzipSync(await docxFile(selection, options));
	return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** Text of the paragraphs of a style, in order. */
function paragraphs(xml: string, style: string): string[] {
	return [...xml.matchAll(/<w:p>(?<p>[^]*?)<\/w:p>/g)]
		.map(({ groups }) => groups!.p)
		.filter((p) => p.includes(`<w:pStyle w:val="${style}"/>`))
		.map((p) => [...p.matchAll(/<w:t(?:\s[^>]*)?>(?<t>[^<]*)/g)].map(({ groups }) => groups!.t).join(''));
}

/** Every tag closed in its turn: what Word would refuse to open. */
function wellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const { groups } of xml.matchAll(/<(?<end>\/?)(?<name>[\w:]+)(?:\s[^<>]*?)?(?<own>\/?)>/g)) {
		if (groups!.end && open.pop() !== groups!.name) return false;
		if (!groups!.end && !groups!.own) open.push(groups!.name);
	}
	return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
}

describe('docxFile', () => {
	let document: string;
	let files: Record<string, string>;
	beforeAll(async () => {
		files = await parts(
			gold,
			'intro=第一段%0A第二段&chart=districts&chart=matrix&title=大事&font-body=仿宋_GB2312'
		);
		document = files['word/document.xml'];
	});

	it('has years, months and days as headings, and every event under them', () => {
		expect(paragraphs(document, 'Title')).toEqual(['大事']);
		expect(paragraphs(document, 'Heading1')).toEqual(['2020年', '附：待定日期', '说明']);
		expect(paragraphs(document, 'Heading2')).toEqual(['1月', '2月', '3月']);
		const days = paragraphs(document, 'Heading3');
		expect(days.slice(0, 3)).toEqual(['24日', '25日', '1日']);
		expect(days.filter((heading) => heading === '是月')).toHaveLength(2);
		const entries = paragraphs(document, 'Entry');
		expect(entries.slice(0, 2)).toEqual(['第一段', '第二段']);
		expect(entries).toHaveLength(2 + gold.length + undated.length);
		for (const { title } of all)
			expect(entries.some((entry) => entry.includes(title.replaceAll('&', '&amp;')))).toBe(true);
	});

	it('has a footnote with the source for each', () => {
		const references = [...document.matchAll(/<w:footnoteReference w:id="(?<id>\d+)"/g)].map(({ groups }) =>
			Number(groups!.id)
		);
		expect(references).toEqual(Array.from({ length: all.length }, (_, index) => index + 1));
		const notes = paragraphs(files['word/footnotes.xml'], 'FootnoteText');
		expect(notes).toHaveLength(all.length);
		for (const note of notes) expect(note).toMatch(/第\d+—\d+字。原文：“/);
	});

	it('has contents, pictures with captions and words for those who cannot see them', () => {
		expect(/TOC [^<]*\\o/.test(document)).toBe(true);
		const contents = /<w:sdt>[^]*?<\/w:sdt>/.exec(document)![0];
		const pages = [...contents.matchAll(/PAGEREF [^]*?<w:t[^>]*>(?<page>\d+)</g)].map(({ groups }) =>
			Number(groups!.page)
		);
		expect(pages).toHaveLength([...document.matchAll(/<w:pStyle w:val="Heading[12]"/g)].length);
		expect(pages).toEqual([...pages].sort((a, b) => a - b));
		expect([pages[0] > 0, pages.at(-1)! > 5]).toEqual([true, true]);
		// Word asks before it updates a field.
		expect(/w:dirty="(?:true|1)"/.test(document)).toBe(false);
		expect(files['word/settings.xml']).not.toMatch(/updateFields w:val="true"|<w:updateFields\/>/);
		expect(paragraphs(document, 'Caption')).toEqual(['图1　各区记事', '图2　类型与地区，件数']);
		const described = [...document.matchAll(/<wp:docPr [^>]*descr="(?<words>[^"]*)"/g)];
		expect(described.map(({ groups }) => groups!.words.length > 20)).toEqual([true, true]);
		expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(2);
	});

	it('is set as GB/T 9704 says, but for the fonts that were asked for', () => {
		// Twips: 37 and 35 mm.
		expect(
			/<w:pgMar w:top="209[78]" w:right="147[45]" w:bottom="198[45]" w:left="158[78]"/.test(document)
		).toBe(true);
		expect(files['word/styles.xml']).toMatch(/w:line="560"[^>]*w:lineRule="exact"/);
		for (const font of ['方正小标宋简体', '黑体', '楷体', '仿宋_GB2312']) {
			expect(files['word/styles.xml']).toContain(`w:eastAsia="${font}"`);
		}
		expect(files['word/styles.xml']).not.toContain('w:eastAsia="仿宋"');
	});

	it('says what it is and what is left out, with the date of the data', () => {
		expect(paragraphs(document, 'About').join('\n')).toContain(
			`收入事件 ${gold.length} 件。未收入：7 件（不合筛选条件）`
		);
		expect(paragraphs(document, 'About').join('\n')).toContain(`${undated.length} 件列于附录`);
		expect(files['docProps/core.xml']).toContain('2020-03-20T00:00:00Z');
	});

	it('has every part that it names, and children in the order that Word wants', () => {
		expect(brokenReferences(files)).toEqual([]);
		for (const name of ['document', 'styles', 'settings', 'footnotes', 'footer1', 'footer2'])
			expect([name, orderFaults(files[`word/${name}.xml`])]).toEqual([name, []]);
		// The check itself sees what is wrong.
		expect(orderFaults('<w:pPr><w:jc/><w:spacing/></w:pPr>')).toEqual(['w:spacing in w:pPr']);
		expect(brokenReferences({ ...files, 'word/media/image1.png': '', 'word/extra.bin': '' })).toEqual([
			'no content type for word/extra.bin'
		]);
	});

	it('is well-formed, hostile titles included, and the same when made again', async () => {
		const hostile = await parts(hostileEvents, 'chart=none');
		for (const [name, xml] of Object.entries({ ...hostile, ...files })) {
			if (/\.(?:xml|rels)$/.test(name)) expect([name, wellFormed(xml)]).toEqual([name, true]);
		}
		expect(hostile['word/document.xml']).toContain('&lt;script&gt;');
		expect(await parts(hostileEvents, 'chart=none')).toEqual(hostile);
	});

	it('may be without chronicle, and without anything', async () => {
		const bare = (await parts(gold, 'chronicle=0&undated=0&chart=none'))['word/document.xml'];
		expect(paragraphs(bare, 'Heading1')).toEqual(['说明']);
		expect(paragraphs((await parts([]))['word/document.xml'], 'Cover')).toContain('没有符合条件的事');
	});
});
