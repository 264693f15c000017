/** What an embedded chart shows: its rows with what is said about them, live or frozen. */
import type { NameKind } from '#charts/names/counts.ts';
import type { Named } from '#charts/names/layout.ts';
import type { Feast } from '#charts/shared/feast.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { AboutFrozen, FrozenSelection } from '#exports/frozen.ts';
import type { PublishedAxis, Undated } from '#exports/published-axis.ts';
import type { Event } from '#model.ts';

export interface EmbedView extends AboutFrozen {
	/** Dated events in order of their days: all, or the first of more than a page holds. How many all are: `facts.count`. */
	events: readonly Event[];
	/** What stands on the axis of issue days without a date of its own; null: nothing does. */
	undated: Undated | null;
	/** Who is most often named, where `events` are not all. */
	names: Record<NameKind, Named[]> | null;
	/** What the axis may name. */
	feasts: Feast[];
	/** Null: live. */
	frozen: FrozenSelection['frozen'] | null;
}

/** Lanes of views whose events are not all at hand. No part of the view: they are drawn, and never written down. */
const lanes = new WeakMap<EmbedView, Swimlanes>();

/** The same view, whose charts are drawn of these lanes. */
export function drawnBy(view: EmbedView, own: Swimlanes): EmbedView {
	lanes.set(view, own);
	return view;
}

/** What the charts of a view are drawn of: its events, or lanes of all of them. */
export function drawnOf(view: EmbedView): readonly Event[] | Swimlanes {
	return lanes.get(view) ?? view.events;
}

/** What a timeline on this axis is drawn of: on that of issue days also what has no date of its own. */
export function standingOf(view: EmbedView, axis: PublishedAxis | null): readonly Event[] | Swimlanes {
	const drawn = drawnOf(view);
	return axis === null || 'strata' in drawn ? drawn : [...drawn, ...(view.undated?.events ?? [])];
}

/** The day of an instant in UTC: `2026-11-22`. */
export function isoDay(instant: string): string {
	return instant.slice(0, 10);
}

/** The places whose bulletins the rows are from, each once: 外滩街道. */
export function placesOf({ facts }: Pick<EmbedView, 'facts'>): string[] {
	return [...new Set(facts.bulletins.flatMap(({ area }) => area.at(-1) ?? []))];
}
