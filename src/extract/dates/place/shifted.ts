/** Days and quarters counted from the issue (昨天, 上季度) or from the story (次日). */
import { calendarDay, dayNumber } from '#edtf.ts';
import type { UndatedReason } from '#model.ts';
import type { Anchor } from '../expression.ts';
import { sameSentence, type Story, type Told } from '../story.ts';
import { months, oneDay, wholeMonth, type Value } from '../value.ts';
import type { Place } from './leaning.ts';

interface Base {
	day: number;
	/** The story is at 某日. */
	someDay: boolean;
}

/** 活动当天, and 当天 at the head of a paragraph, go back to what the text tells of, from what went before it. */
const OF_THE_DAY =
	/(?:活动|会议|节日|比赛|演出|仪式|大会|演练|培训|晚会|灯会|庙会|考试|投票|选举|竣工|完工|落成|揭牌|通车|签约|颁奖)$/u;

/** 开幕当天 is the first day of what lasts longer. */
const OPENING = /(?:开幕|开业|开馆|开园|开赛|开展|开街|启动)$/u;
const HEAD = /(?:^|\n)[ 　\t]*[“‘]?$/u;

function goneBackTo({ main, latest, day }: Story, text: string, at: number): Told | null {
	const before = text.slice(Math.max(0, at - 6), at);
	if (OF_THE_DAY.test(before) || OPENING.test(before))
		return day && sameSentence(text, day.end, at) ? day : latest;
	return HEAD.test(before) ? main : null;
}

/** The day that a shift counts from: the issue's, or the story's, for which the stands in. Null: neither is known. */
export function baseDay({ setting, story, inherited, leaning, at }: Place, from: Anchor): Base | null {
	if (inherited && from !== 'issue') {
		return { day: dayNumber(inherited.year, inherited.month, inherited.day), someDay: false };
	}
	const day =
		from === 'issue'
			? null
			: from === 'outset'
				? (story.outset ?? story.day)
				: (goneBackTo(story, setting.text, at) ?? story.day);
	const opening = day !== null && OPENING.test(setting.text.slice(Math.max(0, at - 4), at));
	const told = day && { day: opening ? day.begin : day.last, someDay: day.someDay };
	leaning.day = told ? 'story' : 'issue';
	leaning.told = day ?? undefined;
	const base = setting.dateline ?? setting.issued;
	return told ?? (base === null ? null : { day: base, someDay: false });
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
