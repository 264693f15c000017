/** Pages of a document in PDF: A4, a column for the day, notes at the foot of the page that refers to them. */
import { fonts, type PdfPen } from '#exports/pictures/pdf-document.ts';

/** Points. Margins of 20 mm; the day column is 66 wide. */
export const PAGE = { width: 595.28, height: 841.89, margin: 56.7 };
const DAY = 66;
const INK = '#211D18';
const INK_2 = '#575046';
const LINE = '#8F8678';
const TEXT = { size: 11, gap: 5 };
const NOTE = { size: 8, gap: 2 };
/** Room that the foot of a page keeps for its number. */
const FOOT = 24;

/** What stands in the head and at the foot of every page. */
export interface Running {
	left: string;
	right: string;
	foot: string;
}

/** A writer that begins a new page where the next thing would not fit, with the notes that belong to it. */
export class Pages {
	private y = PAGE.margin + 30;
	/** Of this page, with their heights: to set a text costs much more than to remember how high it was. */
	private notes: { text: string; height: number }[] = [];
	private number = 0;
	private readonly width = PAGE.width - 2 * PAGE.margin;
	private readonly pen: PdfPen;

	constructor(pen: PdfPen) {
		this.pen = pen;
	}

	/** A centred line. */
	centred(text: string, size: number, bold: boolean): void {
		this.need(size * 2);
		this.write(text, { x: PAGE.margin, width: this.width, size, bold, align: 'center' });
		this.y += size * 0.5;
	}

	/** A heading, which stays with what follows. */
	heading(text: string, size: number): void {
		this.need(size * 2 + 60);
		this.y += size * 0.6;
		this.write(text, { x: PAGE.margin, width: this.width, size, bold: true });
		this.y += 4;
	}

	paragraph(text: string, size = TEXT.size): void {
		this.need(this.heightOf(text, size, this.width) + 6);
		this.write(text, { x: PAGE.margin, width: this.width, size });
		this.y += 6;
	}

	/** An SVG document as wide as the text, or as high as a page; with a caption. */
	figure(svg: string, width: number, height: number, caption: string): void {
		const tallest = PAGE.height - 2 * PAGE.margin - 90;
		const scale = Math.min(this.width / width, tallest / height);
		this.need(height * scale + 40);
		this.pen.svg(svg, PAGE.margin + (this.width - width * scale) / 2, this.y, width * scale);
		this.y += height * scale + 4;
		this.write(caption, { x: PAGE.margin, width: this.width, size: 9, bold: true, align: 'center' });
		this.y += 12;
	}

	/** Day, sentence and note; the note goes to the foot of the same page. */
	entry(day: string, text: string, source: string): void {
		const column = this.width - DAY;
		const numbered = `${this.number + 1}　${source}`;
		// The number of the note stands behind the text and may take a line of its own.
		const height = this.heightOf(`${text} ${this.number + 1}`, TEXT.size, column) + 4;
		const note = { text: numbered, height: this.heightOf(numbered, NOTE.size, this.width) };
		this.need(height + note.height);
		this.number += 1;
		this.notes.push(note);
		const { doc } = this.pen;
		const top = this.y;
		this.write(day, { x: PAGE.margin, width: DAY - 6, size: TEXT.size, bold: true });
		this.y = top;
		doc.font(fonts.regular).fontSize(TEXT.size).fillColor(INK);
		doc.text(text, PAGE.margin + DAY, top, { width: column, lineGap: TEXT.gap, continued: true });
		doc.fontSize(7).text(` ${this.number}`, { rise: 4, lineGap: TEXT.gap } as PDFKit.Mixins.TextOptions);
		this.y = top + height;
	}

	/** The notes of the last page, then head and foot of all. */
	finish(running: Running): void {
		this.footnotes();
		const { doc } = this.pen;
		const { start, count } = doc.bufferedPageRange();
		for (let page = start; page < start + count; page++) {
			doc.switchToPage(page);
			// What stands outside the margins would otherwise begin a new page.
			doc.page.margins = { top: 0, right: 0, bottom: 0, left: 0 };
			doc.font(fonts.regular).fontSize(9).fillColor(INK_2);
			const line = { width: this.width, lineBreak: false };
			doc.text(running.left, PAGE.margin, 34, line);
			doc.text(running.right, PAGE.margin, 34, { ...line, align: 'right' });
			const foot = PAGE.height - 44;
			doc.text(running.foot, PAGE.margin, foot, line);
			doc.text(String(page - start + 1), PAGE.margin, foot, { ...line, align: 'right' });
			doc
				.moveTo(PAGE.margin, 50)
				.lineTo(PAGE.width - PAGE.margin, 50)
				.lineWidth(0.5)
				.stroke(LINE);
		}
	}

	private write(
		text: string,
		{ x, width, size, bold = false, align = 'left' as 'left' | 'center' }: Written
	): void {
		const { doc } = this.pen;
		doc
			.font(bold ? fonts.bold : fonts.regular)
			.fontSize(size)
			.fillColor(INK);
		doc.text(text, x, this.y, { width, lineGap: TEXT.gap, align });
		this.y = doc.y;
	}

	private heightOf(text: string, size: number, width: number): number {
		const lineGap = size === NOTE.size ? NOTE.gap : TEXT.gap;
		return this.pen.doc.font(fonts.regular).fontSize(size).heightOfString(text, { width, lineGap });
	}

	private notesHeight(): number {
		return this.notes.reduce((sum, { height }) => sum + height, 0);
	}

	/** Begins a new page unless this much more fits above the notes. */
	private need(height: number): void {
		const room = PAGE.height - PAGE.margin - FOOT - 14 - this.notesHeight() - this.y;
		if (height <= room || this.y <= PAGE.margin + 31) return;
		this.footnotes();
		this.pen.doc.addPage();
		this.y = PAGE.margin + 30;
	}

	private footnotes(): void {
		if (this.notes.length === 0) return;
		const { doc } = this.pen;
		let y = PAGE.height - PAGE.margin - FOOT - this.notesHeight();
		doc
			.moveTo(PAGE.margin, y - 6)
			.lineTo(PAGE.margin + 150, y - 6)
			.lineWidth(0.5)
			.stroke(LINE);
		for (const { text, height } of this.notes) {
			doc.font(fonts.regular).fontSize(NOTE.size).fillColor(INK_2);
			doc.text(text, PAGE.margin, y, { width: this.width, lineGap: NOTE.gap });
			y += height;
		}
		this.notes = [];
	}
}

interface Written {
	x: number;
	width: number;
	size: number;
	bold?: boolean;
	align?: 'left' | 'center';
}
