/** Where a text is in time while it is read: what 当天, 次日, 同月 and a bare 5日 refer to. */
import type { YearFound } from '#model.ts';
import { calendarDay, type Value } from './value.ts';

/** What is known about the bulletin that an article is of. */
export interface Setting {
	text: string;
	/** Issue day number, null if unknown. */
	issued: number | null;
	/** Minutes after midnight that a reference may add to the issue day; null in a bulletin. */
	minute: number | null;
	year: YearFound;
	/** Latest day of the bulletin's dates, for what is vague in a bulletin without an issue day. */
	latest: number | null;
}

/** A month or year that was named, and where. */
interface Named {
	year: number;
	month: number | null;
	end: number;
	/** It stands alone in its line, as 2020年1月 over a chronicle. */
	heading: boolean;
}

export interface Story {
	/** The last day that was told, or the first and last day of the month where it is 某日. */
	day: { first: number; last: number; someDay: boolean; words: string; end: number } | null;
	named: Named | null;
}

export function newStory(): Story {
	return { day: null, named: null };
}

/** Moves the story to what was just resolved. */
export function follow(
	story: Story,
	value: Value,
	words: string,
	start: number,
	end: number,
	text: string
): void {
	const { year, month } = calendarDay(value.last);
	if (value.precision === 'year' || value.precision === 'month') {
		if (value.soft) return;
		const oneMonth = value.precision === 'month' && calendarDay(value.first).month === month;
		story.named = { year, month: oneMonth ? month : null, end, heading: alone(text, start, end) };
		return;
	}
	if (value.first !== value.last && !value.someDay) {
		story.named = { year, month, end, heading: false };
		if (value.last - value.first > 10) return;
	}
	story.day = {
		first: value.someDay ? value.first : value.last,
		last: value.last,
		someDay: value.someDay ?? false,
		words,
		end
	};
	if (!story.named?.heading || story.named.year !== year) story.named = { year, month, end, heading: false };
	else story.named = { ...story.named, month };
}

/** Year and month that a bare day takes up: 2月3日、5日. Null where the text has named none. */
export function monthAtHand(story: Story, text: string, at: number): { year: number; month: number } | null {
	const { named, day } = story;
	if (named?.month != null && (named.heading || !day || sameSentence(text, named.end, at)))
		return { year: named.year, month: named.month };
	if (day) return calendarDay(day.last);
	return named?.month != null ? { year: named.year, month: named.month } : null;
}

/** True if no sentence ends between two places; looks at 400 characters at most. */
export function sameSentence(text: string, from: number, to: number): boolean {
	return to - from <= 400 && !/[。！？!?\n]/.test(text.slice(from, to));
}

/** True if no paragraph ends between two places; looks at 1,200 characters at most. */
export function sameParagraph(text: string, from: number, to: number): boolean {
	return to - from <= 1200 && !text.slice(from, to).includes('\n');
}

function alone(text: string, start: number, end: number): boolean {
	const line = text.slice(Math.max(0, start - 8), start);
	const before = line.slice(line.lastIndexOf('\n') + 1).replace(/[#*\s【（(一二三四五六七八九十、]/g, '');
	if (before !== '' || (start > 8 && !line.includes('\n'))) return false;
	return /^[\s:：】）)*大事记份]{0,6}(?:\n|$)/.test(text.slice(end, end + 8));
}
