/** The other axis of the timeline: where events stand on the day on which their bulletin came out. */
import { minuteOf } from '#charts/columns/columns.ts';
import { eventSentence } from '#charts/shared/describe.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import { parseDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { dayWords } from '#words/dates.ts';

/** SHA-256 of a bulletin -> number of the day on which it came out. Bulletins that do not say it are not in it. */
export type IssueDays = ReadonlyMap<string, number>;

/** A bulletin and its issue day, ISO. */
export interface Issued {
	sha256: string;
	issued: string | null;
}

/** Issue days of those bulletins of which they are known. */
export function issueDaysOf(bulletins: readonly Issued[]): IssueDays {
	return new Map(
		bulletins.flatMap(({ sha256, issued }) => {
			const day = issued === null ? null : parseDay(issued);
			return day === null ? [] : [[sha256, day] as const];
		})
	);
}

/** An event as it stands on the day on which it was made public. */
export function publishedOn(event: Event, day: number): Timed {
	return {
		event,
		extent: {
			...{ first: day, last: day, minute: null, endMinute: null },
			...{ precision: 'day', approximate: false, unspecified: false, interval: false }
		},
		start: day + 0.5,
		horizon: day + 1,
		published: true
	};
}

/**
 * Events by the days of their bulletins, in the order given, also those without a date of their own; those of a bulletin without
 * an issue day are left out.
 */
export function publishEvents(events: readonly Event[], days: IssueDays): Timed[] {
	return events.flatMap((event) => {
		const day = days.get(event.sha256);
		return day === undefined ? [] : [publishedOn(event, day)];
	});
}

/** Days that the axis shows: all on which something came out, a week at least; null: no issue day is known. */
export function issueWindow(days: Iterable<number>): Window | null {
	let [first, last] = [Infinity, -Infinity];
	for (const day of days) {
		first = Math.min(first, day);
		last = Math.max(last, day);
	}
	if (first === Infinity) return null;
	const air = Math.max(0, Math.ceil((7 - (last + 1 - first)) / 2));
	return { from: first - air, to: last + 1 + air };
}

/** Minute of a row that came out on a day: a day stands at its noon (columns.ts). */
export function issueMinute(day: number): number {
	return minuteOf(day + 0.5);
}

/**
 * One sentence on an event in its place: `eventSentence`, and when it came out where that is where it stands; of what has no
 * date of its own, that it has none.
 */
export function timedSentence({ event, extent, published }: Timed, lang: Lang): string {
	const sentence = eventSentence(event, lang);
	if (!published) return sentence;
	const words = chartWords(lang);
	const own = event.date === null ? `${words.undated}${words.comma}${sentence}` : sentence;
	return `${own}${words.comma}${words.cameOut(dayWords(extent.first!, lang))}`;
}
