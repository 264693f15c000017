/** Expressions of an article -> dates, each with the reasons for it, reading on from one to the next. */
import { calendarDay, parseDay } from '#edtf.ts';
import type { Because, Certainty, UndatedReason, YearFound } from '#model.ts';
import type { DateFound } from './date-found.ts';
import type { Expression, Parts } from './expression.ts';
import type { Leaning } from './place/leaning.ts';
import { datelineOf } from './dateline.ts';
import { inheritedOf, place, type Placed } from './place/place.ts';
import { follow, newStory, sameParagraph, type Setting, type Story } from './story.ts';
import { toBounds, toEdtf, wholeYear, writable, type Bounds, type Value } from './value.ts';
import { dateStep, inChinese, inEnglish } from './wording.ts';

/** What the article's bulletin tells. */
export interface Around {
	/** `Article.text`. */
	text: string;
	/** ISO day of issue, `2020-03-20`, or `2020-03-20T16:12`; null if unknown. */
	issued: string | null;
	year: YearFound;
	/** Latest ISO day that the bulletin dates (`latestDay` in dates/latest.ts), for 近日 without an issue day. */
	latest?: string | null;
}

/** A date found, and its bounds for the command line. */
export interface Resolved {
	found: DateFound;
	bounds: Bounds;
}

/** Where one expression lies in the calendar: a point or a range, or why it lies nowhere. */
type Read =
	| { text: string; value: Value; end: Value | null; leaning: Leaning }
	| { text: string; undated: UndatedReason };

/**
 * The dates of an article's expressions, in their order: 当晚9点多 after 3月5日 -> `2020-03-05T21:00~`. Words that no point in
 * time can be told for have the date null and `undated`. A bare part of day or clock is left out where the text is at no day.
 */
export function resolveExpressions(expressions: readonly Expression[], around: Around): DateFound[] {
	const dates: DateFound[] = [];
	readOn(expressions, around, (one, read, setting, story) => {
		dates.push(dateOf(one, read, setting, story));
	});
	return dates;
}

/** The same with bounds. */
export function resolveAll(expressions: readonly Expression[], around: Around): Resolved[] {
	const dates: Resolved[] = [];
	readOn(expressions, around, (one, read, setting, story) => {
		const bounds = 'undated' in read ? {} : toBounds(read.value, read.end, one.relation);
		dates.push({ found: dateOf(one, read, setting, story), bounds });
	});
	return dates;
}

/** Day number of the last day of each expression that has one, without the words for it. */
export function lastDays(expressions: readonly Expression[], around: Around): number[] {
	const days: number[] = [];
	readOn(expressions, around, ({ relation }, read) => {
		if ('undated' in read || read.value.someDay) return;
		const open = !read.end && (relation === 'since' || relation === 'after');
		days.push(open ? read.value.first : (read.end ?? read.value).last);
	});
	return days;
}

/** Reads the expressions in their order; `visit` sees each with the story as it stood before it. */
function readOn(
	expressions: readonly Expression[],
	around: Around,
	visit: (one: Expression, read: Read, setting: Setting, story: Story) => void
): void {
	if (expressions.length === 0) return;
	const setting = settingOf(around, expressions);
	const story = newStory();
	for (const one of expressions) {
		if (one.needs === 'story' && !hasDay(one, story, setting)) continue;
		if (one.needs === 'reference' && setting.minute === null) continue;
		const read = readOne(one, setting, story);
		visit(one, read, setting, story);
		if (!('undated' in read)) follow(story, read.value, read.end, read.text, one, setting.text);
	}
}

function settingOf({ text, issued, year, latest }: Around, expressions: readonly Expression[]): Setting {
	const [day, time] = (issued ?? '').split(/[T ]/);
	const clock = /^(?<h>\d\d):(?<m>\d\d)/.exec(time ?? '')?.groups;
	const known = issued === null ? null : parseDay(day);
	return {
		text,
		issued: known,
		dateline: datelineOf(text, expressions, known, year.value),
		minute: clock ? Number(clock.h) * 60 + Number(clock.m) : null,
		year,
		latest: latest ? parseDay(latest) : null
	};
}

/** A bare 下午 needs a day in its paragraph, 18:00 or 隔了两天 one before it; a line that stands alone has its reference. */
function hasDay(one: Expression, story: Story, setting: Setting): boolean {
	if (setting.minute !== null) return true;
	const { hour, offset, window, lunar } = one.from;
	if (!story.day) return offset !== undefined && story.lasting !== null;
	const far = hour !== undefined || offset !== undefined || window !== undefined || lunar;
	return (
		far === true ||
		sameParagraph(setting.text, story.day.end, one.start) ||
		opensNext(setting.text, story.day.end, one)
	);
}

/** How far a part of day that opens a paragraph may be from the day that the one before it told. */
const NEXT = 160;

/** 建军节上午，…慰问老兵。\n 入夜，…放映电影: the day goes on in the next paragraph. */
function opensNext(text: string, told: number, { start, end }: Expression): boolean {
	if (start - told > NEXT || !/[，,]/.test(text[end] ?? '')) return false;
	return /^[^\n]*\n[\s　]*$/u.test(text.slice(told, start));
}

function readOne(one: Expression, setting: Setting, story: Story): Read {
	const text = setting.text.slice(one.start, one.end);
	const from = place(one.from, one, setting, story);
	if ('undated' in from) return { text, undated: from.undated };
	const to: Placed | null = one.to
		? place(one.to, one, setting, story, ownDay(one.to) ? null : inheritedOf(from.value))
		: null;
	if (to && 'undated' in to) return { text, undated: to.undated };
	const end = to ? sooner(from.value, to.value, one) : null;
	if (!writable(from.value) || (end && !writable(end))) return { text, undated: 'unresolved' };
	return { text, value: soften(from.value, one), end, leaning: from.leaning };
}

function dateOf(one: Expression, read: Read, setting: Setting, story: Story): DateFound {
	if ('undated' in read) return undated(one, read.text, read.undated, setting);
	const { text, value, end, leaning } = read;
	const zh = end ? `${inChinese(value)}至${inChinese(end)}` : inChinese(value);
	const en = end ? `${inEnglish(value)} to ${inEnglish(end)}` : inEnglish(value);
	return {
		start: one.start,
		end: one.end,
		text,
		date: toEdtf(value, end, one.relation),
		undated: undefined,
		part: one.from.part ?? one.to?.part,
		certainty: certaintyOf(one, value, end, leaning, setting.year),
		kind: one.kind,
		because: [dateStep(text, zh, en, leaning, story), ...yearStep(leaning, value, setting)]
	};
}

/** 春节后 begins at no exact day; 2018年之后 begins with 2019. */
function soften(value: Value, one: Expression): Value {
	if (one.relation === 'after' && value.precision === 'year')
		return wholeYear(calendarDay(value.last).year + 1);
	return one.relation === 'after' && one.from.festival ? { ...value, soft: true } : value;
}

/** 今天, 三天后: words that tell their day without the start of the range. */
function ownDay(parts: Parts): boolean {
	return parts.dayFrom === 'issue' || parts.yearFrom === 'issue' || parts.offset !== undefined;
}

/** 晚上11点至凌晨2点 ends on the next day. */
function sooner(from: Value, to: Value, one: Expression): Value {
	const bare =
		one.to?.day === undefined &&
		one.to?.month === undefined &&
		one.to?.weekday === undefined &&
		!one.to?.festival;
	if (
		!bare ||
		from.minute === null ||
		to.minute === null ||
		to.last !== from.last ||
		to.minute >= from.minute
	)
		return to;
	return { ...to, first: to.first + 1, last: to.last + 1 };
}

function certaintyOf(
	one: Expression,
	value: Value,
	end: Value | null,
	leaning: Leaning,
	{ inferred }: YearFound
): Certainty {
	if (value.soft || value.someDay || end?.soft) return 'approximate';
	if (inferred && leaning.year !== 'words') return 'inferred';
	return leaning.year === 'words' && !leaning.month && !leaning.day
		? 'explicit'
		: one.from.month !== undefined && !one.from.monthFrom && one.from.day !== undefined
			? 'explicit'
			: 'inferred';
}

function yearStep(leaning: Leaning, value: Value, setting: Setting): Because[] {
	const { year } = calendarDay(value.first);
	if (leaning.year === 'bulletin') return setting.year.because.filter(({ about }) => about === 'year');
	if (leaning.year === 'issue' || leaning.year === 'near-issue') {
		return [
			{ about: 'year', zh: `年份 ${year}：离出版日最近`, en: `Year ${year}: nearest to the issue day` }
		];
	}
	if (leaning.year === 'story')
		return [{ about: 'year', zh: `年份 ${year}：承前文`, en: `Year ${year}: as in the text before it` }];
	return [];
}

const WHY: Record<UndatedReason, readonly [string, string]> = {
	'no-date': ['没有写日期', 'no date is given'],
	vague: ['跨度太宽，定不到日子', 'too wide a time to be dated'],
	unresolved: ['推不出是哪一天，请补出版日期或年份', 'no day can be told; give the issue day or the year'],
	impossible: ['历法上没有这个日期或时刻，请核对原文', 'there is no such date or time; check the source']
};

/** Why words have no date where the year is not known, and what would give them one. */
export function askForYear(text: string, year: YearFound): Because[] {
	const [zh, en] = WHY.unresolved;
	return [{ about: 'date', zh: `${text}：${zh}`, en: `${text}: ${en}` }, ...year.because];
}

function undated(one: Expression, text: string, reason: UndatedReason, setting: Setting): DateFound {
	const [zh, en] = WHY[reason];
	const because: Because[] =
		reason === 'unresolved' && setting.year.value === null
			? askForYear(text, setting.year)
			: [{ about: 'date', zh: `${text}：${zh}`, en: `${text}: ${en}` }];
	return {
		start: one.start,
		end: one.end,
		text,
		date: null,
		undated: reason,
		part: one.from.part,
		certainty: reason === 'impossible' ? 'doubtful' : 'approximate',
		kind: one.kind,
		because
	};
}
