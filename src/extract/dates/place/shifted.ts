/** Days and quarters counted from the issue (昨天, 上季度) or from the story (次日). */
import { dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Anchor } from '../expression.ts';
import { calendarDay, months, oneDay, wholeMonth, type Value } from '../value.ts';
import type { Place } from './leaning.ts';

interface Base {
	day: number;
	/** The story is at 某日. */
	someDay: boolean;
}

/** The day that a shift counts from: the issue's, or the story's, for which the stands in. Null: neither is known. */
export function baseDay({ setting, story, inherited, leaning }: Place, from: Anchor): Base | null {
	if (inherited && from !== 'issue') {
		return { day: dayNumber(inherited.year, inherited.month, inherited.day), someDay: false };
	}
	const day = from === 'issue' ? null : from === 'outset' ? (story.outset ?? story.day) : story.day;
	const told = day && { day: day.last, someDay: day.someDay };
	leaning.day = told ? 'story' : 'issue';
	return told ?? (setting.issued === null ? null : { day: setting.issued, someDay: false });
}

export function findShifted(here: Place): Value | UndatedReason {
	const { parts, setting } = here;
	if (parts.quarterFrom) {
		const base = setting.issued ?? setting.latest;
		if (base === null) return 'unresolved';
		here.leaning.day = setting.issued === null ? 'latest' : 'issue';
		const { year, month } = calendarDay(base);
		const first = (Math.floor((month - 1) / 3) + parts.quarter!) * 3 + 1;
		return months(
			year,
			parts.edge === 'late' ? first + 2 : first,
			parts.edge === 'early' ? first : first + 2
		);
	}
	const base = baseDay(here, parts.dayFrom!);
	if (!base) return 'unresolved';
	if (!base.someDay) return oneDay(base.day + parts.day!);
	const { year, month } = calendarDay(base.day);
	return { ...wholeMonth(year, month), precision: 'day', someDay: true };
}
