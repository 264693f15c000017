/** What an embedded chart shows: its rows with what is said about them, live or frozen. */
import type { Feast } from '#charts/shared/feast.ts';
import type { AboutFrozen, FrozenSelection } from '#exports/frozen.ts';
import type { Event } from '#model.ts';

export interface EmbedView extends AboutFrozen {
	/** Dated events in order of their days. */
	events: Event[];
	/** What the axis may name. */
	feasts: Feast[];
	/** Null: live. */
	frozen: FrozenSelection['frozen'] | null;
}

/** The day of an instant in UTC: `2026-11-22`. */
export function isoDay(instant: string): string {
	return instant.slice(0, 10);
}

/** The places whose bulletins the rows are from, each once: 外滩街道. */
export function placesOf({ facts }: Pick<EmbedView, 'facts'>): string[] {
	return [...new Set(facts.bulletins.flatMap(({ area }) => area.at(-1) ?? []))];
}
