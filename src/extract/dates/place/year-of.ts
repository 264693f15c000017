/** The year of an expression whose words may leave it out. */
import { calendarDay, dayNumber } from '#edtf.ts';
import { sameParagraph, sameSentence } from '../story.ts';
import { planned, plannedBehind, type Place } from './leaning.ts';

/** Days ahead of the issue from which a date without a year may be of the year before, and how far back that may lie. */
const [FAR_AHEAD, LATELY] = [200, 100];
/** How far behind a date, in characters, the next item of a list may give another of its month. */
const NEXT_ITEM = 60;
/** Days ahead in which what its whole sentence plans may lie: 1月1日 in a newspaper of the last week of December. */
const SOON = 14;

/** The year, or null where nothing tells it. `month`: the month of the expression, null if it has none. */
export function yearOf(here: Place, month: number | null): number | null {
	const { parts, inherited, story, setting, leaning } = here;
	const base = setting.issued === null ? setting.year.value : calendarDay(setting.issued).year;
	if (here.year !== undefined) {
		leaning.year = 'words';
		return here.year;
	}
	if (parts.year !== undefined && !parts.yearFrom) {
		leaning.year = 'words';
		return parts.shortYear ? inCentury(parts.year, inherited?.year ?? base) : parts.year;
	}
	if (parts.yearFrom === 'issue') {
		leaning.year = setting.issued === null ? 'bulletin' : 'issue';
		return base === null ? null : base + parts.year!;
	}
	if (parts.yearFrom === 'story') {
		leaning.year = 'story';
		const year = story.named?.year ?? base;
		return year === null ? null : year + parts.year!;
	}
	if (inherited) return afterStart(here, month);
	const carried = carriedYear(here, month, base);
	if (carried !== null) {
		leaning.year = 'story';
		return carried;
	}
	if (setting.issued === null || base === null) {
		leaning.year = 'bulletin';
		return base;
	}
	leaning.year = 'issue';
	const nearer = month === null ? base : nearIssue(here, base, month, setting.issued);
	if (nearer !== base) leaning.year = 'near-issue';
	return nearer;
}

/** 98 -> 1998, 07 -> 2007: the century that puts it no more than ten years after the bulletin, from 1900 on. */
function inCentury(year: number, base: number | null): number {
	const by = (base ?? 2025) + 10;
	const found = by - ((((by - year) % 100) + 100) % 100);
	return found < 1900 ? found + 100 : found;
}

/** The end of a range lies after its start: 12月30日至1月3日. */
function afterStart({ inherited, parts }: Place, month: number | null): number {
	const { year, month: from, day } = inherited!;
	if (month === null) return year;
	return month < from || (month === from && (parts.day ?? 31) < day) ? year + 1 : year;
}

/** The year of the last date named, if this one goes on from it: 2019年5月开工，6月完工; a heading carries on to the next. */
function carriedYear(here: Place, month: number | null, base: number | null): number | null {
	const { story, setting, at, parts } = here;
	const { named } = story;
	if (!named || named.year === base) return null;
	if (named.heading) return named.year;
	// 老厂长1955年进厂。5月4日，展览开幕: the story does not stay in a past that a sentence only mentions.
	if (named.aside && named.year < (base ?? -Infinity) && !sameSentence(setting.text, named.end, at))
		return null;
	// 2013年12月23日至27日发卡；\n（二）12月28日答疑: the next item goes on in the month.
	const near = base === null || Math.abs(base - named.year) <= 1;
	const item = near && month !== null && month === named.month && at - named.end <= NEXT_ITEM;
	if (!item && !sameParagraph(setting.text, named.end, at)) return null;
	// 1988年，两城结好。结好30周年之际，代表团10月22日抵达: of the anniversary, not of what it counts from.
	if (base !== null && setting.text.slice(named.end, at).includes('周年')) return null;
	if (month === null) return named.year;
	// 围挡到2024年6月撤除。单车7月1日起禁停: a year to come does not go on behind its sentence.
	if (
		setting.issued !== null &&
		named.year > (base ?? Infinity) &&
		!sameSentence(setting.text, named.end, at)
	)
		return null;
	// 去年4月起步。10月1日晚还有一场: what is to come is not of a year gone by.
	const gone = dayNumber(named.year, month, parts.day ?? 28) < (setting.issued ?? -Infinity);
	if (gone && named.year < (base ?? -Infinity) && planned(here)) return null;
	return named.month !== null && month < named.month ? null : named.year;
}

/** In January, 12月30日 is past; in December, 将于1月5日 is to come. */
function nearIssue(here: Place, base: number, month: number, issued: number): number {
	const day = here.parts.day ?? 15;
	const ahead = dayNumber(base, month, day) - issued;
	if (ahead > FAR_AHEAD)
		return dayNumber(base - 1, month, day) - issued >= -LATELY && !planned(here) ? base - 1 : base;
	if (ahead < -FAR_AHEAD) {
		const until = dayNumber(base + 1, month, day) - issued;
		const coming = (until <= LATELY && planned(here)) || (until <= SOON && plannedBehind(here));
		return coming ? base + 1 : base;
	}
	return base;
}
