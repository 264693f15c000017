/** 2月1日至3日, 3月1日—5日, 下午2点到4点, 2月1日（周六）- 3日: two expressions and a sign between them are a range. */
import type { Expression, Parts } from '../expression.ts';
import { CENTURY, CLOCK, DAY, PART } from '../rank.ts';
import { wordAt } from '../scan.ts';
import { withPart } from './join.ts';

const SIGN =
	/^[ 　]*(?:起|开始)?[，,]?[ 　]*(?:[-－—–]{1,3}|[~～ー至到]|直至|直到|截至|持续到|延续到)[ 　]*$/;
const AND = /^[ 　]*[和与][ 　]*$/;
const LONGEST_GAP = 8;

/** Makes one range of two points with a range sign between them; 和 needs 之间 behind. */
export function range(found: Expression[], text: string): Expression[] {
	const ranges: Expression[] = [];
	for (const next of found) {
		const last = ranges.at(-1);
		const end = last ? joined(last, next, text) : 0;
		if (last && end) ranges[ranges.length - 1] = { ...toRange(last, next), end };
		else ranges.push(next);
	}
	return ranges;
}

/** Where the range of two expressions ends; 0 if they are none. */
function joined(left: Expression, right: Expression, text: string): number {
	if (left.to || right.start - left.end > LONGEST_GAP || right.recurs) return 0;
	if (left.from.vague || right.from.vague) return 0;
	const gap = text.slice(left.end, right.start);
	if (SIGN.test(gap)) {
		if (left.low === CLOCK && right.top > PART && right.low > CLOCK && right.low !== PART) return 0;
		return right.end;
	}
	const between = wordAt(text, right.end, ['之间', '期间', '间']);
	return AND.test(gap) && between > 0 ? right.end + between : 0;
}

function toRange(left: Expression, right: Expression): Expression {
	const first = right.to ? right.from : null;
	const to: Parts = right.to ?? first ?? right.from;
	const sameDay = right.top === CLOCK;
	const alone = left.needs && right.needs;
	return {
		...left,
		to: sameDay ? withPart(to, later(left.from, to)) : to,
		kind: left.kind === 'label' && right.kind === 'label' ? 'label' : 'date',
		needs: alone ? (left.low <= PART ? 'story' : left.low === DAY ? undefined : left.needs) : undefined,
		recurs: left.recurs || left.top > CENTURY,
		low: Math.min(left.low, right.low)
	};
}

/** 下午2点到4点: the end takes the start's part of day unless it would come before it. */
function later(from: Parts, to: Parts): Parts['part'] {
	if (to.part || from.part === undefined || to.hour === undefined) return to.part;
	return from.part;
}
