/**
 * The year of a bulletin, by trust: issue day, masthead, dates that the text writes with their year, anniversaries and what
 * else follows by arithmetic, the number of the paper itself (〔2018〕46号), weekdays and festivals together with datable terms,
 * years written by themselves, numbers of documents that it cites.
 */
import { parseDay } from '#edtf.ts';
import { simplify } from '#extract/lexicon/traditional.ts';
import type { Because, YearFound } from '#model.ts';
import { issueGiven, type Issue, issueOfMasthead, issueOfName, mastheadDay } from './issue-day.ts';
import { agreements } from './year/agreement.ts';
import { choose, type Evidence } from './year/choose.ts';
import { cluesOf, type Firm } from './year/clues.ts';
import { documentYears, type DocumentYears } from './year/documents.ts';
import { toldDisasters } from './year/disasters.ts';
import { counted, cyclic, glossed, schoolYears } from './year/lives.ts';
import { writtenYears, type Article, type Vote } from './year/written.ts';

export interface BulletinDates {
	file: string;
	/** The bulletin's text, for its masthead. */
	text: string;
	/** ISO day, or year alone, if the caller knows it. */
	issued: string | null;
	articles: readonly Article[];
}

/** When a bulletin came out. */
export interface Issued {
	/** ISO day; null if unknown. */
	issued: string | null;
	/** Its month, where the day is unknown and the name of the file tells the month; else null. */
	month: number | null;
	/** `value` is null where nothing decides it, and `because` then asks for it. */
	year: YearFound;
}

/** Issue day, month and year of a bulletin. */
export function inferYear(bulletin: BulletinDates): Issued {
	const { text } = bulletin;
	const issue = issueOf(bulletin);
	if (issue?.day)
		return { issued: issue.day, month: null, year: { value: issue.year, because: [issue.because] } };
	const printed = mastheadDay(text);
	const year = issue
		? { value: issue.year, because: [issue.because] }
		: decide(evidenceOf(bulletin.articles, printed), documentYears(simplify(text)));
	const day = printed && year.value !== null ? `${year.value}-${printed.day}` : null;
	const issued = day !== null && parseDay(day) !== null ? day : null;
	return { issued, month: issued === null ? (issue?.month ?? null) : null, year };
}

/** The issue by trust: given, of the file's name, of the masthead; a year alone takes the day from what is trusted less. */
function issueOf({ issued, file, text }: BulletinDates): Issue | null {
	let best: Issue | null = null;
	for (const find of [
		() => issued && issueGiven(issued),
		() => issueOfName(file),
		() => issueOfMasthead(text)
	]) {
		const found = find() || null;
		best ??= found;
		if (found?.day && best && found.year === best.year) return { ...best, day: found.day };
	}
	return best;
}

const reason = (zh: string, en: string): Because => ({ about: 'year', zh, en });

function evidenceOf(articles: readonly Article[], printed: ReturnType<typeof mastheadDay>): Evidence {
	const text = simplify(articles.map((article) => article.text).join('\n'));
	const clues = cluesOf(text);
	const signs = [...agreements(articles), ...cyclic(text), ...counted(text), ...schoolYears(text)];
	if (printed?.agreement) signs.unshift(printed.agreement);
	return {
		...clues,
		times: [...clues.times, ...toldDisasters(articles)],
		firm: [...glossed(text), ...clues.firm],
		signs,
		written: writtenYears(articles),
		articles
	};
}

function decide(evidence: Evidence, numbers: DocumentYears): YearFound {
	const { written, firm, signs, first } = evidence;
	const exact = signs.filter(({ strength }) => strength === 'exact');
	const against = (year: number) => exact.filter((sign) => !sign.years(year)).length;
	const refuted = (year: number) => exact.length > 0 && against(year) === exact.length;
	const possible = ({ year }: { year: number }) =>
		!refuted(year) && (written.planned === null || year <= written.planned);
	const best = (votes: readonly Vote[]) =>
		votes
			.filter((vote) => possible(vote) && (first === null || vote.year >= first.year))
			.sort((a, b) => against(a.year) - against(b.year) || b.count - a.count || b.year - a.year)[0];
	const whole = best(written.whole);
	const sum = best(votesOf(firm.filter(possible)));
	// A bulletin prepares for an anniversary in the year before it.
	if (whole && (!sum || sum.year - whole.year <= 1)) return fromText(whole);
	if (sum) {
		const { year, words } = sum;
		return found(year, `由“${words}”推算`, `follows from “${words}”`);
	}
	const own = best(numbers.own);
	if (own) return fromText(own);
	const chosen = choose(evidence);
	if (chosen.value !== null) return chosen;
	const bare =
		best(written.bare.filter(telling)) ?? best(afterCited(numbers.cited, (year) => against(year) === 0));
	return bare ? fromText(bare) : chosen;
}

/** Papers that are kept as text are seldom older: one bare year from before is somebody's memory. */
const MEMORY = 1990;
const telling = ({ year, count }: Vote) => count > 1 || year >= MEMORY;

/** A paper cites documents of its own year or of the two before: the first of these that its weekdays allow. */
function afterCited(cited: readonly Vote[], allowed: (year: number) => boolean): Vote[] {
	const latest = [...cited].sort((a, b) => b.year - a.year)[0];
	const year = latest && [0, 1, 2].map((later) => latest.year + later).find(allowed);
	return year === undefined ? [] : [{ ...latest, year }];
}

function votesOf(firm: readonly Firm[]): Vote[] {
	const votes = new Map<number, Vote>();
	for (const { year, words } of firm) {
		const vote = votes.get(year);
		if (vote) vote.count++;
		else votes.set(year, { year, words, count: 1 });
	}
	return [...votes.values()];
}

function fromText({ year, words, next }: Vote): YearFound {
	if (next)
		return found(
			year,
			`“${words}”是去年的，其余在年初`,
			`“${words}” is of the year before, the rest of spring`
		);
	const because = reason(`年份 ${year}：正文写有“${words}”`, `Year ${year}: the text has “${words}”`);
	return { value: year, because: [because] };
}

function found(year: number, zh: string, en: string): YearFound {
	return { value: year, inferred: true, because: [reason(`年份 ${year}：${zh}`, `Year ${year}: ${en}`)] };
}
