/** One step of the schema, from the version before it. */
export interface Migration {
	name: string;
	statements: readonly string[];
}

/** The statements after which rows of a table can only be added; every program that tries otherwise is told `why`. */
export function onlyAdded(table: string, why: string): string[] {
	return [
		`CREATE FUNCTION ${table}_stays() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN RAISE EXCEPTION '${why}'; END $$`,
		`CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
			FOR EACH STATEMENT EXECUTE FUNCTION ${table}_stays()`
	];
}
