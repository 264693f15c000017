/** What a chart shows, in a sentence: the heading of an embed, the alternative text of its picture. */
import { greatest, groups, rollups } from 'd3';
import { countHours } from '#charts/hours/counts.ts';
import { countNames, type NameKind } from '#charts/names/counts.ts';
import { typeName } from '#charts/shared/describe.ts';
import { startDay } from '#charts/shared/start-day.ts';
import { eventType } from '#extract/lexicon/event-types.ts';
import type { Lang, TimelineView } from '#filters.ts';
import type { Event } from '#model.ts';
import type { EmbedChart } from '#ui/embed/charts.ts';
import type { EmbedView } from '#ui/embed/view.ts';
import { busiestWeek } from '#ui/finding.ts';
import { chartWords } from '#words/chart-words.ts';
import { dayWords, rangeWords } from '#words/dates.ts';
import { embedWords } from '#words/embed-words.ts';
import { wordsFor } from '#words/dictionary.ts';

/**
 * The finding of a chart, or its name and days where nothing stands out. A timeline whose axis is issue days has its name: what
 * stands out in the days of the events is not what is seen.
 */
export function headline(
	chart: EmbedChart,
	view: Pick<EmbedView, 'events' | 'days'>,
	lang: Lang,
	axis: TimelineView['axis'] = null
): string {
	const { events, days } = view;
	const t = wordsFor(lang);
	if (axis === 'published' && chart === 'timeline') return chartWords(lang).byIssue;
	const found = events.length > 1 ? findings[chart](events, lang) : null;
	return found ?? `${embedWords(lang).charts[chart]}${t.colon}${rangeWords(days.from, days.to - 1, lang)}`;
}

/** How much it is, and of which time: 5 份简报写到的 28 件有日期的事，2020年1月24日—3月19日. */
export function spanOf(
	{ bulletins, events, days }: { bulletins: number; events: readonly Event[]; days: EmbedView['days'] },
	lang: Lang
): string {
	return embedWords(lang).subtitle(bulletins, events.length, rangeWords(days.from, days.to - 1, lang));
}

/** What stands under the heading: how much it is; for the districts, how to read them. */
export function subtitle(
	chart: EmbedChart,
	{ events, facts, days }: Pick<EmbedView, 'events' | 'facts' | 'days'>,
	lang: Lang
): string {
	if (chart === 'districts') {
		return embedWords(lang).districtsSubtitle(rangeWords(days.from, days.to - 1, lang));
	}
	return spanOf({ bulletins: facts.bulletins.length, events, days }, lang);
}

/** Null: nothing stands out. */
type Finding = (events: readonly Event[], lang: Lang) => string | null;

const week: Finding = (events, lang) => {
	const busiest = busiestWeek(events);
	if (!busiest) return null;
	const { monday, count, ofType, type } = busiest;
	const span = rangeWords(monday, monday + 6, lang, false);
	return wordsFor(lang).timeline.finding(span, count, ofType, typeName(type, lang));
};

const findings: Record<EmbedChart, Finding> = {
	timeline: week,
	districts(events, lang) {
		const t = wordsFor(lang);
		const busiest = greatest(
			groups(events, (event) => event.district).flatMap(([district, own]) => {
				const found = busiestWeek(own);
				return found ? [{ district: district ?? t.filters.cityLevel, ...found }] : [];
			}),
			({ count }) => count
		);
		if (!busiest) return null;
		const { monday, district, count, ofType, type } = busiest;
		const span = rangeWords(monday, monday + 6, lang, false);
		return t.districts.finding(span, district, count, ofType, typeName(type, lang));
	},
	calendar(events, lang) {
		const known = events.flatMap((event) => startDay(event) ?? []);
		const [day, count] = most(
			rollups(
				known,
				(same) => same.length,
				(each) => each
			)
		);
		return count < 2 ? null : embedWords(lang).busiestDay(dayWords(day!, lang, { year: false }), count);
	},
	types(events, lang) {
		const [type, count] = most(
			rollups(
				events,
				(same) => same.length,
				({ type: id }) => eventType(id).id
			)
		);
		return count < 2 ? null : embedWords(lang).mostType(typeName(type!, lang), count, events.length);
	},
	matrix(events, lang) {
		const cells = groups(
			events,
			(event) => `${event.district}\n${event.subdistrict}\n${eventType(event.type).id}`
		);
		const [cell, count] = most(cells.map(([, same]): [Event, number] => [same[0], same.length]));
		if (count < 2) return null;
		const t = wordsFor(lang);
		const place = cell!.subdistrict ?? cell!.district ?? t.filters.cityLevel;
		return embedWords(lang).mostCell(place, typeName(cell!.type, lang), count);
	},
	hours(events, lang) {
		const { counts, shown } = countHours(events);
		const [hour, count] = most(counts.map((n, at): [number, number] => [at, n]));
		return count < 2 ? null : embedWords(lang).busiestHour(chartWords(lang).hour(hour!), count, shown);
	},
	people: (events, lang) => named(events, 'people', lang),
	organisations: (events, lang) => named(events, 'organisations', lang),
	list: week
};

function named(events: readonly Event[], kind: NameKind, lang: Lang): string | null {
	const [first] = countNames(events, kind);
	return first && first.count > 1 ? embedWords(lang).mostNamed(first.name, first.count) : null;
}

/** The first of the greatest; a count of 0 where there is none. */
function most<Key>(counted: [Key, number][]): [Key | undefined, number] {
	return greatest(counted, ([, count]) => count) ?? [undefined, 0];
}
