/** What stands around a chart that leaves the page, and what it says to those who cannot see it. */
import { typesOf, type FrameText } from '#charts/figure/frame-layout.ts';
import { typeName } from '#charts/shared/describe.ts';
import { parseDay, parseEdtf } from '#edtf.ts';
import { statement, type Facts } from '#exports/facts.ts';
import type { Filters } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { rangeWords } from '#words/dates.ts';

/** Day numbers, `to` exclusive. */
export interface Days {
	from: number;
	to: number;
}

/** Days of the filter, else of the events; months and open ends only where nothing else is known. */
export function daysOf(events: readonly Event[], { filters }: Pick<Facts, 'filters'>): Days {
	const exact: number[] = [];
	const wide: number[] = [];
	for (const { date } of events) {
		if (date === null) continue;
		const { first, last, precision, unspecified } = parseEdtf(date);
		const month = unspecified || precision === 'month' || precision === 'year';
		(month ? wide : exact).push(...[first, last].filter((day) => day !== null));
	}
	const days = exact.length > 0 ? exact : wide;
	const first = days.reduce((a, b) => Math.min(a, b), Infinity);
	const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
	return daysWithin(days.length > 0 ? { first, last } : null, filters);
}

/** Days of the filter, else those from the first to the last that something tells of; null: nothing does. */
export function daysWithin(
	reach: { first: number; last: number } | null,
	{ from: since, to: until }: Filters
): Days {
	const from = dayOf(since) ?? reach?.first ?? null;
	const to = dayOf(until) ?? reach?.last ?? null;
	if (from === null) return to === null ? { from: 0, to: 1 } : { from: to, to: to + 1 };
	return { from, to: Math.max(to ?? from, from) + 1 };
}

function dayOf(iso: string | null): number | null {
	return iso === null ? null : parseDay(iso);
}

/** What is known of the types that a picture shows. */
type Typed = readonly Pick<Event, 'type'>[];

/** Title, filters, legend of types, rows with what is left out, source and date of the data. `ranged`: the title gets the days. */
export function frameText(types: Typed, facts: Facts, days: Days, title: string, ranged: boolean): FrameText {
	const { lang, bulletins, fingerprint, count } = facts;
	const words = chartWords(lang);
	const [, filters, rows, dataDate, , ...notices] = statement(facts);
	const range = ranged && count > 0 ? `${words.colon}${rangeWords(days.from, days.to - 1, lang)}` : '';
	return {
		title: `${title}${range}`,
		lines: [count > 0 ? filters : `${filters}${words.stop}${words.nothing}`, ...notices],
		types: typesOf(types).map((id) => ({ id, name: typeName(id, lang) })),
		states: [],
		foot: [
			rows,
			[words.source(bulletins.length), dataDate, words.fingerprint(fingerprint.slice(0, 12))].join(words.dot)
		]
	};
}

/** The legend of types alone. */
export function bareText(types: Typed, { lang }: Pick<Facts, 'lang'>): FrameText {
	const named = typesOf(types).map((id) => ({ id, name: typeName(id, lang) }));
	return { title: '', lines: [], types: named, states: [], foot: [] };
}

/** The first events in words. */
export function listing(events: readonly Event[], { lang, count }: Pick<Facts, 'lang' | 'count'>): string {
	const MOST = 100;
	const words = chartWords(lang);
	const named = events.slice(0, MOST).map((event) => `${event.date} ${event.title}`);
	if (count > named.length) named.push(words.more(count - named.length));
	return named.join(words.list);
}
