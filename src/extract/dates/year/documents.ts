/** Years that a paper prints as numbers: 〔2018〕46号 of a document, 2018年第12期 of an issue. */
import { readNumber } from '../numerals.ts';
import { NEWEST, OLDEST, type Vote } from './written.ts';

/** 沪府发〔2020〕9号, 朱综治[2018]第46期. */
const NUMBERED =
	/[〔［[（(【](?<y>(?:19|20)\d\d)[〕］\])）】]\s?(?:第|[\p{Script=Han}]{0,6}字第)?\s?\d{1,5}\s?[号期號]/gu;
/** 2018年第12期, 二〇一八年第三期, by itself in its line or with who makes the paper. */
const ISSUE =
	/(?<y>(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})\s?年度?[\s　]*(?:第[\s　]*[\d一二三四五六七八九十百]{1,4}[\s　]*[期号]|[春夏秋冬]季?[号刊])/u;
/** Words that make a number the paper's own. */
const OWN = /编号|文号|编发|报送|签发|印发|期号|刊号|简报|专报|信息/u;
/** A number of its own stands in a short line. */
const LONGEST_LINE = 50;
/** At most so many numbers are read. */
const MOST = 200;

/** own: the number of the paper itself; cited: of a document that it speaks of, which is not younger than the paper. */
export interface DocumentYears {
	own: Vote[];
	cited: Vote[];
}

/** The years in the numbers of a text of simplified characters. Linear in its length. */
export function documentYears(text: string): DocumentYears {
	const found: DocumentYears = { own: [], cited: [] };
	let read = 0;
	for (const { 0: words, index, groups } of text.matchAll(NUMBERED)) {
		if (++read > MOST) break;
		const line = lineAround(text, index);
		const own = line.length <= LONGEST_LINE && (OWN.test(line) || !/[，。、]/u.test(line));
		vote(own ? found.own : found.cited, Number(groups!.y), words);
	}
	for (const line of [text.slice(0, 400), text.slice(-200)].flatMap((part) => part.split('\n'))) {
		const issue = line.length <= LONGEST_LINE ? ISSUE.exec(line) : null;
		if (issue) vote(found.own, readNumber(issue.groups!.y, 0)!.value, issue[0]);
	}
	return found;
}

function lineAround(text: string, at: number): string {
	const from = Math.max(0, at - LONGEST_LINE - 1);
	const before = text.slice(from, at);
	const after = text.slice(at, at + LONGEST_LINE + 1);
	const end = after.indexOf('\n');
	return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}

function vote(votes: Vote[], year: number, words: string): void {
	if (year < OLDEST || year > NEWEST) return;
	const known = votes.find((one) => one.year === year);
	if (known) known.count++;
	else votes.push({ year, words, count: 1 });
}
