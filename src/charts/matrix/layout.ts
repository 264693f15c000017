/** Types by places in numbers: rows of event types, columns of lanes grouped by district. Pure. */
import { GRAINS } from '#charts/columns/grain.ts';
import type { Strata } from '#charts/columns/strata.ts';
import { lanesOf, type Lane, type Swimlanes } from '#charts/timeline/lanes.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import type { Coverage, Event } from '#model.ts';
import type { ChartWords } from '#words/chart-words.ts';

export interface MatrixColumn {
	district: string | null;
	/** Null: what concerns the whole district, or city. */
	subdistrict: string | null;
	/** The district as one, its subdistricts included. */
	whole: boolean;
	/** First column of its district. */
	opens: boolean;
	total: number;
}

export interface MatrixCell {
	count: number;
	/** How many there would be without any filter. */
	unfiltered: number;
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

/** Value of the filter `d` for a column: 黄浦区, 黄浦区/外滩街道, 黄浦区/-, -. */
export function placeOf({ district, subdistrict, whole }: MatrixColumn): string {
	if (district === null) return subdistrict ?? '-';
	return whole ? district : `${district}/${subdistrict ?? '-'}`;
}

/** A column in words: 黄浦区外滩街道, 黄浦区区级, 黄浦区, 市级. */
export function columnName(
	{ district, subdistrict, whole }: MatrixColumn,
	words: Pick<ChartWords, 'city' | 'ownDistrict'>
): string {
	if (district === null) return subdistrict ?? words.city;
	return whole ? district : `${district}${subdistrict ?? words.ownDistrict}`;
}

/** Counts of dated events; `chosen`: the event that is selected. Places in the order of the timeline's lanes, the city last; types that occur, in theirs. */
export function layoutMatrix(
	source: readonly Event[] | Swimlanes,
	coverage: readonly Coverage[],
	chosen: Event | null
): Matrix {
	const { by, districts: inOrder, strata } = lanesOf(source, coverage);
	const districts = [
		...inOrder.filter(({ name }) => name !== null),
		...inOrder.filter(({ name }) => name === null)
	];
	const columns = districts.flatMap((district) =>
		district.lanes.map((lane, index) => ({
			district: district.name,
			subdistrict: lane.name,
			whole: by === 'district',
			opens: index === 0,
			total: lane.count,
			counts: countsByType(lane, strata)
		}))
	);
	const rows = eventTypes
		.map(({ id }) => ({ type: id, counts: columns.map(({ counts }) => counts.get(id) ?? 0) }))
		.map((row) => ({ ...row, total: row.counts.reduce((sum, count) => sum + count, 0) }))
		.filter(({ total }) => total > 0);
	const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
	const isChosen = (type: string, index: number) =>
		chosen !== null &&
		eventType(chosen.type).id === type &&
		columns[index].district === chosen.district &&
		(by === 'district' || columns[index].subdistrict === chosen.subdistrict);
	return {
		districts: districts.map(({ name, lanes }) => ({ name, columns: lanes.length })),
		columns: columns.map(({ district, subdistrict, whole, opens, total }) => ({
			district,
			subdistrict,
			whole,
			opens,
			total
		})),
		rows: rows.map(({ type, total, counts }) => ({
			type,
			total,
			cells: counts.map((count, index) => ({
				count,
				unfiltered: count,
				level: levelOf(count, most),
				selected: isChosen(type, index)
			}))
		})),
		total: columns.reduce((sum, { total }) => sum + total, 0)
	};
}

/** The rows and columns of all events with the counts of those that filters leave: what they take away stays in sight. */
export function inContext(left: Matrix, all: Matrix): Matrix {
	const key = ({ district, subdistrict }: Pick<MatrixColumn, 'district' | 'subdistrict'>) =>
		`${district}/${subdistrict}`;
	const column = new Map(left.columns.map((one, index) => [key(one), index]));
	const rows = new Map(left.rows.map((row) => [row.type, row]));
	const places = all.columns.map((one) => column.get(key(one)));
	return {
		...all,
		total: left.total,
		columns: all.columns.map((one, index) => ({
			...one,
			total: left.columns[places[index] ?? -1]?.total ?? 0
		})),
		rows: all.rows.map(({ type, cells }) => ({
			type,
			total: rows.get(type)?.total ?? 0,
			cells: cells.map(({ unfiltered }, index) => {
				const cell = rows.get(type)?.cells[places[index] ?? -1];
				return { count: 0, level: 0, selected: false, ...cell, unfiltered };
			})
		}))
	};
}

/** Type -> events of the lane; what is of no known type counts as other. */
function countsByType({ layers }: Lane, { columns, offsets }: Strata): Map<string, number> {
	const counts = new Map<string, number>();
	for (const layer of layers) {
		const type = eventType(columns.types[Math.floor(layer / GRAINS) % columns.types.length]).id;
		counts.set(type, (counts.get(type) ?? 0) + offsets[layer + 1] - offsets[layer]);
	}
	return counts;
}

/** Every count its own level up to five, shares of the most above. */
function levelOf(count: number, most: number): MatrixCell['level'] {
	if (count === 0) return 0;
	return (most <= 5 ? count : Math.max(1, Math.ceil((count / most) * 5))) as MatrixCell['level'];
}
