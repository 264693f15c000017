/** What can be asked for rows: a database, or a transaction on it. */
export interface Queryable {
	/** Runs one statement of PostgreSQL's SQL; `$1` stands for `params[0]`. JSON goes in as text and comes out parsed. */
	query<Row>(sql: string, params?: unknown[]): Promise<Row[]>;
}

/** A database, whichever engine it runs on. */
export interface Connector extends Queryable {
	/** All of `work`, or, when it throws, nothing of it. What it returns is on disk when the promise settles. */
	transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}
