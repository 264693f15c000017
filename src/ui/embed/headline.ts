/** What a chart shows, in a sentence: the heading of an embed, the alternative text of its picture. */
import { greatest, groups } from 'd3';
import { countDays } from '#charts/calendar/counts.ts';
import { countHours } from '#charts/hours/counts.ts';
import { layoutMatrix, type MatrixColumn } from '#charts/matrix/layout.ts';
import { countNames, type NameKind } from '#charts/names/counts.ts';
import { typeName } from '#charts/shared/describe.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { countTypes } from '#charts/types/counts.ts';
import { formatDay } from '#edtf.ts';
import type { Lang, TimelineView } from '#filters.ts';
import type { Event } from '#model.ts';
import type { EmbedChart } from '#ui/embed/charts.ts';
import { drawnOf, type EmbedView } from '#ui/embed/view.ts';
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
	view: EmbedView,
	lang: Lang,
	axis: TimelineView['axis'] = null
): string {
	if (axis === 'published' && chart === 'timeline') return chartWords(lang).byIssue;
	const found = view.facts.count > 1 ? findings[chart](drawnOf(view), lang, view) : null;
	return found ?? nameAndDays(chart, view.days, lang);
}

/** The same of the timeline of events that are all at hand. */
export function timelineHeadline(events: readonly Event[], days: EmbedView['days'], lang: Lang): string {
	return (events.length > 1 ? week(events, lang, { days }) : null) ?? nameAndDays('timeline', days, lang);
}

function nameAndDays(chart: EmbedChart, days: EmbedView['days'], lang: Lang): string {
	const { colon } = wordsFor(lang);
	return `${embedWords(lang).charts[chart]}${colon}${rangeWords(days.from, days.to - 1, lang)}`;
}

/** How much it is, and of which time: 5 份简报写到的 28 件有日期的事，2020年1月24日—3月19日. */
export function spanOf(
	{ bulletins, count, days }: { bulletins: number; count: number; days: EmbedView['days'] },
	lang: Lang
): string {
	return embedWords(lang).subtitle(bulletins, count, rangeWords(days.from, days.to - 1, lang));
}

/** What stands under the heading: how much it is; for the districts, how to read them. */
export function subtitle(
	chart: EmbedChart,
	{ facts, days }: Pick<EmbedView, 'facts' | 'days'>,
	lang: Lang
): string {
	if (chart === 'districts') {
		return embedWords(lang).districtsSubtitle(rangeWords(days.from, days.to - 1, lang));
	}
	return spanOf({ bulletins: facts.bulletins.length, count: facts.count, days }, lang);
}

type Source = readonly Event[] | Swimlanes;

/** Null: nothing stands out. */
type Finding = (source: Source, lang: Lang, view: EmbedView) => string | null;

function week(source: Source, lang: Lang, { days }: Pick<EmbedView, 'days'>): string | null {
	const busiest = busiestWeek(source);
	if (!busiest) return null;
	const { monday, count, ofType, type } = busiest;
	const span = rangeWords(monday, monday + 6, lang, inYears(days));
	return wordsFor(lang).timeline.finding(span, count, ofType, typeName(type, lang));
}

const findings: Record<EmbedChart, Finding> = {
	timeline: week,
	districts(source, lang, { days }) {
		const t = wordsFor(lang);
		const busiest = greatest(
			byDistrict(source).flatMap(([district, own]) => {
				const found = busiestWeek(own);
				return found ? [{ district: district ?? t.filters.cityLevel, ...found }] : [];
			}),
			({ count }) => count
		);
		if (!busiest) return null;
		const { monday, district, count, ofType, type } = busiest;
		const span = rangeWords(monday, monday + 6, lang, inYears(days));
		return t.districts.finding(span, district, count, ofType, typeName(type, lang));
	},
	calendar(source, lang, { days }) {
		const { from, counts } = countDays(source, days);
		const [at, count] = most(Array.from(counts, (n, at): [number, number] => [at, n]));
		return count < 2
			? null
			: embedWords(lang).busiestDay(dayWords(from + at!, lang, { year: inYears(days) }), count);
	},
	types(source, lang, { facts }) {
		const [type, count] = most(countTypes(source).map((one): [string, number] => [one.type, one.count]));
		return count < 2 ? null : embedWords(lang).mostType(typeName(type!, lang), count, facts.count);
	},
	matrix(source, lang, { coverage }) {
		const { columns, rows } = layoutMatrix(source, coverage, null);
		const cells = rows.flatMap(({ type, cells }) =>
			cells.map(({ count }, at): [{ type: string; column: MatrixColumn }, number] => [
				{ type, column: columns[at] },
				count
			])
		);
		const [cell, count] = most(cells);
		if (count < 2) return null;
		const { district, subdistrict } = cell!.column;
		const place = subdistrict ?? district ?? wordsFor(lang).filters.cityLevel;
		return embedWords(lang).mostCell(place, typeName(cell!.type, lang), count);
	},
	hours(source, lang) {
		const { counts, shown } = countHours(source);
		const [hour, count] = most(counts.map((n, at): [number, number] => [at, n]));
		return count < 2 ? null : embedWords(lang).busiestHour(chartWords(lang).hour(hour!), count, shown);
	},
	people: (_, lang, view) => named(view, 'people', lang),
	organisations: (_, lang, view) => named(view, 'organisations', lang),
	list: week
};

/** Whether days lie in several years: then a week says of which it is. */
function inYears({ from, to }: EmbedView['days']): boolean {
	return formatDay(from).slice(0, 4) !== formatDay(to - 1).slice(0, 4);
}

/** The events of each district. */
function byDistrict(source: Source): [string | null, Source][] {
	if (!('strata' in source)) return groups(source, ({ district }) => district);
	return source.districts.map((district) => [district.name, { ...source, districts: [district] }]);
}

function named({ names, events }: EmbedView, kind: NameKind, lang: Lang): string | null {
	const [first] = names?.[kind] ?? countNames(events, kind);
	return first && first.count > 1 ? embedWords(lang).mostNamed(first.name, first.count) : null;
}

/** The first of the greatest; a count of 0 where there is none. */
function most<Key>(counted: [Key, number][]): [Key | undefined, number] {
	return greatest(counted, ([, count]) => count) ?? [undefined, 0];
}
