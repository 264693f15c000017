/** The same counts as tally.ts, of lanes of any number of events: out of tables, never event by event where the day is known. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { GRAIN, GRAINS } from '#charts/columns/grain.ts';
import { grainOf } from '#charts/columns/units.ts';
import type { Bin, BinUnit } from '#charts/districts/bins.ts';
import type { Groups } from '#charts/districts/groups.ts';
import { tally } from '#charts/timeline/density.ts';
import type { Lane, Swimlanes } from '#charts/timeline/swimlanes.ts';
import { dayNumber, formatDay } from '#edtf.ts';

const DAY = 1440;
const WEEK = 7;

/** Adds what lanes hold to the groups of their places; `counted` false: as what there would be without filters. */
export function tallyLanes(
	{ districts, strata }: Swimlanes,
	bins: readonly Bin[],
	unit: BinUnit,
	groups: Groups,
	counted: boolean
): void {
	const days = [...bins.map(({ first }) => first), bins[bins.length - 1].last + 1];
	const edges = Int32Array.from(days, (day) => day * DAY);
	const { types } = strata.columns;
	for (const district of districts) {
		for (const lane of district.lanes) {
			const group = groups.of({ district: district.name, subdistrict: lane.name });
			const { counts, binned } = tally(strata, lane, { unit, edges, types });
			for (let at = 0; at < counts.length; at++) {
				if (counts[at] === 0) continue;
				const bin = Math.floor(at / types.length);
				groups.add(group, bin, types[at % types.length], counts[at], counted);
			}
			const rough = addRough({ strata }, lane, { bins, unit }, (bin, type) =>
				groups.add(group, bin, type, 1, counted)
			);
			if (!counted) continue;
			group.total += lane.count;
			group.shown += binned + rough.binned;
			group.wide += rough.wide;
			group.outside += lane.count - binned - rough.binned - rough.wide;
		}
	}
}

/** What is known too roughly for the bins, one by one: few events are. Those of a span within one week have a week. */
function addRough(
	{ strata }: Pick<Swimlanes, 'strata'>,
	{ layers }: Lane,
	{ bins, unit }: { bins: readonly Bin[]; unit: BinUnit },
	add: (bin: number, type: string) => void
): { binned: number; wide: number } {
	const { offsets, rows, columns } = strata;
	const [first, last] = [bins[0].first, bins[bins.length - 1].last];
	let [binned, wide] = [0, 0];
	for (const layer of layers) {
		if (layer % GRAINS <= grainOf(unit)) continue;
		const type = columns.types[Math.floor(layer / GRAINS) % columns.types.length];
		for (let place = offsets[layer]; place < offsets[layer + 1]; place++) {
			const earliest = Math.floor(columns.start[rows[place]] / DAY);
			const latest = latestStart(columns, rows[place], earliest);
			if (latest < first || earliest > last) continue;
			const bin = Math.floor((earliest - first) / WEEK);
			if (unit === 'week' && earliest >= first && latest <= bins[bin].last) {
				binned += 1;
				add(bin, type);
			} else wide += 1;
		}
	}
	return { binned, wide };
}

/** The last day on which a row may have started: see startSpan (bins.ts), of which the columns keep this much. */
function latestStart({ end, grain }: EventColumns, row: number, earliest: number): number {
	const last = Math.ceil(end[row] / DAY) - 1;
	const [year, month] = formatDay(earliest).split('-').map(Number);
	if (grain[row] === GRAIN.month) return Math.min(last, dayNumber(year, month + 1, 1) - 1);
	return grain[row] === GRAIN.year ? Math.min(last, dayNumber(year, 12, 31)) : last;
}
