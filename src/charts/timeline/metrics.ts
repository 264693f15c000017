/** Sizes of the timeline that do not depend on the data, px. */
export interface Metrics {
	gutter: number;
	axis: number;
	row: number;
	/** Above the first and below the last row of a lane. */
	pad: number;
	band: number;
	font: number;
	/** Lowest lane. */
	lane: number;
	/** A folded one. */
	folded: number;
	/** Fade of an open end. */
	fade: number;
	/** Rows of a lane at most, and of one that starts out as bins. */
	rows: number;
	denseRows: number;
}

export const wide: Metrics = {
	gutter: 136,
	axis: 72,
	row: 24,
	pad: 8,
	band: 18,
	font: 12.5,
	lane: 40,
	folded: 28,
	fade: 56,
	rows: 12,
	denseRows: 2
};

/** For embeds. */
export const small: Metrics = {
	gutter: 106,
	axis: 72,
	row: 20,
	pad: 6,
	band: 17,
	font: 12,
	lane: 32,
	folded: 26,
	fade: 36,
	rows: 12,
	denseRows: 2
};
