/** The districts chart as rows: what a screen reader, a spreadsheet or a doubting reader needs. */
import { autoUnit, binsOf } from '#charts/districts/bins.ts';
import type { DistrictsOptions } from '#charts/districts/layout.ts';
import { divisor } from '#charts/districts/measure.ts';
import { sorted } from '#charts/districts/order.ts';
import { tally } from '#charts/districts/tally.ts';
import { formatDay } from '#edtf.ts';
import type { Event } from '#model.ts';

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
	events: readonly Event[],
	options: Omit<DistrictsOptions, 'width' | 'scale' | 'columns'>
): DistrictRow[] {
	const { from, to, bin, lang, by = 'district', sort, measure = 'count', volumes = [] } = options;
	const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
	const bins = binsOf(first, last, bin === 'auto' ? autoUnit(last - first + 1) : bin);
	const groups = sorted(tally(events, [], bins, { by, lang }), sort === 'name' ? 'name' : 'count');
	return groups.flatMap(({ key, name, within, cells }) => {
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
