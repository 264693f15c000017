/** 3月第二周, 6月第三个星期日, 2021年第一天, 今年最后一个月, 前5个月, 首月: an nth unit of the year or month before it. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { numberStarts, readNumber } from '../numerals.ts';
import { DAY, MONTH, MONTH_SPAN, YEAR_SPAN } from '../rank.ts';
import { crossed, skipSpaces } from '../scan.ts';

const ORDER: readonly (readonly [string, 'nth' | 'first' | 'last' | 'start'])[] = [
	['最后', 'last'],
	['最後', 'last'],
	['第', 'nth'],
	['前', 'first'],
	['后', 'last'],
	['首', 'start']
];
const UNIT =
	/[ 　]?[个個]?[ 　]?(?<unit>星期|礼拜|禮拜|周|週|月|天|日|季度)(?<weekday>[一二三四五六日天](?![个個月天年]))?/y;
const WEEKDAYS = '一二三四五六日天';

export const nth: WordReader = {
	leads: [
		...crossed(['第', '前', '后'], numberStarts),
		...crossed(['第', '前'], ' 　'),
		...crossed(['首'], '个個月季周日天'),
		'最后',
		'最後'
	],
	read(text, at): Expression | null {
		for (const [word, order] of ORDER) {
			if (!text.startsWith(word, at)) continue;
			// 期满后15日内: no last fifteen days.
			if (word === '后' && '满期完结之以'.includes(text[at - 1] ?? ' ')) return null;
			const number = readNumber(text, skipSpaces(text, at + word.length));
			const n = number?.value ?? (order === 'start' || (order === 'last' && word.length > 1) ? 1 : NaN);
			if (!(n >= 1 && n <= 366)) return null;
			UNIT.lastIndex = number?.end ?? at + word.length;
			const found = UNIT.exec(text);
			if (!found) return null;
			const [unit, day] = [found.groups!.unit, found.groups!.weekday];
			if (unit === '季度' && order !== 'last') return null;
			const weekly = /星期|礼拜|禮拜|周|週/.test(unit);
			if (day && !weekly) return null;
			// 开园第三天 is no day of the year.
			if (order === 'nth' && (unit === '天' || unit === '日') && !/[年月度份的]/.test(text[at - 1] ?? ' '))
				return null;
			const through = (order === 'first' || order === 'last') && !day && n > 1;
			const signed = order === 'last' ? -n : n;
			const from = partsOf(unit, signed, through, day);
			const fine = day || unit === '天' || unit === '日';
			const low = fine && !through ? DAY : unit === '月' ? MONTH : MONTH_SPAN;
			const top = unit === '月' || unit === '季度' ? YEAR_SPAN : MONTH_SPAN;
			return { start: at, end: UNIT.lastIndex, from, kind: 'date', needs: 'partner', top, low };
		}
		return null;
	}
};

function partsOf(unit: string, n: number, through: boolean, day: string | undefined): Parts {
	if (unit === '季度') {
		const [from, to] = n < 0 ? [13 + n * 3, 12] : through ? [1, n * 3] : [n * 3 - 2, n * 3];
		return { months: [from, to] };
	}
	if (day) {
		const index = WEEKDAYS.indexOf(day);
		return { weekday: Math.min(index, 6) + 1, nth: { n, unit: 'weekday' } };
	}
	const of = unit === '月' ? 'month' : unit === '天' || unit === '日' ? 'day' : 'week';
	return { nth: { n, unit: of, ...(through ? { through } : {}) } };
}
