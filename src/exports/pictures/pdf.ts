import type { Picture } from '#charts/ids.ts';
import type { Options } from '#exports/options.ts';
import { pdf } from '#exports/pictures/pdf-document.ts';
import { sizeOf } from '#exports/pictures/png.ts';
import { drawn } from '#exports/pictures/svg-file.ts';
import type { Selection } from '#exports/selection.ts';

/** Points of PDF in a px. */
const POINT = 0.75;

/** A chart as one PDF page of its own size: shapes as shapes, text that can be searched and copied. */
export async function pdfFile(chart: Picture, selection: Selection, options: Options): Promise<Uint8Array> {
	const svg = await drawn(chart, selection, options);
	const [width, height] = sizeOf(svg).map((px) => px * POINT);
	const title = /<title\b[^>]*>(?<title>[^<]*)/.exec(svg)?.groups?.title ?? '';
	return pdf({ size: [width, height], margin: 0, title, facts: selection.facts }, (page) => {
		page.svg(svg, 0, 0, width);
	});
}
