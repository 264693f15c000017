/** At which widths a chart is drawn on the server, and for which widths of the page each drawing is good. */
import type { EmbedChart, EmbedOptions } from '#ui/embed/charts.ts';

export interface Drawing {
	/** px that it is drawn for. */
	width: number;
	/** Shown from this width of its box on, and below this one; null: without bound. */
	from: number | null;
	below: number | null;
	/** px of the box between which it looks right; outside, the script asks for another one. */
	least: number;
	most: number;
}

/** px below which the timeline is a list that runs down. */
export const NARROW = 472;
/** Calendars of a long time in one embed: more would make its frame too high. */
export const CALENDARS = 6;
/** px of the frame from which its margins are wide, and both margins on either side. */
const WIDE_FRAME = 520;
const MARGINS = { narrow: 16, wide: 24 };
/** px of the drawings that are made where the width is not known: boxes.css has a rule for each. */
const WITH_SCRIPT = [312, 632];
const WITHOUT_SCRIPT = [312, NARROW, 632, 920];
/** How far a drawing may be scaled until its letters are too small or too large. */
const SHRINK = 0.97;
const GROW = 1.12;

/** Charts that are text and tables fit any width. */
const FLUID: readonly EmbedChart[] = ['matrix', 'list'];

/** px of the box of a drawing in a frame. */
export function boxOf(frame: number): number {
	return frame - 2 * (frame >= WIDE_FRAME ? MARGINS.wide : MARGINS.narrow);
}

/** The drawings of a chart, from narrow to wide: one where its width is given, else as many as it takes. */
export function drawings(chart: EmbedChart, { width, interactive }: EmbedOptions): Drawing[] {
	if (FLUID.includes(chart)) return [{ width: 632, from: null, below: null, least: 0, most: Infinity }];
	const widths = width !== null ? [boxOf(width)] : interactive ? WITH_SCRIPT : WITHOUT_SCRIPT;
	return widths.map((each, index) => {
		const list = chart === 'timeline' && each < NARROW;
		return {
			width: each,
			from: index === 0 ? null : breakpoint(widths, index),
			below: index === widths.length - 1 ? null : breakpoint(widths, index + 1),
			least: list ? 0 : Math.ceil(each * SHRINK),
			most: list ? NARROW - 1 : Math.floor(each * GROW)
		};
	});
}

/** A drawing takes over where its own width is reached; the one for any page of some width, where the list ends. */
function breakpoint(widths: readonly number[], index: number): number {
	return widths === WITH_SCRIPT ? NARROW : widths[index];
}
