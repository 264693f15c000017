import type { Event } from '#model.ts';

/** Text in the one form in which it is compared: full-width letters and digits as half-width, small letters, no blanks. */
export function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** What a search looks through in an event; fields are kept apart by line ends, which no search word holds. */
export function searchText(event: Event): string {
	const people = event.people.flatMap(({ title, name }) => [title ?? '', name]);
	const fields = [
		event.title,
		event.quote.exact,
		...people,
		...event.organisations,
		...event.places,
		...event.area
	];
	return fields.map(plain).join('\n');
}

/** The words of a search as LIKE patterns (escape character `\`): `浦东 50%` -> [`%浦东%`, `%50\%%`]. */
export function searchPatterns(q: string): string[] {
	const words = q.split(/\s+/).map(plain);
	return [...new Set(words)]
		.filter((word) => word !== '')
		.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
