/** 上半年, 年底, 春天, 暑假; 上旬, 月初, 月底, 上半月: parts of a year or a month. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { MONTH_SPAN, YEAR_SPAN } from '../rank.ts';
import { byFirst, firstCharacters, longest, wordAt } from '../scan.ts';

const months = (from: number, to: number, soft = false): Parts => ({
	months: [from, to],
	...(soft ? { soft } : {})
});
const days = (from: number, to: number, soft = false): Parts => ({
	days: [from, to],
	...(soft ? { soft } : {})
});

const OF_YEAR: readonly (readonly [string, Parts])[] = [
	...['上半年', '前半年'].map((w) => [w, months(1, 6)] as const),
	...['下半年', '后半年', '後半年'].map((w) => [w, months(7, 12)] as const),
	...['年初', '岁首', '年头', '伊始', '初'].map((w) => [w, months(1, 2, true)] as const),
	...['年中', '年中期'].map((w) => [w, months(6, 7, true)] as const),
	...['年底', '年末', '岁末', '年尾', '底', '末', '年底年初'].map((w) => [w, months(12, 12, true)] as const),
	...['春天', '春季', '春'].map((w) => [w, months(3, 5, true)] as const),
	...['夏天', '夏季', '夏', '盛夏', '初夏'].map((w) => [w, months(6, 8, true)] as const),
	...['秋天', '秋季', '秋', '金秋', '深秋'].map((w) => [w, months(9, 11, true)] as const),
	...['冬天', '冬季', '冬', '寒冬', '隆冬'].map((w) => [w, months(12, 14, true)] as const),
	...['暑假', '暑期'].map((w) => [w, months(7, 8, true)] as const),
	...['寒假'].map((w) => [w, months(1, 2, true)] as const)
];
const OF_MONTH: readonly (readonly [string, Parts])[] = [
	['上旬', days(1, 10)],
	['中旬', days(11, 20)],
	['下旬', days(21, 31)],
	['上中旬', days(1, 20)],
	['中上旬', days(1, 20)],
	['中下旬', days(11, 31)],
	['月初', days(1, 10, true)],
	['月中', days(11, 20, true)],
	['月底', days(21, 31, true)],
	['月末', days(21, 31, true)],
	['上半月', days(1, 15)],
	['下半月', days(16, 31)],
	['初', days(1, 10, true)],
	['底', days(21, 31, true)],
	['末', days(21, 31, true)],
	['中', days(11, 20, true)]
];
/** One character counts only directly behind a year or month: 2019年底, 10月底, 去年春. */
const year = byFirst(OF_YEAR);
const month = byFirst(OF_MONTH);
const NOT_SPAN = [
	'会',
	'运',
	'节',
	'联',
	'分',
	'晚',
	'游',
	'训',
	'耕',
	'雨',
	'风',
	'光',
	'花',
	'色',
	'茶',
	'笋',
	'班',
	'令营',
	'招',
	'款',
	'装',
	'奥',
	'粮',
	'收',
	'播',
	'种',
	'衣'
];

export const spanOfYear: WordReader = {
	starts: firstCharacters(OF_YEAR.map(([word]) => word)),
	read(text, at): Expression | null {
		const found = longest(year, text, at);
		if (!found) return null;
		const [word, from] = found;
		const before = text[at - 1] ?? '';
		if (word.length === 1 && before !== '年') return null;
		if ((word === '初' || word === '末' || word === '底') && !/[年]/.test(before)) return null;
		const end = at + word.length;
		if (wordAt(text, end, NOT_SPAN) && !/[底末初半]/.test(word)) return null;
		if (
			word.startsWith('年') &&
			'一二三四五六七八九十几多百千万两每0123456789少青中老壮童幼近'.includes(before) &&
			before !== ''
		) {
			if (!/[年月]/.test(text[at - 1] ?? '')) return null;
		}
		return {
			start: at,
			end,
			from,
			kind: 'date',
			...(word.length > 1 && /^[春夏秋冬]/.test(word) ? { needs: 'partner' as const } : {}),
			top: YEAR_SPAN,
			low: YEAR_SPAN
		};
	}
};

export const spanOfMonth: WordReader = {
	starts: firstCharacters(OF_MONTH.map(([word]) => word)),
	read(text, at): Expression | null {
		const found = longest(month, text, at);
		if (!found) return null;
		const [word, from] = found;
		const before = text[at - 1] ?? '';
		if (word.length === 1 && before !== '月' && before !== '份') return null;
		if (
			word.length === 1 &&
			wordAt(text, at + 1, ['旬', '的', '国', '央', '标', '部', '午', '心', '层', '考', '级', '雨', '期'])
		) {
			if (text[at + 1] !== '的') return null;
		}
		if (word.startsWith('月') && '个個满坐'.includes(before)) return null;
		return {
			start: at,
			end: at + word.length,
			from,
			kind: 'date',
			...(word.endsWith('旬') || word.length === 1 ? { needs: 'partner' as const } : {}),
			top: MONTH_SPAN,
			low: MONTH_SPAN
		};
	}
};
