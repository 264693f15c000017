/** 三天前, 两周后, 半年以前, 3日内, 五个月以来: a length of time that is counted from a day. 14天 alone dates nothing. */
import type { Expression, NumberFound, NumberReader, Parts, Unit, WordReader } from '../expression.ts';
import { DAY } from '../rank.ts';
import { readNumber } from '../numerals.ts';
import { skipSpaces, wordBefore } from '../scan.ts';

const UNIT: Record<string, Unit> = {
	天: 'day',
	日: 'day',
	晚: 'day',
	周: 'week',
	週: 'week',
	星期: 'week',
	礼拜: 'week',
	禮拜: 'week',
	个月: 'month',
	個月: 'month',
	月: 'month',
	季度: 'quarter',
	年: 'year',
	周年: 'year',
	小时: 'hour',
	小時: 'hour',
	钟头: 'hour',
	鐘頭: 'hour',
	分钟: 'minute',
	分鐘: 'minute',
	分: 'minute',
	工作日: 'day',
	交易日: 'day'
};
const LENGTH =
	/[ 　]{0,2}(?<much>多|几|余)?[ 　]?(?<half1>半)?个?(?<unit>工作日|交易日|小时|小時|钟头|鐘頭|分钟|分鐘|星期|礼拜|禮拜|季度|周年|个月|個月|月|天|日|周|週|年)(?<half2>半)?(?<more>多)?/y;
const TURN =
	/[ 　]?(?:(?<before>之前|以前|前)|(?<after>之后|以后|之後|以後|过后|后|後)|(?<within>之内|以内|内|內)|(?<since>以来|以來))/y;
/** Somebody spends the time: 隔离14天后 counts from the start of that, not from a date. */
const SPENT = [
	'隔离',
	'观察',
	'休息',
	'治疗',
	'住院',
	'工作',
	'学习',
	'坚守',
	'奋战',
	'经过',
	'历时',
	'长达',
	'连续',
	'持续',
	'静置',
	'等待',
	'满',
	'每',
	'约',
	'静养',
	'冷藏',
	'存放',
	'第',
	'使用',
	'培训',
	'服药',
	'施工',
	'忙碌',
	'鏖战',
	'苦战',
	'离开',
	'最近',
	'近',
	'未来',
	'过去',
	'今后',
	'讨论',
	'阔别'
];

/** Reads what follows a number: unit, halves and the turn (前, 后, 内). Null if it is only a length. */
function counted(text: string, value: number, start: number, at: number, isHalf: boolean): Expression | null {
	LENGTH.lastIndex = at;
	const length = LENGTH.exec(text);
	if (!length) return null;
	const { unit, half1, half2, much, more } = length.groups!;
	TURN.lastIndex = LENGTH.lastIndex;
	const turn = TURN.exec(text);
	if (!turn) return null;
	const { before, after, within, since } = turn.groups!;
	if (before && text[TURN.lastIndex] === '后') return null;
	const n = value + (half1 || half2 ? 0.5 : 0);
	if (!isHalf && !(n > 0 && n <= 10000)) return null;
	if (wordBefore(text, start, SPENT)) return null;
	const soft = much || more ? { soft: true } : {};
	const of = UNIT[unit];
	const from: Parts = within
		? { window: { n, unit: of, from: 'issue' }, ...soft }
		: since
			? { window: { n: -n, unit: of, from: 'issue' }, ...soft }
			: { offset: { n: before ? -n : n, unit: of, from: after ? 'story' : 'issue' }, ...soft };
	return { start, end: TURN.lastIndex, from, kind: 'date', top: DAY + 1, low: DAY };
}

export const length: NumberReader = {
	units: '天日周週星礼禮个個月季年小钟鐘分工交多半几余',
	read(text: string, number: NumberFound, at: number) {
		if (Number.isNaN(number.value)) return null;
		if ((text[at] === '年' || text[at] === '月') && number.style === 'places' && number.length === 2)
			return null;
		if (text[at] === '年' && number.length === 4 && number.value >= 1800) return null;
		if (text[at] === '月' && number.style === 'arabic') return null;
		if (text[at] === '日' && /[月年]/.test(text[number.start - 1] ?? '')) return null;
		return counted(text, number.value, number.start, number.end, false);
	}
};

/** 半年前, 半个小时后. */
export const half: WordReader = {
	starts: '半',
	read: (text, at) => counted(text, 0.5, at, at + 1, true)
};

const WINDOW: readonly (readonly [string, -1 | 1])[] = [
	['最近', -1],
	['近', -1],
	['过去的', -1],
	['过去', -1],
	['過去', -1],
	['未来', 1],
	['未來', 1],
	['今后', 1],
	['今後', 1],
	['接下来', 1],
	['接下来的', 1],
	['此后', 1],
	['这', -1],
	['之前', -1],
	['之后', 1],
	['前', -1],
	['上', -1],
	['下', 1],
	['后', 1]
];
const WINDOW_UNIT =
	/[ 　]?(?<half>半)?个?(?<unit>小时|钟头|分钟|星期|礼拜|季度|个月|個月|月|天|日|周|週|年)(?<within>之内|以内|来|内|里|间|以来)?/y;

/** 最近三天, 近两年来, 未来一周, 前两天. */
export const window: WordReader = {
	starts: '最近过過未今接此这之前上下后',
	read(text, at): Expression | null {
		for (const [word, sign] of WINDOW) {
			if (!text.startsWith(word, at)) continue;
			const number = readNumber(text, skipSpaces(text, at + word.length));
			if (!number || !(number.value > 0 && number.value <= 1000)) continue;
			WINDOW_UNIT.lastIndex = number.end;
			const found = WINDOW_UNIT.exec(text);
			if (!found) continue;
			const { unit, half, within } = found.groups!;
			if ('前后上下'.includes(word) && number.value === 1 && '天日月年'.includes(unit)) continue;
			if (unit === '年' && number.value >= 1000) continue;
			if (unit === '日' || (unit === '月' && word !== '近' && word !== '最近')) continue;
			if (word === '这' && !within) continue;
			if (word === '近' && '附邻靠临接亲远贴走最将'.includes(text[at - 1] ?? ' ')) continue;
			const n = number.value + (half ? 0.5 : 0);
			return {
				start: at,
				end: WINDOW_UNIT.lastIndex,
				from: { window: { n: sign * n, unit: UNIT[unit], from: 'issue' } },
				kind: 'date',
				top: DAY + 1,
				low: DAY
			};
		}
		return null;
	}
};
