/** PDF documents with our fonts in subsets, text that can be searched, and nothing of the clock. */
import PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import { statement, type Facts } from '#exports/facts.ts';
import { fontFiles } from '#exports/pictures/fonts.ts';

export interface PdfSetup {
	/** Points; `A4`. */
	size: [number, number] | 'A4';
	/** Points at every side, or at each. */
	margin: number | { top: number; right: number; bottom: number; left: number };
	title: string;
	facts: Facts;
	/** Keeps the pages until the end, so that they can be numbered. */
	buffered?: boolean;
}

/** What a document is written with. */
export interface PdfPen {
	doc: PDFKit.PDFDocument;
	/** Paints an SVG document of ours with its upper left corner at x, y, as wide as `width` points. */
	svg(svg: string, x: number, y: number, width: number): void;
}

/** Names under which the fonts are registered. */
export const fonts = { regular: 'regular', bold: 'bold' };

/** A document that `paint` writes, whole. The date in it is that of the data. */
export async function pdf(setup: PdfSetup, paint: (pen: PdfPen) => void): Promise<Uint8Array> {
	const { facts } = setup;
	const made = new Date(`${facts.dataDate ?? '1970-01-01'}T00:00:00Z`);
	const doc = new PDFDocument({
		size: setup.size,
		...(typeof setup.margin === 'number' ? { margin: setup.margin } : { margins: setup.margin }),
		bufferPages: setup.buffered ?? false,
		pdfVersion: '1.7',
		lang: facts.lang === 'zh' ? 'zh-CN' : 'en',
		displayTitle: true,
		info: {
			Title: setup.title,
			Subject: statement(facts).join('\n'),
			Creator: 'Shixu 时序',
			Producer: 'Shixu 时序',
			CreationDate: made,
			ModDate: made
		},
		// None to begin with: one that pdfkit knows by its file too is read and taken apart again each time it is set by its name.
		font: ''
	});
	const pieces: Uint8Array[] = [];
	doc.on('data', (piece: Uint8Array) => pieces.push(piece));
	const finished = new Promise<void>((resolve, reject) => {
		doc.on('end', resolve);
		doc.on('error', reject);
	});
	doc.registerFont(fonts.regular, fontFiles.regular);
	doc.registerFont(fonts.bold, fontFiles.bold);
	doc.font(fonts.regular);
	paint({
		doc,
		svg: (svg, x, y, width) => {
			drawSvg(doc, svg, x, y, {
				width,
				preserveAspectRatio: 'xMinYMin meet',
				fontCallback: (_family: string, bold: boolean) => (bold ? fonts.bold : fonts.regular)
			});
		}
	});
	doc.end();
	await finished;
	return Buffer.concat(pieces);
}
