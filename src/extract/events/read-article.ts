/** Reads one article: its mentions and its events, dated and undated, in the order of the text. */
import type { DateFound } from '#extract/dates/date-found.ts';
import type {
	Article,
	Because,
	Bulletin,
	Certainty,
	DayPart,
	Event,
	Mention,
	Modality,
	UndatedReason
} from '#model.ts';
import { restorer, simplify } from '#extract/lexicon/traditional.ts';
import { sourceEnd, sourceOffset } from '#extract/segment/source-offset.ts';
import { placeDates, type DatePlaced } from './article-dates.ts';
import { restoreEvent } from './characters.ts';
import type { Range } from './clauses.ts';
import { happenings, type Happening, type Passage } from './happenings.ts';
import { modalityOf } from './modality.ts';
import { organisations } from './organisations.ts';
import { peopleOf, type People } from './people.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { quoteOf, sourceRange, type Source } from './quote.ts';
import { tellingOf, type Telling } from './telling.ts';
import { titleOf, type TitleContext } from './title.ts';
import { typeOf, type Told } from './types.ts';
import { undatedHappenings, type Undated } from './undated.ts';

/** Where a happening took place, from the top down, and its lane. */
export interface AreaFound {
	area: string[];
	district: string | null;
	subdistrict: string | null;
	because: Because[];
}

/** What an article is read with. */
export interface ReadingContext {
	bulletin: Bulletin;
	source: Source;
	/** The bulletin's year and the day number of its issue, null where nothing decides them. */
	year: number | null;
	issued: number | null;
	areaOf(article: Article, range: Range): AreaFound;
}

export interface ArticleRead {
	mentions: Mention[];
	events: Event[];
}

/** Reads an article with its dates, in the order of the text: as written, and with its characters simplified (plainArticle). */
export function readArticle(
	{ written, plain: article }: { written: Article; plain: Article },
	found: readonly DateFound[],
	context: ReadingContext
): ArticleRead {
	const same = article === written;
	const dates = same ? found : found.map((date) => ({ ...date, text: simplify(date.text) }));
	const { mentions, events } = readPlain(article, dates, context);
	if (same) return { mentions, events };
	const restore = restorer(written.text);
	return {
		mentions: mentions.map((mention, i) => ({ ...mention, text: plain(found[i].text) })),
		events: events.map((event) => restoreEvent(event, written, restore))
	};
}

function readPlain(article: Article, dates: readonly DateFound[], context: ReadingContext): ArticleRead {
	const placed = placeDates(article, dates, context.year);
	const told = happenings(
		article,
		placed
			.filter(({ scene, role }) => role.role === 'event' && scene.found.date !== null)
			.map(({ scene }) => scene)
	);
	const shelf = undatedHappenings(
		article,
		told.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start),
		placed
			.filter(({ scene, role }) => role.role === 'event' && scene.found.date === null)
			.map(({ scene }) => scene.found)
	);
	const events: Event[] = [];
	if (told.length > 0 || shelf.length > 0) {
		const times = placed.filter(({ role }) => role.role === 'event').map(({ scene }) => scene.found);
		const surroundings = { article, dates, times, people: peopleOf(article.text, heads(placed)), context };
		told.forEach((happening, i) => {
			const next = told[i + 1]?.range.start ?? article.text.length;
			events.push(datedEvent(happening, next, i === 0, surroundings));
		});
		for (const each of shelf) events.push(undatedEvent(each, surroundings));
	}
	return { mentions: placed.map((each) => mentionOf(each, context.source)), events: distinct(events) };
}

interface Surroundings {
	article: Article;
	dates: readonly DateFound[];
	/** Those of them that date something. */
	times: readonly DateFound[];
	people: People;
	context: ReadingContext;
}

/** Most clauses of an article whose head is read for a name. */
const HEADS = 500;

/** Where a clause's subject may begin: after a date and the comma that follows it. */
function heads(placed: readonly DatePlaced[]): number[] {
	return placed
		.filter(({ role }) => role.role === 'event')
		.slice(0, HEADS)
		.map(({ scene }) => scene.found.end);
}

/** How a happening is entered: at its date, or on the shelf. */
interface Entry {
	/** Where its date stands, or it; makes the event's id. */
	at: number;
	date: string | null;
	words: string;
	part?: DayPart;
	undated?: UndatedReason;
	certainty: Certainty;
	because: readonly Because[];
	modality: Modality;
	/** Why it has that modality. */
	why: readonly Because[];
}

/** `next`: where the next happening of the article begins, or its end. */
function datedEvent(happening: Happening, next: number, lead: boolean, around: Surroundings): Event {
	const { found, extent, before, after } = happening.anchor;
	const { modality, because: why } = modalityOf({
		extent,
		dateText: found.text,
		before,
		after,
		told: happening.article.text.slice(found.end, happening.range.end),
		issued: around.context.issued
	});
	const { date, text: words, part, certainty, because } = found;
	const entry = { at: found.start, date, words, part, certainty, because, modality, why };
	return eventOf(happening, entry, next, lead, around);
}

function undatedEvent({ sentence, range, reason, words, at }: Undated, around: Surroundings): Event {
	const passage = { article: around.article, range, first: sentence, last: sentence, anchor: null };
	const entry: Entry = {
		at,
		date: null,
		words,
		undated: reason,
		certainty: 'doubtful',
		because: [],
		modality: 'happened',
		why: []
	};
	return eventOf(passage, entry, range.end, false, around);
}

/** How far before a happening the person is looked for whom it calls 他. */
const MEMORY = 200;
/** How far after a happening its quantities may stand, in characters. */
const COUNTED = 160;
/** How far after a happening those are looked for who speak at it, in characters. */
const SPEECHES = 3000;

/**
 * Reads a happening: its own words give places, organisations and quantities; the sentences that elaborate it persons too,
 * and those after them, up to `next`, persons who are said to speak. Written out as one literal: spreads cost more than rules.
 */
function eventOf(passage: Passage, entry: Entry, next: number, lead: boolean, around: Surroundings): Event {
	const { article, range } = passage;
	const { bulletin, source, areaOf } = around.context;
	const { text } = article;
	const telling = tellingOf(passage, next);
	const more = telling.more.end;
	const counted = Math.min(more, range.end + COUNTED);
	const area = areaOf(article, range);
	const { type, because } = typeOf(toldOf(passage, telling, lead, around.dates));
	return {
		id: `${bulletin.sha256.slice(0, 12)}-${source.point(sourceOffset(article, entry.at))}`,
		file: bulletin.file,
		sha256: bulletin.sha256,
		article: article.index,
		articleTitle: article.title,
		date: entry.date,
		dateText: plain(entry.words),
		part: entry.part,
		undated: entry.undated,
		certainty: entry.certainty,
		type,
		title: titleOf(passage, telling, titleContext(area, around, range, lead)),
		area: area.area,
		district: area.district,
		subdistrict: area.subdistrict,
		places: places(text.slice(range.start, range.end)),
		people: around.people.within(range.start, more, Math.min(next, more + SPEECHES)),
		organisations: organisations(text, range.start, range.end),
		quantities: quantities(text, range.start, counted, near(around.dates, range.start, counted)),
		modality: entry.modality,
		quote: quoteOf(source, sourceRange(source, article, range, entry.at)),
		because: entry.because.concat(because, area.because, entry.why)
	};
}

function titleContext(
	{ area, district, subdistrict }: AreaFound,
	{ article, times, people }: Surroundings,
	range: Range,
	lead: boolean
): TitleContext {
	const before = range.start - MEMORY < 0 ? 0 : range.start - MEMORY;
	const pronoun = /[他她]/.test(article.text.slice(range.start, range.end));
	const known = pronoun ? people.within(before, range.start, range.start) : [];
	return {
		person: known.length === 1 ? known[0].name : null,
		area,
		district,
		subdistrict,
		dates: near(times, range.start - COUNTED, range.end),
		lead
	};
}

function toldOf(passage: Passage, telling: Telling, lead: boolean, dates: readonly DateFound[]): Told {
	const { article, range } = passage;
	const main = telling.clauses[telling.main];
	return {
		text: article.text,
		main,
		aside: telling.clauses.filter((clause) => clause !== main),
		heading: article.title,
		lead,
		more: telling.more,
		dates: near(dates, range.start, telling.more.end).filter(({ kind }) => kind !== 'label')
	};
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

function mentionOf({ scene, role }: DatePlaced, source: Source): Mention {
	const { found, article } = scene;
	const why: Because | null =
		role.role === 'event'
			? null
			: { about: 'date', zh: `不是事件日期：${role.zh}`, en: `Dates no event: ${role.en}` };
	return {
		start: source.point(sourceOffset(article, found.start)),
		end: source.point(sourceEnd(article, found.end)),
		text: plain(found.text),
		date: found.date,
		part: found.part,
		role: role.role,
		because: why === null ? found.because.slice() : found.because.concat(why)
	};
}

/** Line breaks of the page layout taken out. */
function plain(text: string): string {
	return /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** In the order of the text; of two with one id the first. */
function distinct(events: Event[]): Event[] {
	const seen = new Set<string>();
	return events
		.sort((a, b) => a.quote.start - b.quote.start)
		.filter(({ id }) => !seen.has(id) && seen.add(id));
}
