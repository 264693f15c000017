/** How much a view holds, and where it can be had: what a page says before anybody asks for the list of downloads (download.ts). */
import { withoutDay } from '#exports/exactness.ts';
import type { Picture } from '#charts/ids.ts';
import { toQuery, type Filters, type View } from '#filters.ts';
import type { Event } from '#model.ts';
import type { Summary } from '#store/store.ts';

/** How many events a file holds and lacks. */
export interface Counts {
	rows: number;
	undated: number;
	filtered: number;
	/** Of the rows, those of which no day is known. */
	noDay: number;
}

/** Counts of a view. `undated`: undated events that the filters leave. */
export function countsOf(
	events: readonly Event[],
	undated: number,
	summary: Pick<Summary, 'dated' | 'undated'>
): Counts {
	const rows = events.length;
	return {
		rows,
		undated,
		filtered: summary.dated + summary.undated - rows - undated,
		noDay: withoutDay(events).count
	};
}

/** Address of the page with the downloads of a chart: `/export?from=2020-03-01&chart=timeline`. */
export function downloadPage(chart: Picture, filters: Filters, view: Partial<View>): string {
	const params = new URLSearchParams(toQuery(filters, view));
	params.set('chart', chart);
	return `/export?${params.toString()}`;
}
