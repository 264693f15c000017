/** Swimlanes: which layers of the columns make a lane, and in what order lanes stand. What stays the same while a reader zooms. */
import { columnsOf, type LaneName } from '#charts/columns/columns.ts';
import { GRAINS } from '#charts/columns/grain.ts';
import { layerOf, sizeOf, stratify, type Strata } from '#charts/columns/strata.ts';
import { hasLength, timeEvents, type Timed } from '#charts/timeline/timed.ts';
import type { Coverage, Event } from '#model.ts';

/** What one lane stands for. */
export type LaneBy = 'subdistrict' | 'district' | 'type' | 'none';

export interface Lane {
	key: string;
	/** 外滩街道; id of a type; null: what concerns the whole district, or a lane that needs no name. */
	name: string | null;
	/** Layers of the strata (columns/strata.ts). */
	layers: Uint32Array;
	count: number;
	/** Day numbers, inclusive, of what bulletins cover; null: not known, nothing is shaded. */
	coverage: { first: number; last: number } | null;
}

export interface District {
	key: string;
	/** Null: what concerns the whole city. */
	name: string | null;
	/** down: one letter below the other, beside several lanes; across: in the place of its one lane's name; none. */
	heading: 'down' | 'across' | 'none';
	count: number;
	/** What concerns the whole district first. */
	lanes: Lane[];
}

/** Lanes and what they hold. */
export interface Swimlanes {
	by: LaneBy;
	districts: District[];
	strata: Strata;
	/** The event of a row, with its date read. */
	timedOf: (row: number) => Timed;
	/** Whether the words of the events name a feast. */
	spoken: (name: string) => boolean;
	/** No event can be asked for: every lane is shown as bins. */
	binsOnly?: boolean;
}

/** What of the strata is shown, and how; nothing given: all of it, a lane for each subdistrict. */
export interface LaneChoice {
	by?: LaneBy;
	/** Null: every type, every lane. */
	types?: ((type: string) => boolean) | null;
	places?: ((place: LaneName) => boolean) | null;
}

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
	return swimlanes(stratify(columnsOf(sorted)), coverage, choice, {
		timedOf: (row) => sorted[row],
		spoken: (name) => words.includes(name)
	});
}

/** Lanes of what a chart was given: events that are all at hand, or lanes already. */
export function lanesOf(source: readonly Event[] | Swimlanes, coverage: readonly Coverage[]): Swimlanes {
	return 'strata' in source ? source : inLanes(timeEvents(source), coverage);
}

/**
 * 市级 first, then districts and subdistricts in the order of `coverage`, what it does not name after it by first start;
 * every district starts with its own lane (区级) where it has events. Lanes without events are left out.
 */
export function swimlanes(
	strata: Strata,
	coverage: readonly Coverage[],
	{ by = 'subdistrict', types = null, places = null }: LaneChoice,
	rest: Pick<Swimlanes, 'timedOf' | 'spoken' | 'binsOnly'>
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
		return { key, name, layers, count: sizeOf(strata, layers), coverage: covered };
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
	} else {
		const order = new PlaceOrder(coverage, strata);
		for (const [name, own] of order.districts(shownPlaces)) {
			const key = name ?? '';
			if (by === 'district') {
				const covered = order.covered(name, null) ?? (own.length === 1 ? order.coveredLane(own[0]) : null);
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
					order.covered(name, subdistrict)
				);
			});
			districts.push(district(key, name, 'down', lanes));
		}
	}
	return { by, districts: districts.filter(({ lanes }) => lanes.length > 0), strata, ...rest };
}

/** The order of places: as `coverage` has them, then by first start. */
class PlaceOrder {
	readonly #rank = new Map<string, number>();
	readonly #coverage: readonly Coverage[];
	readonly #strata: Strata;

	constructor(coverage: readonly Coverage[], strata: Strata) {
		this.#coverage = coverage;
		this.#strata = strata;
		for (const { district, subdistrict } of coverage) {
			for (const key of [placeKey(district, null), placeKey(district, subdistrict)]) {
				if (!this.#rank.has(key)) this.#rank.set(key, this.#rank.size);
			}
		}
	}

	/** Districts with their lanes' numbers, in order. */
	districts(lanes: readonly number[]): [string | null, number[]][] {
		const names = this.#strata.columns.lanes;
		const first = firstStarts(this.#strata);
		const byStart = [...lanes].sort((a, b) => difference(first[a], first[b]));
		const districts = new Map<string | null, number[]>();
		for (const lane of byStart) {
			const own = districts.get(names[lane].district);
			if (own) own.push(lane);
			else districts.set(names[lane].district, [lane]);
		}
		const rank = (district: string | null, subdistrict: string | null) =>
			this.#rank.get(placeKey(district, subdistrict)) ?? Infinity;
		for (const [name, own] of districts) {
			own.sort((a, b) => {
				const [p, q] = [names[a].subdistrict, names[b].subdistrict];
				return Number(p !== null) - Number(q !== null) || difference(rank(name, p), rank(name, q));
			});
		}
		return [...districts].sort(
			([a], [b]) => Number(a !== null) - Number(b !== null) || difference(rank(a, null), rank(b, null))
		);
	}

	/** What concerns the whole city may stand in any bulletin, so its lane claims nothing. */
	covered(district: string | null, subdistrict: string | null): Lane['coverage'] {
		if (district === null) return null;
		const found = this.#coverage.find((one) => one.district === district && one.subdistrict === subdistrict);
		return found ? { first: found.first, last: found.last } : null;
	}

	coveredLane(lane: number): Lane['coverage'] {
		const { district, subdistrict } = this.#strata.columns.lanes[lane];
		return this.covered(district, subdistrict);
	}
}

function firstStarts({ columns, offsets, starts }: Strata): number[] {
	const perLane = columns.types.length * GRAINS;
	return columns.lanes.map((_, lane) => {
		let first = Infinity;
		for (let layer = lane * perLane; layer < (lane + 1) * perLane; layer++) {
			if (offsets[layer] < offsets[layer + 1]) first = Math.min(first, starts[offsets[layer]]);
		}
		return first;
	});
}

function placeKey(district: string | null, subdistrict: string | null): string {
	return `${district ?? ''}/${subdistrict ?? ''}`;
}

/** Infinity - Infinity is NaN, which would undo the stable order. */
function difference(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
