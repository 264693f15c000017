/** SVG to pixels and to outlines, with our own fonts and none of the machine's. */
import { createHash } from 'node:crypto';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FAMILY, fontFiles } from '#exports/pictures/fonts.ts';
import { keeper } from '#exports/pictures/keeper.ts';

/** Bytes of pictures kept: some two hundred charts, asked for again by every reader of a report. */
const KEPT = 32 * 2 ** 20;
const pictures = keeper(KEPT);

const font: ResvgRenderOptions['font'] = {
	loadSystemFonts: false,
	fontFiles: [fontFiles.regular, fontFiles.bold],
	defaultFontFamily: FAMILY,
	serifFamily: FAMILY,
	sansSerifFamily: FAMILY,
	monospaceFamily: FAMILY
};

/**
 * A picture as PNG, `zoom` pixels for each px of the SVG; off the thread that answers others. The same picture is drawn
 * once and kept for a while: its bytes are not to be written to.
 */
export async function pixels(svg: string, zoom: number): Promise<Uint8Array> {
	const content = `${zoom} ${createHash('sha256').update(svg).digest('base64')}`;
	return pictures(content, async () => {
		const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
		return image.asPng();
	});
}

/** The same SVG with every letter as a path. Title and description are kept for those who cannot see it. */
export function outlined(svg: string): string {
	const paths = new Resvg(svg, { font }).toString();
	const [title, description] = ['title', 'desc'].map((name) => tag(svg, name));
	const named = `role="img" aria-label="${title.replaceAll('"', '&quot;')}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${paths
		.replace(/<svg\b/, `<svg ${named}`)
		.replace(/(?<=<svg[^>]*>)/, `<title>${title}</title><desc>${description}</desc>`)
		.trim()}\n`;
}

/** Content of the document's first element of this name, escaped as it stands. */
function tag(svg: string, name: string): string {
	return new RegExp(`<${name}\\b[^>]*>(?<content>[^<]*)`).exec(svg)?.groups?.content.trim() ?? '';
}
