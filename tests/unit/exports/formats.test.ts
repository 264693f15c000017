import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '#exports/formats.ts';
import { toJsonLines } from '#exports/jsonl.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { bytes, factsFor, hostileEvents, made, text } from './hostile.ts';

const gold = (fixture as unknown as Event[]).filter((event) => event.date !== null);

describe.each(formats)('$extension', (format) => {
	it.each([
		{ name: 'hostile', events: hostileEvents },
		{ name: 'real', events: gold },
		{ name: 'no', events: [] }
	])('gives the same bytes twice for $name events', ({ events }) => {
		const facts = factsFor(events);
		const [first, second] = [0, 1].map(() =>
			bytes(format.write(structuredClone(events), structuredClone(facts)))
		);
		expect(Buffer.compare(first, second)).toBe(0);
		expect(first.length > 0 || format.extension === 'ris').toBe(true);
	});

	it('knows nothing of the clock or the time zone', () => {
		const facts = factsFor(hostileEvents);
		const here = bytes(format.write(hostileEvents, facts));
		const zone = process.env.TZ;
		try {
			process.env.TZ = 'America/Los_Angeles';
			expect(Buffer.compare(bytes(format.write(hostileEvents, facts)), here)).toBe(0);
		} finally {
			process.env.TZ = zone;
		}
	});

	it('is found by its ending', () => {
		expect(formatOf(format.extension)).toBe(format);
	});
});

describe('formatOf', () => {
	it.each(['geojson', 'exe', '', 'toString'])('has no %s', (name) => {
		expect(formatOf(name)).toBeUndefined();
	});
});

describe('toJsonLines', () => {
	it('reads back the facts and every event', () => {
		const lines = text(toJsonLines(hostileEvents, factsFor(hostileEvents))).split('\n');
		expect(lines.pop()).toBe('');
		const [{ about }, ...events] = lines.map((line) => JSON.parse(line) as { about: object });
		expect(about).toMatchObject({ count: hostileEvents.length, leftOut: { undated: 2, filtered: 7 } });
		expect(events).toEqual(hostileEvents);
	});

	it('goes out in pieces', () => {
		const many = made(Array.from({ length: 1000 }, () => ({ date: '2020-03-08' })));
		expect([...toJsonLines(many, factsFor(many))]).toHaveLength(5);
	});
});
