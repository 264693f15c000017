/** Which component draws a chart that leaves the page, and what it is given: the same for a file and for a page that lays it out itself. */
import type { Component } from 'svelte';
import { countDays } from '#charts/calendar/counts.ts';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { districtsSettings } from '#charts/districts/settings.ts';
import { countDistricts } from '#charts/districts/tally.ts';
import CalendarFigure from '#charts/figure/CalendarFigure.svelte';
import DistrictsFigure from '#charts/figure/DistrictsFigure.svelte';
import HoursFigure from '#charts/figure/HoursFigure.svelte';
import ListFigure from '#charts/figure/ListFigure.svelte';
import MatrixFigure from '#charts/figure/MatrixFigure.svelte';
import NamesFigure from '#charts/figure/NamesFigure.svelte';
import TimelineFigure from '#charts/figure/TimelineFigure.svelte';
import TypesFigure from '#charts/figure/TypesFigure.svelte';
import { MARGIN, type FrameText } from '#charts/figure/frame-layout.ts';
import { stateLegend } from '#charts/figure/states.ts';
import { countHours } from '#charts/hours/counts.ts';
import { layoutHours } from '#charts/hours/layout.ts';
import type { Picture } from '#charts/ids.ts';
import { layoutMatrix } from '#charts/matrix/layout.ts';
import { countNames, type NameKind } from '#charts/names/counts.ts';
import { layoutNames } from '#charts/names/layout.ts';
import type { Named } from '#charts/names/layout.ts';
import type { Feast } from '#charts/shared/feast.ts';
import { periodFeasts } from '#charts/shared/periods.ts';
import { onWhite, themePalette, type Palette } from '#charts/shared/palette.ts';
import type { TimelineOptions } from '#charts/timeline/layout.ts';
import { lanesInView } from '#charts/timeline/lanes.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { padded } from '#charts/timeline/viewport.ts';
import { countTypes } from '#charts/types/counts.ts';
import { layoutTypes } from '#charts/types/layout.ts';
import { publishedAxis, publishedWords, type PublishedAxis, type Undated } from '#exports/published-axis.ts';
import { bulletinHorizons, type Facts } from '#exports/facts.ts';
import type { Options } from '#exports/options.ts';
import { bareText, daysOf, frameText, listing, type Days } from '#exports/pictures/picture-text.ts';
import { plainTimeline, type Lang, type TimelineView } from '#filters.ts';
import type { Coverage, Event, Volume } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

/** What a picture is drawn from. */
export interface Drawing {
	/** All, or the first of more than are drawn one by one. */
	events: readonly Event[];
	/** What stands on the axis of issue days without a date of its own; null, or absent: nothing does. */
	undated?: Undated | null;
	/** Lanes of all of them, where `events` are not all, and who is most often named in these. */
	lanes?: Swimlanes;
	names?: Record<NameKind, Named[]> | null;
	/** Days that it shows, where they are known already. */
	days?: Days;
	facts: Facts;
	coverage: readonly Coverage[];
	/** How much was read of each place. */
	volumes: readonly Volume[];
}

/** Where marks lead within the page that the drawing stands in; absent: they lead nowhere. */
export interface Links {
	/** An event's mark on the timeline. */
	event?: (event: Event) => string;
	/** A place of the districts, as the filter `d` has it, or one bin of it: day numbers, inclusive. */
	place?: (place: string, bin: { first: number; last: number } | null) => string;
	/** A day of the calendar, by its number. */
	day?: (day: number) => string;
}

/** How a picture is drawn; see Options. */
export interface Look extends Pick<Options, 'theme' | 'width' | 'districts' | 'title' | 'bare'> {
	/** Default: a lane for each subdistrict. */
	timeline?: Options['timeline'];
	links?: Links;
}

/** A component with its properties. */
export interface Figure {
	component: Component<Record<string, unknown>>;
	props: Record<string, unknown>;
}

/** Below this width labels are short and the gutter is narrow, as in an embed. */
const COMPACT = 760;
/** px of bars of names. */
const WIDEST_NAMES = 640;

/** What every chart is drawn from. */
interface Given {
	drawing: Drawing;
	/** What counts are of. */
	source: readonly Event[] | Swimlanes;
	look: Look;
	days: Days;
	feasts: readonly Feast[];
	common: { width: number; lang: Lang; palette: Palette };
	/** The frame's words, under a name of the chart, and the days that it shows. */
	text: (name: string, shown?: Days) => FrameText;
	description: string;
}

/** One line a chart: its component, and what that is given. */
const FIGURES: Record<Picture, (given: Given) => Figure> = {
	timeline({ drawing, look, days, feasts, common, text, description }) {
		const { events, undated, lanes, facts, coverage } = drawing;
		const timeline = look.timeline ?? plainTimeline;
		const axis = axisOf(timeline, drawing);
		const words = chartWords(common.lang);
		return figure(TimelineFigure, {
			chart: {
				...common,
				events:
					lanes ??
					lanesInView([...events, ...(undated?.events ?? [])], coverage, timeline, common.lang, {
						horizons: bulletinHorizons(facts),
						issued: axis?.issued
					}),
				...timelineSize({ ...drawing, days }, look),
				coverage: [...coverage],
				feasts: [...periodFeasts(timeline.eras, common.lang), ...feasts],
				href: look.links?.event
			},
			text: axis
				? withLine(text(words.byIssue, axis.window ?? days), publishedWords(axis, common.lang))
				: { ...text(words.timeline), states: stateLegend(common.lang) },
			description
		});
	},
	districts({ drawing: { volumes }, source, look, days, common, text, description }) {
		const settings = { ...districtsSettings(look.districts), ...common, volumes };
		const counts = countDistricts(source, { ...settings, ...days });
		const layout = layoutDistricts(counts, settings);
		const { districtsTitle } = chartWords(common.lang);
		return figure(DistrictsFigure, {
			chart: { ...common, layout, href: look.links?.place },
			text: text(districtsTitle[counts.unit]),
			description
		});
	},
	calendar: ({ source, look, days, common, text, description }) =>
		figure(CalendarFigure, {
			chart: { ...common, days: countDays(source, days), href: look.links?.day },
			text: text(chartWords(common.lang).calendarTitle),
			description
		}),
	types: ({ source, common, text, description }) =>
		figure(TypesFigure, {
			chart: { ...common, layout: layoutTypes(countTypes(source), common) },
			text: { ...text(chartWords(common.lang).typesTitle), types: [] },
			description
		}),
	matrix: ({ drawing: { coverage }, source, common, text, description }) =>
		figure(MatrixFigure, {
			chart: { ...common, matrix: layoutMatrix(source, coverage, null) },
			text: { ...text(chartWords(common.lang).matrixTitle), types: [] },
			description
		}),
	hours({ source, common, text, description }) {
		const counts = countHours(source);
		return figure(HoursFigure, {
			chart: { ...common, layout: layoutHours(counts, common.width) },
			noClock: counts.noClock,
			text: text(chartWords(common.lang).hoursTitle),
			description
		});
	},
	people: (given) => namesFigure('people', given),
	organisations: (given) => namesFigure('organisations', given),
	list: ({ drawing: { events, facts }, common, text, description }) =>
		figure(ListFigure, {
			chart: { ...common, events: [...events], total: facts.count },
			text: { ...text(chartWords(common.lang).listTitle), types: [] },
			description
		})
};

function axisOf({ axis }: TimelineView, { facts, undated }: Drawing): PublishedAxis | null {
	return axis === 'published' ? publishedAxis(facts, undated ?? null) : null;
}

/** Window and px of the timeline of a drawing. */
export function timelineSize(
	drawing: Drawing,
	{ timeline = plainTimeline, width }: Pick<Look, 'timeline' | 'width'>
): Pick<TimelineOptions, 'from' | 'to' | 'width' | 'compact'> {
	const days = axisOf(timeline, drawing)?.window ?? drawing.days ?? daysOf(drawing.events, drawing.facts);
	return { ...padded(days), width: width - 2 * MARGIN, compact: width < COMPACT };
}

function namesFigure(
	kind: NameKind,
	{ drawing: { events, names }, common, text, description }: Given
): Figure {
	const title = chartWords(common.lang).namesTitle[kind];
	/** Short bars need no wide picture. */
	const width = Math.min(common.width, WIDEST_NAMES);
	return figure(NamesFigure, {
		chart: { ...common, width, title, layout: layoutNames(names?.[kind] ?? countNames(events, kind), width) },
		text: text(title),
		description
	});
}

/** The figure of a chart over some days, with its title, filters, what is left out, source, and date of the data. */
export function figureOf(
	chart: Picture,
	drawing: Drawing,
	look: Look,
	{ days, feasts }: { days: Days; feasts: readonly Feast[] }
): Figure {
	const { events, undated, facts } = drawing;
	const types = countTypes(drawing.lanes ?? [...events, ...(undated?.events ?? [])]);
	const palette = look.bare ? onWhite(themePalette(look.theme)) : themePalette(look.theme);
	return FIGURES[chart]({
		drawing,
		source: drawing.lanes ?? events,
		look,
		days,
		feasts,
		common: { width: look.width - 2 * MARGIN, lang: facts.lang, palette },
		text: (name, shown = days) =>
			look.bare
				? bareText(types, facts)
				: frameText(types, facts, shown, look.title ?? name, look.title === null),
		description: listing(events, facts)
	});
}

/** The text with one line more under the title. */
function withLine(text: FrameText, line: string): FrameText {
	return { ...text, lines: [...text.lines, line] };
}

/** Holds the properties to those of the component. */
function figure<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): Figure {
	return { component: component as unknown as Figure['component'], props };
}
