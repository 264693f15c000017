/**
 * Collections that are made up to measure speed with: as uneven as real ones. Places differ in how much they tell, weeks have
 * weekends, each year has waves that bring their own kinds of event, and dates are known to the clock, the day, a span or a
 * month. The same number of events gives the same events.
 */
import { places } from '#bench/places.ts';
import { emptyColumns, type EventColumns, type LaneName } from '#charts/columns/columns.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import { dayNumber, formatDay, weekday } from '#edtf.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';

/** Days of a collection: five years. */
export const FIRST = dayNumber(2018, 1, 1);
export const LAST = dayNumber(2022, 12, 31);

/** Pseudo-random numbers in [0, 1): mulberry32, by Tommy Ettinger, public domain. */
function randoms(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Running sums of weights, the last of them 1: `pick` finds an index by them. */
function running(weights: readonly number[]): Float64Array {
	const sums = new Float64Array(weights.length);
	let sum = 0;
	weights.forEach((weight, index) => (sums[index] = sum += weight));
	return sums.map((value) => value / sum);
}

function pick(sums: Float64Array, random: number): number {
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sums[middle] > random) high = middle;
		else low = middle + 1;
	}
	return low;
}

function lanesOf(): LaneName[] {
	return [
		{ district: null, subdistrict: null },
		...places.flatMap(([district, names]) =>
			[null, ...names.split(' ')].map((subdistrict) => ({ district, subdistrict }))
		)
	];
}

/** Waves: day of the height, width in days, how much more happens, and the type that comes with it. */
function wavesOf(random: () => number) {
	return Array.from({ length: 14 }, () => ({
		day: FIRST + random() * (LAST - FIRST),
		width: 6 + random() * 40,
		height: 0.5 + random() * 3,
		type: Math.floor(random() * eventTypes.length)
	}));
}

/** Columns of `length` events. */
export function madeUpColumns(length: number): EventColumns {
	const random = randoms(length);
	const lanes = lanesOf();
	const types = eventTypes.map(({ id }) => id);
	const waves = wavesOf(random);
	const strength = ({ day, width, height }: (typeof waves)[number], at: number) =>
		height * Math.exp(-(((at - day) / width) ** 2));
	const days = running(
		Array.from({ length: LAST - FIRST + 1 }, (_, n) => {
			const quiet = weekday(FIRST + n) % 6 === 0 ? 0.45 : 1;
			return quiet * waves.reduce((sum, wave) => sum + strength(wave, FIRST + n), 1);
		})
	);
	const lanePick = running(
		lanes.map(({ subdistrict }) => (subdistrict === null ? 0.4 : 0.2 + random() ** 3 * 3))
	);
	const usual = running(types.map(() => 0.2 + random() ** 2 * 2));
	const starts = new Int32Array(length);
	for (let n = 0; n < length; n++) {
		const day = FIRST + pick(days, random());
		const clock = random();
		// A fifth has a clock, the others stand at noon; see EventColumns.
		const minute = clock < 0.2 ? 420 + Math.floor((clock / 0.2) * 56) * 15 : 720;
		starts[n] = day * 1440 + minute;
	}
	starts.sort();
	const columns = emptyColumns(length, lanes, types);
	for (let row = 0; row < length; row++) {
		const start = starts[row];
		const day = start / 1440;
		const wave = waves[Math.floor(random() * waves.length)];
		columns.lane[row] = pick(lanePick, random());
		columns.type[row] = random() * 3 < strength(wave, day) ? wave.type : pick(usual, random());
		columns.start[row] = start;
		columns.end[row] = start;
		columns.grain[row] = start % 1440 === 720 ? GRAIN.day : GRAIN.clock;
		if (columns.grain[row] === GRAIN.clock) columns.hour[row] = Math.floor((start % 1440) / 60);
		const kind = random();
		if (columns.grain[row] === GRAIN.day && kind < 0.12) setLength(columns, row, kind, random());
		// A span that is written out, not one of doubt: that would be an unknown day within it.
		columns.certainty[row] = Math.floor(random() ** 2 * (columns.end[row] > start ? 2 : 4));
	}
	return columns;
}

/** An event that lasts some days, or is known to its month alone. */
function setLength(columns: EventColumns, row: number, kind: number, share: number): void {
	const day = Math.floor(columns.start[row] / 1440);
	if (kind < 0.03) {
		columns.grain[row] = GRAIN.month;
		const [year, month] = formatDay(day).split('-').map(Number);
		columns.end[row] = dayNumber(year, month + 1, 1) * 1440;
	} else columns.end[row] = (day + 2 + Math.floor(share ** 3 * 30)) * 1440;
}
