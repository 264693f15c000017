import { GRAIN } from '#charts/columns/grain.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { timeEvents, type Timed } from '#charts/timeline/timed.ts';
import { formatDay } from '#edtf.ts';
import { certainties, type Event } from '#model.ts';

/** An event of which only the columns are known yet: it has its time, place and type, and no words. Its id is `row-17`. */
export function placeholder(columns: EventColumns, row: number): Timed {
	const { district, subdistrict } = columns.lanes[columns.lane[row]];
	const first = formatDay(Math.floor(columns.start[row] / 1440));
	const last = formatDay(Math.ceil(columns.end[row] / 1440) - 1);
	const long = columns.end[row] > columns.start[row];
	const month = columns.grain[row] === GRAIN.month || columns.grain[row] === GRAIN.year;
	const [timed] = timeEvents<Event>([
		{
			id: `row-${row}`,
			file: '',
			sha256: '',
			article: 0,
			articleTitle: '',
			date: month ? first.slice(0, 7) : long && last > first ? `${first}/${last}` : first,
			dateText: '',
			certainty: certainties[columns.certainty[row]],
			type: columns.types[columns.type[row]],
			title: '',
			area: [],
			district,
			subdistrict,
			places: [],
			people: [],
			organisations: [],
			quantities: [],
			modality: 'happened',
			quote: { exact: '', prefix: '', suffix: '', start: 0, end: 0 },
			because: []
		}
	]);
	return timed;
}
