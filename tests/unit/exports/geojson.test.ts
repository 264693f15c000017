import { geoMercator, geoPath } from 'd3';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '#exports/geojson.ts';
import { parsePoints, readPoints } from '#exports/points.ts';
import { placePoints } from '#exports/place-points.ts';
import { chainOf, nameOf, placesBelow, placesNamed } from '#extract/lexicon/gazetteer.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { factsFor, hostileEvents, made, paged, text } from './hostile.ts';

type Collection = GeoJSON.FeatureCollection<GeoJSON.Point | null, Record<string, unknown>> & {
	withoutPoint: number;
	statement: string[];
};

const points = parsePoints(
	'place,longitude,latitude\n上海市/黄浦区,121.49,31.22\n"小东门街道",121.5,31.225\n',
	'p.csv'
);
const read = async (...asked: Parameters<typeof toGeoJson>): Promise<Collection> =>
	JSON.parse(await text(toGeoJson(...asked))) as Collection;

describe('toGeoJson', () => {
	it('puts each event at the lowest place that has a point, and keeps what has none', async () => {
		const events = made([
			{ date: '2020-03-08', area: ['上海市', '黄浦区', '外滩街道'] },
			{ date: '2020-03-XX', area: ['上海市', '黄浦区', '小东门街道'] },
			{ date: '2020-03-09', area: ['上海市'] }
		]);
		const { features, withoutPoint, statement } = await read(paged(events, 2), factsFor(events), points);
		expect(
			features.map(({ geometry, properties }) => [geometry?.coordinates ?? null, properties.point_of])
		).toEqual([
			[[121.49, 31.22], '上海市/黄浦区'],
			[[121.5, 31.225], '上海市/黄浦区/小东门街道'],
			[null, null]
		]);
		expect(features.map(({ properties }) => [properties.date, properties.start])).toEqual([
			['2020-03-08', '2020-03-08'],
			['2020-03-XX', '2020-03'],
			['2020-03-09', '2020-03-09']
		]);
		expect(withoutPoint).toBe(1);
		expect(statement.join()).toContain('收入事件 3 件');
		expect(statement.at(-1)).toContain('大致位置');
		expect(features.map(({ properties }) => properties.point_from)).toEqual(['own', 'own', null]);
		const path = geoPath(geoMercator());
		expect(features.map((feature) => path(feature as GeoJSON.Feature) !== null)).toEqual([true, true, false]);
	});
	it('holds hostile titles, and nothing', async () => {
		const { features } = await read(paged(hostileEvents), factsFor(hostileEvents), new Map());
		expect(features.map(({ properties }) => properties.title)).toEqual(
			hostileEvents.map(({ title }) => title)
		);
		expect(await read(paged([]), factsFor([]), new Map())).toMatchObject({ features: [], withoutPoint: 0 });
	});
});

describe('parsePoints', () => {
	it('takes places with or without a line of names, and a byte order mark', () => {
		expect([...parsePoints('\ufeff黄浦区, 121.49 ,31.22\r\n\r\n', 'p.csv')]).toEqual([
			['黄浦区', [121.49, 31.22]]
		]);
		expect(points.size).toBe(2);
	});
	it.each(['a,b\n黄浦区,121.49', 'a\n黄浦区,31.22,121.49', 'a\n黄浦区,x,y', 'a\n黄浦区,,'])(
		'refuses %j',
		(csv) => {
			expect(() => parsePoints(csv, 'p.csv')).toThrow('p.csv:2');
		}
	);
});

/** West, south, east and north of the cities whose districts have points; degrees, generous. */
const BOUNDS: Record<string, [number, number, number, number]> = {
	上海市: [120.85, 30.66, 122.12, 31.9],
	北京市: [115.4, 39.4, 117.55, 41.1],
	天津市: [116.7, 38.5, 118.1, 40.3]
};

describe('placePoints', () => {
	const at = (name: string) => placePoints.get(`上海市/${name}`)!;

	it('are of places as the gazetteer spells them, no two districts at one point', () => {
		for (const path of placePoints.keys()) {
			const name = path.split('/').at(-1)!;
			const chains = placesNamed(name).map((place) => chainOf(place).map(nameOf).join('/'));
			expect(chains, path).toContain(path);
		}
		const districts = [...placePoints].filter(([path]) => path.endsWith('区'));
		expect(new Set(districts.map(([, at]) => String(at))).size).toBe(districts.length);
	});
	it.each(Object.entries(BOUNDS))(
		'are all districts of %s, within it',
		(city, [west, south, east, north]) => {
			const [root] = placesNamed(city);
			for (const district of placesBelow(root)) {
				const [longitude, latitude] = placePoints.get(`${city}/${nameOf(district)}`)!;
				const within = longitude > west && longitude < east && latitude > south && latitude < north;
				expect(within, `${nameOf(district)} ${longitude} ${latitude}`).toBe(true);
			}
		}
	);
	it('lie to each other as on the map', () => {
		const north = (name: string) => at(name)[1];
		const east = (name: string) => at(name)[0];
		for (const [a, b] of [
			['崇明区', '宝山区'],
			['宝山区', '杨浦区'],
			['静安区', '徐汇区'],
			['闵行区', '奉贤区'],
			['奉贤区', '金山区']
		])
			expect(north(a), `${a}, ${b}`).toBeGreaterThan(north(b));
		for (const [a, b] of [
			['浦东新区', '黄浦区'],
			['黄浦区', '徐汇区'],
			['徐汇区', '闵行区'],
			['闵行区', '松江区'],
			['松江区', '青浦区']
		])
			expect(east(a), `${a}, ${b}`).toBeGreaterThan(east(b));
	});
	it('give every event of the five bulletins a point that says whose it is', async () => {
		const events = (fixture as unknown as Event[]).filter(({ date }) => date !== null);
		const { features, withoutPoint } = await read(
			paged(events),
			factsFor(events),
			await readPoints(undefined)
		);
		expect(withoutPoint).toBe(events.filter(({ area }) => area.length === 0).length);
		expect(new Set(features.map(({ properties }) => properties.point_from))).toEqual(new Set(['shixu']));
	});
});
