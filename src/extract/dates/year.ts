/** The year of a bulletin, by trust: issue day, masthead, years in the text, weekdays and festivals, datable terms. */
import { dayNumber, parseDay, weekday } from '#edtf.ts';
import { datedTerms } from '#extract/lexicon/calendar-terms.ts';
import type { Because, YearFound } from '#model.ts';
import type { Expression } from './expression.ts';
import { issueOfMasthead, issueOfName } from './issue-day.ts';
import { festivalDay, movesWithYear } from './lunar.ts';
import { isPast } from './past.ts';

export interface BulletinDates {
	file: string;
	/** The bulletin's text, for its masthead. */
	text: string;
	/** ISO day if the caller knows it. */
	issued: string | null;
	articles: readonly { text: string; expressions: readonly Expression[] }[];
}

/** Years that a newspaper without any other sign can be of. */
const [OLDEST, NEWEST] = [1949, 2049];
const PLAN = /(?:到|至|力争|目标|规划|展望|直到|面向)$/u;

/** Issue day and year of a bulletin; `year.value` is null where nothing decides it, and `because` then asks for it. */
export function inferYear(bulletin: BulletinDates): { issued: string | null; year: YearFound } {
	const { issued, file, text, articles } = bulletin;
	if (issued !== null && parseDay(issued.slice(0, 10)) !== null) {
		const year = issued.slice(0, 4);
		return {
			issued,
			year: {
				value: Number(year),
				because: [reason(`年份 ${year}：出版日 ${issued}`, `Year ${year}: issue day ${issued}`)]
			}
		};
	}
	const issue = issueOfName(file) ?? issueOfMasthead(text);
	if (issue) return { issued: issue.day, year: { value: issue.year, because: [issue.because] } };
	const written = writtenYear(articles);
	const terms = termsOf(text);
	if (written && (terms.years === null || written.year >= terms.years[0])) {
		return { issued: null, year: { value: written.year, because: [written.because] } };
	}
	return { issued: null, year: byAgreement(articles, terms) };
}

const reason = (zh: string, en: string): Because => ({ about: 'year', zh, en });

/** The year that the text itself writes most, later ones first; a person's past and a plan's end do not count. */
function writtenYear(articles: BulletinDates['articles']): { year: number; because: Because } | null {
	const votes = new Map<number, { count: number; words: string }>();
	for (const { text, expressions } of articles) {
		for (const { from, start, end } of expressions) {
			const { year } = from;
			if (year === undefined || from.yearFrom || year < OLDEST || year > NEWEST) continue;
			const whole = from.month !== undefined;
			if (!whole && isPast(text, end)) continue;
			if (PLAN.test(text.slice(Math.max(0, start - 4), start))) continue;
			const vote = votes.get(year) ?? { count: 0, words: text.slice(start, end) };
			vote.count += whole ? 2 : 1;
			votes.set(year, vote);
		}
	}
	const [best] = [...votes].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
	if (!best) return null;
	const [year, { words }] = best;
	return {
		year,
		because: reason(`年份 ${year}：正文写有“${words}”`, `Year ${year}: the text has “${words}”`)
	};
}

interface Terms {
	/** First and last year that all terms allow; null without terms. */
	years: readonly [number, number] | null;
	first: string | null;
	last: string | null;
}

/** The years in which every datable term of the text was in use. */
function termsOf(text: string): Terms {
	let [from, until] = ['0000', '9999'];
	let [first, last]: (string | null)[] = [null, null];
	for (const term of datedTerms) {
		if (!text.includes(term.term)) continue;
		if (term.from > from) [from, first] = [term.from, term.term];
		if (term.until && term.until < until) [until, last] = [term.until, term.term];
	}
	if (first === null) return { years: null, first, last };
	return { years: [Number(from.slice(0, 4)), Math.min(NEWEST, Number(until.slice(0, 4)))], first, last };
}

/** Intersects what weekdays, festivals and terms allow. */
function byAgreement(articles: BulletinDates['articles'], terms: Terms): YearFound {
	const because: Because[] = [];
	const [from, to] = terms.years ?? [OLDEST, NEWEST];
	let years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
	for (const fit of agreements(articles)) {
		const left = years.filter((year) => fit.years(year));
		if (left.length === 0 || left.length === years.length) continue;
		years = left;
		because.push(reason(fit.zh, fit.en));
	}
	if (years.length === 1 && (terms.first || because.length)) {
		const [year] = years;
		if (terms.first) {
			because.push(
				reason(
					`文中有“${terms.first}”${terms.last && terms.last !== terms.first ? `和“${terms.last}”` : ''}，是 ${from}${to > from ? `至 ${to}` : ''} 年的说法`,
					`The text has “${terms.first}”${terms.last && terms.last !== terms.first ? ` and “${terms.last}”` : ''}, words of ${from}${to > from ? `–${to}` : ''}`
				)
			);
		}
		return {
			value: year,
			because: [
				reason(
					`年份 ${year}：${because.map(({ zh }) => zh).join('；')}`,
					`Year ${year}: ${because.map(({ en }) => en).join('; ')}`
				)
			]
		};
	}
	const zh =
		terms.years && years.length > 1 && years.length < 30
			? `可能是 ${years[0]} 至 ${years.at(-1)} 年，请确认`
			: '正文没有写明年份，请填写出版日或年份';
	const en =
		terms.years && years.length > 1 && years.length < 30
			? `it may be ${years[0]} to ${years.at(-1)}; please confirm`
			: 'the text does not say; please give the issue day or the year';
	return { value: null, because: [reason(`年份未定：${zh}`, `Year unknown: ${en}`)] };
}

interface Agreement {
	zh: string;
	en: string;
	years(year: number): boolean;
}

/** How far a date may lie from the festival that the article speaks of. */
const NEAR = 3;

function agreements(articles: BulletinDates['articles']): Agreement[] {
	const found: Agreement[] = [];
	for (const { text, expressions } of articles) {
		const dated = expressions.filter(
			({ from }) =>
				from.month !== undefined && from.day !== undefined && !from.lunar && !from.monthFrom && !from.dayFrom
		);
		for (const one of dated) {
			const { month, day, weekday: named } = one.from;
			if (named === undefined) continue;
			const words = text.slice(one.start, one.end);
			found.push({
				zh: `“${words}”的星期相合`,
				en: `the weekday of “${words}” fits`,
				years: (year) => weekday(dayNumber(year, month!, day!)) === named % 7
			});
		}
		for (const { from, start, end } of expressions) {
			const key = from.festival;
			if (!key || from.year !== undefined || !movesWithYear(key) || dated.length === 0) continue;
			const near = (year: number) =>
				dated.some(
					(one) =>
						Math.abs(
							dayNumber(year, one.from.month!, one.from.day!) - (festivalDay(key, year) ?? Infinity)
						) <= NEAR
				);
			const beside = dated.map((one) => text.slice(one.start, one.end))[0];
			found.push({
				zh: `“${text.slice(start, end)}”与同文“${beside}”相合`,
				en: `“${text.slice(start, end)}” fits “${beside}” in the same article`,
				years: near
			});
		}
	}
	return found;
}
