/** The districts chart as rows: what a screen reader, a spreadsheet or a doubting reader needs. */
import { layoutDistricts, type DistrictsOptions } from '#charts/districts/layout.ts';
import { formatDay } from '#edtf.ts';
import type { Event } from '#model.ts';

export interface DistrictRow {
	/** 黄浦区, 市级. */
	district: string;
	/** ISO days of the bin, inclusive. */
	first: string;
	last: string;
	/** Id of the event type. */
	type: string;
	count: number;
}

/** One row for each district, bin and type that has events, in the order of the chart. */
export function districtTable(
	events: readonly Event[],
	options: Omit<DistrictsOptions, 'width' | 'scale' | 'columns'>
): DistrictRow[] {
	// The height of a stack decides how it is painted, so the rows are read off the events, not the units.
	const { panels } = layoutDistricts(events, { ...options, width: 100_000, scale: 'own', columns: 1 });
	return panels.flatMap((panel) =>
		panel.columns.flatMap(({ bin, units, runs }) => {
			const counts = new Map<string, number>();
			for (const { event } of units) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
			for (const run of runs) counts.set(run.type, (counts.get(run.type) ?? 0) + run.count);
			return [...counts].map(([type, count]) => ({
				district: panel.name,
				first: formatDay(bin.first),
				last: formatDay(bin.last),
				type,
				count
			}));
		})
	);
}
