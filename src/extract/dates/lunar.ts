/** The lunar calendar and festivals as days, computed by tyme4ts when first asked for and kept by year. */
import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts';
import { dayNumber, weekday } from '#edtf.ts';
import { festivals, solarTerms, type Rule } from '#extract/lexicon/calendar.ts';

const kept = new Map<string, number | null>();
/** Years that tyme4ts computes with tables; outside them a festival has no day. */
const [FIRST, LAST] = [1600, 2200];
const MOST_KEPT = 20_000;

function keep(key: string, compute: () => number | null): number | null {
	const known = kept.get(key);
	if (known !== undefined) return known;
	if (kept.size >= MOST_KEPT) kept.clear();
	const value = compute();
	kept.set(key, value);
	return value;
}

/**
 * Day number of a day of the lunar year that begins in `year`: `lunarDay(2020, 1, 15)` is 2020-02-08. Day 0 of month 1 is
 * New Year's Eve. Null if that month has no such day, or no such leap month.
 */
export function lunarDay(year: number, month: number, day: number, leap = false): number | null {
	if (year < FIRST || year > LAST) return null;
	return keep(`${year}/${leap ? -month : month}/${day}`, () => {
		if (day === 0) {
			const next = lunarDay(year, month, 1);
			return next === null ? null : next - 1;
		}
		try {
			const solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay();
			return dayNumber(solar.getYear(), solar.getMonth(), solar.getDay());
		} catch {
			// tyme4ts throws for a 30th of a short month and for a leap month that the year has not.
			return null;
		}
	});
}

/** First and last day number of a lunar month; null if the year has no such leap month. */
export function lunarMonth(year: number, month: number, leap = false): readonly [number, number] | null {
	const first = lunarDay(year, month, 1, leap);
	if (first === null) return null;
	return [first, first + LunarMonth.fromYm(year, leap ? -month : month).getDayCount() - 1];
}

const rules = new Map<string, Rule>([
	...festivals.map(({ key, rule }) => [key, rule] as const),
	...solarTerms.map((name, term) => [name, { term }] as const)
]);

/** Day number of a festival or solar term in a year: `festivalDay('元宵节', 2020)` is 2020-02-08; null outside 1600–2200. */
export function festivalDay(key: string, year: number): number | null {
	const rule = rules.get(key);
	if (!rule || year < FIRST || year > LAST) return null;
	if ('solar' in rule) return dayNumber(year, rule.solar[0], rule.solar[1]);
	if ('lunar' in rule) return lunarDay(rule.lunar[0] === 12 ? year - 1 : year, rule.lunar[0], rule.lunar[1]);
	if ('nth' in rule) {
		const [month, day, n] = rule.nth;
		const first = dayNumber(year, month, 1);
		return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7;
	}
	return keep(`${year}*${rule.term}`, () => {
		const solar = SolarTerm.fromIndex(year, rule.term + 1)
			.getJulianDay()
			.getSolarDay();
		return dayNumber(solar.getYear(), solar.getMonth(), solar.getDay());
	});
}

/** True for a festival of the lunar calendar, a solar term, or a nth weekday: its day tells years apart. */
export function movesWithYear(key: string): boolean {
	const rule = rules.get(key);
	return rule !== undefined && !('solar' in rule);
}
