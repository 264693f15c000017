/** Of the years that weekdays, festivals and terms allow, the one that fits all; several are told apart by datable terms. */
import { dayNumber, parseDay } from '#edtf.ts';
import { knownUntil } from '#extract/lexicon/calendar-terms.ts';
import type { YearFound } from '#model.ts';
import type { Agreement } from './agreement.ts';
import type { Clues, Time } from './clues.ts';
import { isDay } from './names-of-a-day.ts';
import { NEWEST, OLDEST, type Article, type Written } from './written.ts';

export interface Evidence extends Clues {
	signs: readonly Agreement[];
	written: Written;
	articles: readonly Article[];
}

/** A sign in an editor's words. */
interface Step {
	zh: string;
	en: string;
}

/** Bulletins that are kept as files of text are of this year or later. */
const DIGITAL = 2000;
/** The lists of datable words (calendar-terms.ts) are extended within so many years; a text may be that much younger than they. */
const LISTS = 1;
/** A happening is news so many days before and after it. */
const [BEFORE, AFTER] = [20, 31];

/** The year, with its reasons; null and a question where several fit alike. */
export function choose(evidence: Evidence): YearFound {
	const steps: Step[] = [];
	let years = agreeing(evidence, steps);
	if (years.length > 1 && steps.length > 0) years = nearest(years, evidence, steps);
	if (years.length > 1 && steps.length > 0) years = digital(years, evidence.written.past, steps);
	if (years.length > 1 && steps.length === 0) years = ofHappening(years, evidence, steps);
	const { first, last } = evidence;
	if (years.length !== 1 || (first === null && steps.length === 0))
		return unknown(years, steps.length > 0 || first !== null);
	const [value] = years;
	if (first) steps.push(wordsOf(first, last));
	return {
		value,
		inferred: true,
		because: [
			{
				about: 'year',
				zh: `年份 ${value}：${steps.map(({ zh }) => zh).join('；')}`,
				en: `Year ${value}: ${steps.map(({ en }) => en).join('; ')}`
			}
		]
	};
}

/** The years that most signs fit; what a term or a plan bounds gives way where no year is left. */
function agreeing({ first, last, written, signs, times }: Evidence, steps: Step[]): number[] {
	const from = Math.max(first?.year ?? OLDEST, written.past ?? OLDEST);
	const until = Math.min(last?.year ?? NEWEST, written.planned ?? NEWEST, latestOf(written.past));
	const exact = signs.filter(({ strength }) => strength === 'exact');
	const bounds = [
		[from, until],
		[from, written.planned ?? NEWEST],
		[first?.year ?? OLDEST, NEWEST]
	];
	const fitting = ([low, high]: number[]) =>
		Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i).filter((year) =>
			exact.some((sign) => sign.years(year))
		);
	const [low, high] =
		(exact.length > 0 ? bounds.find((pair) => fitting(pair).length > 0) : undefined) ?? bounds[0];
	let years = Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);
	const named = (left: readonly number[]) =>
		times.some((time) => time.days.exact && left.some((year) => covers(time, year)));
	for (const strength of ['exact', 'near'] as const) {
		// A festival some days away confirms what something firmer began.
		if (strength === 'near' && steps.length === 0 && first === null) break;
		for (const sign of signs) {
			const left = sign.strength === strength ? years.filter((year) => sign.years(year)) : [];
			if (left.length === 0 || left.length === years.length) continue;
			// What the text names on its day tells more than a festival some days from another date.
			if (strength === 'near' && named(years) && !named(left)) continue;
			years = left;
			steps.push(sign);
		}
	}
	return years;
}

/**
 * The year of most of the happenings that the text names; of none, the year nearest to the latest of them; of several the
 * one that has dates beside it.
 */
function nearest(years: readonly number[], evidence: Evidence, steps: Step[]): number[] {
	const { times } = evidence;
	if (times.length === 0) return [...years];
	const latest = times.reduce((a, b) => (a.days.first >= b.days.first ? a : b));
	const named = (year: number) => times.filter((time) => covers(time, year)).length;
	const most = Math.max(...years.map(named));
	const away = Math.min(...years.map((year) => Math.abs(year - yearOf(latest))));
	const left = years.filter((year) =>
		most > 0 ? named(year) === most : Math.abs(year - yearOf(latest)) === away
	);
	if (left.length === 1) {
		const time = times.find((time) => covers(time, left[0])) ?? latest;
		steps.push({
			zh: `相合的年份中离“${time.words}”（${yearOf(time)}）最近`,
			en: `of the years that fit the nearest to “${time.words}” (${yearOf(time)})`
		});
	}
	return left.length > 1 && most > 0 ? ofHappening(left, evidence, steps) : left;
}

const yearOf = ({ days }: Time): number => Number(days.first.slice(0, 4));

function covers(time: Time, year: number): boolean {
	return yearOf(time) <= year && year <= Number(time.days.last.slice(0, 4));
}

/** Without a clock: the latest year that a text can be of. */
function latestOf(told: number | null): number {
	return Math.max(knownUntil + LISTS, told ?? 0);
}

/** Without a clock: a text is of no later year than the word lists know, or than the text itself tells of. */
function digital(years: number[], told: number | null, steps: Step[]): number[] {
	const last = latestOf(told);
	const kept = years.filter((year) => year >= DIGITAL && year <= last);
	if (kept.length !== 1) return kept.length > 0 ? kept : years;
	const others = years.filter((year) => year !== kept[0]);
	steps.push({
		zh: `同样相合的 ${others.join('、')} 年，不在 ${DIGITAL} 至 ${last} 年之间`,
		en: `${others.join(', ')} would fit too, but not between ${DIGITAL} and ${last}`
	});
	return kept;
}

/** A time longer than this, in days, is no single happening. */
const LONG = 250;
/** So many days of an article are looked at. */
const MOST_DAYS = 40;

/** What a date weighs for the year of a happening: on its day, the day beside it, some weeks from it. */
const [ON, BESIDE, NEAR] = [3, 2, 1];

/** Without weekdays: the year of happenings on or near whose days the text has dates: 第19届亚运会 and 9月24日. */
function ofHappening(years: number[], { times, articles }: Evidence, steps: Step[]): number[] {
	const days = daysWithoutYear(articles);
	const beside = times.flatMap((time) => {
		const [first, last] = [parseDay(time.days.first)!, parseDay(time.days.last)!];
		if (last - first > LONG) return [];
		const from = yearOf(time);
		// A census of the last day of a year is news in January.
		return [from - 1, from, from + 1].flatMap((year) => {
			if (!years.includes(year)) return [];
			const within = (before: number, after: number) =>
				days.find(({ month, day }) => {
					const at = dayNumber(year, month, day);
					return at >= first - before && at <= last + after;
				});
			const found = [
				{ weight: ON, day: within(0, 0) },
				{ weight: BESIDE, day: within(1, 1) },
				{ weight: NEAR, day: within(BEFORE, AFTER) }
			].find(({ day }) => day !== undefined);
			return found ? [{ year, time, words: found.day!.words, weight: found.weight }] : [];
		});
	});
	const votes = new Map<number, number>();
	for (const { year, weight } of beside) votes.set(year, (votes.get(year) ?? 0) + weight);
	const most = Math.max(0, ...votes.values());
	const best = beside.filter(({ year }) => votes.get(year) === most).sort((a, b) => b.weight - a.weight);
	if (best.length === 0 || best.some(({ year }) => year !== best[0].year)) return years;
	const [{ year, time, words }] = best;
	steps.push({
		zh: `“${words}”正是“${time.words}”（${time.days.first}）前后`,
		en: `“${words}” is about the time of “${time.words}” (${time.days.first})`
	});
	return [year];
}

/** Each month and day that the articles write without a year, once, with its words. */
function daysWithoutYear(articles: readonly Article[]): { month: number; day: number; words: string }[] {
	const days = new Map<string, { month: number; day: number; words: string }>();
	for (const { text, expressions } of articles) {
		const dated = expressions.filter((one) => isDay(one) && one.from.year === undefined);
		for (const { from, start, end } of dated.slice(0, MOST_DAYS)) {
			const [month, day] = [from.month!, from.day!];
			const key = `${month}-${day}`;
			if (!days.has(key)) days.set(key, { month, day, words: text.slice(start, end) });
		}
	}
	return [...days.values()];
}

function wordsOf(first: { words: string; year: number }, last: Clues['last']): Step {
	const second = last !== null && last.words !== first.words && last.year >= first.year;
	const to = last !== null && last.year >= first.year ? last.year : null;
	const [zh, en] =
		to === first.year
			? [`${to} 年`, `${to}`]
			: to === null
				? [`${first.year} 年以后`, `${first.year} and later`]
				: [`${first.year} 至 ${to} 年`, `${first.year}–${to}`];
	return {
		zh: `文中有“${first.words}”${second ? `和“${last.words}”` : ''}，是 ${zh}的说法`,
		en: `The text has “${first.words}”${second ? ` and “${last.words}”` : ''}, words of ${en}`
	};
}

/** Most years that are worth naming in a question. */
const FEW = 12;

function unknown(years: readonly number[], narrowed: boolean): YearFound {
	const few = narrowed && years.length > 1 && years.length <= FEW;
	const consecutive = few && years[years.length - 1] - years[0] === years.length - 1;
	const zh = consecutive ? `${years[0]} 至 ${years[years.length - 1]}` : years.join('、');
	const en = consecutive ? `${years[0]} to ${years[years.length - 1]}` : years.join(', ');
	const [asks, question] = few
		? [`年份未定：可能是 ${zh} 年，请确认`, `Year unknown: it may be ${en}; please confirm`]
		: [
				'年份未定：正文没有写明年份，请填写出版日或年份',
				'Year unknown: the text does not say; please give the issue day or the year'
			];
	const because = [{ about: 'year' as const, zh: asks, en: question }];
	return few ? { value: null, possible: [...years], because } : { value: null, because };
}
