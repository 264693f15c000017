import type { Migration } from '#store/schema/migration.ts';

/** The order in which events are paged begins with the day: see pages.ts. */
export const eventsByDay: Migration = {
	name: 'events by day',
	statements: ['CREATE INDEX event_day ON event (coalesce(first_day, last_day))']
};
