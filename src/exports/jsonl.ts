import type { Facts } from '#exports/facts.ts';
import type { Event } from '#model.ts';

/**
 * Events as JSON Lines, in pieces: the first line is `{"about": {…}}`, the facts of the export with its `count`; then an
 * event a line. A file that was cut off is known by its number of lines, which is `count + 1`.
 */
export async function* toJsonLines(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<string> {
	yield `${JSON.stringify({ about: facts })}\n`;
	for await (const page of pages) yield page.map((event) => `${JSON.stringify(event)}\n`).join('');
}
