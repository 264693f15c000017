/** 最近三天, 近两年来, 未来一周, 前两天, 过去的十年, 今明两年, 过两天. */
import type { Expression, WordReader } from '../expression.ts';
import { happeningBefore, isOfADay } from '../happening-before.ts';
import { numberStarts, readNumber } from '../numerals.ts';
import { DAY, YEAR } from '../rank.ts';
import { crossed, skipSpaces, words } from '../scan.ts';
import { unitNames } from './lengths.ts';

/** These count from the story: 其后两天. */
const THEN = /^[其随隨此而]/u;
/** -1: up to now; 1: from now on. Longest first. */
const WINDOWS: readonly (readonly [string, -1 | 1])[] = [
	['接下来的', 1],
	['接下来', 1],
	['最近的', -1],
	['最近', -1],
	['过去的', -1],
	['过去', -1],
	['過去', -1],
	['未来的', 1],
	['未来', 1],
	['未來', 1],
	['今后', 1],
	['今後', 1],
	...['其后', '其後', '随后', '隨後', '此后', '此後', '而后'].flatMap((word) => [
		[`${word}的`, 1] as const,
		[word, 1] as const
	]),
	['之前', -1],
	['之后', 1],
	['近', -1],
	['前', -1],
	['后', 1],
	['上', -1],
	['下', 1]
];
/** 上个小时, 下一个小时. */
const HOUR = /(?<sign>[上下])(?:一)?[个個](?:小时|小時|钟头|鐘頭)/y;
const UNIT =
	/[ 　]?(?:多|余)?[个個]?(?<half>半)?(?<unit>小时|小時|钟头|分钟|分鐘|星期|礼拜|禮拜|季度|月|天|日|周|週|年)(?:之内|以内|以来|来|内|里|间)?/y;

function hourAt(text: string, at: number): RegExpExecArray | null {
	const first = text[at];
	if (first !== '上' && first !== '下') return null;
	HOUR.lastIndex = at;
	return HOUR.exec(text);
}

/** 开幕前三天, 节后一周，…: a day counted from what the text tells, of a length of weeks about that day. */
const FROM_HAPPENING =
	/(?<side>[前后後头頭])(?<n>[\d一二三四五六七八九十两半]{1,2})(?<unit>天|日|周|週|个?星期|个?月)(?!内|內|里|裡|间|間|之|以|时|時|没|都|多|来|的|[\d一二三四五六七八九十])/y;
/** So long after it only as a clause of its own; 会后两天没合眼 says how long. */
const CLAUSE = /[，,]/;

function fromHappening(text: string, start: number): Expression | null {
	if (!'前后後头頭'.includes(text[start])) return null;
	FROM_HAPPENING.lastIndex = start;
	const found = FROM_HAPPENING.exec(text)?.groups;
	const end = FROM_HAPPENING.lastIndex;
	if (!found || happeningBefore(text, start) === null) return null;
	const value = readNumber(text, start + 1)?.value ?? NaN;
	const after = '后後'.includes(found.side);
	if (!(value >= 1 && value <= 30) || (after && !CLAUSE.test(text[end] ?? ' '))) return null;
	// 开业头三天 are its first three.
	if ('头頭'.includes(found.side) && !isOfADay(text, start)) return null;
	const { unit, times } = unitNames[found.unit.replace(/^个/, '')];
	const offset = { n: (after ? 1 : -1) * value * times, unit, from: 'story' } as const;
	const from = unit === 'day' ? { offset } : { offset, soft: true };
	return { start, end, from, kind: 'date', needs: 'story', top: DAY + 1, low: DAY };
}

/** Two days in one word, counted from the issue. */
const PAIRS: readonly (readonly [string, number, number])[] = [
	['今明两天', 0, 1],
	['明后两天', 1, 2],
	['昨今两天', -1, 0],
	['前昨两天', -2, -1]
];

export const window: WordReader = {
	leads: [
		...crossed(['近', '前', '后', '後', '头', '頭', '上', '下'], `${numberStarts} 　`),
		...crossed(['上', '下'], '个個'),
		...words(
			'最近 过去 過去 未来 未來 今后 今後 今明 昨今 明后 前昨 接下 之前 之后 其后 其後 随后 隨後 此后 此後 而后'
		)
	],
	read(text, at): Expression | null {
		if (text.startsWith('今明两年', at)) {
			return {
				start: at,
				end: at + 4,
				from: { year: 0, yearFrom: 'issue' },
				to: { year: 1, yearFrom: 'issue' },
				kind: 'date',
				top: YEAR,
				low: YEAR
			};
		}
		const pair = PAIRS.find(([word]) => text.startsWith(word, at));
		if (pair) {
			const [word, from, to] = pair;
			return {
				start: at,
				end: at + word.length,
				from: { day: from, dayFrom: 'issue' },
				to: { day: to, dayFrom: 'issue' },
				kind: 'date',
				top: DAY,
				low: DAY
			};
		}
		const hour = hourAt(text, at);
		if (hour) {
			const n = hour.groups!.sign === '上' ? -1 : 1;
			return {
				start: at,
				end: HOUR.lastIndex,
				from: { window: { n, unit: 'hour', from: 'issue', ahead: n > 0 } },
				kind: 'date',
				needs: 'reference',
				top: DAY + 1,
				low: 0
			};
		}
		const counted = fromHappening(text, at);
		if (counted) return counted;
		const first = text.charCodeAt(at);
		for (const [word, sign] of WINDOWS) {
			if (word.charCodeAt(0) !== first || !text.startsWith(word, at)) continue;
			const number = readNumber(text, skipSpaces(text, at + word.length));
			if (!number || !(number.value > 0 && number.value <= 1000)) continue;
			UNIT.lastIndex = number.end;
			const found = UNIT.exec(text);
			if (!found) continue;
			const { unit, half } = found.groups!;
			const short = word.length === 1 && word !== '近';
			const head = text[at - 1] === undefined || '，。；、 \n'.includes(text[at - 1]);
			const one = number.value < 2 && !(head && number.style === 'arabic');
			if (short && (one || !'天年周週月小钟分'.includes(unit[0]))) continue;
			// 2021年的前2周 are the first of the year.
			if (short && /[年月度]的?[ 　]?$/.test(text.slice(Math.max(0, at - 3), at))) continue;
			if (short && '从以目当生之空提月年随然最先今背往落'.includes(text[at - 1] ?? ' ')) continue;
			if (unit === '日' && number.style === 'arabic' && word !== '最近') continue;
			if (unit === '月' && !/[个個]/.test(found[0]) && number.style === 'arabic') continue;
			// 才过去57天: the time is over, and counts from another day.
			if (/^过去|^過去/.test(word) && '才已又就刚仅'.includes(text[at - 1] ?? ' ')) continue;
			if (word === '近' && '附邻靠临接亲远贴走最将新时期续耗'.includes(text[at - 1] ?? ' ')) continue;
			const { unit: of, times } = unitNames[unit];
			const n = sign * (number.value + (half ? 0.5 : 0)) * times;
			const clocked = of === 'hour' || of === 'minute';
			const then = THEN.test(word);
			return {
				start: at,
				end: UNIT.lastIndex,
				from: { window: { n, unit: of, from: then ? 'story' : 'issue', ahead: sign > 0 } },
				kind: 'date',
				...(then && !clocked ? { needs: 'story' as const } : {}),
				...(clocked || short ? { needs: 'reference' as const } : {}),
				top: DAY + 1,
				low: clocked ? 0 : DAY
			};
		}
		return null;
	}
};

const PASSING = /(?:再过|过)(?!去|来|了)/y;
const LEFT =
	/[个個]?(?<half>半)?(?:[个個])?(?<unit>小时|钟头|分钟|星期|礼拜|月|天|周|年)(?!的|长|多|来|后|以)/y;

/** 过两天, 再过半个小时: after so long from now. */
export const passing: WordReader = {
	leads: [...crossed(['过'], `${numberStarts}半`), '再过'],
	read(text, at): Expression | null {
		PASSING.lastIndex = at;
		if (!PASSING.test(text) || '经超通不难渡度'.includes(text[at - 1] ?? ' ')) return null;
		const from = PASSING.lastIndex;
		const number = readNumber(text, from);
		LEFT.lastIndex = number ? number.end : from;
		const found = LEFT.exec(text);
		if (!found || (!number && !found.groups!.half) || !(number === null || number.value <= 100)) return null;
		const { unit, times } = unitNames[found.groups!.unit];
		const n = ((number?.value ?? 0) + (found.groups!.half ? 0.5 : 0)) * times;
		const clocked = unit === 'hour' || unit === 'minute';
		return {
			start: at,
			end: LEFT.lastIndex,
			from: { offset: { n, unit, from: 'issue' }, soft: true },
			kind: 'date',
			...(clocked || text[at] === '过' ? { needs: 'reference' as const } : {}),
			top: DAY + 1,
			low: DAY
		};
	}
};
