/** 一季度, 第三季度, 前三季度, 首季, Q1. */
import type { Expression, NumberReader, WordReader } from '../expression.ts';
import { YEAR_SPAN } from '../rank.ts';
import { wordBefore } from '../scan.ts';

export const quarter: NumberReader = {
	units: '季个個',
	read(text, number, at): Expression | null {
		const named = /^(?:个|個)?(?:季度|季(?![节候军票后]))/.exec(text.slice(at, at + 4));
		if (!named || !(number.value >= 1 && number.value <= 4) || number.length > 1) return null;
		const through = text[number.start - 1] === '前';
		if (!through && named[0] !== '季度' && text[number.start - 1] !== '第') return null;
		if (named[0] === '季' && !through && text[number.start - 1] !== '第') return null;
		const start = number.start - wordBefore(text, number.start, ['第', '前', 'Q']);
		const last = number.value * 3;
		return {
			start,
			end: at + named[0].length,
			from: { months: [through ? 1 : last - 2, last] },
			kind: 'date',
			top: YEAR_SPAN,
			low: YEAR_SPAN
		};
	}
};

export const firstQuarter: WordReader = {
	starts: '首Q',
	read(text, at): Expression | null {
		const found = /^(?:首(?:个)?季度?|Q(?<q>[1-4])(?:季度)?)/.exec(text.slice(at, at + 4));
		if (!found) return null;
		const last = Number(found.groups!.q ?? 1) * 3;
		return {
			start: at,
			end: at + found[0].length,
			from: { months: [last - 2, last] },
			kind: 'date',
			top: YEAR_SPAN,
			low: YEAR_SPAN
		};
	}
};
