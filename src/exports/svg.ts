/** Charts as SVG documents that stand alone: fonts named, colours literal, text as text, no style sheet, no script. */
import { render } from 'svelte/server';
import DistrictsFigure from '#charts/figure/DistrictsFigure.svelte';
import TimelineFigure from '#charts/figure/TimelineFigure.svelte';
import { MARGIN, typesOf, type FrameText } from '#charts/figure/frame-layout.ts';
import { stateLegend } from '#charts/figure/states.ts';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { typeName } from '#charts/shared/describe.ts';
import { themePalette } from '#charts/shared/palette.ts';
import { padded } from '#charts/timeline/viewport.ts';
import { parseDay, parseEdtf } from '#edtf.ts';
import { statement, type Facts } from '#exports/facts.ts';
import type { Theme } from '#filters.ts';
import type { Coverage, Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { rangeWords } from '#words/dates.ts';

export interface PictureOptions {
	facts: Facts;
	theme: Theme;
	/** px of the whole picture. */
	width: number;
	/** Above the picture; default: what the chart is, and its days. */
	title?: string;
}

/** px of a picture where none, or no number, is asked for, and the narrowest and widest there is. */
const WIDTHS = { usual: 984, least: 480, most: 2400 };
/** Below this width labels are short and the gutter is narrow, as in an embed. */
const COMPACT = 760;

/** Width of a picture from a URL's `width`: a number within 480 to 2400 px, 984 for anything else. */
export function pictureWidth(asked: string | null): number {
	const width = asked === null || !/^\d{1,5}$/.test(asked) ? WIDTHS.usual : Number(asked);
	return Math.min(Math.max(width, WIDTHS.least), WIDTHS.most);
}

/** The timeline of the events as an SVG document, with title, filters, number of rows, what is left out, and source. */
export function timelineSvg(
	events: readonly Event[],
	options: PictureOptions & { coverage: readonly Coverage[] }
): string {
	const { facts, theme, width, coverage } = options;
	const days = daysOf(events, facts);
	const chart = {
		events: [...events],
		coverage: [...coverage],
		...padded(days),
		width: width - 2 * MARGIN,
		lang: facts.lang,
		palette: themePalette(theme),
		feasts: feastsFor(days, facts.lang),
		compact: width < COMPACT
	};
	const text = frameText(events, options, days, chartWords(facts.lang).timeline);
	const { body } = render(TimelineFigure, {
		props: { chart, text: { ...text, states: stateLegend(facts.lang) }, description: listing(events, facts) }
	});
	return document(body);
}

/** Activity by district as an SVG document. What has no single day, week or month is named in it. */
export function districtsSvg(
	events: readonly Event[],
	options: PictureOptions & { bin: 'day' | 'week' | 'auto'; scale: 'shared' | 'own' }
): string {
	const { facts, theme, width, bin, scale } = options;
	const days = daysOf(events, facts);
	const chart = {
		events: [...events],
		...days,
		width: width - 2 * MARGIN,
		lang: facts.lang,
		palette: themePalette(theme),
		bin,
		scale
	};
	const { unit } = layoutDistricts(events, chart);
	const text = frameText(events, options, days, chartWords(facts.lang).districtsTitle[unit]);
	const { body } = render(DistrictsFigure, { props: { chart, text, description: listing(events, facts) } });
	return document(body);
}

/** Days of the filter, else of the events, day numbers, `to` exclusive; months and open ends only where nothing else is known. */
function daysOf(events: readonly Event[], { filters }: Facts): { from: number; to: number } {
	const exact: number[] = [];
	const wide: number[] = [];
	for (const { date } of events) {
		if (date === null) continue;
		const { first, last, precision, unspecified } = parseEdtf(date);
		const month = unspecified || precision === 'month' || precision === 'year';
		(month ? wide : exact).push(...[first, last].filter((day) => day !== null));
	}
	const days = exact.length > 0 ? exact : wide;
	const from = dayOf(filters.from) ?? days.reduce((a, b) => Math.min(a, b), Infinity);
	const to = dayOf(filters.to) ?? days.reduce((a, b) => Math.max(a, b), -Infinity);
	if (!Number.isFinite(from)) return Number.isFinite(to) ? { from: to, to: to + 1 } : { from: 0, to: 1 };
	return { from, to: Math.max(Number.isFinite(to) ? to : from, from) + 1 };
}

function dayOf(iso: string | null): number | null {
	return iso === null ? null : parseDay(iso);
}

function frameText(
	events: readonly Event[],
	{ facts, title }: PictureOptions,
	days: { from: number; to: number },
	chart: string
): FrameText {
	const { lang, bulletins, fingerprint } = facts;
	const words = chartWords(lang);
	const [, filters, rows, , ...notices] = statement(facts);
	const range = events.length > 0 ? `${words.colon}${rangeWords(days.from, days.to - 1, lang)}` : '';
	return {
		title: title ?? `${chart}${range}`,
		lines: [events.length > 0 ? filters : `${filters}${words.stop}${words.nothing}`, ...notices],
		types: typesOf(events).map((id) => ({ id, name: typeName(id, lang) })),
		states: [],
		foot: [
			rows,
			`${words.source(bulletins.length)}${words.dot}${words.fingerprint(fingerprint.slice(0, 12))}`
		]
	};
}

/** The first events in words, for those who cannot see the picture. */
function listing(events: readonly Event[], { lang }: Facts): string {
	const MOST = 100;
	const words = chartWords(lang);
	const named = events.slice(0, MOST).map((event) => `${event.date} ${event.title}`);
	if (events.length > MOST) named.push(words.more(events.length - MOST));
	return named.join(words.list);
}

/** Characters that XML 1.0 forbids even as references, half surrogate pairs among them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Takes the rendered component's hydration comments out, and puts the XML declaration before it. */
function document(body: string): string {
	const svg = body
		.replace(/<!--.*?-->/gs, '')
		.replace(FORBIDDEN, '')
		.trim();
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
