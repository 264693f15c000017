/** 日前, 近日, 某日, 某日晚, 疫情期间: times that a text names without telling them. */
import type { Expression, Vague, WordReader } from '../expression.ts';
import { DAY, YEAR } from '../rank.ts';
import { tableOf, words } from '../scan.ts';

const entries = (list: string, kind: Vague) => words(list).map((word) => [word, kind] as const);
const VAGUE = [
	...entries(
		'日前 近日 近日来 连日来 这几天 這幾天 前不久 前几天 前几日 前些天 最近几天 近几天 近几日 不久前 几天前 数日前 日來 前些日子 前阵子 前一阵 前段时间 这阵子 这些天',
		'recent'
	),
	...entries('某日 某天 有一天 某一天 某月某日', 'some-day'),
	...['疫情', '疫情防控', '战疫', '战“疫”', '抗疫', '抗击疫情', '防疫', '防控', '新冠疫情'].flatMap((what) =>
		entries(`${what}期间`, 'era')
	),
	...['疫情', '疫情防控', '疫情发生', '疫情爆发', '疫情暴发', '新冠疫情'].flatMap((what) => [
		...entries(`${what}以来 ${what}初期`, 'era'),
		...(what.length > 2 && !what.endsWith('控') ? entries(`${what}后`, 'era') : [])
	])
];
const vagueWords = tableOf(VAGUE);
/** 日前 behind a number or a day is 前 of that day: 3日前, 明日前. */
const COUNTED = /[0-9０-９一二三四五六七八九十两几数多今明当次元翌]/;

export const vague: WordReader = {
	leads: VAGUE.map(([word]) => word),
	read(text, at): Expression | null {
		const found = vagueWords.at(text, at, text.length);
		if (!found) return null;
		const { word, value: kind } = found;
		const before = text[at - 1] ?? ' ';
		if (word === '日前' && COUNTED.test(before)) return null;
		if (word.startsWith('近') && '最将临'.includes(before)) return null;
		const era = kind === 'era';
		return {
			start: at,
			end: at + word.length,
			from: { vague: kind },
			kind: 'date',
			top: era ? YEAR : DAY,
			low: era ? 0 : DAY
		};
	}
};
