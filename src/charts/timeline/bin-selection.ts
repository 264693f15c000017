/** Where the selected event stands in a timeline that only counts it. */
import { startMinute } from '#charts/columns/builder.ts';
import type { LaneName } from '#charts/columns/columns.ts';
import { binGrain, GRAINS } from '#charts/columns/grain.ts';
import { lowerBound } from '#charts/columns/search.ts';
import { grainOf } from '#charts/columns/units.ts';
import type { BinPlace } from '#charts/timeline/bin-keys.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';
import { publishedOn } from '#charts/timeline/published.ts';
import type { Lane, Swimlanes } from '#charts/timeline/swimlanes.ts';
import { timeEvents, type Timed } from '#charts/timeline/timed.ts';
import type { Event } from '#model.ts';

/** An event, and the day (a day number) on which it stands, where that is not when it happened (published.ts); null: it has none. */
export interface Chosen {
	event: Event;
	day?: number | null;
}

/** The event in its place; null: it has none on the axis. */
export function timedOf({ event, day }: Chosen): Timed | null {
	if (day === undefined) return timeEvents([event])[0] ?? null;
	return day === null ? null : publishedOn(event, day);
}

/**
 * The bar that counts an event; null where it has a mark of its own, lies outside of the window, or is known too roughly for
 * bins of this length.
 */
export function binOf(
	{ bins, lanes, marks }: Pick<TimelineLayout, 'bins' | 'lanes' | 'marks'>,
	{ districts, strata }: Pick<Swimlanes, 'districts' | 'strata'>,
	timed: Timed
): BinPlace | null {
	const { event } = timed;
	const told = (mark: (typeof marks)[number]) =>
		mark.timed.event.id === event.id || mark.merged.some((other) => other.event.id === event.id);
	if (!bins || marks.some(told)) return null;
	const finest = grainOf(bins.unit);
	if (!timed.published && binGrain(event, timed.extent) > finest) return null;
	const minute = startMinute(timed);
	const bin = bins.edges.findIndex((edge, index) => edge <= minute && minute < bins.edges[index + 1]);
	if (bin < 0) return null;
	const { lanes: places, types } = strata.columns;
	const holds = (fits: (place: LaneName) => boolean, { layers }: Lane) =>
		layers.some((layer) => {
			const [low, high] = [strata.offsets[layer], strata.offsets[layer + 1]];
			const at = lowerBound(strata.starts, bins.edges[bin], low, high);
			return (
				at < high &&
				strata.starts[at] < bins.edges[bin + 1] &&
				layer % GRAINS <= finest &&
				types[Math.floor(layer / GRAINS) % types.length] === event.type &&
				fits(places[Math.floor(layer / GRAINS / types.length)])
			);
		});
	const all = districts.flatMap((group) => group.lanes);
	const within = ({ district, bulletin }: LaneName) =>
		district === event.district && (!bulletin || event.sha256.startsWith(bulletin.id));
	// Columns by districts have no other name for what a subdistrict did.
	for (const subdistrict of new Set([event.subdistrict, null])) {
		const fits = (place: LaneName) => place.subdistrict === subdistrict && within(place);
		const lane = all.findIndex((one, index) => lanes[index]?.density && holds(fits, one));
		if (lane >= 0) return { lane, bin };
	}
	return null;
}
