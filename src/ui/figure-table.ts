/** The numbers of a chart as the page has them: the first rows, in words, and how many more there are. */

export interface FigureTable {
	head: string[];
	rows: (string | number)[][];
	/** The columns from this one on are numbers. */
	numbers: number;
	/** Rows that are not in it: a page is no spreadsheet, what is beyond is in the files. */
	more: number;
}

const MOST = 300;

/** A table of any number of rows, of which the first are put in words. */
export function figureTable<Row>(
	head: string[],
	numbers: number,
	rows: readonly Row[],
	cells: (row: Row) => (string | number)[]
): FigureTable {
	return { head, numbers, rows: rows.slice(0, MOST).map(cells), more: Math.max(rows.length - MOST, 0) };
}
