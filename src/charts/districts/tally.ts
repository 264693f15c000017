/** Events counted by place, bin and type, and how many are in no bin. */
import { autoUnit, binOf, binsOf, type Bin, type BinUnit } from '#charts/districts/bins.ts';
import { Groups, type Group, type GroupBy } from '#charts/districts/groups.ts';
import { tallyLanes } from '#charts/districts/tally-lanes.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';

/** What is to be counted. */
export interface TallyOptions {
	/** Window in day numbers, `to` exclusive. */
	from: number;
	to: number;
	lang: Lang;
	/** auto: days up to three weeks, weeks up to ten months, then months and years. */
	bin: BinUnit | 'auto';
	/** Default: district. */
	by?: GroupBy;
	/** What there would be without any filter: what is not in the events stands in grey. */
	everything?: readonly Event[] | Swimlanes;
}

/** What the chart of the districts and its table are made from. */
export interface DistrictCounts {
	unit: BinUnit;
	bins: Bin[];
	groups: Group[];
	undated: number;
}

/**
 * Counts the events of each district, or subdistrict; a place that has only filtered ones is there too. Undated events belong to
 * none. Throws a RangeError for an empty window.
 */
export function countDistricts(
	source: readonly Event[] | Swimlanes,
	{ from, to, bin, by = 'district', lang, everything = [] }: TallyOptions
): DistrictCounts {
	if (!(to > from))
		throw new RangeError(`Districts window ${from} to ${to}: expected an end after the start`);
	const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
	const unit = bin === 'auto' ? autoUnit(last - first + 1) : bin;
	const bins = binsOf(first, last, unit);
	const groups = new Groups(by, lang);
	for (const [events, counted] of [
		[source, true],
		[everything, false]
	] as const) {
		if ('strata' in events) tallyLanes(events, bins, unit, groups, counted);
		else tallyEvents(events, bins, groups, counted);
	}
	const undated = 'strata' in source ? 0 : source.filter(({ date }) => date === null).length;
	return { unit, bins, groups: groups.finish(), undated };
}

function tallyEvents(events: readonly Event[], bins: readonly Bin[], groups: Groups, counted: boolean): void {
	for (const event of events) {
		const where = binOf(event, bins);
		if (where === 'undated') continue;
		const group = groups.of(event);
		const bin = typeof where === 'object' ? where : null;
		const slice = bin && groups.add(group, bin.bin, event.type, 1, counted);
		if (!counted) continue;
		slice?.events.push({ event, approximate: bin!.approximate });
		group.total += 1;
		if (bin) group.shown += 1;
		else group[where as 'wide' | 'outside'] += 1;
	}
}
