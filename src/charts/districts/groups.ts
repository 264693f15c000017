/** Places with their counts by bin and type: what the chart of the districts is laid out from, however it was counted. */
import type { LaneName } from '#charts/columns/columns.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

export type GroupBy = 'district' | 'subdistrict';

/** Events of one type in one bin. */
export interface Slice {
	type: string;
	count: number;
	/** The events themselves, where they are at hand; `approximate`: the start is only roughly known. */
	events: { event: Event; approximate: boolean }[];
}

/** One bin of one place. */
export interface Cell {
	/** Index of the bin. */
	bin: number;
	count: number;
	/** How many there would be without any filter, at least `count`. */
	unfiltered: number;
	/** In the order of the legend. */
	slices: Slice[];
}

export interface Group {
	/** Value of the filter `d`: 黄浦区, 黄浦区/外滩街道, 黄浦区/-, - (filters.ts). */
	key: string;
	name: string;
	/** Of a subdistrict: its district. */
	within: string | null;
	district: string | null;
	total: number;
	shown: number;
	/** In no single bin; of another time. */
	wide: number;
	outside: number;
	/** Highest `unfiltered` of its cells, at least 1. */
	most: number;
	/** In order of time. */
	cells: Cell[];
}

const typeOrder = new Map(eventTypes.map(({ id }, index) => [id, index]));

/** Groups while they are counted. */
export class Groups {
	readonly #by: GroupBy;
	readonly #lang: Lang;
	readonly #groups = new Map<string, Group>();
	readonly #cells = new Map<Group, Map<number, Cell>>();

	constructor(by: GroupBy, lang: Lang) {
		this.#by = by;
		this.#lang = lang;
	}

	/** The group of a place; made when it is first asked for. */
	of(place: Pick<LaneName, 'district' | 'subdistrict'>): Group {
		const key = this.#by === 'district' ? (place.district ?? '-') : laneKey(place);
		const known = this.#groups.get(key);
		if (known) return known;
		const names = namesOf(place, this.#by, this.#lang);
		const group = { key, ...names, total: 0, shown: 0, wide: 0, outside: 0, most: 1, cells: [] };
		this.#groups.set(key, group);
		this.#cells.set(group, new Map());
		return group;
	}

	/** Adds to a bin of a group; `counted` false: to what there would be without filters. Gives the slice that it went to. */
	add(group: Group, bin: number, type: string, count: number, counted: boolean): Slice | null {
		const own = this.#cells.get(group)!;
		let cell = own.get(bin);
		if (!cell) own.set(bin, (cell = { bin, count: 0, unfiltered: 0, slices: [] }));
		if (!counted) {
			cell.unfiltered += count;
			return null;
		}
		cell.count += count;
		let slice = cell.slices.find((one) => one.type === type);
		if (!slice) cell.slices.push((slice = { type, count: 0, events: [] }));
		slice.count += count;
		return slice;
	}

	/** All groups, cells in order of time, slices in that of the legend. */
	finish(): Group[] {
		for (const [group, cells] of this.#cells) {
			group.cells = [...cells.values()].sort((a, b) => a.bin - b.bin);
			for (const cell of group.cells) {
				cell.unfiltered = Math.max(cell.unfiltered, cell.count);
				cell.slices.sort((a, b) => (typeOrder.get(a.type) ?? 99) - (typeOrder.get(b.type) ?? 99));
				group.most = Math.max(group.most, cell.unfiltered);
			}
		}
		return [...this.#groups.values()];
	}
}

/** 黄浦区/外滩街道; 黄浦区/- for what concerns the whole district; - for the whole city. */
function laneKey({ district, subdistrict }: Pick<LaneName, 'district' | 'subdistrict'>): string {
	if (district === null) return subdistrict ?? '-';
	return `${district}/${subdistrict ?? '-'}`;
}

function namesOf(
	{ district, subdistrict }: Pick<LaneName, 'district' | 'subdistrict'>,
	by: GroupBy,
	lang: Lang
): Pick<Group, 'name' | 'within' | 'district'> {
	const words = chartWords(lang);
	if (district === null) {
		return { name: (by === 'subdistrict' && subdistrict) || words.city, within: null, district };
	}
	if (by === 'district') return { name: district, within: null, district };
	return { name: subdistrict ?? words.ownDistrict, within: district, district };
}
