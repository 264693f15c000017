import { createHash } from 'node:crypto';
import type { Event } from '#model.ts';

/**
 * Events in the one form that a fingerprint is taken of: an object a line, each line ended with a line feed, names of members
 * sorted, no blanks, as RFC 8785 (JSON Canonicalization Scheme) has it. The events stand in the order that is given.
 */
export function canonicalRows(events: readonly Event[]): string {
	return events.map((event) => `${JSON.stringify(sorted(event))}\n`).join('');
}

/** SHA-256 of the rows in UTF-8, 64 hex digits: what `sha256sum` says of the file. */
export function fingerprintOf(rows: string): string {
	return createHash('sha256').update(rows).digest('hex');
}

/** The events of canonical rows. */
export function eventsOf(rows: string): Event[] {
	return rows.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Event]));
}

/** Members by their names in UTF-16 units, at every depth; what is undefined is left out. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	members.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
