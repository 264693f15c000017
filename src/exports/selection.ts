/** The events of an export, in pages, with all that is to be said of them. */
import type { Facts } from '#exports/facts.ts';
import type { Filters, Lang } from '#filters.ts';
import type { Coverage, Event, Notice, Volume } from '#model.ts';
import type { BulletinSummary, Store, Summary } from '#store/store.ts';

/** What every writer is given. The same data gives the same selection. */
export interface Selection {
	facts: Facts;
	/** The dated events that the filters leave, in order of their days, from the start at each call. */
	pages(): AsyncIterable<readonly Event[]>;
	/** Undated events that the filters leave. */
	undated(): Promise<Event[]>;
	/** Days for which each lane has bulletins. */
	coverage(): Promise<Coverage[]>;
	/** How much was read of each place. */
	volumes(): Promise<Volume[]>;
}

/**
 * What the filters leave of a store. `pages` throws where the data changed after it was counted. `known`: what does not depend on
 * the filters, where it is at hand already.
 */
export async function select(
	store: Store,
	filters: Filters,
	lang: Lang,
	notices: Notice[] = [],
	known?: { summary: Summary; bulletins: BulletinSummary[] }
): Promise<Selection> {
	const { dated, undated, cited, masked } = await store.tally(filters);
	const all = known?.summary ?? (await store.summary());
	const every = known?.bulletins ?? (await store.bulletins());
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
		pages: () => counted(store.pages(filters), dated),
		undated: () => store.undated(filters),
		coverage: () => store.coverage(),
		volumes: () => store.volumes()
	};
}

/** All events of a selection at once, for formats that need them together. */
export async function eventsOf(selection: Pick<Selection, 'pages'>): Promise<Event[]> {
	const events: Event[] = [];
	for await (const page of selection.pages()) events.push(...page);
	return events;
}

/** The same without what no chart of counts asks for: many fit into memory. */
export async function countedOf(selection: Pick<Selection, 'pages'>): Promise<Event[]> {
	const events: Event[] = [];
	for await (const page of selection.pages()) {
		for (const event of page) {
			const quote = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
			events.push({ ...event, quote, because: [], places: [], quantities: [], articleTitle: '' });
		}
	}
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
