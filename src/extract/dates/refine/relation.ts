/** 从…起, …以来, 截至…, …前, …后: on which side of the point the time lies. The words join the expression. */
import type { Expression, Relation } from '../expression.ts';
import { CLOCK, DAY } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore } from '../scan.ts';

const SINCE_AFTER = [
	'开始至今',
	'起至今',
	'以来至今',
	'以来',
	'以來',
	'开始',
	'開始',
	'至今',
	'到现在',
	'起',
	'伊始'
];
const SINCE_BEFORE = ['自从', '自從', '从', '從', '自', '打从'];
const UNTIL_BEFORE = ['截止到', '截至到', '截止至', '截至', '截止', '直至', '直到', '持续到'];
const UNTIL_AFTER = ['为止', '為止', '止'];
const BEFORE_AFTER = ['之前', '以前', '及以前', '或之前', '前'];
const AFTER_AFTER = ['之后', '以后', '之後', '以後', '过后', '及以后', '或之后', '后', '後', '一过'];
/** 前 and 后 that begin another word: 3月8日前往, 8日后勤. */
const NOT_BEFORE = [
	'前往',
	'前来',
	'前去',
	'前期',
	'前方',
	'前线',
	'前后',
	'前後',
	'前任',
	'前夕',
	'前三',
	'前两',
	'前半',
	'前十',
	'前景',
	'前沿',
	'前排',
	'前辈',
	'前提',
	'前进'
];
const NOT_AFTER = [
	'后勤',
	'后续',
	'后期',
	'后方',
	'后台',
	'后备',
	'后半',
	'后来',
	'后者',
	'后代',
	'后排',
	'后发'
];
const NOT_SINCE = [
	'起义',
	'起步',
	'起飞',
	'起草',
	'起点',
	'起早',
	'起来',
	'起诉',
	'起床',
	'起航',
	'起到',
	'起码',
	'起因',
	'起火',
	'开始了',
	'起草'
];

/** Takes the words of direction into each expression and sets its relation. */
export function relation(found: Expression[], text: string): Expression[] {
	return found.map((one) => directed(one, text));
}

function directed(one: Expression, text: string): Expression {
	if (one.recurs || one.from.offset || one.from.vague) return one;
	const at = skipSpaces(text, one.end);
	const set = (relation: Relation, start: number, end: number): Expression => ({
		...one,
		start,
		end,
		relation,
		needs:
			one.low === DAY || one.needs !== 'partner' ? (one.low === CLOCK ? one.needs : undefined) : one.needs
	});
	const from = wordBefore(text, one.start, SINCE_BEFORE);
	if (one.to) {
		const end = one.end + wordAt(text, one.end, ['为止', '止', '期间']);
		return { ...one, start: one.start - from, end };
	}
	const since = wordAt(text, at, NOT_SINCE) ? 0 : wordAt(text, at, SINCE_AFTER);
	if (since) return set('since', one.start - from, at + since);
	if (one.from.window) return one;
	const until = wordBefore(text, one.start, UNTIL_BEFORE);
	if (until)
		return set('until', one.start - until, one.end + wordAt(text, one.end, ['为止', '止', '前', '之前']));
	const stop = wordAt(text, at, UNTIL_AFTER);
	if (stop && text[at] !== '止') return set('until', one.start, at + stop);
	const before = wordAt(text, at, NOT_BEFORE) ? 0 : wordAt(text, at, BEFORE_AFTER);
	if (before) return set('before', one.start, at + before);
	const after = wordAt(text, at, NOT_AFTER) ? 0 : wordAt(text, at, AFTER_AFTER);
	if (after) return set('after', one.start, at + after);
	if (from && (text.startsWith('自从', one.start - from) || text.startsWith('自從', one.start - from)))
		return set('since', one.start - from, one.end);
	return one;
}
