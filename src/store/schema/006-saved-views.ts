import { onlyAdded, type Migration } from '#store/schema/migration.ts';

/**
 * Views that editors gave a name. Rows are only ever added: the last one of an id is what it is called and shows now, and one
 * without a query says that it was removed.
 */
export const savedViews: Migration = {
	name: 'saved views',
	statements: [
		`CREATE TABLE saved_view (
			number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			id text NOT NULL,
			name text NOT NULL,
			query text,
			"at" text NOT NULL
		)`,
		'CREATE INDEX saved_view_id ON saved_view (id, number)',
		...onlyAdded('saved_view', 'Saved views are only ever added to')
	]
};
