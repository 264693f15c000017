import { typeName } from '#charts/shared/describe.ts';
import { knownDates } from '#exports/exactness.ts';
import { statement, type Facts } from '#exports/facts.ts';
import type { Points } from '#exports/points.ts';
import type { Event } from '#model.ts';

/**
 * Events as GeoJSON (RFC 7946), in pieces: a feature each, its point that of the lowest place whose point is known, WGS 84.
 * What has no point stays in, with `"geometry": null` (3.2: an unlocated feature); the last member, `withoutPoint`, counts
 * those. `point_of` says of which place the point is: it is never the exact spot.
 */
export async function* toGeoJson(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts,
	points: Points
): AsyncGenerator<string> {
	const about = { statement: statement(facts), fingerprint: facts.fingerprint, count: facts.count };
	yield `${JSON.stringify({ type: 'FeatureCollection', ...about }).slice(0, -1)},"features":[`;
	let comma = '';
	let without = 0;
	for await (const page of pages) {
		const features = page.map((event) => feature(event, facts, points));
		without += features.filter(({ geometry }) => geometry === null).length;
		yield comma + features.map((one) => `\n${JSON.stringify(one)}`).join(',');
		if (page.length > 0) comma = ',';
	}
	yield `\n],"withoutPoint":${without}}\n`;
}

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
			quote: event.quote.exact,
			file: event.file,
			article: event.articleTitle,
			sha256: event.sha256,
			quote_start: event.quote.start,
			quote_end: event.quote.end
		}
	};
}

/** The point of the longest beginning of the area that has one: 上海市/黄浦区/外滩街道, else 上海市/黄浦区, else 上海市. */
function pointOf({ area }: Event, points: Points): { place: string; at: [number, number] } | null {
	for (let length = area.length; length > 0; length--) {
		const place = area.slice(0, length).join('/');
		const at = points.get(place) ?? points.get(area[length - 1]);
		if (at) return { place, at };
	}
	return null;
}
