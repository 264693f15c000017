/** Colours of the page's variables for a canvas, which knows no variables. */

export interface CanvasColour {
	/** `rgb(31, 91, 176)` */
	css: string;
	/** The same as one little-endian word of ImageData: 0xAABBGGRR. */
	word: number;
}

/** What each colour (`var(--ink)`, `#1F5BB0`) is where the element stands: in its theme, and with forced colours those. */
export function canvasColours(element: HTMLElement, colours: readonly string[]): CanvasColour[] {
	const before = element.style.color;
	const found = colours.map((colour) => {
		element.style.color = colour;
		const css = getComputedStyle(element).color;
		const [r, g, b] = (css.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
		return { css, word: ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0 };
	});
	element.style.color = before;
	return found;
}
