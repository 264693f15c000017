/** How much a view holds, and where it can be had: what a page says before anybody asks for the list of downloads (download.ts). */
import type { Picture } from '#charts/ids.ts';
import { toQuery, type Filters, type View } from '#filters.ts';
import type { Summary } from '#store/store.ts';

/** How many events a file holds and lacks. */
export interface Counts {
	rows: number;
	/** Undated events that the filters leave, whether they are all at hand or not. */
	undated: number;
	/** Events, dated or not, that the filters take away. */
	filtered: number;
	/** Of the rows, those of which no day is known. */
	noDay: number;
}

/** Counts of a view, of what the filters leave of a collection. */
export function countsOf(
	{ rows, undated, noDay }: Omit<Counts, 'filtered'>,
	summary: Pick<Summary, 'dated' | 'undated'>
): Counts {
	return { rows, undated, filtered: summary.dated + summary.undated - rows - undated, noDay };
}

/** Address of the page with the downloads of a chart: `/export?from=2020-03-01&chart=timeline`. */
export function downloadPage(chart: Picture, filters: Filters, view: Partial<View>): string {
	const params = new URLSearchParams(toQuery(filters, view));
	params.set('chart', chart);
	return `/export?${params.toString()}`;
}
