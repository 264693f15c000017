/** The colours a chart paints with: names of the page's CSS variables, or literal hexes for a file that leaves it. */
import { eventType, type Hue } from '#extract/lexicon/event-types.ts';
import type { Theme } from '#filters.ts';

export interface Palette {
	paper: string;
	/** No bulletin covers this time. */
	paper2: string;
	ink: string;
	/** Second text, time words in labels. */
	ink2: string;
	/** Counts, ticks; never smaller than 12 px. */
	ink3: string;
	/** Hairline between rows. */
	line: string;
	/** Section rules, leaders, borders. */
	line2: string;
	month: string;
	/** Selection and brush, nothing else. */
	accent: string;
	brush: string;
	/** From nothing to most: calendar and matrix. */
	ramp: readonly [string, string, string, string, string, string];
	hue: Readonly<Record<Hue, string>>;
	/** How opaque the band of an interval is, 0 to 1. */
	band: number;
}

/** Follows the page's theme through the variables of styles/tokens.css. */
export const pagePalette: Palette = {
	paper: 'var(--paper)',
	paper2: 'var(--paper-2)',
	ink: 'var(--ink)',
	ink2: 'var(--ink-2)',
	ink3: 'var(--ink-3)',
	line: 'var(--line)',
	line2: 'var(--line-2)',
	month: 'var(--month)',
	accent: 'var(--accent)',
	brush: 'var(--brush)',
	ramp: [
		'var(--ramp-0)',
		'var(--ramp-1)',
		'var(--ramp-2)',
		'var(--ramp-3)',
		'var(--ramp-4)',
		'var(--ramp-5)'
	],
	hue: {
		blue: 'var(--hue-blue)',
		ochre: 'var(--hue-ochre)',
		orange: 'var(--hue-orange)',
		sky: 'var(--hue-sky)',
		purple: 'var(--hue-purple)',
		green: 'var(--hue-green)',
		olive: 'var(--hue-olive)',
		grey: 'var(--hue-grey)'
	},
	band: 0.14
};

const light: Palette = {
	paper: '#FAF7F0',
	paper2: '#F2EDE2',
	ink: '#211D18',
	ink2: '#575046',
	ink3: '#6F675B',
	line: '#DDD6C8',
	line2: '#8F8678',
	month: '#CFC7B7',
	accent: '#B52A1C',
	brush: 'rgb(181 42 28 / 4.5%)',
	ramp: ['#F2EDE2', '#D9D0C1', '#ABA294', '#736B5E', '#4A4336', '#211D18'],
	hue: {
		blue: '#1F5BB0',
		ochre: '#733A14',
		orange: '#BA7600',
		sky: '#2089BA',
		purple: '#AE4C90',
		green: '#00805E',
		olive: '#6E6600',
		grey: '#4B4842'
	},
	band: 0.13
};

const dark: Palette = {
	paper: '#16171A',
	paper2: '#202126',
	ink: '#ECE6DA',
	ink2: '#B9B2A4',
	ink3: '#948D80',
	line: '#33333A',
	line2: '#76716A',
	month: '#45454B',
	accent: '#FF7A5C',
	brush: 'rgb(255 122 92 / 7%)',
	ramp: ['#202126', '#3B3731', '#5A564F', '#848078', '#B5B0A9', '#ECE6DA'],
	hue: {
		blue: '#7A9FEE',
		ochre: '#CA8D64',
		orange: '#F6B13A',
		sky: '#6FCDF4',
		purple: '#EFA0D0',
		green: '#30CDA2',
		olive: '#ECE468',
		grey: '#8A867D'
	},
	band: 0.17
};

/** Literal colours of a theme, for pictures that stand alone. */
export function themePalette(theme: Theme): Palette {
	return theme === 'dark' ? dark : light;
}

/** The palette for a printed page: white paper, and a ground that copies well. */
export function onWhite(palette: Palette): Palette {
	return { ...palette, paper: '#FFFFFF', paper2: '#F4F3EF' };
}

/** Colour of an event type: `typeColour(light, 'meeting')` is `#2089BA`; a type that no longer exists is grey. */
export function typeColour(palette: Palette, type: string): string {
	return palette.hue[eventType(type).hue];
}
