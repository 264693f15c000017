/** The bulletins of a collection that is made up: one a week, out on the Friday after what it tells. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { formatDay } from '#edtf.ts';

/** What pages and columns ask of a bulletin. */
export interface MadeUpBulletin {
	/** First 12 digits of `sha256`. */
	id: string;
	/** 64 digits: the day on which it came out, and filling. */
	sha256: string;
	file: string;
	issued: string;
}

/** The bulletin that tells a row. */
export function madeUpBulletin({ start }: Pick<EventColumns, 'start'>, row: number): MadeUpBulletin {
	return bulletinOf(fridayFrom(start[row]));
}

/** All bulletins of a collection, in the order in which they came out. */
export function madeUpBulletins({ start, length }: Pick<EventColumns, 'start' | 'length'>): MadeUpBulletin[] {
	if (length === 0) return [];
	const bulletins: MadeUpBulletin[] = [];
	const last = fridayFrom(start[length - 1]);
	for (let friday = fridayFrom(start[0]); friday <= last; friday += 7) bulletins.push(bulletinOf(friday));
	return bulletins;
}

/** Number of the first Friday on or after the day of a minute. Day 1 was a Friday. */
function fridayFrom(minute: number): number {
	return Math.ceil((Math.floor(minute / 1440) - 1) / 7) * 7 + 1;
}

function bulletinOf(friday: number): MadeUpBulletin {
	const issued = formatDay(friday);
	const sha256 = issued.replaceAll('-', '').padEnd(64, 'be');
	return { id: sha256.slice(0, 12), sha256, file: `${issued}.txt`, issued };
}
