/** How many events of each type: of events that are all at hand, or of lanes of any number of them. */
import { GRAINS } from '#charts/columns/grain.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { eventType } from '#extract/lexicon/event-types.ts';
import { certainties, type Event } from '#model.ts';

export interface TypeCount {
	type: string;
	count: number;
	/** How many of them have an approximate date: the hatched end of the bar. */
	approximate: number;
}

/** Counts of dated events by type, in any order; what is of no known type counts as other. */
export function countTypes(source: readonly Event[] | Swimlanes): TypeCount[] {
	const counts = new Map<string, TypeCount>();
	const countOf = (id: string): TypeCount => {
		const { id: type } = eventType(id);
		let own = counts.get(type);
		if (!own) counts.set(type, (own = { type, count: 0, approximate: 0 }));
		return own;
	};
	if ('strata' in source) {
		const { offsets, rows, columns } = source.strata;
		const approximate = certainties.indexOf('approximate');
		for (const layer of source.districts.flatMap(({ lanes }) => lanes.flatMap(({ layers }) => [...layers]))) {
			const own = countOf(columns.types[Math.floor(layer / GRAINS) % columns.types.length]);
			own.count += offsets[layer + 1] - offsets[layer];
			for (let place = offsets[layer]; place < offsets[layer + 1]; place++) {
				if (columns.certainty[rows[place]] === approximate) own.approximate += 1;
			}
		}
	} else {
		for (const { date, type, certainty } of source) {
			if (date === null) continue;
			const own = countOf(type);
			own.count += 1;
			if (certainty === 'approximate') own.approximate += 1;
		}
	}
	return [...counts.values()];
}
