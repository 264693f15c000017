/** 三天前, 两个半月后, 半年以前, 3日内, 五个月以来: a length of time that is counted from a day. 14天 alone dates nothing. */
import type { Expression, NumberReader, Parts, Unit, WordReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { DAY } from '../rank.ts';
import { wordBefore, words } from '../scan.ts';

export const unitNames: Record<string, { unit: Unit; times: number }> = {
	天: { unit: 'day', times: 1 },
	日: { unit: 'day', times: 1 },
	周: { unit: 'week', times: 1 },
	週: { unit: 'week', times: 1 },
	星期: { unit: 'week', times: 1 },
	礼拜: { unit: 'week', times: 1 },
	禮拜: { unit: 'week', times: 1 },
	月: { unit: 'month', times: 1 },
	季度: { unit: 'quarter', times: 1 },
	年: { unit: 'year', times: 1 },
	周年: { unit: 'year', times: 1 },
	小时: { unit: 'hour', times: 1 },
	小時: { unit: 'hour', times: 1 },
	钟头: { unit: 'hour', times: 1 },
	鐘頭: { unit: 'hour', times: 1 },
	个钟: { unit: 'hour', times: 1 },
	刻钟: { unit: 'minute', times: 15 },
	分钟: { unit: 'minute', times: 1 },
	分鐘: { unit: 'minute', times: 1 },
	秒钟: { unit: 'minute', times: 1 / 60 },
	秒: { unit: 'minute', times: 1 / 60 },
	工作日: { unit: 'day', times: 1 },
	交易日: { unit: 'day', times: 1 }
};
const LENGTH =
	/[ 　]{0,2}(?<much>多|几|余)?(?:[个個][钟鐘](?![头頭])|[个個]?(?<half>半)?(?<more>多)?(?<unit>工作日|交易日|小时|小時|钟头|鐘頭|刻钟|分钟|分鐘|秒钟|秒|星期|礼拜|禮拜|季度|周年|月|天|日|周|週|年))(?<halfAfter>半)?(?<moreAfter>多)?/y;
const TURN =
	/[ 　]?(?:(?<before>之前|以前|前(?!后|後|往|来|去|夕|方|线))|(?<after>之后|以后|之後|以後|过后|后(?!勤|台|续|备)|後)|(?<within>之内|以内|之內|以內|内|內)|(?<since>以来|以來))/y;
/** Somebody spends the time: 隔离14天后 counts from the start of that, not from a date. */
const SPENT = words(
	'隔离 观察 休息 治疗 住院 工作 学习 坚守 奋战 经过 历时 长达 连续 持续 静置 等待 满 每 静养 冷藏 存放 第 使用 培训 服药 施工 忙碌 鏖战 苦战 离开 最近 近 未来 过去 今后 讨论 阔别 几 数 隔 时隔 相隔 结婚 从业 服役 入职 恢复 沟通 努力 抢救 了 达 给 給'
);
/** 要求隔离……十四天后: the length of the quarantine, counted from its own beginning. */
const QUARANTINE = /隔离|隔離|医学观察|封控|封楼/u;
const QUARANTINE_DAYS: readonly number[] = [7, 14, 21];
const LOOK_BACK = 48;
/** Where a clause begins, or what leads to a time: 3日内 elsewhere is a rule (收到申请后3日内). */
const CLAUSE = /(?:^|[\s，。！？；：、,!?;:“”"（(]|在|于|将|请|须|约|大约)$/;

/** Reads what follows a number: unit, halves and the turn (前, 后, 内). Null if it is only a length. */
function counted(text: string, value: number, start: number, at: number): Expression | null {
	LENGTH.lastIndex = at;
	const length = LENGTH.exec(text);
	if (!length) return null;
	const { unit, half, halfAfter, much, more, moreAfter } = length.groups!;
	// 二月以来 is since February, 两月以来 and 二个月以来 two months.
	const bare =
		unit === '月' && !half && !much && !more && !/[个個]/.test(text[at]) && !/[两兩半]/.test(text[start]);
	TURN.lastIndex = LENGTH.lastIndex;
	const turn = TURN.exec(text);
	if (!turn || wordBefore(text, start, SPENT)) return null;
	const { before, after, within } = turn.groups!;
	if (bare && !within) return null;
	if (
		after &&
		unit === '天' &&
		QUARANTINE_DAYS.includes(value) &&
		QUARANTINE.test(text.slice(Math.max(0, start - LOOK_BACK), start))
	)
		return null;
	const { unit: of, times } = unitNames[unit ?? '个钟'];
	const n = (value + (half || halfAfter ? 0.5 : 0)) * times;
	if (!(n > 0 && n <= 10_000)) return null;
	const soft = much || more || moreAfter ? { soft: true } : {};
	const from: Parts =
		before || after
			? { offset: { n: before ? -n : n, unit: of, from: after ? 'story' : 'issue' }, ...soft }
			: { window: { n: within ? n : -n, unit: of, from: 'issue' }, ...soft };
	const clocked = of === 'hour' || of === 'minute';
	if (within && isSpan(text, start, TURN.lastIndex)) return null;
	const rule = within !== undefined && !CLAUSE.test(text.slice(Math.max(0, start - 2), start));
	const needs = clocked || rule ? { needs: 'reference' as const } : {};
	return { start, end: TURN.lastIndex, from, kind: 'date', ...needs, top: DAY + 1, low: clocked ? 0 : DAY };
}

/** What was done in that time: 三天内走访商铺217家. What is to be done counts from now: 三天内将完成5个小区. */
const DONE =
	/^[^，。；！？\n]{0,20}?(?:了|[\d一二三四五六七八九十百千万]+[余多]?[ 　]?(?:[个名户家件份人次条台处盏吨棵公里米元]|余))/u;
const TO_DO = /将|须|请|应|可以|必须|需|务必|要|力争|确保|计划|拟|争取|预计|未来|完成不了/u;

function isSpan(text: string, start: number, at: number): boolean {
	const clause = DONE.exec(text.slice(at, at + 32))?.[0];
	return clause !== undefined && !TO_DO.test(text.slice(Math.max(0, start - 4), start) + clause);
}

export const length: NumberReader = {
	units: '天日周週星礼禮个個月季年小钟鐘刻分秒工交多半几余',
	read(text, number, at) {
		const { value, style, length } = number;
		if (text[at] === '年') {
			if (style === 'places' || (style === 'arabic' && value < 10 && length > 1)) return null;
			if (length === 4 && value >= 1800) return null;
		}
		if (text[at] === '月' && style === 'arabic') return null;
		if (text[at] === '日' && /[月年]/.test(text[number.start - 1] ?? '')) return null;
		return counted(text, value, number.start, number.end);
	}
};

/** 半年前, 半个小时后. */
export const half: WordReader = {
	leads: [...'个個年月天日周星小分钟刻季'].map((unit) => `半${unit}`),
	read: (text, at) => counted(text, 0.5, at, at + 1)
};

/** 隔了两天, at the head of a clause: so long after what was told. */
const APART = /^[\s，。；！？“]?$/u;
export const apart: WordReader = {
	leads: ['隔了'],
	read(text, at) {
		const number = APART.test(text[at - 1] ?? '') ? readNumber(text, at + 2) : null;
		if (!number || !(number.value >= 1 && number.value <= 30) || text[number.end] !== '天') return null;
		const offset = { n: number.value, unit: 'day', from: 'story' } as const;
		const end = number.end + 1;
		return { start: at, end, from: { offset }, kind: 'date', needs: 'story', top: DAY + 1, low: DAY };
	}
};
