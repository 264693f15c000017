/** The order of lanes and of their groups, and how many of them there is room for. */
import { typeName } from '#charts/shared/describe.ts';
import type { Strata } from '#charts/columns/strata.ts';
import { fileStem } from '#charts/timeline/bulletin-lanes.ts';
import type { District, Lane, LaneBy } from '#charts/timeline/swimlanes.ts';
import type { Lang, TimelineView } from '#filters.ts';

/** Lanes of bulletins at most; what is beyond goes into one lane together. */
const MOST_BULLETINS = 24;

/**
 * Groups and, within each, lanes in the order asked for. What concerns the whole city stands first, and within a district what
 * concerns all of it, whatever the order: they are no places beside the others.
 */
export function ordered(
	groups: readonly District[],
	strata: Strata,
	{ by, order, lang }: { by: LaneBy; order: TimelineView['order']; lang: Lang }
): District[] {
	const asked = order ?? (by === 'bulletin' ? 'first' : null);
	const few = groups.map((group) => (by === 'bulletin' ? withOthers(group) : group));
	if (asked === null) return few;
	const places = by === 'subdistrict' || by === 'district';
	const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
	const nameOf = (lane: Lane) =>
		by === 'type'
			? typeName(lane.name!, lang)
			: by === 'bulletin'
				? fileStem(lane.name ?? '')
				: (lane.name ?? '');
	const difference = (a: Sortable, b: Sortable): number => {
		if (asked === 'count') return b.count - a.count;
		if (asked === 'first') return a.first - b.first;
		return collator.compare(a.name, b.name);
	};
	return few
		.map((group) => {
			const lanes = group.lanes.map((lane) => ({
				lane,
				name: nameOf(lane),
				count: lane.count,
				first: firstOf(strata, lane),
				last: lane.others !== undefined,
				whole: places && lane.name === null
			}));
			lanes.sort(
				(a, b) => Number(a.last) - Number(b.last) || Number(b.whole) - Number(a.whole) || difference(a, b)
			);
			const first = Math.min(...lanes.map((lane) => lane.first));
			return { group: { ...group, lanes: lanes.map(({ lane }) => lane) }, first };
		})
		.map(({ group, first }) => ({ group, name: group.name ?? '', count: group.count, first }))
		.sort((a, b) => Number(a.group.name !== null) - Number(b.group.name !== null) || difference(a, b))
		.map(({ group }) => group);
}

interface Sortable {
	name: string;
	count: number;
	first: number;
}

function firstOf({ offsets, starts }: Strata, { layers }: Lane): number {
	let first = Infinity;
	for (const layer of layers) {
		if (offsets[layer] < offsets[layer + 1]) first = Math.min(first, starts[offsets[layer]]);
	}
	return first;
}

/** The bulletins that tell most, and one lane with what all others tell. */
function withOthers(group: District): District {
	if (group.lanes.length <= MOST_BULLETINS) return group;
	const byCount = [...group.lanes].sort((a, b) => b.count - a.count);
	const rest = byCount.slice(MOST_BULLETINS - 1);
	const kept = new Set(byCount.slice(0, MOST_BULLETINS - 1));
	const together: Lane = {
		key: 'others',
		name: null,
		layers: Uint32Array.from(rest.flatMap(({ layers }) => [...layers])).sort(),
		count: rest.reduce((sum, { count }) => sum + count, 0),
		coverage: null,
		others: rest.length
	};
	return { ...group, lanes: [...group.lanes.filter((lane) => kept.has(lane)), together] };
}
