/** Types by places in numbers: rows of event types, columns of lanes grouped by district. Pure. */
import { timeEvents, inLanes, type District } from '#charts/timeline/timed.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import type { Coverage, Event } from '#model.ts';

export interface MatrixColumn {
	district: string | null;
	/** Null: what concerns the whole district, or city. */
	subdistrict: string | null;
	/** First column of its district. */
	opens: boolean;
	total: number;
}

export interface MatrixCell {
	count: number;
	/** 0 to 5 in the ramp. */
	level: 0 | 1 | 2 | 3 | 4 | 5;
	/** Whether the selected event is in it. */
	selected: boolean;
}

export interface Matrix {
	districts: { name: string | null; columns: number }[];
	columns: MatrixColumn[];
	rows: { type: string; total: number; cells: MatrixCell[] }[];
	total: number;
}

/** Counts of dated events. Places in the order of the timeline's lanes, the city last; types that occur, in theirs. */
export function layoutMatrix(
	events: readonly Event[],
	coverage: readonly Coverage[],
	selected: string | null
): Matrix {
	const lanes = inLanes(timeEvents(events), coverage);
	const districts: District[] = [
		...lanes.filter(({ name }) => name !== null),
		...lanes.filter(({ name }) => name === null)
	];
	const columns = districts.flatMap((district) =>
		district.lanes.map((lane, index) => ({
			district: district.name,
			subdistrict: lane.subdistrict,
			opens: index === 0,
			total: lane.events.length,
			events: lane.events.map(({ event }) => event)
		}))
	);
	const typeOf = (event: Event) => eventType(event.type).id;
	const occurring = new Set(events.filter(({ date }) => date !== null).map(typeOf));
	const counted = eventTypes
		.filter(({ id }) => occurring.has(id))
		.map(({ id }) => ({
			type: id,
			cells: columns.map((column) => column.events.filter((event) => typeOf(event) === id))
		}));
	const most = Math.max(1, ...counted.flatMap(({ cells }) => cells.map((cell) => cell.length)));
	return {
		districts: districts.map(({ name, lanes }) => ({ name, columns: lanes.length })),
		columns: columns.map(({ district, subdistrict, opens, total }) => ({
			district,
			subdistrict,
			opens,
			total
		})),
		rows: counted.map(({ type, cells }) => ({
			type,
			total: cells.reduce((sum, cell) => sum + cell.length, 0),
			cells: cells.map((cell) => ({
				count: cell.length,
				level: levelOf(cell.length, most),
				selected: cell.some(({ id }) => id === selected)
			}))
		})),
		total: columns.reduce((sum, { total }) => sum + total, 0)
	};
}

/** Every count its own level up to five, shares of the most above. */
function levelOf(count: number, most: number): MatrixCell['level'] {
	if (count === 0) return 0;
	return (most <= 5 ? count : Math.max(1, Math.ceil((count / most) * 5))) as MatrixCell['level'];
}
