import { typeName } from '#charts/shared/describe.ts';
import { knownDates } from '#exports/exactness.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { jsonLines } from '#exports/lines.ts';
import { placePoints } from '#exports/place-points.ts';
import type { Points } from '#exports/points.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';

/**
 * Events as GeoJSON (RFC 7946), in pieces: a feature each, its point that of the lowest place whose point is known, WGS 84.
 * What has no point stays in, with `"geometry": null` (3.2: an unlocated feature); the last member, `withoutPoint`, counts
 * those. `point_of` says of which place the point is (it is never the exact spot), `point_from` who said where that is.
 */
export async function* toGeoJson(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts,
	points: Points
): AsyncGenerator<string> {
	const { fingerprint, count, lang } = facts;
	const about = { statement: [...statement(facts), POINTS_ARE[lang]], fingerprint, count };
	yield `${JSON.stringify({ type: 'FeatureCollection', ...about }).slice(0, -1)},"features":[`;
	let without = 0;
	yield* jsonLines(pages, (event) => {
		const one = feature(event, facts, points);
		if (one.geometry === null) without += 1;
		return one;
	});
	yield `\n],"withoutPoint":${without}}\n`;
}

const POINTS_ARE: Record<Lang, string> = {
	zh: '点是 point_of 所指地方的大致位置，不是事件发生的地点；point_from 为 shixu 的，是政府驻地附近，精确到 0.01°（约 1 公里），WGS 84',
	en: 'A point is about where the place in point_of is, not the spot of the event; with point_from shixu it is near the seat of government, to 0.01° (about 1 km), WGS 84'
};

function feature(event: Event, { lang }: Facts, points: Points) {
	const { start, end } = knownDates(event);
	const found = pointOf(event, points);
	return {
		type: 'Feature',
		id: event.id,
		geometry: found === null ? null : { type: 'Point', coordinates: found.at },
		properties: {
			title: event.title,
			date: event.date,
			date_text: event.dateText,
			start,
			end,
			certainty: event.certainty,
			type: event.type,
			type_name: typeName(event.type, lang),
			area: event.area.join('/'),
			district: event.district,
			subdistrict: event.subdistrict,
			places: event.places,
			point_of: found?.place ?? null,
			point_from: found?.from ?? null,
			quote: event.quote.exact,
			file: event.file,
			article: event.articleTitle,
			sha256: event.sha256,
			quote_start: event.quote.start,
			quote_end: event.quote.end
		}
	};
}

/** A place's point, and whether it is one that the program knows or one of the user's own. */
interface PointFound {
	place: string;
	at: readonly [number, number];
	from: 'shixu' | 'own';
}

/** The point of the longest beginning of the area that has one: 上海市/黄浦区/外滩街道, else 上海市/黄浦区, else 上海市. */
function pointOf({ area }: Event, points: Points): PointFound | null {
	for (let length = area.length; length > 0; length--) {
		const place = area.slice(0, length).join('/');
		const at = points.get(place) ?? points.get(area[length - 1]);
		if (at) return { place, at, from: placePoints.get(place) === at ? 'shixu' : 'own' };
	}
	return null;
}
