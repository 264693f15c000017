/** The timeline in numbers: how many events start in each lane in each month. */
import { binTable } from '#charts/timeline/bin-table.ts';
import { nameOf } from '#charts/timeline/lane-names.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { Lang } from '#filters.ts';

export interface LaneMonth {
	/** 黄浦区外滩街道; '' where there is one lane alone. */
	lane: string;
	/** Number of the first day of the month; null: not even the month is known. */
	month: number | null;
	count: number;
}

/** Lanes from first to last, folded ones too, each with its months in order; months in which nothing starts are left out. */
export function laneMonths({ districts, strata, by }: Swimlanes, lang: Lang): LaneMonth[] {
	return districts.flatMap((group) =>
		group.lanes.flatMap((own) => {
			const { name, place } = nameOf(group, own, by, lang);
			const lane = `${place}${place && lang === 'en' ? ' ' : ''}${name}`;
			const table = binTable(strata, own, 'month');
			if (!table) return [];
			const months: LaneMonth[] = Array.from(table.totals, (count, at) => ({
				lane,
				month: table.edges[at] / 1440,
				count
			}));
			const rough = table.rough[table.totals.length];
			return [...months, { lane, month: null, count: rough }].filter(({ count }) => count > 0);
		})
	);
}
