/** The charts of a document: on white, without the frame's lines, which the caption says. */
import { documentWords } from '#exports/document/document-words.ts';
import type { Outline } from '#exports/document/outline.ts';
import type { Options } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import type { Links } from '#exports/pictures/figure.ts';
import { sizeOf } from '#exports/pictures/png.ts';
import { listing } from '#exports/pictures/picture-text.ts';
import type { Selection } from '#exports/selection.ts';

export interface Figure {
	svg: string;
	/** px. */
	width: number;
	height: number;
	/** 图1　各区记事 */
	caption: string;
	/** For those who cannot see it. */
	description: string;
}

/** px of a chart that is set as wide as a page's text: its letters are then as large as those of a note. */
export const FIGURE_WIDTH = 720;

/** The charts that the options ask for, in their order. `links`: where marks lead within the document; `width`: px. */
export async function figuresOf(
	{ events }: Outline,
	selection: Selection,
	options: Options,
	{ links, width: wide = FIGURE_WIDTH }: { links?: Links; width?: number } = {}
): Promise<Figure[]> {
	if (events.length === 0) return [];
	const [coverage, volumes] = [await selection.coverage(), await selection.volumes()];
	const { facts } = selection;
	const words = documentWords(facts.lang);
	return options.charts.map((chart, index) => {
		const look = { ...options, theme: 'light' as const, width: wide, title: null, bare: true, links };
		const svg = draw(chart, { events, facts, coverage, volumes }, look);
		const [width, height] = sizeOf(svg);
		const caption = `${words.figure(index + 1)}　${words.charts[chart]}`;
		return { svg, width, height, caption, description: `${words.charts[chart]}: ${listing(events, facts)}` };
	});
}
