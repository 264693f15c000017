/**
 * What the words of a time expression say, and nothing that was concluded from them: 3月8日 knows a month and a day, no
 * year. What context adds (dates/resolve.ts) is kept apart from this.
 */
import type { DayPart } from '#model.ts';

/**
 * What a shift counts from. issue: the day of the bulletin (昨天, 去年); story: the date the text is at (次日, 同年); outset: the
 * last date of the story that was not itself counted (第三天).
 */
export type Anchor = 'issue' | 'story' | 'outset';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** since: 2月1日以来; until: 截至…, …止; before: …前; after: …后. None: at, or during. */
export type Relation = 'since' | 'until' | 'before' | 'after';

/** recent: 日前; soon: 近期将; some-day: 某日; era: 疫情期间. */
export type Vague = 'recent' | 'some-day' | 'era';

/** One point or period as far as its words tell it. Months count from 1; weekday 1 is Monday, 7 is Sunday. */
export interface Parts {
	/** As written, 2020; or with `yearFrom` a shift: 去年 = -1 from the issue, 次年 = 1 from the story. */
	year?: number;
	yearFrom?: Anchor;
	/** Two digits were written; the century is that of the issue: 98年. */
	shortYear?: boolean;
	month?: number;
	monthFrom?: Anchor;
	day?: number;
	dayFrom?: Anchor;
	/** Days after the day named: 中秋前一天 = -1, 3月8日次日 = 1. */
	dayShift?: number;
	/** Only ever a shift: 上周 = -1. */
	week?: number;
	weekFrom?: Anchor;
	weekday?: number;
	/** 周末: Saturday and Sunday. */
	weekend?: boolean;
	/** Only ever a shift: 上季度 = -1. */
	quarter?: number;
	quarterFrom?: Anchor;
	/** 上季度末: its last month. */
	edge?: 'early' | 'late';
	/** Months of a year, inclusive: 上半年 = [1, 6]. */
	months?: readonly [number, number];
	/** Days of a month, inclusive; 31 is the last one: 下旬 = [21, 31]. */
	days?: readonly [number, number];
	/** The nth (from 1; from the end if negative) unit in the year or month named: 3月第二周, 第三个星期日, 前5个月. */
	nth?: { n: number; unit: 'day' | 'week' | 'month' | 'weekday'; through?: boolean };
	/** Years, inclusive: 上世纪八十年代 = [1980, 1989]. */
	years?: readonly [number, number];
	/** Key of a festival or fixed day in lexicon/calendar.ts. */
	festival?: string;
	/** Month and day are of the lunar calendar. */
	lunar?: boolean;
	/** Lunar by its form alone (八月十五); a year of the civil calendar before it says otherwise. */
	guessed?: boolean;
	leap?: boolean;
	/** 三天前 = { n: -3, unit: 'day' }; 半 = .5. */
	offset?: { n: number; unit: Unit; from: Anchor };
	/** 最近三天 = { n: -3, unit: 'day' }; 未来一周 = { n: 1, unit: 'week' }. */
	window?: { n: number; unit: Unit; from: Anchor; ahead?: boolean };
	vague?: Vague;
	part?: DayPart;
	/** 0–24; 12-hour clocks are turned with the part of day where it is said. */
	hour?: number;
	minute?: number;
	/** The boundary is soft: 年初, 6点多, 左右. */
	soft?: boolean;
	/** No such clock or date can be: 25时. */
	impossible?: boolean;
}

/**
 * What must be there for the words to date something. story: a day that the text is at (下午, 18:00); partner: another part
 * beside it (12号, 一点); reference: a moment that the words are said at (一个半小时后).
 */
export type Need = 'story' | 'partner' | 'reference';

/** A time expression in a text: UTF-16 range and what its words say. */
export interface Expression {
	start: number;
	end: number;
	from: Parts;
	/** The end of a range: 2月1日至3日. */
	to?: Parts;
	relation?: Relation;
	kind: 'date' | 'label';
	needs?: Need;
	/** Happens again and again (每周三): never the date of something, and neither is what joins it. */
	recurs?: boolean;
	/** The other name of the day, in the bracket that the expression spans: 25日（正月初一）零时. */
	also?: Expression;
	/** Coarsest and finest rank (dates/rank.ts) that the words fill. */
	top: number;
	low: number;
}

/** Reads one kind of expression that begins with a word. */
export interface WordReader {
	/** What the expression can begin with: words, of which the first two characters count, or single characters. */
	leads: readonly string[];
	/** The expression at `at`, or null. */
	read(text: string, at: number): Expression | null;
}

/** A whole number found in a text: 12, １２, 十二, 二〇二〇. */
export interface NumberFound {
	start: number;
	end: number;
	value: number;
	/** How many characters it is written with. */
	length: number;
	/** arabic: 12; han: 十二; places: 二〇二〇, digit by digit. */
	style: 'arabic' | 'han' | 'places';
}

/** Reads one kind of expression that begins with a number, told by what follows it. */
export interface NumberReader {
	/** Every character that can follow the number (spaces left out). */
	units: string;
	/** `at` is the index of the unit. */
	read(text: string, number: NumberFound, at: number): Expression | null;
}
