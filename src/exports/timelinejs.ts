import { placeWords, typeName } from '#charts/shared/describe.ts';
import { parseEdtf } from '#edtf.ts';
import { sourceLine, whenWords } from '#exports/event-words.ts';
import { sidesOf } from '#exports/exactness.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { jsonLines } from '#exports/lines.ts';
import type { Lang } from '#filters.ts';
import type { Edtf, Event } from '#model.ts';

/** A date of TimelineJS 3: numbers as far as they are known. */
interface TimelineDate {
	year: number;
	month?: number;
	day?: number;
	hour?: number;
	minute?: number;
}

/**
 * Events as TimelineJS 3 takes them, in pieces (timeline.knightlab.com/docs/json-format.html). TimelineJS knows no doubt: each date
 * is the number nearest to it, and `display_date`, which is what a reader sees, says what is known. Its texts are HTML.
 */
export async function* toTimelineJs(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<string> {
	const [headline, ...about] = statement(facts).map(escapeHtml);
	const title = { unique_id: facts.fingerprint, text: { headline, text: paragraphs(about) } };
	yield `{"title":${JSON.stringify(title)},"events":[`;
	yield* jsonLines(pages, (event) => slide(event, facts.lang));
	yield '\n]}\n';
}

function slide(event: Event, lang: Lang) {
	const { from, to } = sidesOf(event.date!, event.certainty);
	return {
		unique_id: event.id,
		start_date: timelineDate(from ?? to!),
		...(from && to && { end_date: timelineDate(to) }),
		display_date: escapeHtml(whenWords(event, lang)),
		group: typeName(event.type, lang),
		text: {
			headline: escapeHtml(event.title),
			text:
				`<blockquote>${escapeHtml(event.quote.exact)}</blockquote>` +
				paragraphs([placeWords(event, lang), sourceLine(event, lang)].map(escapeHtml))
		}
	};
}

/** `2020-03-05T18:00~` -> { year: 2020, month: 3, day: 5, hour: 18, minute: 0 }; 24:00, which would stand on the next day, is left out. */
function timelineDate(point: Edtf): TimelineDate {
	const { minute } = parseEdtf(point);
	const [year, month, day] = /^\d{4}(?:-\d\d){0,2}/.exec(point)![0].split('-').map(Number);
	if (minute === null || minute === 1440) return { year, ...(month && { month }), ...(day && { day }) };
	return { year, month, day, hour: Math.floor(minute / 60), minute: minute % 60 };
}

function paragraphs(html: string[]): string {
	return html.map((each) => `<p>${each}</p>`).join('');
}

/** Text as HTML that shows it, line breaks included, and runs nothing. */
function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		'\n': '<br>'
	};
	return text.replace(/[&<>"\n]/g, (char) => entities[char]);
}
