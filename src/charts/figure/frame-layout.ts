/** The frame of a chart that leaves the page: title and lines above, legend, notes below; positions in px. */
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Event } from '#model.ts';
import { textWidth, wrap } from '#charts/shared/type-face.ts';

export interface Line {
	text: string;
	x: number;
	/** Baseline. */
	y: number;
}

export interface FrameText {
	title: string;
	/** Under the title: filters, number of rows. */
	lines: readonly string[];
	/** Under the chart: source, fingerprint. */
	foot: readonly string[];
	/** Names for the legend of types, and for the one of date states (with the px of their samples). */
	types: readonly { id: string; name: string }[];
	states: readonly { id: string; name: string; width: number }[];
}

export interface FrameLayout {
	height: number;
	/** Where the chart stands. */
	chartY: number;
	title: Line[];
	lines: Line[];
	types: (Line & { id: string })[];
	states: (Line & { id: string })[];
	foot: Line[];
	/** Rule above the foot. */
	ruleY: number;
}

/** px around everything. */
export const MARGIN = 24;
const TITLE = 22;

/** Stacks the frame's parts around a chart of a given size. `width`: of the chart, px. */
export function layoutFrame(text: FrameText, width: number, chartHeight: number): FrameLayout {
	let y = MARGIN;
	const block = (texts: readonly string[], size: number, leading: number): Line[] =>
		texts
			.flatMap((one) => wrap(one, width, size))
			.map((line) => {
				y += leading;
				return { text: line, x: MARGIN, y: y - leading * 0.3 };
			});
	const title = block([text.title], TITLE, 32);
	const lines = block(text.lines, 13, 22);
	y += 8;
	const types = flow(
		text.types.map((type) => ({ ...type, width: 14 })),
		width,
		y
	);
	y += types.height + 16;
	const chartY = y;
	y += chartHeight + 12;
	const states = flow(text.states, width, y);
	y += states.height + 8;
	const ruleY = y;
	y += 8;
	const foot = block(text.foot, 12, 20);
	return {
		height: Math.ceil(y + MARGIN),
		chartY,
		title,
		lines,
		types: types.items,
		states: states.items,
		foot,
		ruleY
	};
}

/** Samples with their names side by side, as many rows as needed. `y`: top of the first row. */
function flow(
	items: readonly { id: string; name: string; width: number }[],
	width: number,
	y: number
): { items: (Line & { id: string })[]; height: number } {
	let x = 0;
	let row = 0;
	const placed = items.map(({ id, name, width: sample }) => {
		const wide = sample + 6 + textWidth(name, 12);
		if (x > 0 && x + wide > width) {
			x = 0;
			row += 1;
		}
		const at = { id, text: name, x: MARGIN + x, y: y + row * 24 + 16 };
		x += wide + 20;
		return at;
	});
	return { items: placed, height: items.length === 0 ? 0 : (row + 1) * 24 };
}

/** Ids of the types that occur, in the order in which charts stack them. */
export function typesOf(events: readonly Pick<Event, 'type'>[]): string[] {
	const found = new Set(events.map(({ type }) => type));
	const known = eventTypes.map(({ id }) => id).filter((id) => found.delete(id));
	// A type that was taken out of the list is drawn as `other`.
	return found.size > 0 && !known.includes('other') ? [...known, 'other'] : known;
}
