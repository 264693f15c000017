/** What a title leaves out of a clause: its dates, and what stands in brackets. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { happeningBefore } from '#extract/dates/happening-before.ts';
import type { Range } from './clauses.ts';

/** 期限为8月31日前, 持续到4月5日: the date is what is said. */
const NEEDED = /(?:至|到|截止|期限?为|是|时间为|定在)$/;

/** 不得早于2月9日24时复工: so it is here, whatever follows. */
const LIMITS = /(?:[早晚迟]于|不?超过)$/;

/** What of a date is left behind it: 起, 前后, 8月里, 上周日晚. */
const REST_OF_DATE =
	/^(?:左右|前后|许|起(?![重步航草跑火义])|开始(?=[，,])|期间|以来|里(?![弄程面])|(?:晚间|深夜|夜里|清晨|凌晨|上午|下午|中午|傍晚|一早|早上|晚)(?![会宴餐霞报托]))/u;

/** 出席12月10日举行的揭牌仪式: held when the date says. */
const HELD_THEN = /(?<=出席|参加|列席)(?:举行|召开|举办)的/;

const brackets = new CharacterSet('（(');

/** The clause without dates in it and without what stands in brackets. */
export function without(text: string, range: Range, dates: readonly Range[]): string {
	let words = '';
	let at = range.start;
	for (const date of dates) {
		if (date.start < at || date.end > range.end) continue;
		const before = text.slice(at, date.start);
		const needed = NEEDED.test(before) || /^(?:截[至止]|至|到)/.test(text.slice(date.start, date.end));
		if (LIMITS.test(before)) continue;
		if (needed && words + before !== '' && /^(?:[止前，。；]|$)/.test(text.slice(date.end, range.end)))
			continue;
		words += at > range.start && /^[、和及与至\s]+$/.test(before) ? '' : beforeDate(text, at, date);
		at = date.end + (REST_OF_DATE.exec(text.slice(date.end, range.end))?.[0].length ?? 0);
	}
	const all = (words + text.slice(at, range.end)).replace(HELD_THEN, '');
	if (brackets.next(all, 0, all.length) === all.length && all.trim() !== '') return all;
	const outside = all.replace(/[（(][^（()）]{0,40}[)）]/g, '');
	return outside.trim() === '' ? all.replace(/^[（(]|[)）]$/g, '') : outside;
}

const COUNTED = /^[前后頭头次翌第]/u;

/** What stands before a date, without what only leads to it: 于, and the happening that 开幕前两天 is counted from. */
function beforeDate(text: string, from: number, { start, end }: Range): string {
	const counted = COUNTED.test(text.slice(start, end)) ? happeningBefore(text, start) : null;
	const until = counted === null ? start : Math.max(from, counted);
	return text.slice(from, until).replace(/(?:定[于在]|从|自|于|在|到)$/, '');
}
