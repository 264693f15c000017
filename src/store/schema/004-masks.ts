import { onlyAdded, type Migration } from '#store/schema/migration.ts';

/**
 * What the public does not read. `masked` holds the fields of a row that differ for the public, null where none does;
 * `masked_text`, `masked_search` and `public_fingerprint` go with them. Decisions are only ever added, and outlive the reading that they
 * are about: an item is known by bulletin, rule and words. What was read before there were masks is read again.
 */
export const masks: Migration = {
	name: 'masks',
	statements: [
		'DELETE FROM bulletin',
		'ALTER TABLE bulletin ADD COLUMN masked json, ADD COLUMN masked_text text, ADD COLUMN public_fingerprint text NOT NULL',
		'ALTER TABLE event ADD COLUMN masked json, ADD COLUMN masked_search text',
		`CREATE TABLE mask_item (
			sha256 text NOT NULL REFERENCES bulletin ON DELETE CASCADE,
			ordinal integer NOT NULL,
			id text NOT NULL,
			rule text NOT NULL,
			words text NOT NULL,
			shown text NOT NULL,
			places json NOT NULL,
			PRIMARY KEY (sha256, ordinal)
		)`,
		`CREATE TABLE mask_decision (
			number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			sha256 text NOT NULL,
			rule text NOT NULL,
			words text NOT NULL,
			masked boolean NOT NULL,
			who text NOT NULL,
			"at" text NOT NULL,
			why text NOT NULL
		)`,
		'CREATE INDEX mask_decision_bulletin ON mask_decision (sha256)',
		...onlyAdded('mask_decision', 'Decisions on masks are only ever added')
	]
};
