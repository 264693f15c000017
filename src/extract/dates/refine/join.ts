/** Joins neighbours from coarse to fine: 2020年 3月 8日 下午 3点 is one expression. */
import type { DayPart } from '#model.ts';
import type { Expression, Parts } from '../expression.ts';
import { DAY, MONTH, PART, WEEKDAY, YEAR } from '../rank.ts';
import { joinedParts } from '../shaped.ts';

const SPACE = /^[ 　\t]*的?[ 　\t]*$/;
/** 3月8日，星期日; 3月8日，又逢星期日. */
const BEFORE_WEEKDAY =
	/^[ 　]*[，,（(]?[ 　]*(?:[又恰适適正喜欣巧]逢|又是|[正刚恰]好是|恰是|恰为|适值|正值|恰值|时值)?$/u;
/** 3月8日约10时; the T of ISO 8601. */
const ABOUT = /^[ 　]*(?:大约|大約|大概|约|約|近|将近|接近|T)[ 　]*$/;
const LONGEST_GAP = 5;

/** Joins what stands side by side. The gap may hold spaces and 的; a weekday may follow a comma or a bracket: 10月12号，星期一. */
export function join(found: Expression[], text: string): Expression[] {
	const joined: Expression[] = [];
	for (const next of found) {
		const outer = bracketed(joined, next, text);
		if (outer) {
			joined.splice(-2, 2, outer);
			continue;
		}
		const last = joined.at(-1);
		const both =
			last &&
			next.start - last.end <= LONGEST_GAP &&
			(shifted(last, next, text) ?? (joins(last, next, text) ? merge(last, next, text) : null));
		if (both) joined[joined.length - 1] = both;
		else joined.push(next);
	}
	return joined;
}

/** 25日（正月初一）零时: the clock belongs to the day before the bracket, in which the same day has its other name. */
function bracketed(joined: readonly Expression[], next: Expression, text: string): Expression | null {
	if (next.top > PART) return null;
	const [day, name] = [joined.at(-2), joined.at(-1)];
	if (!day || !name || day.low !== DAY || name.low !== DAY || day.to || name.to) return null;
	if (
		!/^[（(]农?历?$/u.test(text.slice(day.end, name.start)) ||
		!/^[)）][ 　]*$/u.test(text.slice(name.end, next.start))
	)
		return null;
	const whole = name.from.lunar || name.from.festival ? merge(day, next, text) : null;
	return whole && { ...whole, also: name };
}

/** 3月8日当天, 中秋前一天, 3月8日次日, 清明节前三天: a day counted from the one that stands right before it. */
function shifted(left: Expression, right: Expression, text: string): Expression | null {
	const { dayFrom, day, part, offset } = right.from;
	const feast = left.from.festival !== undefined && left.end === right.start && !left.to;
	if (feast && offset?.from === 'story' && (offset.unit === 'day' || offset.unit === 'week')) {
		const dayShift = offset.n * (offset.unit === 'week' ? 7 : 1);
		const from = { ...left.from, dayShift, soft: right.from.soft };
		return { ...left, end: right.end, from, needs: undefined };
	}
	if (
		(dayFrom !== 'story' && dayFrom !== 'outset') ||
		left.low !== DAY ||
		left.to ||
		left.recurs ||
		left.from.vague
	)
		return null;
	if (right.top !== DAY || right.start - left.end > 1 || (right.start > left.end && text[left.end] !== '的'))
		return null;
	const from = { ...left.from, part: part ?? left.from.part, dayShift: day || left.from.dayShift };
	return { ...left, end: right.end, from, needs: undefined, low: right.low };
}

function joins(left: Expression, right: Expression, text: string): boolean {
	if (left.to) return false;
	if (right.from.vague === 'era' || left.from.vague === 'recent') return false;
	if (right.start === left.end && left.low > right.top) return true;
	const gap = text.slice(left.end, right.start);
	if (right.from.weekday && left.low === DAY && right.top === WEEKDAY) return BEFORE_WEEKDAY.test(gap);
	if (left.low === YEAR && right.top === MONTH && right.low <= DAY && /^[ 　]*[，,][ 　]*$/.test(gap))
		return true;
	if (right.top <= PART && left.low <= DAY && left.low > right.top && ABOUT.test(gap)) return true;
	if (!SPACE.test(gap)) {
		// 3月8日（周日）上午: the bracket behind a weekday closes before the part of day.
		return (
			left.from.weekday !== undefined &&
			right.top <= PART &&
			/^[)）][ 　]*$/.test(gap) &&
			/[（(]/.test(text.slice(left.start, left.end))
		);
	}
	if (gap.includes('的') && right.from.vague === 'some-day') return left.low === MONTH;
	if (gap.includes('的') && right.top >= DAY && left.low <= DAY) return false;
	if (left.low > right.top) return true;
	return (
		left.low === PART &&
		right.top === PART &&
		left.from.part !== undefined &&
		refines(left.from.part, right.from.part)
	);
}

/** 晚间 深夜: a second part of day that narrows the first. */
function refines(left: DayPart, right: DayPart | undefined): boolean {
	return left === 'evening' && right === 'night';
}

function merge(left: Expression, right: Expression, text: string): Expression | null {
	const from = joinedParts(left.from, right.from);
	// 二〇〇四年八月十五
	if (from.guessed && from.year !== undefined && !from.yearFrom) from.lunar = undefined;
	if (left.end < right.start && /[约約近概]/.test(text.slice(left.end, right.start))) from.soft = true;
	let end = right.end;
	if (
		right.top === WEEKDAY &&
		/[（(]/.test(text.slice(left.end, right.start)) &&
		/[)）]/.test(text[end] ?? '')
	)
		end++;
	return {
		...right,
		start: left.start,
		end,
		from: withPart(from, from.part),
		to: right.to && withPart(right.to, from.part),
		kind:
			left.kind === 'label' && (right.top > DAY || !/[当那这][天日]/.test(text.slice(left.end, right.end)))
				? 'label'
				: 'date',
		needs: left.needs === 'story' && right.needs === 'story' ? 'story' : undefined,
		recurs: left.recurs ?? right.recurs,
		top: left.top,
		low: right.low
	};
}

/** Turns a 12-hour clock by the part of day: 下午3点 is 15:00, 晚上12点 is 24:00, 中午1点 is 13:00. */
export function withPart(parts: Parts, part: DayPart | undefined): Parts {
	const { hour } = parts;
	if (hour === undefined || part === undefined || hour > 12) return parts;
	if (part === 'afternoon' && hour < 12) return { ...parts, hour: hour + 12 };
	if (part === 'noon' && hour <= 3) return { ...parts, hour: hour + 12 };
	if (part === 'evening' && hour >= 4) return { ...parts, hour: hour + 12 };
	if (part === 'night' && hour >= 6) return { ...parts, hour: hour + 12 };
	return parts;
}
