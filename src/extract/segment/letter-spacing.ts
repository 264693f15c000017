/** 镇 防 汛 办 启 动: letters that a heading or a justified line sets apart are words all the same. */
import { BLANK, HAN, at } from './characters.ts';
import type { Range } from './lines.ts';

/** Fewest letters in a row, each set apart from the next, that are more than a name of two characters or a list. */
const FEWEST = 4;
/** Fewest blanks between letters that set a word apart. */
const LEAST = 2;
/** A line is set apart throughout if it has so many such blanks, and so many times as many as letters that touch. */
const THROUGHOUT = 6;
const TIMES = 3;

/**
 * The parts of a range of one line without the blanks that set its letters apart: 拆 迁 进 行 时 is five parts; 王 芳　李 强, and a
 * blank between longer words, stay as they are.
 */
export function unspaced(text: string, range: Range): Range[] {
	const gaps = gapsIn(text, range);
	if (gaps.length < LEAST) return [range];
	const dropped = isThroughout(text, range, gaps.length) ? gaps : runsOf(text, gaps);
	const ends = [...dropped, range.end];
	return ends.map((end, i) => ({ start: i === 0 ? range.start : ends[i - 1] + 1, end }));
}

/** Where a single blank stands between two Han letters. */
function gapsIn(text: string, { start, end }: Range): number[] {
	const gaps: number[] = [];
	for (let i = start + 1; i < end - 1; i++)
		if (at(text, i, BLANK) && at(text, i - 1, HAN) && at(text, i + 1, HAN)) gaps.push(i);
	return gaps;
}

function isThroughout(text: string, { start, end }: Range, gaps: number): boolean {
	if (gaps < THROUGHOUT) return false;
	let touching = 0;
	for (let i = start + 1; i < end; i++) if (at(text, i, HAN) && at(text, i - 1, HAN)) touching++;
	return gaps >= TIMES * touching;
}

/** The gaps of long runs of single letters, each between two blanks of one kind or at an end of its run. */
function runsOf(text: string, gaps: readonly number[]): number[] {
	const kept: number[] = [];
	for (let first = 0; first < gaps.length;) {
		let last = first;
		while (gaps[last + 1] === gaps[last] + 2) last++;
		// 召开 大 会: a blank beside a longer word is one between words.
		const from = at(text, gaps[first] - 2, HAN) ? first + 1 : first;
		const to = at(text, gaps[last] + 2, HAN) ? last - 1 : last;
		const run = gaps.slice(from, to + 1);
		// 王 芳　李 强: wider blanks tell the words apart.
		const alike = run.every((gap) => text[gap] === text[run[0]]);
		if (alike && (run.length >= FEWEST - 1 || isWord(text, run))) kept.push(...run);
		first = last + 1;
	}
	return kept;
}

/** 本 周 一, 上 星 期: fewer letters that are a word of time and no names. */
const WORD = /^(?:[本上下]周[一二三四五六日天末]|[本上下]星期|[上本下]个月|[一二三四五六七八九十]月份)$/u;

function isWord(text: string, gaps: readonly number[]): boolean {
	const letters = [gaps[0] - 1, ...gaps.map((gap) => gap + 1)].map((i) => text[i]).join('');
	return gaps.length > 0 && WORD.test(letters);
}
