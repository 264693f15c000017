/** 日前 and 近日 are about the month; 某日 is some day of it; 疫情期间 is no date. */
import { calendarDay } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import { monthAtHand } from '../story.ts';
import { wholeMonth, type Value } from '../value.ts';
import type { Place } from './leaning.ts';
import { yearOf } from './year-of.ts';

export function findVague(here: Place): Value | UndatedReason {
	const { parts, setting, story, leaning, at } = here;
	if (parts.vague === 'era') return 'vague';
	if (parts.vague === 'some-day' && parts.month !== undefined && !parts.monthFrom) {
		const year = yearOf(here, parts.month);
		if (year === null) return 'unresolved';
		return { ...wholeMonth(year, parts.month), precision: 'day', someDay: true };
	}
	const told = parts.vague === 'some-day' ? monthAtHand(story, setting.text, at) : null;
	const base = setting.issued ?? setting.latest;
	const month = told ?? (base === null ? null : calendarDay(base));
	if (!month) return 'unresolved';
	leaning.month = told ? 'story' : setting.issued === null ? 'latest' : 'issue';
	const whole = wholeMonth(month.year, month.month);
	return parts.vague === 'recent' ? { ...whole, soft: true } : { ...whole, precision: 'day', someDay: true };
}
