/** Charts as SVG documents that stand alone: fonts named, colours literal, text as text, no style sheet, no script. */
import { render } from 'svelte/server';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { sans, serif } from '#charts/shared/type-face.ts';
import type { Picture } from '#exports/formats.ts';
import { figureOf, type Drawing, type Figure, type Look } from '#exports/pictures/figure.ts';
import { daysOf } from '#exports/pictures/picture-text.ts';

/**
 * A chart as an SVG document, with its title, filters, what is left out, source, and date of the data. It looks the same
 * wherever the fonts that it names are there.
 */
export function draw(chart: Picture, drawing: Drawing, look: Look): string {
	const { events, facts } = drawing;
	const days = daysOf(events, facts);
	return document(figureOf(chart, drawing, look, { days, feasts: feastsFor(days, facts.lang) }));
}

/** Characters that XML 1.0 forbids even as references, half surrogate pairs among them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Takes the rendered component's hydration comments out, and puts the XML declaration before it. A file is set in one family,
 * the one that goes along with the program, so that SVG, PNG and PDF look the same on every machine.
 */
function document({ component, props }: Figure): string {
	const { body } = render(component, { props });
	const svg = body
		.replace(/<!--.*?-->/gs, '')
		.replaceAll(`font-family="${serif}"`, `font-family="${sans}"`)
		.replace(FORBIDDEN, '')
		.trim();
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
