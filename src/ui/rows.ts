import type { Event } from '#model.ts';

/**
 * An event as lists and charts need it: reasons, people, bodies, places, numbers and the context of the quote are left
 * empty. They make up most of an event and are fetched when it is selected.
 */
export function eventRow(event: Event): Event {
	return {
		...event,
		places: [],
		people: [],
		organisations: [],
		quantities: [],
		because: [],
		quote: { ...event.quote, prefix: '', suffix: '' }
	};
}

/** Id of a bulletin in addresses: the first 12 hex digits of its SHA-256. */
export function bulletinId(sha256: string): string {
	return sha256.slice(0, 12);
}
