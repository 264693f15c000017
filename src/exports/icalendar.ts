import { typeName } from '#charts/shared/describe.ts';
import { formatDay, parseEdtf } from '#edtf.ts';
import { dateLine, reasonLine, sourceLine, whenWords } from '#exports/event-words.ts';
import { calendarDays, withoutDayIn, type CalendarDays } from '#exports/exactness.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { line, textLine } from '#exports/icalendar-lines.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';

/**
 * Events for a calendar, in pieces: iCalendar, RFC 5545. Days are dates with an exclusive end; clocks are floating, as in the
 * bulletin, and so are right in any zone. What is about, open or a deadline is worded in the summary. Events that no day
 * is known for cannot be shown and are counted in the calendar's description, which comes first: the pages are asked for twice.
 * Nothing blocks the reader's time.
 */
export async function* toIcalendar(
	pages: () => AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<string> {
	const omitted = await withoutDayIn(pages());
	const about = statement(facts, [omitted]).join('\n');
	const issued = new Map(facts.bulletins.map((bulletin) => [bulletin.sha256, bulletin.issued]));
	const name = facts.lang === 'zh' ? '时序大事记' : 'Shixu chronicle';
	yield [
		line('BEGIN', 'VCALENDAR'),
		line('VERSION', '2.0'),
		line('PRODID', '-//Shixu//Shixu//ZH'),
		line('CALSCALE', 'GREGORIAN'),
		textLine('NAME', name),
		textLine('X-WR-CALNAME', name),
		textLine('DESCRIPTION', about),
		textLine('X-WR-CALDESC', about),
		textLine('X-SHIXU-FINGERPRINT', facts.fingerprint),
		...(omitted.count === facts.count ? journal(name, about, facts) : [])
	].join('');
	for await (const page of pages()) {
		const placed = page.map((event) => ({ event, days: calendarDays(event) }));
		yield placed
			.filter((each): each is Placed => each.days !== null)
			.flatMap((each) => entry(each, issued.get(each.event.sha256) ?? null, facts.lang))
			.join('');
	}
	yield line('END', 'VCALENDAR');
}

interface Placed {
	event: Event;
	days: CalendarDays;
}

function entry({ event, days }: Placed, issued: string | null, lang: Lang): string[] {
	const area = event.area.join(lang === 'zh' ? '' : ' ');
	const lines = [dateLine(event, lang), event.quote.exact, sourceLine(event, lang), reasonLine(event, lang)];
	return [
		line('BEGIN', 'VEVENT'),
		textLine('UID', `${event.id}@shixu`),
		line('DTSTAMP', `${basic(issued ?? formatDay(days.last))}T000000Z`),
		...times(days),
		textLine('SUMMARY', event.title + doubtWords(event, lang)),
		textLine('DESCRIPTION', lines.filter((each) => each !== '').join('\n')),
		textLine('LOCATION', [area, ...event.places].filter((each) => each !== '').join(' ')),
		textLine('CATEGORIES', typeName(event.type, lang)),
		line('STATUS', event.modality === 'planned' ? 'TENTATIVE' : 'CONFIRMED'),
		line('TRANSP', 'TRANSPARENT'),
		textLine('X-SHIXU-EDTF', event.date!),
		line('END', 'VEVENT')
	];
}

/**
 * Start and end. Both are days, and a clock is left to words, where one of two ends has no clock, and for a point at
 * 24:00, which would stand on the next day.
 */
function times({ first, last, minute, endMinute }: CalendarDays): string[] {
	const lasts = last > first || endMinute !== null;
	if (minute !== null && lasts && endMinute !== null) {
		return [line('DTSTART', moment(first, minute)), line('DTEND', moment(last, endMinute))];
	}
	if (minute !== null && minute < 1440 && !lasts) return [line('DTSTART', moment(first, minute))];
	return [
		line('DTSTART;VALUE=DATE', basic(formatDay(first))),
		line('DTEND;VALUE=DATE', basic(formatDay(last + 1)))
	];
}

/** `20200308T180000`; 24:00 is 0:00 of the next day. */
function moment(day: number, minute: number): string {
	const [hours, minutes] = [Math.floor((minute % 1440) / 60), minute % 60];
	const clock = [hours, minutes, 0].map((part) => String(part).padStart(2, '0')).join('');
	return `${basic(formatDay(day + Math.floor(minute / 1440)))}T${clock}`;
}

function basic(isoDay: string): string {
	return isoDay.replaceAll('-', '');
}

/** `（3月5日前后）` for what a calendar would show as more exact than it is; else ''. */
function doubtWords(event: Event, lang: Lang): string {
	const { approximate, interval, first, last, minute } = parseEdtf(event.date!);
	const open = first === null || last === null;
	const midnight = !interval && minute === 1440;
	const doubt = approximate || event.certainty === 'approximate';
	const asWritten = !doubt && !open && !midnight && event.modality !== 'deadline';
	if (asWritten) return '';
	const when = whenWords(event, lang, false);
	return lang === 'zh' ? `（${when}）` : ` (${when})`;
}

/** A calendar must have a component (RFC 5545, 3.6): without events it is a note that says why. */
function journal(name: string, about: string, { fingerprint }: Facts): string[] {
	return [
		line('BEGIN', 'VJOURNAL'),
		textLine('UID', `${fingerprint}@shixu`),
		line('DTSTAMP', '19700101T000000Z'),
		textLine('SUMMARY', name),
		textLine('DESCRIPTION', about),
		line('END', 'VJOURNAL')
	];
}
