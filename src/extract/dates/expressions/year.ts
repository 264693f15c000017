/** 2020年, 二〇二〇年, 07年, 九七年, 2020年度, 民国三十八年. */
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { YEAR } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore, words } from '../scan.ts';

/** What follows a number of years that is a length of time: 1500年历史. */
const AGE = words('历史 的历史 歷史 来 間 间 多 有期 寿命 以上 以下 刑');
/** What makes a year a name: 2020年度, 2020版. */
const LABELS = words('度 级 版 款 产');
/** What lets two digits be a year: 15年3月, 19年底, 07年第三季度. */
const TWO_DIGITS_GO_ON =
	/[ 　]{0,2}(?:[0-9０-９一二三四五六七八九十]{1,2}[ 　]?(?:月|季度)|底|初|末|年[底初末]|春|夏|秋|冬|第[一二三四1-4]季|[上下]半年|除夕|端午|中秋|国庆|元旦|冬至|[大小][寒暑雪]|第[0-9一二三四五六七八九十]{1,3}[周个]|前[0-9一二三四五六七八九十两]{1,3}个?[月季])/y;
const ERAS: readonly (readonly [string, number])[] = [
	['民国', 1911],
	['民國', 1911],
	['顺治', 1643],
	['康熙', 1661],
	['雍正', 1722],
	['乾隆', 1735],
	['嘉庆', 1795],
	['道光', 1820],
	['咸丰', 1850],
	['同治', 1861],
	['光绪', 1874],
	['光緒', 1874],
	['宣统', 1908]
];

export const year: NumberReader = {
	units: '年',
	read(text, number, at) {
		const era = eraBefore(text, number);
		if (era) return era;
		const value = yearValue(text, number, at);
		if (value === null) return null;
		if (text[number.start - 1] === '前' && wordBefore(text, number.start, ['公元前', '纪元前', '西元前']))
			return null;
		const start = number.start - wordBefore(text, number.start, ['公元', '西元']);
		const label = wordAt(text, at + 1, LABELS);
		return {
			start,
			end: at + 1 + (text[at + 1] === '度' ? 1 : 0),
			from: value < 100 ? { year: value, shortYear: true } : { year: value },
			kind: label > 0 ? 'label' : 'date',
			top: YEAR,
			low: YEAR
		};
	}
};

/** The year that a number before 年 names, two digits completed; null if it is a length of time. */
function yearValue(text: string, number: NumberFound, at: number): number | null {
	const { value, length, style } = number;
	if (style === 'han')
		return value >= 1900 &&
			value <= 2100 &&
			/^[两二一][千]/.test(text.slice(number.start, at)) &&
			followedByMonth(text, at + 1)
			? value
			: null;
	if (length === 4) {
		if (value < 1000 || value > 2199) return null;
		if ((value < 1800 || value % 100 === 0) && wordAt(text, at + 1, value < 1800 ? [...AGE, '前'] : AGE))
			return null;
		return value;
	}
	if (length !== 2) return null;
	TWO_DIGITS_GO_ON.lastIndex = at + 1;
	const goesOn = TWO_DIGITS_GO_ON.test(text);
	const leadingZero = value < 10;
	const rising = style === 'places' && value % 10 === Math.floor(value / 10) + 1;
	if (!goesOn && !leadingZero && (style === 'arabic' || rising)) return null;
	return value;
}

/** 两千零四年八月: a year in full numerals is one only before a month; 两千年 is a length of time. */
function followedByMonth(text: string, at: number): boolean {
	const number = readNumber(text, skipSpaces(text, at));
	return number !== null && number.value <= 12 && text[skipSpaces(text, number.end)] === '月';
}

function eraBefore(text: string, number: NumberFound): Expression | null {
	const at = skipSpaces(text, number.end);
	for (const [name, zero] of ERAS) {
		if (!text.endsWith(name, number.start) || number.length > 3) continue;
		return {
			start: number.start - name.length,
			end: at + 1,
			from: { year: zero + number.value },
			kind: 'date',
			top: YEAR,
			low: YEAR
		};
	}
	return null;
}

/** 二零二零: four Chinese digits can be a year before a range sign without 年; used by ranges. */
export function isYearNumber(number: NumberFound): boolean {
	return number.length === 4 && number.style !== 'han' && number.value >= 1800 && number.value <= 2199;
}
