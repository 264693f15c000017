import { statement } from '#exports/facts.ts';
import { TooLarge } from '#exports/limit.ts';
import type { Picture } from '#charts/ids.ts';
import type { Options, Size } from '#exports/options.ts';
import { pixels } from '#exports/pictures/raster.ts';
import { drawn } from '#exports/pictures/svg-file.ts';
import type { Selection } from '#exports/selection.ts';

/** Pixels to the inch; a px of CSS is 1/96 of it. */
const DPI: Record<Size, number> = { '1x': 96, '2x': 192, '300dpi': 300 };
/** 60 million pixels take 240 MB while they are drawn. */
const MOST_PIXELS = 60_000_000;
const INCH = 0.0254;

/**
 * A chart as PNG, with its size in the world, so that a document sets it as large as the SVG, and with what it is and lacks as
 * its description. Throws TooLarge.
 */
export async function pngFile(chart: Picture, selection: Selection, options: Options): Promise<Uint8Array> {
	const told = statement(selection.facts).join('\n');
	return withText(await toPng(await drawn(chart, selection, options), options.size), told);
}

/** An SVG document of ours as PNG. Throws TooLarge where it would have more pixels than memory should hold. */
export async function toPng(svg: string, size: Size): Promise<Uint8Array> {
	const dpi = DPI[size];
	const [width, height] = sizeOf(svg).map((px) => Math.ceil((px * dpi) / 96));
	if (width * height > MOST_PIXELS) {
		throw new TooLarge(
			`图有 ${width} × ${height} 像素，至多 ${MOST_PIXELS} 像素。请改用 SVG 或 PDF，或缩小范围`,
			`The picture has ${width} × ${height} pixels, at most ${MOST_PIXELS}. Take SVG or PDF, or a shorter range`
		);
	}
	return withDensity(await pixels(svg, dpi / 96), dpi);
}

/** Width and height in px of an SVG document that Shixu drew. */
export function sizeOf(svg: string): [number, number] {
	const { width, height } = /viewBox="0 0 (?<width>[\d.]+) (?<height>[\d.]+)"/.exec(svg)!.groups!;
	return [Number(width), Number(height)];
}

/** Says how many pixels there are to the metre (PNG specification, 11.3.5.3). */
function withDensity(png: Uint8Array, dpi: number): Uint8Array {
	const perMetre = Math.round(dpi / INCH);
	const data = new DataView(new ArrayBuffer(9));
	data.setUint32(0, perMetre);
	data.setUint32(4, perMetre);
	data.setUint8(8, 1);
	return withChunk(png, 'pHYs', new Uint8Array(data.buffer));
}

/** Adds a description in UTF-8, which picture viewers and DAMs show (PNG specification, 11.3.3.4): not compressed, in no language. */
function withText(png: Uint8Array, text: string): Uint8Array {
	return withChunk(
		png,
		'iTXt',
		new TextEncoder().encode(`Description\0\0\0\0\0${text.replaceAll('\0', '')}`)
	);
}

/** Adds a chunk behind the header. */
function withChunk(png: Uint8Array, type: string, content: Uint8Array): Uint8Array {
	const HEADER = 33;
	const chunk = new Uint8Array(12 + content.length);
	const data = new DataView(chunk.buffer);
	data.setUint32(0, content.length);
	chunk.set(new TextEncoder().encode(type), 4);
	chunk.set(content, 8);
	data.setUint32(8 + content.length, crc32(chunk.subarray(4, 8 + content.length)));
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, HEADER));
	whole.set(chunk, HEADER);
	whole.set(png.subarray(HEADER), HEADER + chunk.length);
	return whole;
}

/** ISO 3309, as PNG wants it. */
function crc32(bytes: Uint8Array): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
