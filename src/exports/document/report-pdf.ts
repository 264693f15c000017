import { documentWords } from '#exports/document/document-words.ts';
import { figuresOf } from '#exports/document/figures.ts';
import { outline, type Outline, type Section } from '#exports/document/outline.ts';
import { PAGE, Pages } from '#exports/document/pdf-pages.ts';
import { filterWords } from '#exports/facts.ts';
import type { Options } from '#exports/options.ts';
import { pdf } from '#exports/pictures/pdf-document.ts';
import type { Selection } from '#exports/selection.ts';

/** 同日, in a chronicle's column of days. */
const SAME_DAY = '△';

/** The chronicle as pages of A4: charts as vectors, a column of days, the sources at the foot of each page. */
export async function reportPdf(selection: Selection, options: Options): Promise<Uint8Array> {
	const { facts } = selection;
	const words = documentWords(facts.lang);
	const report = await outline(selection, options);
	const figures = await figuresOf(report, selection, options);
	const { margin } = PAGE;
	return pdf({ size: 'A4', margin, title: report.title, facts, buffered: true }, (pen) => {
		const pages = new Pages(pen);
		pages.centred(report.title, 22, true);
		for (const line of report.cover) pages.centred(line, 11, false);
		for (const text of report.introduction) pages.paragraph(text);
		for (const { svg, width, height, caption } of figures) pages.figure(svg, width, height, caption);
		chronicle(pages, report);
		pages.heading(words.about, 13);
		for (const line of report.about) pages.paragraph(line, 9);
		pages.finish({
			left: `${report.title}　${report.cover[1] ?? ''}`,
			right: words.counts(facts.count, report.undated?.entries.length ?? 0),
			foot: `${words.made} · ${filterWords(facts.filters, facts.lang)} · ${facts.fingerprint.slice(0, 12)}`
		});
	});
}

function chronicle(pages: Pages, { years, undated }: Outline): void {
	const section = ({ heading, entries }: Section): void => {
		entries.forEach(({ text, note }, index) => pages.entry(index === 0 ? heading : SAME_DAY, text, note));
	};
	for (const year of years) {
		pages.heading(year.heading, 15);
		for (const month of year.months) {
			pages.heading(month.heading, 12);
			month.sections.forEach(section);
		}
		if (year.rest) section(year.rest);
	}
	if (undated === null) return;
	pages.heading(undated.heading, 13);
	for (const { text, note } of undated.entries) pages.entry('', text, note);
}
