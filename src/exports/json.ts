import type { Filters } from '#filters.ts';
import type { Event, Notice } from '#model.ts';
import type { Store } from '#store/store.ts';

/** Events with all that is needed to cite them and to make the same selection again. */
export interface EventsExport {
	filters: Filters;
	/** Filters that were not understood and not applied. */
	notices: Notice[];
	count: number;
	/** undated: within the filters, but without a date; filtered: all others of the collection. */
	leftOut: { undated: number; filtered: number };
	/** Of the whole collection (Summary.fingerprint): two exports with the same one come from the same data. */
	fingerprint: string;
	/** In order of their days. */
	events: Event[];
}

/** The dated events that the filters leave, and how many they do not. */
export async function eventsExport(
	store: Store,
	filters: Filters,
	notices: Notice[] = []
): Promise<EventsExport> {
	const events = await store.events(filters);
	const undated = (await store.undated(filters)).length;
	const all = await store.summary();
	return {
		filters,
		notices,
		count: events.length,
		leftOut: { undated, filtered: all.dated + all.undated - events.length - undated },
		fingerprint: all.fingerprint,
		events
	};
}

/** As JSON, one event a line. */
export function toJson({ events, ...about }: EventsExport): string {
	const lines = events.map((event) => `\n${JSON.stringify(event)}`);
	return `${JSON.stringify(about).slice(0, -1)},"events":[${lines.join(',')}\n]}\n`;
}
