/** Time from top to bottom in reading order, not to scale: rows of a phone's timeline and the side lines of what lasts. */
import { hasLength, type Timed } from '#charts/timeline/timed.ts';
import { feastsWithin, type Feast } from '#charts/shared/feast.ts';
import { formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';
import { dayWords, monthWords, weekdayWords, yearWords } from '#words/dates.ts';

/** A side line in one row. head: it leaves the sign here; through; tail: it ends, or fades, here. */
export interface RailPart {
	channel: number;
	part: 'head' | 'through' | 'tail' | 'only';
	/** Id of the event it belongs to, for its colour. */
	type: string;
	/** An unknown day within: hatched. */
	hatched: boolean;
	/** The end is not known. */
	fades: boolean;
}

export interface VerticalRow {
	timed: Timed;
	/** Heading above this row: 2020年1月; null: the same month goes on. */
	month: string | null;
	/** 24, 是月; null: the same day goes on. */
	figure: { text: string; note: string; month: boolean } | null;
	/** Last row of its day. */
	endsDay: boolean;
	hollow: boolean;
	deadline: boolean;
	rails: RailPart[];
}

/** Side lines at most; what would need more has none. */
const CHANNELS = 5;

/** Rows in reading order: by month, in it by day, and what is known to the month alone after its days (是月). */
export function layoutVertical(
	events: readonly Timed[],
	lang: Lang,
	feasts: readonly Feast[] = []
): { rows: VerticalRow[]; channels: number } {
	const timed = [...events].sort(
		(a, b) =>
			compare(key(a), key(b)) ||
			a.start - b.start ||
			Number(hasLength(b.extent)) - Number(hasLength(a.extent))
	);
	const rows = timed.map((one, index): VerticalRow => {
		const before = timed[index - 1];
		const after = timed[index + 1];
		const sameMonth = before !== undefined && monthOf(before) === monthOf(one);
		const sameDay = sameMonth && dayKey(before) === dayKey(one);
		const yearSaid = before !== undefined && monthOf(before).slice(0, 4) === monthOf(one).slice(0, 4);
		const { event } = one;
		return {
			timed: one,
			month: sameMonth ? null : heading(one, lang, !yearSaid),
			figure: sameDay ? null : figure(one, lang, feasts),
			endsDay: after === undefined || dayKey(after) !== dayKey(one) || monthOf(after) !== monthOf(one),
			hollow: isHollow(one) || one.event.date === null,
			deadline: event.modality === 'deadline' && !one.published,
			rails: []
		};
	});
	return { rows, channels: layRails(rows) };
}

/** An approximate day, an unknown day within a span, or about a month. */
function isHollow({ event, extent }: Timed): boolean {
	const { interval, unspecified, precision, approximate, first, last } = extent;
	if (unspecified || (approximate && precision !== 'minute')) return true;
	if (!interval) return precision === 'month' || precision === 'year';
	return first !== null && last !== null && event.certainty === 'approximate';
}

function wholeMonth({ extent }: Timed): boolean {
	return extent.precision === 'month' || extent.precision === 'year';
}

function monthOf({ extent }: Timed): string {
	const day = formatDay(extent.first ?? extent.last!);
	return extent.precision === 'year' ? `${day.slice(0, 4)}-99` : day.slice(0, 7);
}

/** What is known to the month comes after its days. */
function key(timed: Timed): string {
	return `${monthOf(timed)}${wholeMonth(timed) ? '~' : ''}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function dayKey(timed: Timed): string {
	const { first, last, interval, approximate } = timed.extent;
	if (wholeMonth(timed)) return 'month';
	const closed = interval && last !== null && first !== null && isHollow(timed);
	return `${first ?? last}${closed ? `-${last}` : ''}${approximate && timed.extent.precision === 'day' && interval ? '~' : ''}`;
}

function heading(timed: Timed, lang: Lang, year: boolean): string {
	const day = timed.extent.first ?? timed.extent.last!;
	return timed.extent.precision === 'year' ? yearWords(day, lang) : monthWords(day, lang, year);
}

function figure(timed: Timed, lang: Lang, feasts: readonly Feast[]): VerticalRow['figure'] {
	const words = chartWords(lang);
	const { extent } = timed;
	const day = extent.first ?? extent.last!;
	if (extent.precision === 'year') return { text: words.wholeYear, note: yearWords(day, lang), month: true };
	if (wholeMonth(timed)) return { text: words.wholeMonth, note: monthWords(day, lang, false), month: true };
	const text = String(Number(formatDay(day).slice(8)));
	if (
		extent.interval &&
		extent.first !== null &&
		extent.last !== null &&
		extent.last > extent.first &&
		isHollow(timed)
	) {
		const sameMonth = formatDay(extent.first).slice(0, 7) === formatDay(extent.last).slice(0, 7);
		const end =
			sameMonth && lang === 'zh'
				? `${Number(formatDay(extent.last).slice(8))}日`
				: sameMonth
					? formatDay(extent.last).slice(8)
					: dayWords(extent.last, lang, { year: false });
		return { text, note: words.until(end), month: false };
	}
	if (extent.approximate && extent.precision === 'day' && extent.interval)
		return { text, note: words.about, month: false };
	const feast = feastsWithin(feasts, day, day).find((one) => one.first === one.last && one.rank >= 5);
	return {
		text,
		note: feast && [...feast.name].length <= 4 ? feast.name : weekdayWords(day, lang).slice(0, 3),
		month: false
	};
}

/** Gives every lasting event the first free channel from its row to the last row before its end. */
function layRails(rows: VerticalRow[]): number {
	const until: number[] = [];
	let used = 0;
	rows.forEach((row, index) => {
		const { timed } = row;
		const { extent } = timed;
		if (!extent.interval || wholeMonth(timed) || extent.first === null) return;
		const end = extent.last === null ? timed.horizon : extent.last + 1;
		let last = index;
		for (let i = index + 1; i < rows.length; i++) {
			const other = rows[i].timed;
			if (!wholeMonth(other) && other.start < end) last = i;
		}
		let channel = 0;
		while (channel < CHANNELS && (until[channel] ?? -1) >= index) channel++;
		if (channel === CHANNELS) return;
		until[channel] = last;
		used = Math.max(used, channel + 1);
		const rail = {
			channel,
			type: timed.event.type,
			hatched: row.hollow && extent.last !== null,
			fades: extent.last === null
		};
		for (let i = index; i <= last; i++) {
			const part = index === last ? 'only' : i === index ? 'head' : i === last ? 'tail' : 'through';
			rows[i].rails.push({ ...rail, part });
		}
	});
	return used;
}
