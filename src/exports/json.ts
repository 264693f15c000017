import type { Facts } from '#exports/facts.ts';
import { jsonLines } from '#exports/lines.ts';
import type { Event } from '#model.ts';

/** Events with all that is needed to cite them and to make the same selection again. */
export interface EventsExport extends Omit<Facts, 'bulletins' | 'lang'> {
	/** In order of their days. */
	events: Event[];
}

/** As JSON, in pieces, one event a line: `{"filters":{…},"count":2,…,"events":[…]}`. */
export async function* toJson(pages: AsyncIterable<readonly Event[]>, facts: Facts): AsyncGenerator<string> {
	const { filters, notices, count, leftOut, fingerprint, dataDate, masked } = facts;
	const about = JSON.stringify({ filters, notices, count, leftOut, fingerprint, dataDate, masked });
	yield `${about.slice(0, -1)},"events":[`;
	yield* jsonLines(pages, (event) => event);
	yield '\n]}\n';
}
