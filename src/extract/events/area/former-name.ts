import { chainOf, levelOf, nameOf } from '#extract/lexicon/gazetteer.ts';
import type { Toponym } from './toponyms.ts';

/** What a district was called in former days. */
export interface FormerName {
	/** The district that holds it now. */
	place: number;
	name: string;
	/** The year in which it lost that name. */
	until: number;
}

/**
 * The former name of a newspaper's own district, if it calls it so more often than by its name of today: 卢湾区 for what is 黄浦区
 * now. `year` is the newspaper's, null where it is not known: after the change the name is one of memory. Null: it does not.
 */
export function formerName(
	named: readonly (readonly Toponym[])[],
	home: number,
	year: number | null
): FormerName | null {
	const district = chainOf(home).find((place) => levelOf(place) === 'district');
	if (district === undefined) return null;
	const times = new Map<string, { name: FormerName; count: number }>();
	let today = 0;
	for (const { places, former, form, role } of named.flat()) {
		if (places[0] !== district || role === 'passing' || form !== 'full') continue;
		if (!former) today++;
		else if (year === null || year <= former.until) {
			const { name, until, place } = former;
			const known = times.get(name) ?? { name: { name, until, place }, count: 0 };
			times.set(name, { ...known, count: known.count + 1 });
		}
	}
	const [most] = [...times.values()].sort((a, b) => b.count - a.count);
	return most && most.count > today ? most.name : null;
}

/** What a newspaper calls a place: its former name where it uses that, else the official one. */
export function calledBy(former: FormerName | null, place: number): string {
	return former?.place === place ? former.name : nameOf(place);
}
