/** Swimlanes: which layers of the columns make a lane, and in what order lanes stand. What stays the same while a reader zooms. */
import { columnsOf } from '#charts/columns/builder.ts';
import { GRAINS } from '#charts/columns/grain.ts';
import { layerOf, sizeOf, stratify, type Strata } from '#charts/columns/strata.ts';
import { bulletinLanes } from '#charts/timeline/bulletin-lanes.ts';
import { folded, parseFold } from '#charts/timeline/fold.ts';
import { ordered } from '#charts/timeline/lane-order.ts';
import { PlaceOrder } from '#charts/timeline/place-order.ts';
import { publishEvents } from '#charts/timeline/published.ts';
import type { District, Lane, LaneBy, LaneChoice, Swimlanes } from '#charts/timeline/swimlanes.ts';
import { hasLength, timeEvents, type Timed } from '#charts/timeline/timed.ts';
import type { Lang, TimelineView } from '#filters.ts';
import type { Coverage, Event } from '#model.ts';

export type { District, Lane, LaneBy, LaneChoice, Swimlanes };

/** Lanes of events that are all at hand. */
export function inLanes(
	timed: readonly Timed[],
	coverage: readonly Coverage[],
	choice: LaneChoice = {}
): Swimlanes {
	const sorted = [...timed].sort(
		(a, b) => a.start - b.start || Number(hasLength(b.extent)) - Number(hasLength(a.extent))
	);
	const words = timed.map(({ event }) => `${event.dateText} ${event.title}`).join('\n');
	return swimlanes(stratify(columnsOf(sorted, choice.by === 'bulletin')), coverage, choice, {
		timedOf: (row) => sorted[row],
		spoken: (name) => words.includes(name),
		whole: true
	});
}

/** Lanes laid out as a view of the timeline has them: by what, in which order, and what is folded. */
export function lanesInView(
	source: readonly Event[] | Swimlanes,
	coverage: readonly Coverage[],
	{ lanes, order, fold, axis }: Pick<TimelineView, 'lanes' | 'order' | 'fold' | 'axis'>,
	lang: Lang,
	known: Pick<LaneChoice, 'horizons' | 'issued'> = {}
): Swimlanes {
	const choice = { by: lanes ?? ('subdistrict' as const), order, axis, lang, ...known };
	return folded(lanesOf(source, coverage, choice), parseFold(fold));
}

/** How lanes stand where time runs down: one list of all, if nothing else is asked for. */
export function downwards<Look extends Pick<TimelineView, 'lanes'>>(look: Look): Look {
	return { ...look, lanes: look.lanes ?? 'none' };
}

/** Lanes of what a chart was given: events that are all at hand, or lanes already. */
export function lanesOf(
	source: readonly Event[] | Swimlanes,
	coverage: readonly Coverage[],
	choice: LaneChoice = {}
): Swimlanes {
	if ('strata' in source) return source;
	const timed =
		choice.axis === 'published'
			? publishEvents(source, choice.issued ?? new Map())
			: timeEvents(source, choice.horizons);
	return inLanes(timed, coverage, choice);
}

/**
 * 市级 first, then districts and subdistricts in the order of `coverage`, what it does not name after it by first start;
 * every district starts with its own lane (区级) where it has events. Lanes without events are left out.
 */
export function swimlanes(
	strata: Strata,
	coverage: readonly Coverage[],
	{ by = 'subdistrict', order = null, lang = 'zh', types = null, places = null, axis = null }: LaneChoice,
	rest: Omit<Swimlanes, 'by' | 'districts' | 'strata'>
): Swimlanes {
	const { columns } = strata;
	const shownTypes = columns.types.flatMap((id, type) => (types === null || types(id) ? [type] : []));
	const shownPlaces = columns.lanes.flatMap((place, lane) =>
		places === null || places(place) ? [lane] : []
	);
	const layersOf = (lanes: readonly number[], among: readonly number[]) =>
		Uint32Array.from(
			lanes.flatMap((lane) =>
				among.flatMap((type) =>
					Array.from({ length: GRAINS }, (_, grain) => layerOf(columns, lane, type, grain))
				)
			)
		);
	const laneOf = (
		key: string,
		name: string | null,
		lanes: readonly number[],
		among: readonly number[],
		covered: Lane['coverage']
	): Lane => {
		const layers = layersOf(lanes, among).filter(
			(layer) => strata.offsets[layer + 1] > strata.offsets[layer]
		);
		// What days bulletins speak of says nothing about the days on which they come out.
		const coverage = axis === 'published' ? null : covered;
		return { key, name, layers, count: sizeOf(strata, layers), coverage };
	};
	const district = (
		key: string,
		name: string | null,
		heading: District['heading'],
		lanes: Lane[]
	): District => {
		const filled = lanes.filter(({ count }) => count > 0);
		return { key, name, heading, lanes: filled, count: filled.reduce((sum, { count }) => sum + count, 0) };
	};

	const districts: District[] = [];
	if (by === 'none') {
		districts.push(district('', null, 'none', [laneOf('all', null, shownPlaces, shownTypes, null)]));
	} else if (by === 'type') {
		const lanes = shownTypes.map((type) =>
			laneOf(columns.types[type], columns.types[type], shownPlaces, [type], null)
		);
		districts.push(district('', null, 'none', lanes));
	} else if (by === 'bulletin') {
		const lanes = bulletinLanes(columns.lanes, shownPlaces).map(({ id, file, lanes }) =>
			laneOf(id, file, lanes, shownTypes, null)
		);
		districts.push(district('', null, 'none', lanes));
	} else {
		const places = new PlaceOrder(coverage, strata);
		for (const [name, own] of places.districts(shownPlaces)) {
			const key = name ?? '';
			if (by === 'district') {
				const covered = places.covered(name, null) ?? (own.length === 1 ? places.coveredLane(own[0]) : null);
				districts.push(district(key, name, 'across', [laneOf(`${key}/`, null, own, shownTypes, covered)]));
				continue;
			}
			const lanes = own.map((lane) => {
				const { subdistrict } = columns.lanes[lane];
				return laneOf(
					`${key}/${subdistrict ?? ''}`,
					subdistrict,
					[lane],
					shownTypes,
					places.covered(name, subdistrict)
				);
			});
			districts.push(district(key, name, 'down', lanes));
		}
	}
	const filled = districts.filter(({ lanes }) => lanes.length > 0);
	return { by, districts: ordered(filled, strata, { by, order, lang }), strata, ...rest };
}
