import { geoMercator, geoPath } from 'd3';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '#exports/geojson.ts';
import { parsePoints } from '#exports/points.ts';
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
