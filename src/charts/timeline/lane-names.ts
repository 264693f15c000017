/** Lanes one below the other, each with a name of its own and its events in the order of time. */
import { typeName } from '#charts/shared/describe.ts';
import { fileStem } from '#charts/timeline/bulletin-lanes.ts';
import { folds, groupKey } from '#charts/timeline/fold.ts';
import type { District, Lane, Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';

/** One lane of a list of lanes. */
export interface NamedLane {
	/** What folds it: see fold.ts. */
	key: string;
	/** '' where there is one lane alone, which needs no name. */
	name: string;
	/** The district that the name is within; '' where the name says it. */
	place: string;
	lane: { folded: boolean; count: number; rows: Timed[] };
}

/** The lanes from first to last. All events must be at hand (`whole`). */
export function namedLanes(swimlanes: Swimlanes, lang: Lang): NamedLane[] {
	return swimlanes.districts.flatMap((group) =>
		group.lanes.map((lane) => ({
			key: folds(group) && group.lanes.length === 1 ? groupKey(group) : lane.key,
			...nameOf(group, lane, swimlanes.by, lang),
			lane: { folded: lane.folded ?? false, count: lane.count, rows: rowsOf(swimlanes, lane) }
		}))
	);
}

/** What a lane is called, and the district that its name is within. */
export function nameOf(
	{ name: district, heading }: District,
	{ name, others }: Lane,
	by: Swimlanes['by'],
	lang: Lang
): Pick<NamedLane, 'name' | 'place'> {
	const words = chartWords(lang);
	if (by === 'none') return { name: '', place: '' };
	if (by === 'type') return { name: typeName(name!, lang), place: '' };
	if (by === 'bulletin')
		return { name: others === undefined ? fileStem(name ?? '') : words.otherBulletins(others), place: '' };
	if (district === null) return { name: words.city, place: '' };
	if (heading === 'across') return { name: district, place: '' };
	return { name: name ?? words.ownDistrict, place: district };
}

function rowsOf({ strata, timedOf }: Swimlanes, { layers }: Lane): Timed[] {
	const { offsets, rows } = strata;
	return [...layers]
		.flatMap((layer) => [...rows.subarray(offsets[layer], offsets[layer + 1])])
		.sort((a, b) => a - b)
		.map(timedOf);
}
