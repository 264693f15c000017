import type { DistrictsOptions } from '#charts/districts/layout.ts';
import type { TallyOptions } from '#charts/districts/tally.ts';
import type { ChartView } from '#filters.ts';

/** How the districts chart is drawn, from an address: what it leaves open is as the chart is by itself. */
export function districtsSettings({ by, bin, scale, sort, per }: ChartView) {
	return {
		by: by ?? 'district',
		bin: bin ?? 'auto',
		scale: scale ?? 'shared',
		sort: sort ?? 'count',
		measure: per ?? 'count'
	} satisfies Partial<DistrictsOptions & TallyOptions>;
}
