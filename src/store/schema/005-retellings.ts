import type { Migration } from '#store/schema/migration.ts';

/**
 * Events that several bulletins tell. `lead`: the id of the event under which this one is shown, null for one that is shown
 * itself; `also_in`: of that event, where it is told again. Both follow from all events together, and are written anew when
 * bulletins come or go.
 */
export const retellings: Migration = {
	name: 'retellings',
	statements: [
		'ALTER TABLE event ADD COLUMN lead text, ADD COLUMN also_in json',
		'CREATE INDEX event_retold ON event (sha256, ordinal) WHERE lead IS NOT NULL OR also_in IS NOT NULL'
	]
};
