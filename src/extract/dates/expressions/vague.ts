/** 日前, 近日, 某日, 某日晚, 疫情期间: times that a text names without telling them. */
import type { Expression, Vague, WordReader } from '../expression.ts';
import { DAY, YEAR } from '../rank.ts';
import { byFirst, firstCharacters, longest } from '../scan.ts';

const WORDS: readonly (readonly [string, Vague])[] = [
	...[
		'日前',
		'近日',
		'近日来',
		'连日来',
		'這幾天',
		'这几天',
		'前不久',
		'前几天',
		'前几日',
		'前些天',
		'最近几天',
		'近几天',
		'近几日',
		'不久前',
		'几天前',
		'数日前'
	].map((w) => [w, 'recent'] as const),
	...['某日', '某天', '一天', '有一天', '某一天', '某月某日'].map((w) => [w, 'some-day'] as const),
	...[
		'疫情期间',
		'疫情防控期间',
		'战疫期间',
		'抗疫期间',
		'疫情爆发以来',
		'疫情发生以来',
		'疫情以来',
		'抗击疫情期间',
		'疫情发生后',
		'疫情爆发后',
		'疫情暴发后',
		'防疫期间',
		'防控期间',
		'疫情初期',
		'疫情防控初期',
		'特殊时期'
	].map((w) => [w, 'era'] as const)
];
const words = byFirst(WORDS.filter(([word]) => word !== '一天' && word !== '特殊时期'));

export const vague: WordReader = {
	starts: firstCharacters(words.keys()),
	read(text, at): Expression | null {
		const found = longest(words, text, at);
		if (!found) return null;
		const [word, kind] = found;
		const before = text[at - 1] ?? ' ';
		if (word === '日前' && /[0-9０-９一二三四五六七八九十两数几多近今明当次元]/.test(before)) return null;
		if (word === '近日' && '最将临'.includes(before)) return null;
		const era = kind === 'era';
		return {
			start: at,
			end: at + word.length,
			from: { vague: kind },
			kind: 'date',
			top: era ? YEAR : DAY,
			low: era ? 1 : DAY
		};
	}
};
