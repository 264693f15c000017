import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { TooLarge } from '#exports/limit.ts';
import { parseOptions } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import { sizeOf, toPng } from '#exports/pictures/png.ts';
import { outlined } from '#exports/pictures/raster.ts';
import { factsFor, hostileEvents, made } from '../hostile.ts';

const { options } = parseOptions(new URLSearchParams('width=480'));
const events = made([{ date: '2020-03-08', title: '街道召开会议' }]);
const svg = draw('timeline', { events, facts: factsFor(events), coverage: [], volumes: [] }, options);
const noText = svg.replace(/<text[^]*?<\/text>/g, '');

/** The chunks of a PNG by name (PNG specification, 5.3). */
function chunks(png: Uint8Array): Map<string, DataView> {
	const found = new Map<string, DataView>();
	const data = new DataView(png.buffer, png.byteOffset, png.byteLength);
	for (let at = 8; at < png.length; at += 12 + data.getUint32(at)) {
		const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
		found.set(name, new DataView(png.buffer, png.byteOffset + at + 8, data.getUint32(at)));
	}
	return found;
}

describe('toPng', () => {
	it.each([
		{ size: '1x' as const, zoom: 1, perMetre: 3780 },
		{ size: '2x' as const, zoom: 2, perMetre: 7559 },
		{ size: '300dpi' as const, zoom: 3.125, perMetre: 11811 }
	])('has the pixels and the density of $size', async ({ size, zoom, perMetre }) => {
		const found = chunks(await toPng(svg, size));
		const [width, height] = sizeOf(svg);
		const header = found.get('IHDR')!;
		expect(Math.abs(header.getUint32(0) - width * zoom)).toBeLessThanOrEqual(1);
		expect(Math.abs(header.getUint32(4) - height * zoom)).toBeLessThanOrEqual(1);
		const density = found.get('pHYs')!;
		expect([density.getUint32(0), density.getUint32(4), density.getUint8(8)]).toEqual([
			perMetre,
			perMetre,
			1
		]);
		expect([...found.keys()].at(-1)).toBe('IEND');
	});
	it('sets Chinese with its own font', async () => {
		const ink = async (source: string): Promise<number> => {
			const data = chunks(await toPng(source, '1x')).get('IDAT')!;
			return inflateSync(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).filter(
				(byte) => byte > 0
			).length;
		};
		// Boxes for what a font lacks would all be the same.
		const [one, other] = [await ink(svg), await ink(svg.replaceAll('会议', '接机'))];
		expect(one).not.toBe(other);
		expect(one).toBeGreaterThan((await ink(noText)) + 1000);
	});
	it('refuses what memory should not hold, and says what to take', async () => {
		const tall = svg.replace(/viewBox="0 0 480 [\d.]+"/, 'viewBox="0 0 480 90000"');
		await expect(toPng(tall, '300dpi')).rejects.toThrow(TooLarge);
		await expect(toPng(tall, '300dpi')).rejects.toThrow('SVG');
	});
});

describe('outlined', () => {
	let paths: string;
	beforeAll(() => {
		const facts = factsFor(hostileEvents);
		paths = outlined(draw('timeline', { events: hostileEvents, facts, coverage: [], volumes: [] }, options));
	});
	it('has no text left but for those who cannot see', () => {
		expect(paths).not.toMatch(/<text|font-family/);
		expect(paths.match(/<path/g)!.length).toBeGreaterThan(100);
		expect(paths).toContain('<title>时间线：');
		expect(paths).toContain('aria-label="时间线：');
		expect(paths).not.toContain('<script>');
	});
	it('is of the same size', () => {
		expect(outlined(svg)).toMatch(new RegExp(`width="${sizeOf(svg)[0]}" height="${sizeOf(svg)[1]}"`));
	});
});
