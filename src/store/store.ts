/** What the rest of Shixu asks of a store. Everything that knows SQL is behind it. */
import type { Filters } from '#filters.ts';
import type { JudgedItem } from '#masking/mask-bulletin.ts';
import type { MaskRuleId } from '#masking/rules.ts';
import type {
	Bulletin,
	Certainty,
	Coverage,
	Event,
	MaskCount,
	Mention,
	Reading,
	Retelling,
	Volume,
	YearFound
} from '#model.ts';
import type { FrozenView } from '#store/frozen.ts';
import type { SavedView, ViewChange } from '#store/saved-views.ts';

/** One bulletin in a list. */
export interface BulletinSummary {
	/** First 12 hex digits of the SHA-256: the ID of `/bulletins/ID`. */
	id: string;
	sha256: string;
	file: string;
	title: string;
	issued: string | null;
	year: YearFound;
	area: string[];
	/** Code points. */
	length: number;
	dated: number;
	undated: number;
	/** Day number after the last day that it dates: what it says has begun is known to last until here. Null: it dates none. */
	horizon?: number | null;
}

/** A bulletin with all that was read in it. */
export interface StoredBulletin extends BulletinSummary {
	text: string;
	encoding: string;
	articles: Reading['articles'];
	mentions: Mention[];
	/** In the order of the text, undated ones included. */
	events: Event[];
	/** What an editor said of its issue day, null where nobody did. */
	stated: IssueStatement | null;
	/** How many items are masked in public, by rule. */
	masked: MaskCount[];
	/** For an editor: all that the rules found, in the order of the text. The public is given none. */
	masks: StoredMask[];
}

/** One editor's decision to mask an item in public, or not to. */
export interface MaskDecision {
	/** Of the bulletin; with rule and words it names the item, whichever extraction found it. */
	sha256: string;
	rule: MaskRuleId;
	words: string;
	masked: boolean;
	who: string;
	/** When, from the caller's clock: 2026-11-22T09:30:00Z. */
	at: string;
	/** '' where no reason was given. */
	why: string;
}

/** What an editor says of the issue day of a bulletin. */
export interface IssueStatement {
	/** Of the bulletin. */
	sha256: string;
	/** As `Bulletin.issued`: `2020-03-20`, or the year alone, `2020`; null leaves it to the text again. */
	issued: string | null;
	who: string;
	/** When, from the caller's clock: 2026-11-22T09:30:00Z. */
	at: string;
}

/** A private item of a bulletin, and the last decision on it, null where the rule alone decides. */
export interface StoredMask extends JudgedItem {
	decision: MaskDecision | null;
}

/** The whole collection in numbers. */
export interface Summary {
	bulletins: number;
	/** Of these, how many say when they came out. */
	issued: number;
	dated: number;
	undated: number;
	/** First and last day that events are known to, ISO; of months and years where no day is known; null in an empty store. */
	first: string | null;
	last: string | null;
	/** SHA-256 over all events in order: changes when, and only when, the data changes. */
	fingerprint: string;
}

/** What each value of a filter would leave, all other filters applied: the numbers beside the checkboxes. */
export interface Facets {
	/** Districts with their subdistricts; `name: null`: 市级, or within a district 区级. In order of the area's code, or name. */
	districts: { name: string | null; count: number; subdistricts: { name: string | null; count: number }[] }[];
	types: { id: string; count: number }[];
	certainty: { value: Certainty; count: number }[];
}

/** How many events the filters leave. */
export interface Tally {
	dated: number;
	undated: number;
	/** Of the dated ones, by the SHA-256 of their bulletin. */
	cited: Map<string, number>;
	/** How much is masked in the dated ones: of each event the different items, added up by rule. Null: the view is unmasked. */
	masked: MaskCount[] | null;
}

/** An event by its id, and where other bulletins tell it again. */
export interface Retold {
	lead: string;
	alsoIn: Retelling[];
}

/** How many events give a name. */
export interface NameCount {
	name: string;
	/** An office that the person has in the text; null for none, and for bodies. */
	title: string | null;
	/** Under the filters, but for `who`; and without any. */
	count: number;
	unfiltered: number;
}

/** Who is most often named, at most 12 of each. */
export interface Names {
	people: NameCount[];
	organisations: NameCount[];
}

/** What charts are counted from: of each event its time, place, kind, and whom it names. */
export type EventMark = Pick<
	Event,
	| 'id'
	| 'sha256'
	| 'file'
	| 'date'
	| 'part'
	| 'certainty'
	| 'type'
	| 'district'
	| 'subdistrict'
	| 'people'
	| 'organisations'
>;

export interface Store {
	/** The same collection as the public reads it: what is private is masked, and not found by a search. */
	public(): Store;
	/** Adds a decision on a private item; rule `editor` masks words that no rule found. */
	decideMask(decision: MaskDecision): Promise<void>;
	/** SHA-256 -> file and the version of the extractor that read it. */
	known(): Promise<Map<string, { file: string; extractor: string }>>;
	/** What editors say of issue days, by the SHA-256 of the bulletin; the last word on each. */
	issueStatements(): Promise<Map<string, IssueStatement>>;
	/**
	 * Writes one bulletin with its events and mentions, replacing what was there, in one transaction; with it the statement by
	 * which it was read anew, if an editor made one.
	 */
	save(bulletin: Bulletin, reading: Reading, extractor: string, statement?: IssueStatement): Promise<void>;
	/** Forgets bulletins whose files are gone. */
	remove(sha256: string[]): Promise<void>;
	/** Events that may tell of the same happening, those of one day, or of the same few, together, in order of the days. */
	toldTogether(): AsyncIterable<Event[]>;
	/**
	 * Writes which events tell the same happening, in place of what was written before. What is told again is found by its id and
	 * in its bulletin; lists and counts have the leading event alone, with `alsoIn`.
	 */
	link(retold: readonly Retold[]): Promise<void>;
	/** Whether `link` was called since a bulletin came, changed or went. */
	linked(): Promise<boolean>;
	bulletins(): Promise<BulletinSummary[]>;
	/** By its id (12 hex digits) or its whole SHA-256; null if there is none. */
	bulletin(id: string): Promise<StoredBulletin | null>;
	/** Dated events that the filters leave, by first day, clock, then order of the text. An event counts if its extent meets [from, to]. */
	events(filters: Filters): Promise<Event[]>;
	/** The same in pages, for more than memory should hold; each page is asked for when it is wanted. */
	pages(filters: Filters, size?: number): AsyncIterable<Event[]>;
	/** The same events, of each what charts are counted from: many fit into memory. */
	marks(filters: Filters, size?: number): AsyncIterable<EventMark[]>;
	/** Ids of the same events, in any order. */
	ids(filters: Filters): Promise<string[]>;
	/** How many dated events the filters leave. */
	count(filters: Filters): Promise<number>;
	tally(filters: Filters): Promise<Tally>;
	/** Undated events that the filters leave, the first `most` of them; dates are not looked at. */
	undated(filters: Filters, most?: number): Promise<Event[]>;
	event(id: string): Promise<Event | null>;
	/** Events of these ids, each once, in the order of `events`; an id that there is none of gives nothing. */
	among(ids: readonly string[]): Promise<Event[]>;
	facets(filters: Filters): Promise<Facets>;
	coverage(): Promise<Coverage[]>;
	/**
	 * People and bodies by the number of dated events that name them, most first, in the words that the audience reads; with
	 * `part`, those whose names have it.
	 */
	names(filters: Filters, part?: string): Promise<Names>;
	/** How much was read of each district, subdistrict, and of the city: of its own newspapers and of all that tell of it. */
	volumes(): Promise<Volume[]>;
	summary(): Promise<Summary>;
	/** When the events last changed: ISO instant in UTC; null before there were any. Reading a bulletin anew to the same events and the same issue day is no change. */
	changed(): Promise<string | null>;
	/**
	 * Keeps events for good, under the SHA-256 of their rows; what has been kept is never written again, so a second time gives
	 * what the first one stored. Throws FrozenTooLarge past FROZEN_LIMITS.
	 */
	freeze(view: Pick<FrozenView, 'query' | 'about' | 'events'>): Promise<FrozenView>;
	/**
	 * What was frozen under a fingerprint: the selection with this query, else the first with these rows; null: none. For the
	 * public, what was masked since is masked in it too (frozen-masks.ts).
	 */
	frozen(fingerprint: string, query?: string): Promise<FrozenView | null>;
	/** Views that editors named, in the order of their last change; for the public none. */
	views(): Promise<SavedView[]>;
	/** Adds, renames, changes or removes a view, and gives its id. Throws ViewRefused; for the public always. */
	changeView(change: ViewChange): Promise<string>;
	close(): Promise<void>;
}
