import { countDays } from '#charts/calendar/counts.ts';
import { stackCalendars } from '#charts/calendar/spans.ts';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { countDistricts } from '#charts/districts/tally.ts';
import { countHours } from '#charts/hours/counts.ts';
import { layoutHours } from '#charts/hours/layout.ts';
import { layoutMatrix } from '#charts/matrix/layout.ts';
import { countNames } from '#charts/names/counts.ts';
import { layoutNames } from '#charts/names/layout.ts';
import { textWidth, wrap } from '#charts/shared/type-face.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import { lanesInView } from '#charts/timeline/lanes.ts';
import { padded } from '#charts/timeline/viewport.ts';
import { countTypes } from '#charts/types/counts.ts';
import { layoutTypes, typesHeight } from '#charts/types/layout.ts';
import { publishedAxis } from '#exports/published-axis.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Lang, TimelineView } from '#filters.ts';
import type { EmbedChart } from '#ui/embed/charts.ts';
import { boxOf, CALENDARS, NARROW } from '#ui/embed/drawings.ts';
import { drawnOf, standingOf, type EmbedView } from '#ui/embed/view.ts';
import { chapters } from '#charts/shared/chapters.ts';

/** px of an entry with its place, and of a day's margins, in a list; of a row with two lines in the narrow timeline. */
const ENTRY = 52;
const DAY = 22;
const VERTICAL_ROW = 58;
/** px of what stands around every chart: margins, subtitle, foot. */
const AROUND = 190;

/**
 * About how high an embed is in a frame of this width, in px: what an iframe starts with, and keeps where no script runs. Fonts
 * differ, so it is no more than close.
 */
export function estimateHeight(
	chart: EmbedChart,
	view: EmbedView,
	{ width, title, lang, lanes }: { width: number; title: string; lang: Lang; lanes: TimelineView }
): number {
	const box = boxOf(width);
	const heading = wrap(title, box, 20).length * 28;
	const legend = chart === 'timeline' || chart === 'districts' ? legendHeight(view, box, lang) : 0;
	return Math.ceil(AROUND + heading + legend + chartHeight(chart, view, box, lang, lanes));
}

function chartHeight(
	chart: EmbedChart,
	view: EmbedView,
	width: number,
	lang: Lang,
	lanes: TimelineView
): number {
	const { events, names, days, coverage, feasts, facts } = view;
	const source = drawnOf(view);
	switch (chart) {
		case 'timeline': {
			const axis = lanes.axis === 'published' ? publishedAxis(facts, view.undated) : null;
			const stands = standingOf(view, axis);
			if (width < NARROW && !('strata' in stands)) return stands.length * VERTICAL_ROW + 60;
			const districts =
				'strata' in stands ? stands : lanesInView(stands, coverage, lanes, lang, { issued: axis?.issued });
			const legend = width < 560 ? 88 : 60;
			return (
				layoutTimeline(districts, {
					...padded(axis?.window ?? days),
					width,
					lang,
					selected: null,
					compact: width < 760,
					feasts
				}).height + legend
			);
		}
		case 'districts':
			return (
				layoutDistricts(countDistricts(source, { ...days, lang, bin: 'auto' }), {
					width,
					lang,
					scale: 'shared'
				}).height + 26
			);
		case 'calendar':
			return stackCalendars(countDays(source, days), { width, lang, most: CALENDARS }).height;
		case 'types':
			return typesHeight(layoutTypes(countTypes(source), { width, lang }));
		case 'hours':
			return layoutHours(countHours(source), width).height;
		case 'people':
		case 'organisations':
			return layoutNames(names?.[chart] ?? countNames(events, chart), width).height;
		case 'matrix':
			return (layoutMatrix(source, coverage, null).rows.length + 1) * 28 + 110;
		case 'list':
			return events.length * ENTRY + chapters(events).length * DAY;
	}
}

function legendHeight(view: EmbedView, width: number, lang: Lang): number {
	const present = new Set(countTypes(drawnOf(view)).map(({ type }) => type));
	const wide = eventTypes
		.filter(({ id }) => present.has(id))
		.reduce((sum, type) => sum + 19 + textWidth(type[lang], 13) + 18, 0);
	return Math.ceil(wide / width) * 24 + 12;
}
