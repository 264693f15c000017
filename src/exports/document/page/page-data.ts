/** What a page that stands alone carries with it, as JSON: all that its charts are laid out from. */
import type { Feast } from '#charts/shared/feast.ts';
import type { Facts } from '#exports/facts.ts';
import type { Chart } from '#charts/ids.ts';
import type { Days } from '#exports/pictures/picture-text.ts';
import type { ChartView, TimelineView } from '#filters.ts';
import type { Coverage, Event, Volume } from '#model.ts';

export interface PageData {
	about: Facts;
	/** Dated ones in order of their days, then the undated. */
	events: Event[];
	/** In the order of the figures. */
	charts: Chart[];
	districts: ChartView;
	timeline: TimelineView;
	coverage: Coverage[];
	volumes: Volume[];
	/** Days of the dated events, and what an axis over them may name. */
	days: Days;
	feasts: Feast[];
}
