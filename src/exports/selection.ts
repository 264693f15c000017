/** The events of an export, in pages, with all that is to be said of them. */
import { storeSource, type EventSource } from '#exports/columns/source.ts';
import { stateOf } from '#exports/columns/state.ts';
import type { Issued } from '#charts/timeline/published.ts';
import type { Facts } from '#exports/facts.ts';
import type { Filters, Lang } from '#filters.ts';
import type { Coverage, Event, Notice, Volume } from '#model.ts';
import type { Store } from '#store/store.ts';

/** What every writer is given. The same data gives the same selection. */
export interface Selection {
	facts: Facts;
	/** The dated events that the filters leave, in order of their days, from the start at each call; `size`: of a page, if one suffices. */
	pages(size?: number): AsyncIterable<readonly Event[]>;
	/** All bulletins of the store, with their issue days. */
	bulletins: readonly Issued[];
	/** All dated events of the store, whatever the filters leave, as columns; absent where the rows are at hand. */
	columns?: () => Promise<EventSource>;
	/** Undated events that the filters leave. */
	undated(): Promise<Event[]>;
	/** Days for which each lane has bulletins. */
	coverage(): Promise<Coverage[]>;
	/** How much was read of each place. */
	volumes(): Promise<Volume[]>;
}

/**
 * What the filters leave of a store. `pages` throws where the data changed after it was counted.
 */
export async function select(
	store: Store,
	filters: Filters,
	lang: Lang,
	notices: Notice[] = []
): Promise<Selection> {
	const { dated, undated, cited, masked } = await store.tally(filters);
	const { summary: all, ...state } = await stateOf(store);
	const every = await state.bulletins();
	const bulletins = every
		.flatMap((bulletin) => {
			const count = cited.get(bulletin.sha256);
			return count === undefined ? [] : [{ ...bulletin, cited: count }];
		})
		.sort((a, b) => compare(a.file, b.file) || compare(a.sha256, b.sha256));
	const issued = every.flatMap((bulletin) => bulletin.issued ?? []).sort();
	return {
		facts: {
			filters,
			notices,
			count: dated,
			leftOut: { undated, filtered: all.dated + all.undated - dated - undated },
			fingerprint: all.fingerprint,
			dataDate: issued.at(-1) ?? all.last,
			masked,
			bulletins,
			lang
		},
		pages: (size) => counted(store.pages(filters, size), dated),
		bulletins: every,
		columns: () => storeSource(store),
		undated: () => store.undated(filters),
		coverage: state.coverage,
		volumes: state.volumes
	};
}

/** All events of a selection at once, for formats that need them together. */
export async function eventsOf(selection: Pick<Selection, 'pages'>): Promise<Event[]> {
	const events: Event[] = [];
	for await (const page of selection.pages()) events.push(...page);
	return events;
}

/** A file that says 100 rows has 100 rows, or is broken off where a reader notices. */
async function* counted(pages: AsyncIterable<Event[]>, expected: number): AsyncGenerator<Event[]> {
	let count = 0;
	for await (const page of pages) {
		count += page.length;
		yield page;
	}
	if (count !== expected) {
		throw new Error(
			`导出时数据有变动：先数到 ${expected} 件，写出 ${count} 件。请重新导出\n` +
				`The data changed during the export: ${expected} events counted, ${count} written. Export again`
		);
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
