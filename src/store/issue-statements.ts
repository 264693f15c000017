/** What editors say of the issue days of bulletins. */
import type { Queryable } from '#store/connector.ts';
import type { IssueStatement } from '#store/store.ts';

/** Statements of all time that are kept of one bulletin. */
const MOST = 1000;

/** See Store.issueStatements; of one bulletin where `sha256` is given. */
export async function issueStatements(
	connector: Queryable,
	sha256: string | null = null
): Promise<Map<string, IssueStatement>> {
	const rows = await connector.query<IssueStatement>(
		`SELECT sha256, issued, who, "at" FROM (
			SELECT DISTINCT ON (sha256) sha256, issued, who, "at" FROM issue_statement
			WHERE $1::text IS NULL OR sha256 = $1 ORDER BY sha256, number DESC
		) AS last WHERE issued IS NOT NULL`,
		[sha256]
	);
	return new Map(rows.map((row) => [row.sha256, row]));
}

/** Adds a statement, within the transaction that saves what is read by it. Throws a RangeError past the most that are kept. */
export async function addIssueStatement(tx: Queryable, statement: IssueStatement): Promise<void> {
	const { sha256, issued, who, at } = statement;
	const added = await tx.query(
		`INSERT INTO issue_statement (sha256, issued, who, "at")
		SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM issue_statement WHERE sha256 = $1) < ${MOST} RETURNING number`,
		[sha256, issued, who, at]
	);
	if (added.length === 0)
		throw new RangeError(`出版日已改过 ${MOST} 次 · The issue day was changed ${MOST} times`);
}
