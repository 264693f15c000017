/** The districts chart as rows: what a screen reader, a spreadsheet or a doubting reader needs. */
import type { DistrictsOptions } from '#charts/districts/layout.ts';
import { divisor } from '#charts/districts/measure.ts';
import { sorted } from '#charts/districts/order.ts';
import type { DistrictCounts } from '#charts/districts/tally.ts';
import { formatDay } from '#edtf.ts';

export interface DistrictRow {
	/** 黄浦区, 黄浦区外滩街道, 市级. */
	district: string;
	/** ISO days of the bin, inclusive. */
	first: string;
	last: string;
	/** Id of the event type. */
	type: string;
	count: number;
	/** The count per bulletin or per 10,000 characters, where the chart shows that and something was read; else null. */
	rate: number | null;
}

/** One row for each place, bin and type that has events, in the order of the chart. */
export function districtTable(
	{ bins, groups }: DistrictCounts,
	{ sort, measure = 'count', volumes = [] }: Pick<DistrictsOptions, 'sort' | 'measure' | 'volumes'>
): DistrictRow[] {
	return sorted(groups, sort === 'name' ? 'name' : 'count').flatMap(({ key, name, within, cells }) => {
		const per = measure === 'count' ? null : divisor(key, measure, volumes);
		return cells.flatMap((cell) =>
			cell.slices.map(({ type, count }) => ({
				district: (within ?? '') + name,
				first: formatDay(bins[cell.bin].first),
				last: formatDay(bins[cell.bin].last),
				type,
				count,
				rate: per === null ? null : count / per
			}))
		);
	});
}
