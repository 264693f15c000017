import { readFile } from 'node:fs/promises';
import {
	AlignmentType,
	Document,
	Footer,
	FootnoteReferenceRun,
	HeadingLevel,
	ImageRun,
	Packer,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun,
	type FileChild,
	type PageNumberEstimator
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { documentWords } from '#exports/document/document-words.ts';
import { LINE, PAGE, TEXT, styles, stylesOf } from '#exports/document/docx-styles.ts';
import type { Entry } from '#exports/document/entry.ts';
import { figuresOf, type Figure } from '#exports/document/figures.ts';
import { outline, type Outline, type Section } from '#exports/document/outline.ts';
import { repacked } from '#exports/document/repack.ts';
import type { Options } from '#exports/options.ts';
import { pixels } from '#exports/pictures/raster.ts';
import { fontFiles } from '#exports/pictures/fonts.ts';
import type { Selection } from '#exports/selection.ts';
import { withoutForbidden } from '#exports/xml-characters.ts';

/** px of Word's 96 to the inch in a millimetre. */
const MM = 96 / 25.4;
/** Pixels of a picture for each px of the chart: 300 and more to the inch at the width of the text. */
const ZOOM = 2.6;
/** mm that a picture may be high, so that its caption stands on the same page. */
const TALLEST = TEXT.height - 25;

/**
 * The chronicle as a Word document, set as GB/T 9704-2012 has official documents: cover lines, contents, headings for year,
 * month and day, a footnote with the source for every entry, charts with captions. Its dates are those of the data.
 */
export async function docxFile(selection: Selection, options: Options): Promise<Uint8Array> {
	const { facts } = selection;
	const { lang } = facts;
	const report = await outline(selection, options);
	const figures = await figuresOf(report, selection, options);
	const notes: Record<string, { children: Paragraph[] }> = {};
	const children = [
		...cover(report, lang),
		...report.introduction.map((text) => paragraph(text, styles.entry)),
		...(await Promise.all(figures.map(pictured))).flat(),
		...chronicle(report, (entry) => noted(entry, notes)),
		...about(report, lang)
	];
	const page = { children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: 'SimSun' };
	const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
		new Footer({ children: [new Paragraph({ alignment, children: [new TextRun(page)] })] });
	const document = new Document({
		title: report.title,
		subject: report.cover.join(' '),
		creator: documentWords(lang).made,
		lastModifiedBy: documentWords(lang).made,
		description: report.about.join('\n'),
		styles: stylesOf(options.fonts),
		footnotes: notes,
		evenAndOddHeaderAndFooters: true,
		features: { updateFields: false },
		pageNumbers: await pageNumbers(options.fonts),
		sections: [
			{
				properties: { page: PAGE },
				footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
				children
			}
		]
	});
	return repacked(new Uint8Array(await Packer.toBuffer(document)), facts.dataDate);
}

/**
 * Works out pages as Word lays them out. Chinese fonts are all as wide, a square a character, so that ours stands for those that
 * the document names and the program does not have; their lines are of a fixed height.
 */
async function pageNumbers(fonts: Options['fonts']): Promise<PageNumberEstimator> {
	const data = await readFile(fontFiles.regular);
	const names = new Set([...Object.values(fonts), 'SimSun']);
	return estimatePageNumbersWith({ fonts: [...names].map((name) => ({ name, data })), guess: true });
}

function cover({ title, cover: lines, years }: Outline, lang: Selection['facts']['lang']): FileChild[] {
	const words = documentWords(lang);
	return [
		new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
		...lines.map((line) => paragraph(line, styles.cover)),
		...(years.length > 0
			? [
					paragraph(words.contents, styles.cover),
					new TableOfContents(words.contents, {
						// A field that is to be updated makes Word ask at opening: its page numbers are worked out instead.
						beginDirty: false,
						hyperlink: true,
						headingStyleRange: '1-2'
					})
				]
			: [])
	];
}

async function pictured({ svg, width, height, caption, description }: Figure): Promise<Paragraph[]> {
	const scale = Math.min(TEXT.width / width, TALLEST / height) * MM;
	const image = new ImageRun({
		type: 'png',
		data: await pixels(svg, ZOOM),
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name: caption, title: caption, description }
	});
	return [new Paragraph({ style: styles.figure, children: [image] }), paragraph(caption, styles.caption)];
}

function chronicle({ years, undated }: Outline, entry: (entry: Entry) => Paragraph): FileChild[] {
	const section = ({ heading, entries }: Section, level: 'HEADING_1' | 'HEADING_3'): FileChild[] => [
		new Paragraph({ text: heading, heading: HeadingLevel[level] }),
		...entries.map(entry)
	];
	return [
		...years.flatMap((year) => [
			new Paragraph({ text: year.heading, heading: HeadingLevel.HEADING_1 }),
			...year.months.flatMap((month) => [
				new Paragraph({ text: month.heading, heading: HeadingLevel.HEADING_2 }),
				...month.sections.flatMap((one) => section(one, 'HEADING_3'))
			]),
			...(year.rest ? section(year.rest, 'HEADING_3') : [])
		]),
		...(undated ? section(undated, 'HEADING_1') : [])
	];
}

/** An entry, and its footnote in `notes`, numbered as they come. */
function noted({ text, note }: Entry, notes: Record<string, { children: Paragraph[] }>): Paragraph {
	const number = Object.keys(notes).length + 1;
	notes[number] = {
		children: [new Paragraph({ children: [new TextRun(withoutForbidden(note))], style: 'FootnoteText' })]
	};
	return new Paragraph({
		style: styles.entry,
		children: [new TextRun(withoutForbidden(text)), new FootnoteReferenceRun(number)]
	});
}

function about({ about: lines, years }: Outline, lang: Selection['facts']['lang']): FileChild[] {
	const words = documentWords(lang);
	return [
		new Paragraph({
			text: words.about,
			heading: HeadingLevel.HEADING_1,
			spacing: { ...LINE, before: 560 }
		}),
		...[...lines, ...(years.length > 0 ? [words.pageNumbers] : [])].map((line) =>
			paragraph(line, styles.about)
		)
	];
}

function paragraph(text: string, style: string): Paragraph {
	return new Paragraph({ style, children: [new TextRun(withoutForbidden(text))] });
}
