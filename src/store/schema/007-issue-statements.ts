import { onlyAdded, type Migration } from '#store/schema/migration.ts';

/**
 * What editors say of the issue day of a bulletin. Rows are only ever added, and outlive the reading that they are about: the last
 * one of a bulletin holds, and one without an issue leaves it to the text again. `linked`: whether `lead` and `also_in` of all
 * events are as the events are now; false from the moment at which a bulletin changes.
 */
export const issueStatements: Migration = {
	name: 'issue statements',
	statements: [
		`CREATE TABLE issue_statement (
			number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			sha256 text NOT NULL,
			issued text,
			who text NOT NULL,
			"at" text NOT NULL
		)`,
		'CREATE INDEX issue_statement_bulletin ON issue_statement (sha256, number)',
		...onlyAdded('issue_statement', 'Statements of issue days are only ever added'),
		'ALTER TABLE data_change ADD COLUMN linked boolean NOT NULL DEFAULT false'
	]
};
