import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { Event } from '#model.ts';

/** What charts count: events, or lanes of any number of them; of the filters, and of everything, which stays in grey. */
export interface Drawn {
	events: Event[] | Swimlanes;
	everything: Event[] | Swimlanes;
}
