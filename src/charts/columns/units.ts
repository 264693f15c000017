/** Bins of time that split as one zooms: years, months, weeks, days, hours. */
import { GRAIN } from '#charts/columns/grain.ts';
import { dayNumber, formatDay, weekday } from '#edtf.ts';

export type TallyUnit =
	'quarter-hour' | 'hour' | 'six-hours' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** From small to large: about how many days long, and the coarsest grain that has one bin in it. */
const UNITS: readonly { unit: TallyUnit; days: number; grain: number }[] = [
	{ unit: 'quarter-hour', days: 1 / 96, grain: GRAIN.clock },
	{ unit: 'hour', days: 1 / 24, grain: GRAIN.clock },
	{ unit: 'six-hours', days: 1 / 4, grain: GRAIN.clock },
	{ unit: 'day', days: 1, grain: GRAIN.day },
	{ unit: 'week', days: 7, grain: GRAIN.day },
	{ unit: 'month', days: 30, grain: GRAIN.month },
	{ unit: 'quarter', days: 91, grain: GRAIN.month },
	{ unit: 'year', days: 365, grain: GRAIN.year },
	{ unit: 'decade', days: 3652, grain: GRAIN.year }
];

/** px: a bin is at least this wide. */
const NARROWEST = 3;

/** The smallest unit whose bins can be told apart where a day is `day` px wide; below a day only with `clocks`. */
export function unitFor(day: number, clocks: boolean): TallyUnit {
	const fits = UNITS.find(({ days }) => days * day >= NARROWEST && (clocks || days >= 1));
	return (fits ?? UNITS[UNITS.length - 1]).unit;
}

/** The coarsest grain that bins of a unit can count: an event of a month has no week. */
export function grainOf(unit: TallyUnit): number {
	return UNITS.find((one) => one.unit === unit)!.grain;
}

/** Edges of the bins that cover the days [from, to), fractions allowed, in minutes; one more than there are bins. */
export function edgesOf(unit: TallyUnit, from: number, to: number): Int32Array {
	const edges: number[] = [];
	const step = UNITS.find((one) => one.unit === unit)!.days;
	if (step <= 7) {
		const first = unit === 'week' ? mondayOf(Math.floor(from)) : Math.floor(from / step) * step;
		for (let day = first; ; day += step) {
			edges.push(Math.round(day * 1440));
			if (day >= to) break;
		}
		return Int32Array.from(edges);
	}
	const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120;
	const [year, month] = formatDay(Math.floor(from)).split('-').map(Number);
	for (let n = Math.floor((year * 12 + month - 1) / months) * months; ; n += months) {
		const day = dayNumber(Math.floor(n / 12), (n % 12) + 1, 1);
		edges.push(day * 1440);
		if (day >= to) break;
	}
	return Int32Array.from(edges);
}

function mondayOf(day: number): number {
	return day - ((weekday(day) + 6) % 7);
}
