/** The time rail of a bulletin: its events in order of time, and the wires to where the text tells them. In px. */
import { scaleLinear } from 'd3';
import { dayNumber, formatDay, parseEdtf } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Edtf } from '#model.ts';
import { dateWords } from '#words/dates.ts';

export interface RailItem {
	id: string;
	/** Where it stands in time, and where its label stands: pushed apart so that labels do not overlap. */
	y: number;
	labelY: number;
}

export interface Rail {
	height: number;
	/** First day of each month: day number and y. */
	months: { day: number; y: number }[];
	items: RailItem[];
}

/** Where the line of time stands, from the left of the rail. */
export const RAIL_X = 60;
/** A date beside the rail, which names the months: `8日`, `1日起`; what is no single day in full: `约2月`. */
export function railDate(date: Edtf, lang: Lang): string {
	const { first, last, precision, unspecified, interval } = parseEdtf(date);
	const day = precision === 'day' || precision === 'minute';
	if (first === null || !day || unspecified || (interval && last !== null)) {
		return dateWords(date, lang, { year: false });
	}
	const figure = Number(formatDay(first).slice(8));
	if (lang === 'en') return interval ? `from ${figure}` : `${figure}`;
	return interval ? `${figure}日起` : `${figure}日`;
}

/** Least distance between two labels. */
const LINE = 24;

/** Events along time, from the first of their first month to a few days after the last. Undated ones are left out. */
export function railLayout(events: readonly { id: string; date: Edtf | null }[], most: number): Rail {
	const timed = events
		.flatMap(({ id, date }) => {
			if (date === null) return [];
			const { first, last, minute } = parseEdtf(date);
			return [{ id, at: (first ?? last)! + (minute ?? 0) / 1440 }];
		})
		.sort((a, b) => a.at - b.at);
	if (timed.length === 0) return { height: 0, months: [], items: [] };
	const height = Math.min(most, Math.max(timed.length * 40, 320));
	const start = firstOfMonth(timed[0].at);
	const scale = scaleLinear([start, timed[timed.length - 1].at + 3], [10, height - 10]);
	const items = timed.map(({ id, at }) => ({ id, y: scale(at), labelY: scale(at) }));
	spread(items, height - 10);
	const months = [];
	for (let day = start; day <= scale.domain()[1]; day = firstOfMonth(day + 31))
		months.push({ day, y: scale(day) });
	return { height: Math.max(height, items[items.length - 1].labelY + 10), months, items };
}

/** Pushes labels down until none overlaps the one above, then up again where they would leave the rail. */
function spread(items: RailItem[], bottom: number): void {
	for (let i = 1; i < items.length; i++)
		items[i].labelY = Math.max(items[i].labelY, items[i - 1].labelY + LINE);
	if (items.length * LINE > bottom) return;
	let limit = bottom;
	for (let i = items.length - 1; i >= 0 && items[i].labelY > limit; i--) {
		items[i].labelY = limit;
		limit -= LINE;
	}
}

function firstOfMonth(day: number): number {
	const [year, month] = formatDay(Math.floor(day)).split('-').map(Number);
	return dayNumber(year, month, 1);
}

/**
 * A wire from a label of the rail to a line of the text, with one channel of its own: `M150,20H184q…`. `from` and `to`
 * are points, `channel` is the x of its vertical part.
 */
export function wirePath(
	from: { x: number; y: number },
	to: { x: number; y: number },
	channel: number
): string {
	const drop = to.y - from.y;
	const radius = Math.min(6, Math.abs(drop) / 2);
	const turn = Math.sign(drop) * radius;
	return [
		`M${from.x},${from.y.toFixed(1)}H${channel - radius}`,
		`q${radius},0 ${radius},${turn.toFixed(1)}`,
		`V${(to.y - turn).toFixed(1)}`,
		`q0,${turn.toFixed(1)} ${radius},${turn.toFixed(1)}`,
		`H${to.x}`
	].join('');
}
