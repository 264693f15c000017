import type { Picture } from '#charts/ids.ts';
import type { Options } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import { drawingOf } from '#exports/pictures/drawing.ts';
import type { Selection } from '#exports/selection.ts';

/** A chart as an SVG file: text as text, or with `outlines` as paths. */
export async function svgFile(chart: Picture, selection: Selection, options: Options): Promise<string> {
	const svg = await drawn(chart, selection, options);
	if (!options.outlines) return svg;
	return (await import('#exports/pictures/raster.ts')).outlined(svg);
}

/** The picture of a selection, before it becomes a file. */
export async function drawn(chart: Picture, selection: Selection, options: Options): Promise<string> {
	return draw(chart, await drawingOf(chart, selection, options), options);
}
