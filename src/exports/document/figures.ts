/** The charts of a document: on white, without the frame's lines, which the caption says. */
import { documentWords } from '#exports/document/document-words.ts';
import type { Outline } from '#exports/document/outline.ts';
import type { Options } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import { drawingOf } from '#exports/pictures/drawing.ts';
import type { Drawing, Links } from '#exports/pictures/figure.ts';
import { sizeOf } from '#exports/pictures/png.ts';
import { listing } from '#exports/pictures/picture-text.ts';
import type { Selection } from '#exports/selection.ts';
import type { Event } from '#model.ts';

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

/**
 * The charts that the options ask for, in their order. `links`: where marks lead within the document, which then has all events
 * and draws from them; `width`: px.
 */
export async function figuresOf(
	{ events }: Pick<Outline, 'events'>,
	selection: Selection,
	options: Options,
	{ links, width: wide = FIGURE_WIDTH }: { links?: Links; width?: number } = {}
): Promise<Figure[]> {
	if (events.length === 0) return [];
	const { facts } = selection;
	const words = documentWords(facts.lang);
	const figures: Figure[] = [];
	for (const chart of options.charts) {
		const look = { ...options, theme: 'light' as const, width: wide, title: null, bare: true, links };
		const drawing = links ? await ofEvents(events, selection) : await drawingOf(chart, selection, look);
		const svg = draw(chart, drawing, look);
		const [width, height] = sizeOf(svg);
		const caption = `${words.figure(figures.length + 1)}　${words.charts[chart]}`;
		const description = `${words.charts[chart]}: ${listing(events, facts)}`;
		figures.push({ svg, width, height, caption, description });
	}
	return figures;
}

async function ofEvents(events: readonly Event[], { facts, coverage, volumes }: Selection): Promise<Drawing> {
	return { events, facts, coverage: await coverage(), volumes: await volumes() };
}
