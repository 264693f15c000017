/** The readers of dates/expressions in the order in which they are asked; the longest reading wins, then the first. */
import type { NumberReader, WordReader } from './expression.ts';
import { bareList, bareRange } from './expressions/bare-range.ts';
import { clockColon, clockWord } from './expressions/clock.ts';
import { day } from './expressions/day.ts';
import { festival } from './expressions/festival.ts';
import { half, length, window } from './expressions/lengths.ts';
import { lunarDay } from './expressions/lunar-day.ts';
import { month } from './expressions/month.ts';
import { numeric } from './expressions/numeric.ts';
import { partOfDay } from './expressions/parts-of-day.ts';
import { firstQuarter, quarter } from './expressions/quarter.ts';
import { recurrence } from './expressions/recurrence.ts';
import { relativeDay } from './expressions/relative-day.ts';
import {
	relativeMonth,
	relativeQuarter,
	relativeWeek,
	relativeYear,
	weekday
} from './expressions/relative-period.ts';
import { spanOfMonth, spanOfYear } from './expressions/spans.ts';
import { vague } from './expressions/vague.ts';
import { year } from './expressions/year.ts';

export const wordReaders: readonly WordReader[] = [
	recurrence,
	vague,
	window,
	half,
	relativeDay,
	relativeYear,
	relativeQuarter,
	relativeMonth,
	relativeWeek,
	weekday,
	festival,
	lunarDay,
	spanOfMonth,
	spanOfYear,
	firstQuarter,
	partOfDay
];

export const numberReaders: readonly NumberReader[] = [
	year,
	month,
	day,
	length,
	quarter,
	numeric,
	bareRange,
	bareList,
	clockColon,
	clockWord
];
