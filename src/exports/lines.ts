import type { Event } from '#model.ts';

/** Events as members of a JSON array, in pieces, a line each; what comes before and after is the caller's. */
export async function* jsonLines(
	pages: AsyncIterable<readonly Event[]>,
	value: (event: Event) => unknown,
	comma = ''
): AsyncGenerator<string> {
	for await (const page of pages) {
		if (page.length === 0) continue;
		yield comma + page.map((event) => `\n${JSON.stringify(value(event))}`).join(',');
		comma = ',';
	}
}
