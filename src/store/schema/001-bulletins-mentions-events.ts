import type { Migration } from '#store/schema/migration.ts';

/**
 * Days are numbers (edtf.ts); in an event's extent null is an open end. `search` holds what a search looks through, in the
 * form that search-text.ts gives it. Everything of a bulletin carries its hash, by which tables can be distributed.
 */
export const bulletinsMentionsEvents: Migration = {
	name: 'bulletins, mentions and events',
	statements: [
		`CREATE TABLE bulletin (
			sha256 text PRIMARY KEY,
			id text NOT NULL,
			file text NOT NULL,
			title text NOT NULL,
			issued text,
			year json NOT NULL,
			area text[] NOT NULL,
			length integer NOT NULL,
			encoding text NOT NULL,
			text text NOT NULL,
			articles json NOT NULL,
			extractor text NOT NULL,
			fingerprint text NOT NULL
		)`,
		'CREATE INDEX bulletin_id ON bulletin (id)',
		`CREATE TABLE mention (
			sha256 text NOT NULL REFERENCES bulletin ON DELETE CASCADE,
			ordinal integer NOT NULL,
			"start" integer NOT NULL,
			"end" integer NOT NULL,
			text text NOT NULL,
			date text,
			part text,
			role text NOT NULL,
			because json NOT NULL,
			PRIMARY KEY (sha256, ordinal)
		)`,
		`CREATE TABLE event (
			sha256 text NOT NULL REFERENCES bulletin ON DELETE CASCADE,
			ordinal integer NOT NULL,
			id text NOT NULL,
			file text NOT NULL,
			article integer NOT NULL,
			article_title text NOT NULL,
			date text,
			date_text text NOT NULL,
			part text,
			undated text,
			certainty text NOT NULL,
			type text NOT NULL,
			title text NOT NULL,
			area text[] NOT NULL,
			district text,
			subdistrict text,
			places text[] NOT NULL,
			people json NOT NULL,
			organisations text[] NOT NULL,
			quantities json NOT NULL,
			modality text NOT NULL,
			quote json NOT NULL,
			because json NOT NULL,
			first_day integer,
			last_day integer,
			minute integer,
			search text NOT NULL,
			PRIMARY KEY (sha256, ordinal)
		)`,
		'CREATE INDEX event_id ON event (id)',
		'CREATE INDEX event_days ON event (first_day, last_day)',
		'CREATE INDEX event_lane ON event (district, subdistrict)'
	]
};
