import type { Facts } from '#exports/facts.ts';
import type { Event } from '#model.ts';

/** Lines that go out in one piece. */
const PIECE = 256;

/**
 * Events as JSON Lines, in pieces: the first line is `{"about": {…}}`, the facts of the export with its `count`; then an
 * event a line. A file that was cut off is known by its number of lines, which is `count + 1`.
 */
export function* toJsonLines(events: readonly Event[], facts: Facts): Generator<string> {
	yield `${JSON.stringify({ about: facts })}\n`;
	for (let at = 0; at < events.length; at += PIECE) {
		yield events
			.slice(at, at + PIECE)
			.map((event) => `${JSON.stringify(event)}\n`)
			.join('');
	}
}
