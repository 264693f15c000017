/** Expressions of an article -> dates, each with the reasons for it, reading on from one to the next. */
import { calendarDay, parseDay } from '#edtf.ts';
import type { Because, Certainty, UndatedReason, YearFound } from '#model.ts';
import type { DateFound } from './date-found.ts';
import type { Expression, Parts } from './expression.ts';
import type { Leaning } from './place/leaning.ts';
import { isAside } from './aside.ts';
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

/**
 * The dates of an article's expressions, in their order: 当晚9点多 after 3月5日 -> `2020-03-05T21:00~`. Words that no point in
 * time can be told for have the date null and `undated`. A bare part of day or clock is left out where the text is at no day.
 */
export function resolveExpressions(expressions: readonly Expression[], around: Around): DateFound[] {
	return resolveAll(expressions, around).map(({ found }) => found);
}

/** The same with bounds. */
export function resolveAll(expressions: readonly Expression[], around: Around): Resolved[] {
	const setting = settingOf(around, expressions);
	const story = newStory();
	const found: Resolved[] = [];
	for (const one of expressions) {
		if (one.needs === 'story' && !hasDay(one, story, setting)) continue;
		if (one.needs === 'reference' && setting.minute === null) continue;
		found.push(resolveOne(one, setting, story));
	}
	return found;
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

/** A bare 下午 or 18:00 needs a day in its paragraph, or the reference of a line that stands alone. */
function hasDay(one: Expression, story: Story, setting: Setting): boolean {
	if (setting.minute !== null) return true;
	if (story.day) return one.from.hour !== undefined || sameParagraph(setting.text, story.day.end, one.start);
	return false;
}

function resolveOne(one: Expression, setting: Setting, story: Story): Resolved {
	const text = setting.text.slice(one.start, one.end);
	const base = { start: one.start, end: one.end, text, kind: one.kind };
	const from = place(one.from, one, setting, story);
	if ('undated' in from) return undated(base, from.undated, setting, one);
	const to: Placed | null = one.to
		? place(one.to, one, setting, story, ownDay(one.to) ? null : inheritedOf(from.value))
		: null;
	if (to && 'undated' in to) return undated(base, to.undated, setting, one);
	const end = to ? sooner(from.value, to.value, one) : null;
	if (!writable(from.value) || (end && !writable(end))) return undated(base, 'unresolved', setting, one);
	const value = soften(from.value, one);
	const zh = end ? `${inChinese(value)}至${inChinese(end)}` : inChinese(value);
	const en = end ? `${inEnglish(value)} to ${inEnglish(end)}` : inEnglish(value);
	const because: Because[] = [
		dateStep(text, zh, en, from.leaning, story),
		...yearStep(from.leaning, value, setting)
	];
	const certainty = certaintyOf(one, value, end, from.leaning, setting.year);
	const counted = one.from.dayFrom !== undefined && one.from.dayFrom !== 'issue';
	const step = {
		words: text,
		start: one.start,
		end: one.end,
		counted,
		aside: one.relation === 'before' || one.relation === 'until' || isAside(setting.text, one.start, one.end),
		since: one.relation === 'since'
	};
	follow(story, value, end, step, setting.text);
	const part = one.from.part ?? one.to?.part;
	return {
		found: {
			start: one.start,
			end: one.end,
			text,
			date: toEdtf(value, end, one.relation),
			part,
			certainty,
			kind: one.kind,
			because
		},
		bounds: toBounds(value, end, one.relation)
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

function undated(
	base: Omit<DateFound, 'date' | 'certainty' | 'because'>,
	reason: UndatedReason,
	setting: Setting,
	one: Expression
): Resolved {
	const [zh, en] = WHY[reason];
	const asks = reason === 'unresolved' && setting.year.value === null ? setting.year.because : [];
	const found: DateFound = {
		...base,
		date: null,
		undated: reason,
		...(one.from.part ? { part: one.from.part } : {}),
		certainty: reason === 'impossible' ? 'doubtful' : 'approximate',
		because: [{ about: 'date', zh: `${base.text}：${zh}`, en: `${base.text}: ${en}` }, ...asks]
	};
	return { found, bounds: {} };
}
