/** Charts as SVG documents that stand alone: fonts named, colours literal, text as text, no style sheet, no script. */
import { render } from 'svelte/server';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { sans, serif } from '#charts/shared/type-face.ts';
import type { Picture } from '#charts/ids.ts';
import { figureOf, type Drawing, type Figure, type Look } from '#exports/pictures/figure.ts';
import { daysOf } from '#exports/pictures/picture-text.ts';
import { withoutForbidden } from '#exports/xml-characters.ts';

/**
 * A chart as an SVG document, with its title, filters, what is left out, source, and date of the data. It looks the same
 * wherever the fonts that it names are there.
 */
export function draw(chart: Picture, drawing: Drawing, look: Look): string {
	const { events, facts } = drawing;
	const days = drawing.days ?? daysOf(events, facts);
	return document(figureOf(chart, drawing, look, { days, feasts: feastsFor(days, facts.lang) }));
}

/**
 * Takes the rendered component's hydration comments out, and puts the XML declaration before it. A file is set in one family,
 * the one that goes along with the program, so that SVG, PNG and PDF look the same on every machine.
 */
function document({ component, props }: Figure): string {
	const { body } = render(component, { props });
	const svg = body.replace(/<!--.*?-->/gs, '').replaceAll(`font-family="${serif}"`, `font-family="${sans}"`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutForbidden(svg).trim()}\n`;
}
