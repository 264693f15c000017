/** Which component draws a chart that leaves the page, and what it is given: the same for a file and for a page that lays it out itself. */
import type { Component } from 'svelte';
import CalendarFigure from '#charts/figure/CalendarFigure.svelte';
import DistrictsFigure from '#charts/figure/DistrictsFigure.svelte';
import ListFigure from '#charts/figure/ListFigure.svelte';
import MatrixFigure from '#charts/figure/MatrixFigure.svelte';
import TimelineFigure from '#charts/figure/TimelineFigure.svelte';
import TypesFigure from '#charts/figure/TypesFigure.svelte';
import { MARGIN, type FrameText } from '#charts/figure/frame-layout.ts';
import { stateLegend } from '#charts/figure/states.ts';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { districtsSettings } from '#charts/districts/settings.ts';
import type { Feast } from '#charts/shared/feast.ts';
import { periodFeasts } from '#charts/shared/periods.ts';
import { onWhite, themePalette } from '#charts/shared/palette.ts';
import { lanesInView } from '#charts/timeline/lanes.ts';
import { publishedAxis, publishedWords } from '#exports/published-axis.ts';
import { padded } from '#charts/timeline/viewport.ts';
import { bulletinHorizons, type Facts } from '#exports/facts.ts';
import type { Picture } from '#exports/formats.ts';
import type { Options } from '#exports/options.ts';
import { bareText, frameText, listing, type Days } from '#exports/pictures/picture-text.ts';
import { plainTimeline } from '#filters.ts';
import type { Coverage, Event, Volume } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

/** What a picture is drawn from. */
export interface Drawing {
	events: readonly Event[];
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

/** The figure of a chart over some days, with its title, filters, what is left out, source, and date of the data. */
export function figureOf(
	chart: Picture,
	{ events, facts, coverage, volumes }: Drawing,
	look: Look,
	{ days, feasts }: { days: Days; feasts: readonly Feast[] }
): Figure {
	const { lang } = facts;
	const { links = {} } = look;
	const words = chartWords(lang);
	const common = {
		events: [...events],
		width: look.width - 2 * MARGIN,
		lang,
		palette: look.bare ? onWhite(themePalette(look.theme)) : themePalette(look.theme)
	};
	const description = listing(events, facts);
	const text = (name: string, shown = days) =>
		look.bare
			? bareText(events, facts)
			: frameText(events, facts, shown, look.title ?? name, look.title === null);
	switch (chart) {
		case 'timeline': {
			const timeline = look.timeline ?? plainTimeline;
			const axis = timeline.axis === 'published' ? publishedAxis(events, facts) : null;
			return figure(TimelineFigure, {
				chart: {
					...common,
					events: lanesInView(events, coverage, timeline, lang, {
						horizons: bulletinHorizons(facts),
						issued: axis?.issued
					}),
					...padded(axis?.window ?? days),
					coverage: [...coverage],
					feasts: [...periodFeasts(timeline.eras, lang), ...feasts],
					compact: look.width < COMPACT,
					href: links.event
				},
				text: axis
					? withLine(text(words.byIssue, axis.window ?? days), publishedWords(axis, lang))
					: { ...text(words.timeline), states: stateLegend(lang) },
				description
			});
		}
		case 'districts': {
			const districts = { ...common, ...days, ...districtsSettings(look.districts), volumes };
			const { unit } = layoutDistricts(events, districts);
			return figure(DistrictsFigure, {
				chart: { ...districts, href: links.place },
				text: text(words.districtsTitle[unit]),
				description
			});
		}
		case 'calendar':
			return figure(CalendarFigure, {
				chart: { ...common, ...days, href: links.day },
				text: text(words.calendarTitle),
				description
			});
		case 'types':
			return figure(TypesFigure, {
				chart: common,
				text: { ...text(words.typesTitle), types: [] },
				description
			});
		case 'list':
			return figure(ListFigure, {
				chart: common,
				text: { ...text(words.listTitle), types: [] },
				description
			});
		case 'matrix':
			return figure(MatrixFigure, {
				chart: { ...common, coverage: [...coverage] },
				text: { ...text(words.matrixTitle), types: [] },
				description
			});
	}
}

/** The text with one line more under the title. */
function withLine(text: FrameText, line: string): FrameText {
	return { ...text, lines: [...text.lines, line] };
}

/** Holds the properties to those of the component. */
function figure<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): Figure {
	return { component: component as unknown as Figure['component'], props };
}
