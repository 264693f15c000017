/** In which order, and where on a grid, the panels of places stand. */
import type { Group } from '#charts/districts/groups.ts';

/** Where a panel stands: row and column of the grid, from 0. */
export interface Seat {
	row: number;
	column: number;
}

/**
 * Shanghai's 16 districts on a grid, each about where it lies: Chongming in the north, Pudong in the east, Jinshan in the
 * southwest. Neighbours on the grid are neighbours on the map as far as a grid allows.
 */
const SHANGHAI: readonly (readonly (string | null)[])[] = [
	[null, null, '宝山区', null, '崇明区'],
	['嘉定区', '普陀区', '静安区', '虹口区', '杨浦区'],
	['青浦区', '长宁区', '徐汇区', '黄浦区', '浦东新区'],
	['金山区', '松江区', '闵行区', '奉贤区', null]
];

export const MAP_COLUMNS = SHANGHAI[0].length;
/** What concerns the whole city stands in the corner that the map leaves free. */
const CITY: Seat = { row: 0, column: 0 };

/** Names on a map that have nothing to show, each with its seat. */
export function emptySeats(seats: ReadonlyMap<string, Seat>, groups: readonly Group[]): [string, Seat][] {
	const taken = new Set(groups.map(({ key }) => key));
	return [...seats].filter(([name]) => name !== '-' && !taken.has(name));
}

/** Seats by district of a map that holds all of these places; null where there is none. */
export function mapSeats(groups: readonly Group[]): Map<string, Seat> | null {
	const seats = new Map<string, Seat>([['-', CITY]]);
	SHANGHAI.forEach((names, row) =>
		names.forEach((name, column) => {
			if (name !== null) seats.set(name, { row, column });
		})
	);
	const known = groups.some(({ key }) => key !== '-') && groups.every(({ key }) => seats.has(key));
	return known ? seats : null;
}

const collator = new Intl.Collator('zh-CN');

/** Places by number of events or by name (pinyin), subdistricts after their district's name; the whole city last. */
export function sorted(groups: readonly Group[], sort: 'count' | 'name'): Group[] {
	const city = (group: Group) => (group.key === '-' ? 1 : 0);
	const byName = (a: Group, b: Group) =>
		collator.compare(a.district ?? '', b.district ?? '') || collator.compare(a.name, b.name);
	return [...groups].sort(
		(a, b) => city(a) - city(b) || (sort === 'count' ? b.total - a.total : 0) || byName(a, b)
	);
}
