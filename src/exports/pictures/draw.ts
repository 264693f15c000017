/** Charts as SVG documents that stand alone: fonts named, colours literal, text as text, no style sheet, no script. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import CalendarFigure from '#charts/figure/CalendarFigure.svelte';
import DistrictsFigure from '#charts/figure/DistrictsFigure.svelte';
import MatrixFigure from '#charts/figure/MatrixFigure.svelte';
import TimelineFigure from '#charts/figure/TimelineFigure.svelte';
import TypesFigure from '#charts/figure/TypesFigure.svelte';
import { MARGIN } from '#charts/figure/frame-layout.ts';
import { stateLegend } from '#charts/figure/states.ts';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { districtsSettings } from '#charts/districts/settings.ts';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { onWhite, themePalette } from '#charts/shared/palette.ts';
import { lanesInView } from '#charts/timeline/lanes.ts';
import { padded } from '#charts/timeline/viewport.ts';
import type { Facts } from '#exports/facts.ts';
import type { Chart } from '#exports/formats.ts';
import type { Options } from '#exports/options.ts';
import { bareText, daysOf, frameText, listing } from '#exports/pictures/picture-text.ts';
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

/** How a picture is drawn; see Options. */
export interface Look extends Pick<Options, 'theme' | 'width' | 'districts' | 'title' | 'bare'> {
	/** Default: a lane for each subdistrict. */
	timeline?: Options['timeline'];
	/** Makes the marks of the timeline links, within the page that the drawing stands in. */
	href?: (event: Event) => string;
}

/** Below this width labels are short and the gutter is narrow, as in an embed. */
const COMPACT = 760;

/**
 * A chart as an SVG document, with its title, filters, what is left out, source, and date of the data. It looks the same
 * wherever the fonts that it names are there.
 */
export function draw(chart: Chart, { events, facts, coverage, volumes }: Drawing, look: Look): string {
	const { lang } = facts;
	const words = chartWords(lang);
	const days = daysOf(events, facts);
	const common = {
		events: [...events],
		width: look.width - 2 * MARGIN,
		lang,
		palette: look.bare ? onWhite(themePalette(look.theme)) : themePalette(look.theme)
	};
	const description = listing(events, facts);
	const text = (name: string) =>
		look.bare
			? bareText(events, facts)
			: frameText(events, facts, days, look.title ?? name, look.title === null);
	switch (chart) {
		case 'timeline':
			return document(TimelineFigure, {
				chart: {
					...common,
					events: lanesInView(events, coverage, look.timeline ?? plainTimeline, lang),
					...padded(days),
					coverage: [...coverage],
					feasts: feastsFor(days, lang),
					compact: look.width < COMPACT,
					href: look.href
				},
				text: { ...text(words.timeline), states: stateLegend(lang) },
				description
			});
		case 'districts': {
			const districts = { ...common, ...days, ...districtsSettings(look.districts), volumes };
			const { unit } = layoutDistricts(events, districts);
			return document(DistrictsFigure, {
				chart: districts,
				text: text(words.districtsTitle[unit]),
				description
			});
		}
		case 'calendar':
			return document(CalendarFigure, {
				chart: { ...common, ...days },
				text: text(words.calendarTitle),
				description
			});
		case 'types':
			return document(TypesFigure, {
				chart: common,
				text: { ...text(words.typesTitle), types: [] },
				description
			});
		case 'matrix':
			return document(MatrixFigure, {
				chart: { ...common, coverage: [...coverage] },
				text: { ...text(words.matrixTitle), types: [] },
				description
			});
	}
}

/** Characters that XML 1.0 forbids even as references, half surrogate pairs among them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Takes the rendered component's hydration comments out, and puts the XML declaration before it. */
function document<Props extends Record<string, unknown>>(figure: Component<Props>, props: Props): string {
	const { body } = render(figure as unknown as Component<Record<string, unknown>>, { props });
	const svg = body
		.replace(/<!--.*?-->/gs, '')
		.replace(FORBIDDEN, '')
		.trim();
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
