/** The year of a bulletin, by trust: issue day, masthead, years in the text, weekdays and festivals, datable terms. */
import { parseDay } from '#edtf.ts';
import { datedTerms } from '#extract/lexicon/calendar-terms.ts';
import type { Because, YearFound } from '#model.ts';
import { agreements, type Agreement } from './agreement.ts';
import type { Expression } from './expression.ts';
import { issueOfMasthead, issueOfName } from './issue-day.ts';
import { isPast } from './past.ts';

export interface BulletinDates {
	file: string;
	/** The bulletin's text, for its masthead. */
	text: string;
	/** ISO day if the caller knows it. */
	issued: string | null;
	articles: readonly { text: string; expressions: readonly Expression[] }[];
}

/** Years that a newspaper without any other sign can be of; and those of bulletins that are kept as files of text. */
const [OLDEST, NEWEST] = [1949, 2049];
const [DIGITAL, DIGITAL_END] = [2000, 2030];
const PLAN = /(?:到|至|力争|目标|规划|展望|直到|面向|预计|預計|计划|計劃|拟于?|将于|將於)$/u;
/** Whoever speaks of a year so tells a life: “我1953年入的党”. */
const OWN = /[我他她您]$/u;

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
	const signs = agreements(articles);
	const terms = termsOf(text);
	const written = writtenYear(articles, terms, signs);
	return { issued: null, year: written ?? byAgreement(signs, terms) };
}

const reason = (zh: string, en: string): Because => ({ about: 'year', zh, en });

/**
 * The year that the text itself writes and that its weekdays and festivals contradict least, then the one it writes most,
 * then the later. A person's past, a plan's end and what is older than the text's own words do not count.
 */
function writtenYear(
	articles: BulletinDates['articles'],
	terms: Terms,
	signs: readonly Agreement[]
): YearFound | null {
	const votes = new Map<number, { count: number; words: string }>();
	for (const { text, expressions } of articles) {
		for (const { from, start, end } of expressions) {
			const { year } = from;
			if (year === undefined || from.yearFrom || year < OLDEST || year > NEWEST) continue;
			if (terms.years !== null && year < terms.years[0]) continue;
			const whole = from.month !== undefined;
			const before = text.slice(Math.max(0, start - 4), start);
			if ((!whole && isPast(text, end)) || PLAN.test(before) || OWN.test(before)) continue;
			const vote = votes.get(year) ?? { count: 0, words: text.slice(start, end) };
			vote.count += whole ? 2 : 1;
			votes.set(year, vote);
		}
	}
	const exact = signs.filter(({ strength }) => strength === 'exact');
	const against = (year: number) => exact.filter((sign) => !sign.years(year)).length;
	const [best] = [...votes].sort(
		(a, b) => against(a[0]) - against(b[0]) || b[1].count - a[1].count || b[0] - a[0]
	);
	if (!best || (exact.length > 0 && against(best[0]) === exact.length)) return null;
	const [value, { words }] = best;
	return {
		value,
		because: [reason(`年份 ${value}：正文写有“${words}”`, `Year ${value}: the text has “${words}”`)]
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

/** Intersects what terms, weekdays and festivals allow; of several years far apart, the one of bulletins kept as text. */
function byAgreement(signs: readonly Agreement[], terms: Terms): YearFound {
	const [from, to] = terms.years ?? [OLDEST, NEWEST];
	let years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
	const because: { zh: string; en: string }[] = [];
	for (const strength of ['exact', 'near'] as const) {
		// A festival some days away confirms what something firmer began.
		if (strength === 'near' && because.length === 0 && terms.first === null) break;
		for (const sign of signs) {
			const left = sign.strength === strength ? years.filter((year) => sign.years(year)) : [];
			if (left.length === 0 || left.length === years.length) continue;
			years = left;
			because.push(sign);
		}
	}
	const digital = years.filter((year) => year >= DIGITAL && year <= DIGITAL_END);
	if (because.length > 0 && years.length > 1 && digital.length === 1) {
		const others = years.filter((year) => year !== digital[0]);
		because.push({
			zh: `同样相合的 ${others.join('、')} 年，不在 ${DIGITAL} 至 ${DIGITAL_END} 年之间`,
			en: `${others.join(', ')} would fit too, but not between ${DIGITAL} and ${DIGITAL_END}`
		});
		years = digital;
	}
	if (years.length !== 1 || (terms.first === null && because.length === 0))
		return unknown(years, because.length > 0 || terms.first !== null);
	if (terms.first !== null) because.push(wordsOf(terms));
	const [value] = years;
	return {
		value,
		because: [
			reason(
				`年份 ${value}：${because.map(({ zh }) => zh).join('；')}`,
				`Year ${value}: ${because.map(({ en }) => en).join('; ')}`
			)
		]
	};
}

function wordsOf({ years, first, last }: Terms): { zh: string; en: string } {
	const [from, to] = years!;
	const second = last !== null && last !== first;
	const [zh, en] =
		to === from
			? [`${from} 年`, `${from}`]
			: to === NEWEST
				? [`${from} 年以后`, `${from} and later`]
				: [`${from} 至 ${to} 年`, `${from}–${to}`];
	return {
		zh: `文中有“${first}”${second ? `和“${last}”` : ''}，是 ${zh}的说法`,
		en: `The text has “${first}”${second ? ` and “${last}”` : ''}, words of ${en}`
	};
}

/** Most years that are worth naming in a question. */
const FEW = 12;

function unknown(years: readonly number[], narrowed: boolean): YearFound {
	const few = narrowed && years.length > 1 && years.length <= FEW;
	const consecutive = few && years[years.length - 1] - years[0] === years.length - 1;
	const zh = consecutive ? `${years[0]} 至 ${years[years.length - 1]}` : years.join('、');
	const en = consecutive ? `${years[0]} to ${years[years.length - 1]}` : years.join(', ');
	return {
		value: null,
		because: [
			few
				? reason(`年份未定：可能是 ${zh} 年，请确认`, `Year unknown: it may be ${en}; please confirm`)
				: reason(
						'年份未定：正文没有写明年份，请填写出版日或年份',
						'Year unknown: the text does not say; please give the issue day or the year'
					)
		]
	};
}
