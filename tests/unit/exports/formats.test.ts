import { describe, expect, it } from 'vitest';
import { pictures } from '#charts/ids.ts';
import { formats, offerOf, offers, type Format } from '#exports/formats.ts';
import { toJsonLines } from '#exports/jsonl.ts';
import { parseOptions } from '#exports/options.ts';
import { write } from '#exports/writers.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { bytes, factsFor, hostileEvents, made, paged, selectionOf, text } from './hostile.ts';

const gold = (fixture as unknown as Event[]).filter((event) => event.date !== null);
const { options } = parseOptions(new URLSearchParams());

const drawnOnce = offers().filter(({ subject }) => subject === 'events' || subject === 'timeline');

describe.each(drawnOnce.map((offer) => ({ name: `${offer.subject}.${offer.format.extension}`, offer })))(
	'$name',
	({ offer }) => {
		it.each([
			{ name: 'hostile', events: hostileEvents },
			{ name: 'real', events: gold },
			{ name: 'no', events: [] }
		])('gives the same bytes twice for $name events, wherever on earth', async ({ events }) => {
			const make = () => bytes(write(offer, selectionOf(structuredClone(events)), options));
			const first = await make();
			const zone = process.env.TZ;
			try {
				process.env.TZ = 'America/Los_Angeles';
				expect(Buffer.compare(first, await make())).toBe(0);
			} finally {
				process.env.TZ = zone;
			}
			expect(first.length > 0 || offer.format.extension === 'ris').toBe(true);
		});
	}
);

describe('offers', () => {
	it('are found by their names', () => {
		for (const offer of offers())
			expect(offerOf(`${offer.subject}.${offer.format.extension}`)).toEqual(offer);
		expect(offerOf('timelinejs.json')?.subject).toBe('events');
		expect(offerOf('png')).toBeNull();
	});
	it.each(['events.exe', 'exe', '', 'toString', 'events.png', 'timeline.csv'])('hold no %s', (name) => {
		expect(offerOf(name)).toBeNull();
	});
	it('are every picture of every chart, and every format once', () => {
		const drawn = offers().filter(({ format }) => format.group === 'picture');
		expect(drawn).toHaveLength(3 * pictures.length);
		expect(new Set(formats.map(({ extension, group }) => group + extension)).size).toBe(formats.length);
	});
	it('have variants whose parameters are understood', () => {
		for (const { variants } of formats as readonly Format[]) {
			for (const { query } of variants ?? []) {
				expect(parseOptions(new URLSearchParams(query)).notices).toEqual([]);
			}
		}
	});
});

describe('toJsonLines', () => {
	it('reads back the facts and every event', async () => {
		const lines = (await text(toJsonLines(paged(hostileEvents), factsFor(hostileEvents)))).split('\n');
		expect(lines.pop()).toBe('');
		const [{ about }, ...events] = lines.map((line) => JSON.parse(line) as { about: object });
		expect(about).toMatchObject({ count: hostileEvents.length, leftOut: { undated: 2, filtered: 7 } });
		expect(events).toEqual(hostileEvents);
	});

	it('goes out in pieces', async () => {
		const many = made(Array.from({ length: 1000 }, () => ({ date: '2020-03-08' })));
		const pieces: string[] = [];
		for await (const piece of toJsonLines(paged(many, 250), factsFor(many))) pieces.push(piece);
		expect(pieces).toHaveLength(5);
	});
});
