import type { Migration } from '#store/schema/migration.ts';

/**
 * Frozen views: rows once under their SHA-256, and each selection that gave them. Both are final; the trigger says so to
 * every program. `data_change` has one row: when the events last changed, null before there were any.
 */
export const frozenViews: Migration = {
	name: 'frozen views, and when the data changed',
	statements: [
		`CREATE TABLE frozen_rows (
			fingerprint text PRIMARY KEY,
			rows text NOT NULL,
			events integer NOT NULL,
			bytes integer NOT NULL
		)`,
		`CREATE TABLE frozen_view (
			fingerprint text NOT NULL REFERENCES frozen_rows,
			query text NOT NULL,
			about text NOT NULL,
			frozen timestamptz NOT NULL DEFAULT now(),
			PRIMARY KEY (fingerprint, query)
		)`,
		`CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
			BEGIN RAISE EXCEPTION 'what is frozen is never changed'; END $$`,
		`CREATE TRIGGER frozen_rows_are_final BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_rows
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
		`CREATE TRIGGER frozen_views_are_final BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_view
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
		'CREATE TABLE data_change (single boolean PRIMARY KEY DEFAULT true CHECK (single), at timestamptz)',
		`INSERT INTO data_change (at) VALUES ((SELECT now() FROM bulletin LIMIT 1))`
	]
};
