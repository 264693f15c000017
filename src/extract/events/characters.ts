/** Articles in traditional characters: read as simplified ones, and what was read written with their own again. */
import { simplify } from '#extract/lexicon/traditional.ts';
import type { Article, Event } from '#model.ts';

/** The article with simplified characters, offsets unchanged; itself if it has no others. */
export function plainArticle(written: Article): Article {
	const text = simplify(written.text);
	return text === written.text ? written : { ...written, text, title: simplify(written.title) };
}

/** An event with the characters of its article: `restore` is the article's restorer (lexicon/traditional.ts). */
export function restoreEvent(event: Event, { title }: Article, restore: (words: string) => string): Event {
	return {
		...event,
		articleTitle: title,
		dateText: restore(event.dateText),
		title: restore(event.title),
		places: event.places.map(restore),
		people: event.people.map((person) => ({
			name: restore(person.name),
			...(person.title ? { title: restore(person.title) } : {})
		})),
		organisations: event.organisations.map(restore),
		quantities: event.quantities.map(({ of, ...quantity }) => ({
			...quantity,
			unit: restore(quantity.unit),
			...(of ? { of: restore(of) } : {}),
			text: restore(quantity.text)
		}))
	};
}
