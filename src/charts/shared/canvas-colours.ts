/** Colours of the page's variables for a canvas, which knows no variables. */
import type { Hue } from '#extract/lexicon/event-types.ts';
import type { Palette } from '#charts/shared/palette.ts';

/** A colour as a browser says it, as one little-endian word of ImageData: `rgb(31, 91, 176)` -> 0xFFB05B1F. */
export function wordOf(css: string): number {
	const [r, g, b] = (css.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
	return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** What each colour (`var(--ink)`, `#1F5BB0`) is where the element stands: in its theme, and with forced colours those. */
function literalColours(element: HTMLElement, colours: readonly string[]): string[] {
	// All in one go: a colour set and read at a time would have the page's styles computed for each.
	const samples = colours.map((colour) => {
		const sample = document.createElement('i');
		sample.style.color = colour;
		return sample;
	});
	element.append(...samples);
	const found = samples.map((sample) => getComputedStyle(sample).color);
	for (const sample of samples) sample.remove();
	return found;
}

/** A palette with the colours that it has where the element stands: `rgb(31, 91, 176)` for `var(--hue-blue)`. */
export function literalPalette(element: HTMLElement, palette: Palette): Palette {
	const single = [
		'paper',
		'paper2',
		'ink',
		'ink2',
		'ink3',
		'line',
		'line2',
		'month',
		'accent',
		'brush'
	] as const;
	const hues = Object.keys(palette.hue) as Hue[];
	const found = literalColours(element, [
		...single.map((name) => palette[name]),
		...hues.map((hue) => palette.hue[hue])
	]);
	return {
		...palette,
		...Object.fromEntries(single.map((name, index) => [name, found[index]])),
		hue: Object.fromEntries(hues.map((hue, index) => [hue, found[single.length + index]])) as Palette['hue']
	};
}
