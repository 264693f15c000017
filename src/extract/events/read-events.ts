/**
 * Reads the mentions and events of a bulletin. Every pass goes over all happenings before the next one begins: its rules
 * and word lists stay in the processor's cache, which takes half the time of reading one happening after the other.
 */
import type { DateFound } from '#extract/dates/date-found.ts';
import { restorer, simplify } from '#extract/lexicon/traditional.ts';
import { sourceOffset } from '#extract/segment/source-offset.ts';
import type { Article, Because, Bulletin, Event, Mention } from '#model.ts';
import { placeDates } from './article-dates.ts';
import { restoreEvent } from './characters.ts';
import type { Range } from './clauses.ts';
import { entriesOf, type Entry } from './entries.ts';
import { mentionOf, unbroken } from './mention.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { quoteOf, sourceRange, type Source } from './quote.ts';
import { tellingOf, type Telling } from './telling.ts';
import { titleOf, type TitleContext } from './title.ts';
import { typeOf, type Told } from './types.ts';

/** Where a happening took place, from the top down, and its lane. */
export interface AreaFound {
	area: string[];
	district: string | null;
	subdistrict: string | null;
	because: Because[];
}

/** An article as written, the same with its characters simplified (plainArticle), and its dates in the order of the text. */
export interface ArticleDated {
	written: Article;
	plain: Article;
	found: readonly DateFound[];
}

/** What the articles are read with. */
export interface ReadingContext {
	bulletin: Bulletin;
	source: Source;
	/** The bulletin's year and the day number of its issue, null where nothing decides them. */
	year: number | null;
	issued: number | null;
	areaOf(article: Article, range: Range): AreaFound;
}

/** How far before a happening the person is looked for whom it calls 他. */
const MEMORY = 200;
/** How far after a happening its quantities may stand, in characters. */
const COUNTED = 160;
/** How far after a happening those are looked for who speak at it, in characters. */
const SPEECHES = 3000;

/** The mentions and the events of a bulletin, dated and undated, in the order of its text. */
export function readEvents(
	articles: readonly ArticleDated[],
	context: ReadingContext
): { mentions: Mention[]; events: Event[] } {
	const dates = articles.map(plainDates);
	const placed = articles.map(({ plain }, i) => placeDates(plain, dates[i], context.year));
	const entries = articles.map(({ plain }, i) => entriesOf(plain, dates[i], placed[i], context.issued));
	const events = eventsOf(entries.flat(), context);
	const mentions = articles.flatMap(({ found }, i) =>
		placed[i].map((date, k) => mentionOf(date, found[k], context.source))
	);
	return {
		mentions: mentions.sort((a, b) => a.start - b.start),
		events: distinct(restored(events, articles))
	};
}

function plainDates({ written, plain, found }: ArticleDated): readonly DateFound[] {
	return written === plain ? found : found.map((date) => ({ ...date, text: simplify(date.text) }));
}

/**
 * The events of the entries: its own words give places, organisations and quantities of each; the sentences that elaborate it
 * persons too, and those after them, up to the next happening, persons who are said to speak.
 */
function eventsOf(entries: readonly Entry[], context: ReadingContext): Event[] {
	const { bulletin, source } = context;
	const tellings = entries.map(({ passage, next }) => tellingOf(passage, next));
	const areas = entries.map(({ passage }) => context.areaOf(passage.article, passage.range));
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
	const prefix = bulletin.sha256.slice(0, 12);
	// One literal with all its fields: spreads would cost more than the rules.
	return entries.map((entry, i) => {
		const { article, range } = entry.passage;
		return {
			id: `${prefix}-${source.point(sourceOffset(article, entry.at))}`,
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

function titleContext({ passage, around, lead }: Entry, area: AreaFound): TitleContext {
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
	const before = { start: startBefore(article, first, range.start), end: range.start };
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
const GOES_ON = /^[\s●•◎○△▲\d.、．（()）]*(?:第[二三四五]|下一|最后一)[场期批次]|报名|另[有一]/;

/** Where what is told before a happening begins: with the sentence before it, if that belongs to the same paragraph. */
function startBefore({ text, sentences }: Article, first: number, start: number): number {
	const own = sentences[first];
	if (first === 0) return own.start < start ? own.start : start;
	const before = sentences[first - 1];
	const together =
		before.kind === 'prose' &&
		(before.paragraph === own.paragraph || GOES_ON.test(text.slice(start, start + 24)));
	if (together) return before.start;
	return own.start < start ? own.start : start;
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
