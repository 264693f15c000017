import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Facts } from '#exports/facts.ts';
import { toIcalendar } from '#exports/icalendar.ts';
import { textLine } from '#exports/icalendar-lines.ts';
import type { Event } from '#model.ts';
import { factsFor, hostileEvents, made, paged, text } from './hostile.ts';

/** The calendar as another maker's parser reads it. */
function read(text: string): { calendar: ICAL.Component; entries: ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return {
		calendar,
		entries: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
	};
}

/** The calendar of events, as text. */
const ics = (events: readonly Event[], facts: Facts): Promise<string> =>
	text(toIcalendar(() => paged(events), facts));

async function readOne(event: Partial<Event>): Promise<ICAL.Event> {
	const events = made([event]);
	return read(await ics(events, factsFor(events))).entries[0];
}

describe('toIcalendar', () => {
	it('reads back title, date and quote with ical.js', async () => {
		const { entries } = read(await ics(hostileEvents, factsFor(hostileEvents)));
		expect(entries).toHaveLength(hostileEvents.length);
		entries.forEach((entry, index) => {
			const event = hostileEvents[index];
			const shown = (value: string): string => value.replace(/\r\n/g, '\n').replace('\u0007', '');
			expect(entry.summary).toBe(shown(event.title));
			expect(entry.startDate.toString()).toBe(event.date);
			expect(entry.description).toContain(shown(event.quote.exact));
			expect(entry.uid).toBe(`${event.id}@shixu`);
			expect(entry.component.getFirstPropertyValue('x-shixu-edtf')).toBe(event.date);
		});
	});

	const dates = [
		{ in: { date: '2020-02-29' }, want: ['2020-02-29', '2020-03-01', '街道召开会议'] },
		{ in: { date: '2020-03-01/2020-03-05' }, want: ['2020-03-01', '2020-03-06', '街道召开会议'] },
		{
			in: { date: '2020-03-08T18:05' },
			want: ['2020-03-08T18:05:00', '2020-03-08T18:05:00', '街道召开会议']
		},
		{
			in: { date: '2020-03-08T18:00~' },
			want: ['2020-03-08T18:00:00', '2020-03-08T18:00:00', '街道召开会议（3月8日 18时许）']
		},
		{
			in: { date: '2020-02-29T24:00' },
			want: ['2020-02-29', '2020-03-01', '街道召开会议（2月29日 24:00）']
		},
		{
			in: { date: '2020-02-29T18:00/2020-02-29T24:00' },
			want: ['2020-02-29T18:00:00', '2020-03-01T00:00:00', '街道召开会议']
		},
		{
			in: { date: '2020-03-05T18:00/2020-03-06T02:30' },
			want: ['2020-03-05T18:00:00', '2020-03-06T02:30:00', '街道召开会议']
		},
		{ in: { date: '2020-03-05T18:00/2020-03-06' }, want: ['2020-03-05', '2020-03-07', '街道召开会议'] },
		{ in: { date: '2020-03-05~' }, want: ['2020-03-05', '2020-03-06', '街道召开会议（3月5日前后）'] },
		{ in: { date: '2020-02-01/..' }, want: ['2020-02-01', '2020-02-02', '街道召开会议（2月1日起）'] },
		{
			in: { date: '2020-03-10', modality: 'deadline' as const },
			want: ['2020-03-10', '2020-03-11', '街道召开会议（3月10日截止）']
		}
	];
	it.each(dates)('puts $in.date in the calendar', async ({ in: event, want }) => {
		const entry = await readOne(event);
		expect([entry.startDate.toString(), entry.endDate.toString(), entry.summary]).toEqual(want);
		expect(entry.startDate.zone.tzid).toBe('floating');
	});

	it('is tentative for what is planned, and blocks no time', async () => {
		const status = async (event: Partial<Event>): Promise<unknown[]> => {
			const { component } = await readOne(event);
			return ['status', 'transp'].map((name) => component.getFirstPropertyValue(name));
		};
		expect(await status({ date: '2020-03-08', modality: 'planned' })).toEqual(['TENTATIVE', 'TRANSPARENT']);
		expect(await status({ date: '2020-03-08' })).toEqual(['CONFIRMED', 'TRANSPARENT']);
	});

	it('takes its stamp from the issue day, else from the event', async () => {
		const events = made([{ date: '2020-03-01/2020-03-05' }]);
		const facts = factsFor(events);
		const undated = { ...facts, bulletins: [{ ...facts.bulletins[0], issued: null }] };
		expect(await ics(events, facts)).toContain('DTSTAMP:20200320T000000Z\r\n');
		expect(await ics(events, undated)).toContain('DTSTAMP:20200305T000000Z\r\n');
	});

	it('counts what has no day, and says so with the fingerprint', async () => {
		const events = made([
			{ date: '2020-03-08' },
			{ date: '2020-03-XX' },
			{ date: '2020' },
			{ date: '2020-02-03/2020-02-09~' }
		]);
		const { calendar, entries } = read(await ics(events, factsFor(events)));
		expect(entries).toHaveLength(1);
		const about = String(calendar.getFirstPropertyValue('description'));
		expect(about).toContain(
			'收入事件 1 件。未收入：3 件（只知年、月或一段时间，不知哪一天）、2 件（没有日期）、7 件'
		);
		expect(about).toContain('f'.repeat(64));
	});

	it('is a valid calendar without events', async () => {
		const { calendar, entries } = read(await ics([], factsFor([])));
		expect(entries).toEqual([]);
		expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vjournal']);
	});
});

describe('textLine', async () => {
	it.each(['中', '👩‍👩‍👧‍👦', 'a', ',;\\\n', 'é'])('folds at 75 octets and splits no character: %j', (unit) => {
		for (let shift = 0; shift < 4; shift++) {
			const text = 'x'.repeat(shift) + unit.repeat(100);
			const written = textLine('SUMMARY', text);
			const lines = written.split('\r\n');
			expect(lines.pop()).toBe('');
			for (const each of lines) {
				expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
				expect(each).not.toMatch(/\p{Cs}/u);
			}
			const [, , , value] = ICAL.parse.property(
				lines.map((each, at) => (at ? each.slice(1) : each)).join('')
			);
			expect(value).toBe(text);
		}
	});
});
