/** One step of the schema, from the version before it. */
export interface Migration {
	name: string;
	statements: readonly string[];
}
