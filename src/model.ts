/**
 * The nouns of Shixu, and nothing else: every stage of the pipeline takes and gives these.
 *
 *     bytes -> Bulletin -> Reading (articles, mentions, events) -> store -> charts, exports, pages
 *
 * Offsets that leave the extractor (in `Mention`, `Quote`) count Unicode code points of the decoded bulletin, are
 * 0-based and end-exclusive, as in a W3C TextPositionSelector. Inside `Article`, offsets count UTF-16 units.
 */

/** An EDTF string (ISO 8601-2:2019, level 1): `2020-03-08`, `2020-03-05T18:00~`, `2020-02-01/..`, `2020-03-XX`. */
export type Edtf = string;

/** EDTF has no part of day, so it is a field of its own. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What a file gave us: its text, and nothing understood yet. */
export interface Bulletin {
	/** Path as the user gave it, relative to the folder that was read, with `/`: `2020/外滩.txt`. */
	file: string;
	/** SHA-256 of the file's bytes, 64 hex digits. */
	sha256: string;
	/** Decoded text: no BOM, line ends as `\n`. */
	text: string;
	/** What the bytes were read as: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`. */
	encoding: string;
	/** The issue day (`2020-03-20`) or its year (`2020`) if the caller knows it, else null: extraction may find it in the file's name or masthead. */
	issued: string | null;
}

/** A run of `Article.text` that stands unbroken in the bulletin: `text[at, at+length)` is `bulletin.text[source, …)`. */
export interface Piece {
	at: number;
	source: number;
	length: number;
}

/** heading: 标题; lead-in: 眉题 or 副题; caption: ▲…, 图:…; byline: □记者 …, （党政办）; prose: all else. */
export type SentenceKind = 'heading' | 'subheading' | 'caption' | 'byline' | 'prose';

/** UTF-16 range of `Article.text`. A closing quotation mark belongs to its sentence. */
export interface Sentence {
	start: number;
	end: number;
	/** Counts from 0 within the article. */
	paragraph: number;
	kind: SentenceKind;
}

/** One article in reading order, with what the page layout broke put back together. Context never crosses articles. */
export interface Article {
	/** Counts from 0 in the order of the bulletin. */
	index: number;
	/** Heading without markup, or '' where the bulletin has none. */
	title: string;
	/** Paragraphs joined with `\n`; the first lines are its headings. */
	text: string;
	/** Sorted by `at`; together they cover every character of `text` that comes from the bulletin. */
	pieces: Piece[];
	sentences: Sentence[];
}

/** event: dates a happening; reference: 自…, 截至 or a date spoken of; background: 2004年就入党; label: 2020年度, “3.5”学雷锋月. */
export type MentionRole = 'event' | 'reference' | 'background' | 'label';

/** A time expression in the text and what it was taken for. */
export interface Mention {
	/** Code points of the decoded bulletin. */
	start: number;
	end: number;
	/** The bulletin's own words, line breaks of the page layout taken out. */
	text: string;
	/** Null where the words name no point in time that can be resolved (疫情期间). */
	date: Edtf | null;
	part?: DayPart;
	role: MentionRole;
	because: Because[];
}

/** What a step of reasoning is about. */
export type Topic = 'date' | 'year' | 'type' | 'area' | 'modality' | 'title';

/** One step of reasoning in an editor's words: 当晚 → 3月5日的晚上，因为前文“3月5日晚上6点多”. */
export interface Because {
	about: Topic;
	zh: string;
	en: string;
}

/** W3C Web Annotation: TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end) in one. */
export interface Quote {
	/** Always `codePoints(text).slice(start, end)`, line breaks included. */
	exact: string;
	/** Up to 32 code points before and after. */
	prefix: string;
	suffix: string;
	start: number;
	end: number;
	/** Set where `exact`, `prefix` or `suffix` is masked: not verbatim, yet of the same length, so that the offsets hold. */
	masked?: true;
}

/** editor: sees the text as it is; public: with what is private masked. Embeds and exports are public. */
export type Audience = 'editor' | 'public';

/** How many private things of one rule (masking/rules.ts) are masked: different ones, not each time they are named. */
export interface MaskCount {
	rule: string;
	count: number;
}

/** explicit: written out; inferred: some part comes from context; approximate: `~`, `X` or a span of doubt; doubtful: impossible or contradicted. */
export type Certainty = 'explicit' | 'inferred' | 'approximate' | 'doubtful';
export const certainties: readonly Certainty[] = ['explicit', 'inferred', 'approximate', 'doubtful'];

export type Modality = 'happened' | 'planned' | 'deadline' | 'ongoing';

/** Why an event has no date. no-date: 没有写日期; vague: 跨度太宽 (疫情期间); unresolved: 推不出; impossible: 2月30日. */
export type UndatedReason = 'no-date' | 'vague' | 'unresolved' | 'impossible';

export interface Person {
	name: string;
	/** Office as the text has it: 区委副书记. Absent for private persons. */
	title?: string;
}

/** 100名党员干部 = { value: 100, unit: '名', of: '党员干部', text: '100名党员干部' }; approximate for 近, 余, 多. */
export interface Quantity {
	value: number;
	unit: string;
	of?: string;
	text: string;
	approximate?: boolean;
}

/** A happening that a mention dates, or, with `date: null`, one for the shelf of undated events. */
export interface Event {
	/** Stable across extractions: first 12 hex digits of the bulletin's hash, and the anchor's offset: `6a6a821c0b21-2921`. */
	id: string;
	file: string;
	/** SHA-256 of the bulletin. */
	sha256: string;
	/** `Article.index`, and its title for citing. */
	article: number;
	articleTitle: string;
	date: Edtf | null;
	/** The bulletin's words for it, '' where undated. */
	dateText: string;
	part?: DayPart;
	undated?: UndatedReason;
	certainty: Certainty;
	/** Id of an event type (extract/lexicon/event-types.ts). */
	type: string;
	title: string;
	/** From the top down: ['上海市', '黄浦区', '外滩街道', '宝兴居民区']. */
	area: string[];
	/** The lane: 黄浦区 and 外滩街道; null for what concerns the whole city, or the whole district. */
	district: string | null;
	subdistrict: string | null;
	places: string[];
	people: Person[];
	organisations: string[];
	quantities: Quantity[];
	modality: Modality;
	quote: Quote;
	because: Because[];
	/** What of it is masked; absent where nothing is, and always for an editor. */
	masked?: MaskCount[];
	/** Where other bulletins tell the same happening (merge/same-event.ts); absent where none does, and in a single bulletin's reading. */
	alsoIn?: Retelling[];
}

/** Another telling of an event: an event of its own bulletin, which shows the sentence. */
export interface Retelling {
	id: string;
	file: string;
	sha256: string;
	because: Because;
}

/** How the year of a bulletin was found. `value: null`: nothing decides it, and the bulletin asks. */
export interface YearFound {
	value: number | null;
	/** Nobody wrote it: it follows from weekdays, festivals or datable terms. */
	inferred?: boolean;
	/** Where nothing decides it: the years that the text allows, if they are few. */
	possible?: number[];
	because: Because[];
}

/** All that was read out of one bulletin. */
export interface Reading {
	file: string;
	sha256: string;
	/** First heading, or the file's name. */
	title: string;
	/** Issue day if known: given, from the file's name, or from the masthead. */
	issued: string | null;
	year: YearFound;
	/** The place the newspaper is of, from the top down, as far as the whole text says it. */
	area: string[];
	/** Code points of the decoded text. */
	length: number;
	articles: Article[];
	/** In the order of the text. */
	mentions: Mention[];
	/** In the order of the text, undated ones included. */
	events: Event[];
}

/** Days for which a lane has bulletins: from the first to the last day that its bulletins speak of. */
export interface Coverage {
	district: string | null;
	subdistrict: string | null;
	/** Day numbers (edtf.ts), inclusive. */
	first: number;
	last: number;
}

/** How much was read of a place: without it a wordier place looks like a busier one. */
export interface Volume {
	/** Value of the filter `d`: 黄浦区, 黄浦区/外滩街道, 黄浦区/-, - (filters.ts). */
	place: string;
	/** Newspapers of the place, or of one that lies in it, and all others that tell of it. */
	bulletins: number;
	/** Their lengths together, code points. */
	characters: number;
}

/** Something a user must be told about a file, a value or a step, and what to do about it. */
export interface Notice {
	/** What it is about: a file, a filter's name. */
	subject: string;
	zh: string;
	en: string;
}
