/** What the server finds for a few characters: places, names and events to go to. */
import { noFilters } from '#filters.ts';
import type { Event } from '#model.ts';
import type { NameCount, Store } from '#store/store.ts';

export interface Found {
	/** Values of `d` (filters.ts). */
	places: string[];
	names: Pick<NameCount, 'name' | 'title'>[];
	events: Pick<Event, 'id' | 'date' | 'title' | 'district' | 'subdistrict'>[];
}

/** At most so many of each kind, and characters of a question. */
const MOST = 8;
const LONGEST = 60;

/** What has the words in it, one character is enough; nothing for blanks. Names are as the store's audience reads them. */
export async function find(store: Store, asked: string): Promise<Found> {
	const q = asked.trim().slice(0, LONGEST);
	if (q === '') return { places: [], names: [], events: [] };
	const { districts } = await store.facets(noFilters);
	const places = districts.flatMap(({ name, subdistricts }) =>
		name === null
			? []
			: [
					...(name.includes(q) ? [name] : []),
					...subdistricts.flatMap((one) => (one.name?.includes(q) ? [`${name}/${one.name}`] : []))
				]
	);
	const { people, organisations } = await store.names(noFilters, q);
	const names = [...people, ...organisations].sort((a, b) => b.count - a.count);
	const events: Found['events'] = [];
	for await (const page of store.pages({ ...noFilters, q })) {
		for (const { id, date, title, district, subdistrict } of page.slice(0, MOST)) {
			events.push({ id, date, title, district, subdistrict });
		}
		break;
	}
	return {
		places: places.slice(0, MOST),
		names: names.slice(0, MOST).map(({ name, title }) => ({ name, title })),
		events
	};
}
