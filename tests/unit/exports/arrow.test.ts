import { tableFromIPC, type Table } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { toArrow } from '#exports/arrow.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { bytes, factsFor, hostileEvents, made, paged } from './hostile.ts';

const gold = (fixture as unknown as Event[]).filter((event) => event.date !== null);

/** Rows as read back; days as `YYYY-MM-DD`. */
async function rows(events: readonly Event[]): Promise<Record<string, unknown>[]> {
	return (await table(events)).toArray() as Record<string, unknown>[];
}

async function table(events: readonly Event[], size?: number): Promise<Table> {
	return tableFromIPC(await bytes(toArrow(paged(events, size), factsFor(events))), { useDate: true });
}

describe('toArrow', () => {
	it.each([
		{ name: 'hostile', events: hostileEvents },
		{ name: 'real', events: gold }
	])('reads back $name events', async ({ events }) => {
		const read = await rows(events);
		expect(read).toHaveLength(events.length);
		read.forEach((row, index) => {
			const event = events[index];
			expect(row).toMatchObject({
				id: event.id,
				date: event.date,
				date_text: event.dateText,
				part: event.part ?? null,
				title: event.title,
				type: event.type,
				area: event.area,
				district: event.district,
				subdistrict: event.subdistrict,
				places: event.places,
				people: event.people.map(({ name, title = null }) => ({ name, title })),
				organisations: event.organisations,
				quote: event.quote.exact,
				quote_prefix: event.quote.prefix,
				quote_start: event.quote.start,
				article_title: event.articleTitle
			});
		});
	});

	it('bounds dates by days, null where open', async () => {
		const [open, clock] = await rows(made([{ date: '2020-02-01/..' }, { date: '2020-03-08T18:05' }]));
		expect(open).toMatchObject({ first_day: new Date('2020-02-01T00:00Z'), last_day: null, minute: null });
		expect(clock).toMatchObject({ last_day: new Date('2020-03-08T00:00Z'), minute: 1085 });
	});

	it('carries the facts in its metadata', async () => {
		const { metadata } = (await table(hostileEvents)).schema;
		expect(JSON.parse(metadata!.get('shixu')!)).toMatchObject({
			count: hostileEvents.length,
			leftOut: { undated: 2, filtered: 7 },
			fingerprint: 'f'.repeat(64)
		});
		expect(metadata!.get('statement')).toContain('未收入：2 件（没有日期）');
	});

	it('has its columns and no rows for an empty result', async () => {
		const none = await table([]);
		expect([none.numRows, none.names.includes('title')]).toEqual([0, true]);
	});

	it('is read batch by batch', async () => {
		const many = made(
			Array.from({ length: 20_000 }, (_, at) => ({ date: '2020-03-08', title: `第${at}件` }))
		);
		const column = (await table(many, 8192)).getChild('title');
		expect(column.data.map((batch: { length: number }) => batch.length)).toEqual([8192, 8192, 3616]);
		expect(column.at(19_999)).toBe('第19999件');
	});
});
