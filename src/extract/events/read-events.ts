/** Reads the mentions and events of bulletins. Every pass goes over all happenings before the next one begins (see extractAll). */
import type { DateFound } from '#extract/dates/date-found.ts';
import { restorer, simplify } from '#extract/lexicon/traditional.ts';
import { sourceOffset } from '#extract/segment/source-offset.ts';
import type { Article, Event, Mention } from '#model.ts';
import { eventArea, type EventArea } from './area/event-area.ts';
import { placeDates } from './article-dates.ts';
import type { ArticleDated, BulletinDated } from './bulletin-dated.ts';
import { restoreEvent } from './characters.ts';
import { entriesOf, type Entry } from './entries.ts';
import { mentionOf, unbroken } from './mention.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { quoteOf, sourceRange } from './quote.ts';
import { tellingOf, type Telling } from './telling.ts';
import { titleOf } from './title.ts';
import type { TitleContext } from './title-subject.ts';
import { typeOf, type Told } from './types.ts';

/** How far before a happening the person is looked for whom it calls 他. */
const MEMORY = 200;
/** How far before a happening it is read what was told there, in characters: a sentence without end must not be read again for each. */
const TOLD_BEFORE = 160;
/** How far after a happening its quantities may stand, in characters. */
const COUNTED = 160;
/** How far after a happening those are looked for who speak at it, in characters. */
const SPEECHES = 3000;

/** What a bulletin tells: its dates and its happenings, dated and undated, in the order of its text. */
export interface BulletinTold {
	mentions: Mention[];
	events: Event[];
}

/** What each bulletin tells, in their order. */
export function readEvents(bulletins: readonly BulletinDated[]): BulletinTold[] {
	const articles = bulletins.flatMap((of) => of.articles.map((article) => ({ ...article, of })));
	const dates = articles.map(plainDates);
	const placed = articles.map(({ plain, of }, i) => placeDates(plain, dates[i], of.year, of.issued));
	const entries = articles.flatMap(({ plain, of }, i) => entriesOf(plain, dates[i], placed[i], of));
	const events = eventsOf(entries);
	const told = new Map(bulletins.map((of) => [of, { mentions: [] as Mention[], events: [] as Event[] }]));
	articles.forEach(({ found, of }, i) => {
		const { mentions } = told.get(of)!;
		placed[i].forEach((date, k) => mentions.push(mentionOf(date, found[k], of.source)));
	});
	entries.forEach(({ around }, i) => told.get(around.of)!.events.push(events[i]));
	return bulletins.map((of) => {
		const { mentions, events } = told.get(of)!;
		return {
			mentions: mentions.sort((a, b) => a.start - b.start),
			events: distinct(restored(events, of.articles))
		};
	});
}

function plainDates({ written, plain, found }: ArticleDated): readonly DateFound[] {
	return written === plain ? found : found.map((date) => ({ ...date, text: simplify(date.text) }));
}

/**
 * The events of the entries: its own words give places, organisations and quantities of each; the sentences that elaborate it
 * persons too, and those after them, up to the next happening, persons who are said to speak.
 */
function eventsOf(entries: readonly Entry[]): Event[] {
	const tellings = entries.map(({ passage, next }) => tellingOf(passage, next));
	const areas = entries.map(({ passage: { article, range }, around }) =>
		eventArea({ article, start: range.start, end: range.end, bulletin: around.of.area })
	);
	const types = entries.map((entry, i) => typeOf(toldOf(entry, tellings[i])));
	const titles = entries.map((entry, i) =>
		titleOf(entry.passage, tellings[i], titleContext(entry, areas[i]))
	);
	const placesOf = entries.map(({ passage: { article, range } }) =>
		places(article.text.slice(range.start, range.end))
	);
	const people = entries.map(({ passage, next, around }, i) => {
		const more = tellings[i].more.end;
		return around.people.within(passage.range.start, more, Math.min(next, more + SPEECHES));
	});
	const bodies = entries.map(({ passage: { article, range } }) =>
		organisations(article.text, range.start, range.end)
	);
	const counts = entries.map(({ passage: { article, range }, around }, i) => {
		const end = Math.min(tellings[i].more.end, range.end + COUNTED);
		return quantities(article.text, range.start, end, near(around.dates, range.start, end));
	});
	// One literal with all its fields: spreads would cost more than the rules.
	return entries.map((entry, i) => {
		const { article, range } = entry.passage;
		const { bulletin, source } = entry.around.of;
		return {
			id: `${bulletin.sha256.slice(0, 12)}-${source.point(sourceOffset(article, entry.at))}`,
			file: bulletin.file,
			sha256: bulletin.sha256,
			article: article.index,
			articleTitle: article.title,
			date: entry.date,
			dateText: unbroken(entry.words),
			part: entry.part,
			undated: entry.undated,
			certainty: entry.certainty,
			type: types[i].type,
			title: titles[i],
			area: areas[i].area,
			district: areas[i].district,
			subdistrict: areas[i].subdistrict,
			places: placesOf[i],
			people: people[i],
			organisations: bodies[i],
			quantities: counts[i],
			modality: entry.modality,
			quote: quoteOf(source, sourceRange(source, article, range, entry.at)),
			because: entry.because.concat(types[i].because, areas[i].because, entry.why)
		};
	});
}

function titleContext({ passage, around, lead }: Entry, area: EventArea): TitleContext {
	const { article, range } = passage;
	const before = range.start - MEMORY < 0 ? 0 : range.start - MEMORY;
	const pronoun = /[他她]/.test(article.text.slice(range.start, range.end));
	const known = pronoun ? around.people.within(before, range.start, range.start) : [];
	return {
		person: known.length === 1 ? known[0].name : null,
		area: area.area,
		district: area.district,
		subdistrict: area.subdistrict,
		dates: near(around.times, range.start - COUNTED, range.end),
		lead
	};
}

function toldOf({ passage, around, lead }: Entry, telling: Telling): Told {
	const { article, range, first } = passage;
	const reach = Math.max(startBefore(article, first, range.start), range.start - TOLD_BEFORE);
	const before = { start: reach, end: range.start };
	const main = telling.clauses[telling.main];
	return {
		text: article.text,
		main,
		aside: telling.clauses.filter((clause) => clause !== main),
		heading: article.title,
		lead,
		before,
		more: telling.more,
		dates: near(around.dates, before.start, telling.more.end).filter(({ kind }) => kind !== 'label')
	};
}

/** Further items of what is told before them, also in a paragraph of their own: 第二场…, 报名截止…. */
const GOES_ON =
	/^(?:[^，。；]{0,14}[，,])?[\s●•◎○△▲\d.、．（()）]*(?:第[二三四五]|下一|最后一)[场期批次]|报名|另[有一]/;

/**
 * Where what is told before a happening begins: with its own sentence if that tells something else before, else with the sentence
 * before if the happening goes on from that; at the happening itself where neither is so.
 */
function startBefore({ text, sentences }: Article, first: number, start: number): number {
	const own = sentences[first].start;
	if (own < start) return own;
	if (first === 0 || !GOES_ON.test(text.slice(start, start + 32))) return start;
	const before = sentences[first - 1];
	return before.kind === 'prose' ? before.start : start;
}

/** The dates that stand in a range, of all in the order of the text. */
function near(dates: readonly DateFound[], start: number, end: number): DateFound[] {
	let [low, high] = [0, dates.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (dates[middle].end <= start) low = middle + 1;
		else high = middle;
	}
	const found: DateFound[] = [];
	for (let i = low; i < dates.length && dates[i].start < end; i++) found.push(dates[i]);
	return found;
}

/** Events of articles in traditional characters get them back. */
function restored(events: Event[], articles: readonly ArticleDated[]): Event[] {
	if (articles.every(({ written, plain }) => written === plain)) return events;
	const restorers = articles.map(({ written, plain }) => (written === plain ? null : restorer(written.text)));
	return events.map((event) => {
		const restore = restorers[event.article];
		return restore ? restoreEvent(event, articles[event.article].written, restore) : event;
	});
}

/** In the order of the text; of two with one id the first. */
function distinct(events: Event[]): Event[] {
	const seen = new Set<string>();
	return events
		.sort((a, b) => a.quote.start - b.quote.start)
		.filter(({ id }) => !seen.has(id) && seen.add(id));
}
