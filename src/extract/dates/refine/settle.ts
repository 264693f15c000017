/** Drops what turned out to date nothing: recurrences, parts left without a partner, names of works, opening hours. */
import type { Expression } from '../expression.ts';
import { CLOCK } from '../rank.ts';

/** How far before an expression the 《 of a title may stand. */
const TITLE = 48;

/** What is left are time expressions; a full date inside 《…》 names the work and becomes a label. */
export function settle(expressions: Expression[], text: string): Expression[] {
	const kept: Expression[] = [];
	for (const found of expressions) {
		const last = kept.at(-1)?.end ?? 0;
		// A word of direction that one took in may be read as an expression too: 二十日左右当天.
		if (found.end <= last) continue;
		const one = found.start < last ? { ...found, start: last } : found;
		if (one.recurs || one.needs === 'partner') continue;
		if (one.from.lunar && one.from.month === undefined && one.from.day === undefined) continue;
		if (openingHours(one, text)) continue;
		if (inTitle(text, one)) {
			if (one.from.year !== undefined && !one.from.yearFrom) kept.push({ ...one, kind: 'label' });
			continue;
		}
		kept.push(one);
	}
	return kept;
}

function inTitle(text: string, one: Expression): boolean {
	const before = text.slice(Math.max(0, one.start - TITLE), one.start);
	const open = before.lastIndexOf('《');
	return open >= 0 && before.indexOf('》', open) < 0 && text.slice(one.end, one.end + TITLE).includes('》');
}

const HOURS_BEFORE =
	/(?:电话|热线|营业|开放|办公|服务|接待|工作|受理|上班|咨询|门诊)[^。；;\n]{0,20}$|\d{5,}[（(][^）)]{0,16}$/;
const HOURS_AFTER = /^[ 　]*[（(]?(?:热线|电话|营业|开放|法定|节假日|工作日)/;

/** A hotline's (8:30-11:00,13:30-17:00), 营业时间：9:00-21:00: clocks of every day. */
function openingHours(one: Expression, text: string): boolean {
	if (one.top !== CLOCK || !one.to) return false;
	const before = text.slice(Math.max(0, one.start - 24), one.start);
	return HOURS_BEFORE.test(before) || HOURS_AFTER.test(text.slice(one.end, one.end + 6));
}
