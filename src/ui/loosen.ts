/** Which filters to take away where all of them together leave nothing. */
import { noFilters, type Filters } from '#filters.ts';

/** What a reader sets as one filter. */
export const filterNames = ['dates', 'districts', 'types', 'q', 'certainty', 'who', 'hours'] as const;
export type FilterName = (typeof filterNames)[number];

/** Filters to take away together, and how many events there would be without them. */
export interface Loosening {
	without: FilterName[];
	count: number;
}

/** Offers at most, the most helpful ones. */
const MOST = 4;

/** The same filters without some of them. */
export function loosened(filters: Filters, without: readonly FilterName[]): Filters {
	const fields = without.flatMap((name): (keyof Filters)[] => (name === 'dates' ? ['from', 'to'] : [name]));
	return { ...filters, ...Object.fromEntries(fields.map((field) => [field, noFilters[field]])) };
}

/**
 * What would show something, the most first: single filters, else pairs of them. Nothing where not even a pair helps. `count`
 * is asked once for each filter that is set, and for each pair only where no single one helps.
 */
export async function loosenings(
	filters: Filters,
	count: (filters: Filters) => Promise<number>
): Promise<Loosening[]> {
	const set = filterNames.filter((name) => isSet(filters, name));
	const pairs = set.flatMap((one, index) => set.slice(index + 1).map((other) => [one, other]));
	for (const offers of [set.map((one) => [one]), pairs]) {
		const found: Loosening[] = [];
		for (const without of offers) found.push({ without, count: await count(loosened(filters, without)) });
		const helpful = found.filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
		if (helpful.length > 0) return helpful.slice(0, MOST);
	}
	return [];
}

function isSet(filters: Filters, name: FilterName): boolean {
	return name === 'dates' ? filters.from !== null || filters.to !== null : filters[name].length > 0;
}
