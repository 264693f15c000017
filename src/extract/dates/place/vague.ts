/** 日前 and 近日 are about the month; 某日 is some day of it; 疫情期间 is no date. */
import type { UndatedReason } from '#model.ts';
import { monthAtHand } from '../story.ts';
import { calendarDay, wholeMonth, type Value } from '../value.ts';
import type { Place } from './leaning.ts';

export function findVague({ parts, setting, story, leaning, at }: Place): Value | UndatedReason {
	if (parts.vague === 'era') return 'vague';
	const told = parts.vague === 'some-day' ? monthAtHand(story, setting.text, at) : null;
	const base = setting.issued ?? setting.latest;
	const month = told ?? (base === null ? null : calendarDay(base));
	if (!month) return 'unresolved';
	leaning.month = told ? 'story' : setting.issued === null ? 'latest' : 'issue';
	const whole = wholeMonth(month.year, month.month);
	return parts.vague === 'recent' ? { ...whole, soft: true } : { ...whole, precision: 'day', someDay: true };
}
