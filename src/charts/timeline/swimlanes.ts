/** What swimlanes are made of; lanes.ts makes them. */
import type { LaneName } from '#charts/columns/columns.ts';
import type { Strata } from '#charts/columns/strata.ts';
import type { IssueDays } from '#charts/timeline/published.ts';
import type { Horizons, Timed } from '#charts/timeline/timed.ts';
import type { Lang, TimelineView } from '#filters.ts';

/** What one lane stands for. */
export type LaneBy = NonNullable<TimelineView['lanes']>;

export interface Lane {
	key: string;
	/** 外滩街道; id of a type; file of a bulletin; null: what concerns the whole district, or a lane that needs no name. */
	name: string | null;
	/** Layers of the strata (columns/strata.ts). */
	layers: Uint32Array;
	count: number;
	/** Day numbers, inclusive, of what bulletins cover; null: not known, nothing is shaded. */
	coverage: { first: number; last: number } | null;
	/** A strip of counts, until somebody opens it. */
	folded?: true;
	/** How many lanes there was no room for, and which this one holds together. */
	others?: number;
}

export interface District {
	key: string;
	/** Null: what concerns the whole city. */
	name: string | null;
	/** down: one letter below the other, beside several lanes; across: in the place of its one lane's name; none. */
	heading: 'down' | 'across' | 'none';
	count: number;
	/** What concerns the whole district first. */
	lanes: Lane[];
}

/** Lanes and what they hold. */
export interface Swimlanes {
	by: LaneBy;
	districts: District[];
	strata: Strata;
	/** The event of a row, with its date read. */
	timedOf: (row: number) => Timed;
	/** Whether the words of the events name a feast. */
	spoken: (name: string) => boolean;
	/** No event can be asked for: every lane is shown as bins. */
	binsOnly?: boolean;
	/** All events are at hand, those outside of a window too. */
	whole?: boolean;
}

/** What of the strata is shown, and how; nothing given: all of it, a lane for each subdistrict. */
export interface LaneChoice {
	by?: LaneBy;
	/** Null: places as they lie, types in their own order, bulletins by their first event. */
	order?: TimelineView['order'];
	/** Names are put in the order of this language. */
	lang?: Lang;
	/** How far the bulletins of the events reach, where only some of their events are given. */
	horizons?: Horizons;
	/** published: events stand where their bulletins came out; `issued` says when that was, if the events are not so already. */
	axis?: TimelineView['axis'];
	issued?: IssueDays;
	/** Null: every type, every lane. */
	types?: ((type: string) => boolean) | null;
	places?: ((place: LaneName) => boolean) | null;
}
