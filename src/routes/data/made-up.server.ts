/** Collections that are made up, to measure with. */
import { madeUpBulletin } from '#bench/made-up-bulletin.ts';
import { madeUpEvent, madeUpNames } from '#bench/made-up-event.ts';
import { madeUpColumns } from '#bench/made-up.ts';
import { columnsToArrow } from '#charts/columns/arrow.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import { Postings } from '#charts/names/postings.ts';
import { Recent } from '#exports/columns/recent.ts';
import { bulletinsOf, chosenRows, keptRows, type EventSource } from '#exports/columns/source.ts';

/** Sources that are kept. */
const sources = new Recent<EventSource>(6);

/** A collection that is made up, of `size` events. */
export function madeUpSource(size: number): Promise<EventSource> {
	return sources.of(String(size), () => {
		const columns = madeUpColumns(size);
		const names = new Postings();
		for (let row = 0; row < size; row++) names.add(row, madeUpNames(row));
		const titled = (words: readonly string[]) => (row: number) => {
			const { title } = madeUpEvent(columns, row);
			return words.every((word) => title.includes(word));
		};
		return Promise.resolve({
			columns,
			arrow: columnsToArrow(columns),
			names,
			dayless: chosenRows(size, (row) => columns.grain[row] >= GRAIN.month),
			rows: (rows) =>
				Promise.resolve(rows.filter((row) => row < columns.length).map((row) => madeUpEvent(columns, row))),
			bulletins: () => Promise.resolve(bulletinsOf(columns.length, (row) => {
				const { id, file, issued } = madeUpBulletin(columns, row);
				return { id, file, issued };
			})),
			kept: ({ q, who }) =>
				Promise.resolve(
					keptRows(size, names, who, q === '' ? null : chosenRows(size, titled(q.split(/\s+/u))))
				)
		});
	});
}
