/** The readers of dates/expressions in the order in which they are asked; the longest reading wins, then the first. */
import type { NumberReader, WordReader } from './expression.ts';
import { bareList, bareRange } from './expressions/bare-range.ts';
import { century, namedCentury } from './expressions/century.ts';
import { clockWord } from './expressions/clock.ts';
import { clockColon } from './expressions/clock-colon.ts';
import { day } from './expressions/day.ts';
import { festival } from './expressions/festival.ts';
import { apart, half, length } from './expressions/lengths.ts';
import { lunarDay } from './expressions/lunar-day.ts';
import { month } from './expressions/month.ts';
import { namedYear } from './expressions/named-year.ts';
import { nth } from './expressions/nth.ts';
import { numeric } from './expressions/numeric.ts';
import { partOfDay } from './expressions/parts-of-day.ts';
import { firstQuarter, quarter, relativeQuarter } from './expressions/quarter.ts';
import { recurrence } from './expressions/recurrence.ts';
import { relativeDay } from './expressions/relative-day.ts';
import { relativeMonth } from './expressions/relative-month.ts';
import { relativeWeek, weekday } from './expressions/relative-week.ts';
import { relativeYear } from './expressions/relative-year.ts';
import { spanOfMonth, spanOfYear } from './expressions/spans.ts';
import { vague } from './expressions/vague.ts';
import { passing, window } from './expressions/windows.ts';
import { year } from './expressions/year.ts';

export const wordReaders: readonly WordReader[] = [
	recurrence,
	window,
	passing,
	half,
	apart,
	namedCentury,
	relativeDay,
	nth,
	relativeYear,
	namedYear,
	relativeQuarter,
	relativeMonth,
	relativeWeek,
	weekday,
	festival,
	lunarDay,
	spanOfMonth,
	spanOfYear,
	firstQuarter,
	partOfDay,
	vague
];

export const numberReaders: readonly NumberReader[] = [
	century,
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
