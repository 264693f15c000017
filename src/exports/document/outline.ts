/** What a report holds, before it is a file: cover, introduction, charts, the chronicle by year, month and day, the undated. */
import { chapters, type Chapter } from '#charts/shared/chapters.ts';
import { formatDay } from '#edtf.ts';
import { documentWords } from '#exports/document/document-words.ts';
import { entryOf, type Entry } from '#exports/document/entry.ts';
import { statement, type Facts } from '#exports/facts.ts';
import type { Options } from '#exports/options.ts';
import { drawingOf } from '#exports/pictures/drawing.ts';
import type { Drawing } from '#exports/pictures/figure.ts';
import { daysOf } from '#exports/pictures/picture-text.ts';
import { eventsOf, type Selection } from '#exports/selection.ts';
import type { Event } from '#model.ts';
import { dayWords, monthWords, rangeWords, yearWords } from '#words/dates.ts';

/** A heading and what stands under it: a day, 是月 or 是年. */
export interface Section {
	heading: string;
	entries: Entry[];
}

export interface Month {
	heading: string;
	sections: Section[];
}

export interface Year {
	heading: string;
	months: Month[];
	/** What only the year is known of. */
	rest: Section | null;
}

export interface Outline {
	title: string;
	/** Under the title: places and bulletins, days. */
	cover: string[];
	introduction: string[];
	years: Year[];
	undated: Section | null;
	/** What the file is: filters, rows and what is left out, date and fingerprint of the data. */
	about: string[];
	/** All, or without a chronicle the first of very many. */
	events: readonly Event[];
}

/**
 * The outline of a selection. The chronicle and the undated are empty where the options leave them out. `whole`: all events are
 * needed without a chronicle too.
 */
export async function outline(
	selection: Selection,
	options: Options,
	{ whole = false }: { whole?: boolean } = {}
): Promise<Outline> {
	const { facts } = selection;
	const { lang } = facts;
	const words = documentWords(lang);
	const drawing = options.chronicle || whole ? null : await drawingOf('list', selection, options);
	const events = drawing?.events ?? (await eventsOf(selection));
	const undated = options.undated ? await selection.undated() : [];
	const bulletins = new Map(facts.bulletins.map((bulletin) => [bulletin.sha256, bulletin]));
	const entry = (event: Event, kind: Chapter<never>['kind']): Entry =>
		entryOf(event, kind, bulletins.get(event.sha256), lang);
	const { leftOut } = facts;
	const [, ...about] = statement({
		...facts,
		leftOut: { ...leftOut, undated: Math.max(leftOut.undated - undated.length, 0) }
	});
	const left = [
		...(undated.length > 0 ? [words.appended(undated.length)] : []),
		...(options.chronicle ? [] : [words.noChronicle])
	];
	return {
		title: options.title ?? words.title,
		cover: coverOf(drawing ?? { events, facts }),
		introduction: options.introduction.split(/\n+/).filter((paragraph) => paragraph.trim() !== ''),
		years: options.chronicle ? yearsOf(chapters(events), entry, facts) : [],
		undated:
			undated.length === 0
				? null
				: {
						heading: words.undated,
						entries: undated.map((event) => {
							const { text, ...rest } = entry(event, 'day');
							return { ...rest, text: `${text}${words.reason(event.undated ?? 'unresolved')}` };
						})
					},
		about: [...about, ...left],
		events
	};
}

function coverOf({
	events,
	facts,
	lanes,
	days
}: Pick<Drawing, 'events' | 'facts' | 'lanes' | 'days'>): string[] {
	const { lang, bulletins } = facts;
	const words = documentWords(lang);
	const named = lanes
		? lanes.districts.map(({ name }) => name ?? '')
		: events.map(({ district, area }) => district ?? area[0] ?? '');
	const places = [...new Set(named)].filter(Boolean);
	if (events.length === 0) return [words.nothing];
	const { from, to } = days ?? daysOf(events, facts);
	return [words.cover(places, bulletins.length), rangeWords(from, to - 1, lang)];
}

function yearsOf(
	found: readonly Chapter<Event>[],
	entry: (event: Event, kind: Chapter<never>['kind']) => Entry,
	{ lang }: Facts
): Year[] {
	const words = documentWords(lang);
	const years: (Year & { key: string })[] = [];
	for (const { kind, first, rows } of found) {
		const yearKey = formatDay(first).slice(0, 4);
		let year = years.find((one) => one.key === yearKey);
		if (!year) years.push((year = { key: yearKey, heading: yearWords(first, lang), months: [], rest: null }));
		const entries = rows.map((event) => entry(event, kind));
		if (kind === 'year') {
			year.rest = { heading: words.wholeYear, entries };
			continue;
		}
		const heading = monthWords(first, lang, false);
		let month = year.months.at(-1);
		if (month?.heading !== heading) year.months.push((month = { heading, sections: [] }));
		month.sections.push({
			heading: kind === 'day' ? dayHeading(first, lang) : words.wholeMonth,
			entries
		});
	}
	return years.map(({ heading, months, rest }) => ({ heading, months, rest }));
}

/** 8日 under its month; 8 Mar. */
function dayHeading(day: number, lang: Facts['lang']): string {
	return lang === 'zh' ? `${Number(formatDay(day).slice(8))}日` : dayWords(day, lang, { year: false });
}
