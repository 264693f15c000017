import type { Event } from '#model.ts';
import type { StoredMask } from '#store/store.ts';
import { utf16Offsets } from '#ui/passage.ts';

/** A private item as an editor's page needs it: without its places in the text. */
export type ShownMask = Omit<StoredMask, 'places'>;

/** The items of a bulletin for a list. */
export function shownMasks(masks: readonly StoredMask[]): ShownMask[] {
	return masks.map(({ id, rule, words, shown, masked, decision }) => ({
		...{ id, rule, words, shown, masked, decision }
	}));
}

/** Those of a bulletin's items that stand in an event's quote or in the words that were taken from it. */
export function masksOfEvent(event: Event, masks: readonly StoredMask[], text: string): StoredMask[] {
	const offset = utf16Offsets(text);
	const [start, end] = [offset(event.quote.start), offset(event.quote.end)];
	const told = [event.title, event.articleTitle, ...event.places, ...event.people.map(({ name }) => name)];
	return masks.filter(
		({ places, words }) =>
			places.some(([from, to]) => from < end && to > start) || told.some((line) => line.includes(words))
	);
}
