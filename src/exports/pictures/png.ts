import { TooLarge } from '#exports/limit.ts';
import type { Chart } from '#exports/formats.ts';
import type { Options, Size } from '#exports/options.ts';
import { pixels } from '#exports/pictures/raster.ts';
import { drawn } from '#exports/pictures/svg-file.ts';
import type { Selection } from '#exports/selection.ts';

/** Pixels to the inch; a px of CSS is 1/96 of it. */
const DPI: Record<Size, number> = { '1x': 96, '2x': 192, '300dpi': 300 };
/** 60 million pixels take 240 MB while they are drawn. */
const MOST_PIXELS = 60_000_000;
const INCH = 0.0254;

/** A chart as PNG, with its size in the world, so that a document sets it as large as the SVG. Throws TooLarge. */
export async function pngFile(chart: Chart, selection: Selection, options: Options): Promise<Uint8Array> {
	return toPng(await drawn(chart, selection, options), options.size);
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

/** Adds a pHYs chunk behind the header: pixels to the metre (PNG specification, 11.3.5.3). */
function withDensity(png: Uint8Array, dpi: number): Uint8Array {
	const HEADER = 33;
	const perMetre = Math.round(dpi / INCH);
	const chunk = new Uint8Array(21);
	const data = new DataView(chunk.buffer);
	data.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	data.setUint32(8, perMetre);
	data.setUint32(12, perMetre);
	chunk[16] = 1;
	data.setUint32(17, crc32(chunk.subarray(4, 17)));
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
