/** The years that a text writes itself: dates with their year, years by themselves, years of a past and of a plan. */
import type { Expression } from '../expression.ts';
import { isOfLife, isPast } from '../past.ts';

export interface Article {
	text: string;
	expressions: readonly Expression[];
}

export interface Vote {
	year: number;
	count: number;
	words: string;
	/** The year after the one that is written: see TurnOfYear. */
	next?: boolean;
}

export interface Written {
	/** Years that stand with a month or a day. */
	whole: Vote[];
	/** Years by themselves. */
	bare: Vote[];
	/** The latest year that is told as past or present; the bulletin is not older. */
	past: number | null;
	/** The first year that is planned for; the bulletin is not younger. */
	planned: number | null;
}

/** Years that a newspaper can be of. */
export const [OLDEST, NEWEST] = [1949, 2049];
const PLAN = /(?:到|至|力争|目标|规划|展望|直到|面向|预计|預計|计划|計劃|拟于?|将于|將於)$/u;
/** 2020年底前完成, 2020年将建成. */
const TO_COME = /^(?:底|末|年底|年末)?(?:前|以前|之前|将|拟|有望|力争)/u;
/** 2020年6月底前已完成: a limit that is past. */
const DONE = /^[，,]?[^，。]{0,4}(?:已|曾|就)/u;
/** Whoever speaks of a year so tells a life: “我1953年入的党”. */
const OWN = /[我他她您]$/u;

const CHRONICLE = /大事记|年鉴|[纪记]事|年表|账本|日记|摘抄|摘录/u;

/** Longest line that is taken for one, without its year. */
const LONGEST_HEADING = 40;

/** 大事记（一九七八年）, or 1984年 in a line of its own: a year that stands over what is told. */
function isHeading(text: string, start: number, end: number): boolean {
	// No more than a heading is looked at: a line without end must not be read again for each of its years.
	const line = text.slice(Math.max(0, start - LONGEST_HEADING), start);
	const rest = text.slice(end, end + LONGEST_HEADING);
	const before = line.slice(line.lastIndexOf('\n') + 1).trim();
	const behind = rest.split('\n', 1)[0].trim();
	if (before.length + behind.length >= LONGEST_HEADING) return false;
	if (before.replace(/[#*【\s]/g, '') === '' && /^[】：:*\s]*$/u.test(behind)) return true;
	return CHRONICLE.test(before + behind) && /[（(]$/u.test(before) && /^[^）)]{0,4}[）)]$/u.test(behind);
}
/** The years written in the articles. */
export function writtenYears(articles: readonly Article[]): Written {
	const [whole, bare] = [new Map<number, Vote>(), new Map<number, Vote>()];
	let [past, planned]: (number | null)[] = [null, null];
	const turn = new TurnOfYear();
	for (const { text, expressions } of articles) {
		for (const { from, start, end, kind, relation } of expressions) {
			const { year } = from;
			turn.see(from);
			if (year === undefined || from.yearFrom || from.shortYear || year < OLDEST || year > NEWEST) continue;
			const before = text.slice(Math.max(0, start - 4), start);
			const behind = text.slice(end, end + 12);
			if (
				PLAN.test(before) ||
				TO_COME.test(behind) ||
				(relation !== undefined && text[end - 1] === '前' && !DONE.test(behind))
			) {
				planned = Math.min(planned ?? year, year);
				continue;
			}
			if (kind === 'date') past = Math.max(past ?? year, year);
			const dated = from.month !== undefined || isHeading(text, start, end);
			if ((dated ? isOfLife(text, end) : isPast(text, end)) || OWN.test(before)) continue;
			const votes = dated ? whole : bare;
			const vote = votes.get(year) ?? { year, count: 0, words: text.slice(start, end) };
			vote.count++;
			votes.set(year, vote);
		}
	}
	const votes = [...whole.values()];
	return {
		whole: turn.isPast(votes) ? votes.map((vote) => ({ ...vote, year: vote.year + 1, next: true })) : votes,
		bare: [...bare.values()],
		past,
		planned
	};
}

/** The last months of a year, and the first of the next. */
const [LAST_MONTHS, FIRST_MONTHS] = [11, 4];
/** Fewest days without a year that show it. */
const FEWEST = 2;

/**
 * 1月1日，普查登记开始。2018年12月24日曾培训。元宵节…2月12日: a paper of spring names the year of the December before, and of no other
 * day; it is of 2019.
 */
class TurnOfYear {
	readonly #own = { dated: 0, late: 0, bare: 0, early: 0 };

	see({ year, month, day, yearFrom, monthFrom, lunar }: Expression['from']): void {
		if (month === undefined || day === undefined || yearFrom || monthFrom || lunar) return;
		if (year === undefined) {
			this.#own.bare++;
			if (month <= FIRST_MONTHS) this.#own.early++;
		} else {
			this.#own.dated++;
			if (month >= LAST_MONTHS) this.#own.late++;
		}
	}

	/** Whether the one year that is written is the one before. */
	isPast(votes: readonly Vote[]): boolean {
		const { dated, late, bare, early } = this.#own;
		return votes.length === 1 && dated > 0 && late === dated && bare >= FEWEST && early === bare;
	}
}
