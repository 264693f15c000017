/** Where places are: about, for those that the program knows, and as the user says it for all others and better. */
import { readFile } from 'node:fs/promises';
import { placePoints } from '#exports/place-points.ts';

/** Longitude and latitude (WGS 84, degrees) by place: `上海市/黄浦区/外滩街道`, or a name alone. */
export type Points = ReadonlyMap<string, readonly [number, number]>;

/**
 * Points out of a CSV file with lines `place,longitude,latitude`: `上海市/黄浦区,121.49,31.22`. A first line of names is
 * skipped. They stand before the points that the program knows, which are all where there is no file. Throws an Error that
 * names the line that is none.
 */
export async function readPoints(file: string | undefined): Promise<Points> {
	if (!file) return placePoints;
	return new Map([...placePoints, ...parsePoints(await readFile(file, 'utf8'), file)]);
}

/** The points of such a file alone. See `readPoints`. */
export function parsePoints(text: string, file: string): Points {
	const points = new Map<string, [number, number]>();
	text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.forEach((line, index) => {
			const [place, ...numbers] = line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
			if (place === '' && numbers.length === 0) return;
			const [longitude, latitude] = numbers.map((cell) => (cell === '' ? NaN : Number(cell)));
			const right = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && numbers.length === 2;
			if (right) points.set(place, [longitude, latitude]);
			else if (index > 0) {
				throw new Error(
					`${file}:${index + 1} “${line.slice(0, 80)}”：应为 地名,经度,纬度 · expected place,longitude,latitude`
				);
			}
		});
	return points;
}
