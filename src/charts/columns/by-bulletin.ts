/** Columns by bulletin: which bulletin tells each row, beside the columns that a page has already. */
import type { EventColumns, LaneName } from '#charts/columns/columns.ts';

/** The bulletins of a collection with their issue days (ISO), and for each row the place of its own among them. */
export interface RowBulletins {
	bulletins: (NonNullable<LaneName['bulletin']> & { issued: string | null })[];
	/** As many as there are rows. */
	of: Uint16Array;
}

/** Lanes that columns can number. */
const MOST = 65_536;

/**
 * The same columns with a lane for each place as each bulletin tells of it. Where these would be more than columns can number,
 * a lane is a bulletin, and of no place.
 */
export function byBulletin(columns: EventColumns, { bulletins, of }: RowBulletins): EventColumns {
	const places = columns.lanes.length;
	const numbers = new Map<number, number>();
	const lanes: LaneName[] = [];
	const lane = new Uint16Array(columns.length);
	for (let row = 0; row < columns.length; row++) {
		const pair = of[row] * places + columns.lane[row];
		let number = numbers.get(pair);
		if (number === undefined) {
			if (lanes.length === MOST) return byBulletinAlone(columns, { bulletins, of });
			number = lanes.push({ ...columns.lanes[columns.lane[row]], bulletin: bulletins[of[row]] }) - 1;
			numbers.set(pair, number);
		}
		lane[row] = number;
	}
	return { ...columns, lanes, lane };
}

function byBulletinAlone(columns: EventColumns, { bulletins, of }: RowBulletins): EventColumns {
	const lanes = bulletins.map((bulletin) => ({ district: null, subdistrict: null, bulletin }));
	return { ...columns, lanes, lane: of };
}
