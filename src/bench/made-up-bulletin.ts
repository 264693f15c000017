/** The bulletins of a collection that is made up: one a week, out on the Friday after what it tells. */
import type { RowBulletins } from '#charts/columns/by-bulletin.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { formatDay } from '#edtf.ts';

/** The bulletin that tells a row. Day 1 was a Friday. */
export function madeUpBulletin({ start }: EventColumns, row: number): RowBulletins['bulletins'][number] {
	const day = Math.floor(start[row] / 1440);
	const issued = formatDay(Math.ceil((day - 1) / 7) * 7 + 1);
	return { id: `made-up-${issued}`, file: `${issued}.txt`, issued };
}
