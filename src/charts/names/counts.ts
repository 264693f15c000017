/** Who is most often named in events that are all at hand. */
import type { Named } from '#charts/names/layout.ts';
import type { Event } from '#model.ts';

/** What can be named. */
export type NameKind = 'people' | 'organisations';

/** Names in a list: more are no picture any longer. */
export const MOST_NAMES = 12;

/** The names of a kind, most first; an event that gives one twice counts once. Undated events are left out. */
export function countNames(events: readonly Event[], kind: NameKind): Named[] {
	const found = new Map<string, Named>();
	for (const event of events) {
		if (event.date === null) continue;
		const named: { name: string; title?: string }[] =
			kind === 'people' ? event.people : event.organisations.map((name) => ({ name }));
		for (const [name, title = null] of new Map(named.map((one) => [one.name, one.title]))) {
			const known = found.get(name) ?? { name, title: null, count: 0, unfiltered: 0 };
			if (title !== null && (known.title === null || title > known.title)) known.title = title;
			known.count += 1;
			known.unfiltered += 1;
			found.set(name, known);
		}
	}
	return mostNamed([...found.values()]);
}

/** The first of the most often named; those named as often in order of their letters, as the store has them. */
export function mostNamed(names: Named[]): Named[] {
	return names
		.sort((a, b) => b.count - a.count || b.unfiltered - a.unfiltered || (a.name < b.name ? -1 : 1))
		.slice(0, MOST_NAMES);
}

/** Whether a name stands for several people who may be masked alike: 郭某某. */
export function hasMasked(names: readonly Pick<Named, 'name'>[]): boolean {
	return names.some(({ name }) => name.includes('某'));
}
