/** Events by district and bin, and how many have none. */
import { binOf, type Bin } from '#charts/districts/bins.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

export interface Group {
	key: string;
	name: string;
	total: number;
	shown: number;
	/** In no single bin; of another time. */
	wide: number;
	outside: number;
	/** Events of the fullest bin, at least 1. */
	most: number;
	placed: { event: Event; bin: number; approximate: boolean }[];
}

/** Districts in the given order, others by their number of events, the city last. Undated events belong to none. */
export function groupByDistrict(
	events: readonly Event[],
	bins: readonly Bin[],
	lang: Lang,
	order: readonly string[] = []
): Group[] {
	const groups = new Map<string | null, Group>();
	for (const event of events) {
		const where = binOf(event, bins);
		if (where === 'undated') continue;
		let group = groups.get(event.district);
		if (!group) {
			const name = event.district ?? chartWords(lang).city;
			group = {
				key: event.district ?? '',
				name,
				total: 0,
				shown: 0,
				wide: 0,
				outside: 0,
				most: 1,
				placed: []
			};
			groups.set(event.district, group);
		}
		group.total += 1;
		if (where === 'wide') group.wide += 1;
		else if (where === 'outside') group.outside += 1;
		else group.placed.push({ event, ...where });
	}
	for (const group of groups.values()) {
		const perBin = new Map<number, number>();
		for (const { bin } of group.placed) perBin.set(bin, (perBin.get(bin) ?? 0) + 1);
		group.shown = group.placed.length;
		group.most = Math.max(1, ...perBin.values());
	}
	const rank = ({ key }: Group) =>
		key === '' ? Infinity : order.includes(key) ? order.indexOf(key) : order.length;
	return [...groups.values()].sort((a, b) => (rank(a) === rank(b) ? b.total - a.total : rank(a) - rank(b)));
}
