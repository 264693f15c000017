import { describe, expect, it } from 'vitest';
import { toTimelineJs } from '#exports/timelinejs.ts';
import type { Event } from '#model.ts';
import { factsFor, hostileEvents, made, paged, text } from './hostile.ts';

interface Slide {
	unique_id: string;
	start_date: Record<string, number>;
	end_date?: Record<string, number>;
	display_date: string;
	group: string;
	text: { headline: string; text: string };
}

interface Told {
	title: { text: { headline: string; text: string } };
	events: Slide[];
}

async function read(events: readonly Event[]): Promise<Told> {
	return JSON.parse(await text(toTimelineJs(paged(events), factsFor(events)))) as Told;
}

/** What a browser shows of this HTML. */
function shown(html: string): string {
	return html
		.replaceAll('<br>', '\n')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

describe('toTimelineJs', () => {
	it('reads back title, date and quote, and lets no markup of a title through', async () => {
		const { events } = await read(hostileEvents);
		expect(events).toHaveLength(hostileEvents.length);
		events.forEach((slide, index) => {
			const event = hostileEvents[index];
			expect(slide.text.headline).not.toMatch(/<(?!br>)/);
			expect(shown(slide.text.headline)).toBe(event.title);
			expect(slide.start_date).toEqual({ year: 2020, month: 3, day: index + 1 });
			const quote = /^<blockquote>(?<quote>.*?)<\/blockquote>/s.exec(slide.text.text)!.groups!.quote;
			expect(shown(quote)).toBe(event.quote.exact);
		});
	});

	const dates = [
		{
			in: '2020-03-08T18:05',
			start: { year: 2020, month: 3, day: 8, hour: 18, minute: 5 },
			shown: '2020年3月8日 18:05'
		},
		{
			in: '2020-03-08T18:00~',
			start: { year: 2020, month: 3, day: 8, hour: 18, minute: 0 },
			shown: '2020年3月8日 18时许'
		},
		{
			in: '2020-02-29T24:00',
			start: { year: 2020, month: 2, day: 29 },
			shown: '2020年2月29日 24:00'
		},
		{ in: '2020-03-05~', start: { year: 2020, month: 3, day: 5 }, shown: '2020年3月5日前后' },
		{ in: '2020-03-XX', start: { year: 2020, month: 3 }, shown: '2020年3月某日' },
		{ in: '2020-03~', start: { year: 2020, month: 3 }, shown: '约2020年3月' },
		{ in: '2020', start: { year: 2020 }, shown: '2020年' },
		{ in: '2020-02-01/..', start: { year: 2020, month: 2, day: 1 }, shown: '2020年2月1日起' },
		{ in: '../2020-03-05', start: { year: 2020, month: 3, day: 5 }, shown: '至2020年3月5日' },
		{
			in: '2020-03-01/2020-03-05',
			start: { year: 2020, month: 3, day: 1 },
			end: { year: 2020, month: 3, day: 5 },
			shown: '2020年3月1日—5日'
		}
	];
	it.each(dates)('words $in', async ({ in: date, start, end, shown }) => {
		const [slide] = (await read(made([{ date }]))).events;
		expect([slide.start_date, slide.end_date, slide.display_date]).toEqual([start, end, shown]);
	});

	it('opens with what it is, also without events', async () => {
		const { title, events } = await read([]);
		expect(events).toEqual([]);
		expect(title.text.text).toContain('收入事件 0 件。未收入：2 件（没有日期）');
		expect(title.text.text).toContain('f'.repeat(64));
	});
});
