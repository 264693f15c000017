/** Columns by issue day: the same events in the order in which bulletins told of them, beside the columns that a page has already. */
import type { RowBulletins } from '#charts/columns/by-bulletin.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { GRAIN } from '#charts/columns/grain.ts';

/** Columns whose rows stand on issue days, and what each row was before. */
export interface IssueColumns {
	columns: EventColumns;
	/** Row of the columns that they were made of. */
	origin: Uint32Array;
	/** When the events happened: what filters of days ask for. */
	happened: Pick<EventColumns, 'start' | 'end'>;
	told: RowBulletins;
}

/**
 * The rows of bulletins whose issue day is known, at the noon of that day; rows of one day keep their order. `days`: for each
 * bulletin, in their order, the number of its issue day, or null.
 */
export function byIssue(
	columns: EventColumns,
	told: RowBulletins,
	days: readonly (number | null)[]
): IssueColumns {
	const places = days.map((_, place) => place).filter((place) => days[place] !== null);
	places.sort((a, b) => days[a]! - days[b]! || a - b);
	const next = startsOf(told.of, columns.length, days, places);
	const length = next[days.length];
	const origin = new Uint32Array(length);
	for (let row = 0; row < columns.length; row++) {
		const bulletin = told.of[row];
		if (days[bulletin] !== null) origin[next[bulletin]++] = row;
	}
	const of = taken(told.of, origin, new Uint16Array(length));
	const start = new Int32Array(length);
	for (let row = 0; row < length; row++) start[row] = days[of[row]]! * 1440 + 720;
	return {
		columns: {
			...columns,
			length,
			...{ start, end: start },
			lane: taken(columns.lane, origin, new Uint16Array(length)),
			type: taken(columns.type, origin, new Uint8Array(length)),
			certainty: taken(columns.certainty, origin, new Uint8Array(length)),
			grain: new Uint8Array(length).fill(GRAIN.day),
			hour: taken(columns.hour, origin, new Uint8Array(length))
		},
		origin,
		happened: {
			start: taken(columns.start, origin, new Int32Array(length)),
			end: taken(columns.end, origin, new Int32Array(length))
		},
		told: { bulletins: told.bulletins, of }
	};
}

/** Where the rows of each bulletin begin, bulletins of one day together; the last number is how many there are. */
function startsOf(
	of: Uint16Array,
	rows: number,
	days: readonly (number | null)[],
	places: readonly number[]
): Uint32Array {
	const counts = new Uint32Array(days.length);
	for (let row = 0; row < rows; row++) counts[of[row]]++;
	const next = new Uint32Array(days.length + 1);
	let sum = 0;
	for (const place of places) {
		next[place] = sum;
		sum += counts[place];
	}
	next[days.length] = sum;
	return next;
}

function taken<Column extends Uint8Array | Uint16Array | Int32Array>(
	from: Column,
	rows: Uint32Array,
	to: Column
): Column {
	for (let row = 0; row < rows.length; row++) to[row] = from[rows[row]];
	return to;
}
