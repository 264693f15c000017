/** Events counted by place, bin and type, and how many are in no bin. */
import { binOf, type Bin } from '#charts/districts/bins.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

/** Events of one type in one bin. */
export interface Slice {
	type: string;
	count: number;
	/** The events themselves; `approximate`: the start is only roughly known. */
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
	cells: Cell[];
}

const typeOrder = new Map(eventTypes.map(({ id }, index) => [id, index]));

/**
 * Counts the events of each district, or subdistrict. `everything`: the events that would be there without a filter; a place
 * that has only such ones is there too. Undated events belong to none.
 */
export function tally(
	events: readonly Event[],
	everything: readonly Event[],
	bins: readonly Bin[],
	{ by, lang }: { by: 'district' | 'subdistrict'; lang: Lang }
): Group[] {
	const groups = new Map<string, Group>();
	const cells = new Map<string, Map<number, Cell>>();
	const placeOf = (event: Event): Group => {
		const key = by === 'district' ? (event.district ?? '-') : laneKey(event);
		const known = groups.get(key);
		if (known) return known;
		const group = { ...blank, ...namesOf(event, by, lang), key, cells: [] };
		groups.set(key, group);
		cells.set(key, new Map());
		return group;
	};
	const cellOf = (group: Group, bin: number): Cell => {
		const own = cells.get(group.key)!;
		const cell = own.get(bin) ?? { bin, count: 0, unfiltered: 0, slices: [] };
		own.set(bin, cell);
		return cell;
	};
	for (const event of events) {
		const where = binOf(event, bins);
		if (where === 'undated') continue;
		const group = placeOf(event);
		group.total += 1;
		if (where === 'wide') group.wide += 1;
		else if (where === 'outside') group.outside += 1;
		else {
			group.shown += 1;
			add(cellOf(group, where.bin), event, where.approximate);
		}
	}
	for (const event of everything) {
		const where = binOf(event, bins);
		if (where !== 'undated') {
			const group = placeOf(event);
			if (typeof where === 'object') cellOf(group, where.bin).unfiltered += 1;
		}
	}
	for (const group of groups.values()) {
		group.cells = [...cells.get(group.key)!.values()].sort((a, b) => a.bin - b.bin);
		for (const cell of group.cells) {
			cell.unfiltered = Math.max(cell.unfiltered, cell.count);
			cell.slices.sort((a, b) => (typeOrder.get(a.type) ?? 99) - (typeOrder.get(b.type) ?? 99));
			group.most = Math.max(group.most, cell.unfiltered);
		}
	}
	return [...groups.values()];
}

const blank = { total: 0, shown: 0, wide: 0, outside: 0, most: 1 };

function add(cell: Cell, event: Event, approximate: boolean): void {
	cell.count += 1;
	let slice = cell.slices.find(({ type }) => type === event.type);
	if (!slice) cell.slices.push((slice = { type: event.type, count: 0, events: [] }));
	slice.count += 1;
	slice.events.push({ event, approximate });
}

/** 黄浦区/外滩街道; 黄浦区/- for what concerns the whole district; - for the whole city. */
function laneKey({ district, subdistrict }: Event): string {
	if (district === null) return subdistrict ?? '-';
	return `${district}/${subdistrict ?? '-'}`;
}

function namesOf(
	{ district, subdistrict }: Event,
	by: 'district' | 'subdistrict',
	lang: Lang
): Pick<Group, 'name' | 'within' | 'district'> {
	const words = chartWords(lang);
	if (district === null) {
		return { name: (by === 'subdistrict' && subdistrict) || words.city, within: null, district };
	}
	if (by === 'district') return { name: district, within: null, district };
	return { name: subdistrict ?? words.ownDistrict, within: district, district };
}
