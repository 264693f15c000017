/** What is around a collection that is made up: it has columns, and nothing else. */
import { madeUpBulletins } from '#bench/made-up-bulletin.ts';
import { countColumns } from '#charts/columns/counts.ts';
import { formatDay } from '#edtf.ts';
import type { Volume } from '#model.ts';
import type { EventSource } from '#exports/columns/source.ts';
import type { Around } from './load-large.server.ts';

/** Summary, and details of `made-up-17`, row 17. */
export function aroundMadeUp(source: EventSource): Around {
	const { start, length } = source.columns;
	const bulletins = madeUpBulletins(source.columns);
	const day = (row: number) => formatDay(Math.floor(start[row] / 1440));
	return {
		summary: {
			bulletins: bulletins.length,
			issued: bulletins.length,
			dated: length,
			undated: 0,
			first: day(0),
			last: day(length - 1),
			fingerprint: `made-up-${length}`
		},
		coverage: [],
		bulletins: () => Promise.resolve(bulletins),
		undated: { events: [], count: 0 },
		volumes: () => Promise.resolve(madeUpVolumes(source)),
		count: (filters) => Promise.resolve(countColumns(source.columns, filters).total),
		async select(id) {
			const row = Number(/^made-up-(?<row>\d+)$/.exec(id)?.groups!.row ?? -1);
			const [event] = await source.rows(row < 0 ? [] : [row]);
			return event
				? { event, paragraph: null, bulletinTitle: event.articleTitle, checked: false, masks: [] }
				: null;
		}
	};
}

/** As if a bulletin told of ten events, more in some places than in others. */
function madeUpVolumes({ columns: { lanes, lane } }: EventSource): Volume[] {
	const counts = new Map<string, number>();
	for (const number of lane) {
		const { district, subdistrict } = lanes[number];
		const places = district === null ? ['-'] : [district, `${district}/${subdistrict ?? '-'}`];
		for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, events], index) => {
		const bulletins = Math.ceil(events / (8 + (index % 5)));
		return { place, bulletins, characters: bulletins * (2200 + 400 * (index % 4)) };
	});
}
