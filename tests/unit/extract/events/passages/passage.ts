import { extract } from '#extract/extract.ts';
import type { Event } from '#model.ts';

/** A short piece of a paper and the happenings that an editor would enter. */
export interface Passage {
	in: string;
	/** Issue day; 2021-06-15 where none is given. */
	issued?: string;
	/** `2021-06-08 meeting|training 座谈会`: date, types that are right, words that the quote must hold. Empty: none. */
	want: string[];
}

/** Dated events of a passage. */
export function datedEvents({ in: text, issued = '2021-06-15' }: Passage): Event[] {
	const bulletin = { file: 'passage.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued };
	return extract(bulletin).events.filter((event) => event.date !== null);
}

/** Each event as `want` writes it, with its own type and the wanted words where its quote holds them. */
export function asWanted(events: readonly Event[], want: readonly string[]): string[] {
	return events.map((event, i) => {
		const [date, types, words] = (want[i] ?? '').split(' ');
		const type = types?.split('|').includes(event.type) ? types : event.type;
		const told =
			words && event.quote.exact.includes(words) ? ` ${words}` : words ? ` ${event.quote.exact}` : '';
		return `${date === event.date ? date : event.date} ${type}${told}`;
	});
}
