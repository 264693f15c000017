/** Lanes and groups that a reader has folded into strips of counts. */
import type { District, Lane, Swimlanes } from '#charts/timeline/swimlanes.ts';

/** What a group is called in the list of what is folded: 黄浦区; `-` for the whole city. */
export function groupKey({ name }: Pick<District, 'name'>): string {
	return name ?? '-';
}

/** Keys of a `fold` of the URL: `黄浦区,嘉定区/南翔镇`. */
export function parseFold(fold: string | null): ReadonlySet<string> {
	return new Set(fold?.split(',').filter((key) => key !== '') ?? []);
}

/** The same as a value of the URL; null: nothing is folded. */
export function formatFold(keys: ReadonlySet<string>): string | null {
	return keys.size > 0 ? [...keys].join() : null;
}

/** The keys with one more; without it where they had it. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
	return new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]);
}

/** Whether a group can be folded: one that has no heading, or one lane under its own name, has nothing to fold. */
export function folds({ heading }: District): boolean {
	return heading === 'down';
}

/** The lanes with some of them folded: a folded lane is a strip, a folded group one strip of all its lanes. Unknown keys do nothing. */
export function folded(swimlanes: Swimlanes, keys: ReadonlySet<string>): Swimlanes {
	if (keys.size === 0) return swimlanes;
	return { ...swimlanes, districts: swimlanes.districts.map((group) => foldGroup(group, keys)) };
}

function foldGroup(group: District, keys: ReadonlySet<string>): District {
	if (folds(group) && keys.has(groupKey(group))) {
		const layers = group.lanes.flatMap((lane) => [...lane.layers]).sort((a, b) => a - b);
		const lane: Lane = {
			key: groupKey(group),
			name: null,
			layers: Uint32Array.from(layers),
			count: group.count,
			coverage: together(group.lanes),
			folded: true
		};
		return { ...group, heading: 'across', lanes: [lane] };
	}
	if (!group.lanes.some(({ key }) => keys.has(key))) return group;
	return {
		...group,
		lanes: group.lanes.map((lane) => (keys.has(lane.key) ? { ...lane, folded: true as const } : lane))
	};
}

/** From the first to the last day that any lane covers; null where it is not known of one of them. */
function together(lanes: readonly Lane[]): Lane['coverage'] {
	let [first, last] = [Infinity, -Infinity];
	for (const { coverage } of lanes) {
		if (coverage === null) return null;
		first = Math.min(first, coverage.first);
		last = Math.max(last, coverage.last);
	}
	return { first, last };
}

/** Rows of the columns that stand in lanes which are open, in their order. */
export function openRows({ districts, strata }: Swimlanes): number[] {
	const { offsets, rows } = strata;
	const open = districts.flatMap(({ lanes }) => lanes.filter((lane) => !lane.folded));
	const found = open.flatMap(({ layers }) =>
		[...layers].flatMap((layer) => [...rows.subarray(offsets[layer], offsets[layer + 1])])
	);
	return found.sort((a, b) => a - b);
}

/** The `fold` that leaves nothing open: groups of several lanes, and lanes that stand alone. Null: there is nothing to fold. */
export function everythingFolded({ districts }: Swimlanes): string | null {
	const keys = districts.flatMap((group) =>
		folds(group) ? [groupKey(group)] : group.lanes.length > 1 ? group.lanes.map(({ key }) => key) : []
	);
	return formatFold(new Set(keys));
}
