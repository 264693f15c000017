/** 上午, 凌晨, 傍晚, 晚: parts of a day, by themselves or after a date. */
import type { DayPart } from '#model.ts';
import type { WordReader } from '../expression.ts';
import { PART } from '../rank.ts';
import { byFirst, firstCharacters, longest, wordAt } from '../scan.ts';

const PARTS: readonly (readonly [string, DayPart])[] = [
	...[
		'凌晨',
		'清晨',
		'早晨',
		'早上',
		'清早',
		'大清早',
		'一早',
		'一大早',
		'上午',
		'早间',
		'拂晓',
		'黎明',
		'晨间',
		'午前'
	].map((w) => [w, 'morning'] as const),
	...['中午', '正午', '晌午', '午间'].map((w) => [w, 'noon'] as const),
	...['下午', '午后', '午後'].map((w) => [w, 'afternoon'] as const),
	...['傍晚', '黄昏', '晚上', '晚间', '晚間', '夜晚', '入夜', '夜里', '夜裡', '夜间'].map(
		(w) => [w, 'evening'] as const
	),
	...['深夜', '半夜', '午夜', '子夜', '后半夜', '前半夜', '凌晨时分', '夜半'].map(
		(w) => [w, 'night'] as const
	)
];
/** One character is a part of day only after a date: 3月5日晚, 7月25日早. */
const SHORT: readonly (readonly [string, DayPart])[] = [
	['晚', 'evening'],
	['早', 'morning'],
	['晨', 'morning'],
	['夜', 'night'],
	['白天', 'morning']
];
/** 晚上好, 下午茶, 晚会, 早高峰: no part of a day that dates something. */
const NOT_PART = [
	'好',
	'茶',
	'会',
	'宴',
	'报',
	'餐',
	'饭',
	'班',
	'点',
	'期',
	'年',
	'辈',
	'已',
	'就',
	'于',
	'高峰',
	'市',
	'盘',
	'操',
	'读',
	'训',
	'场',
	'安',
	'睡',
	'稻',
	'熟',
	'婚',
	'育',
	'恋',
	'景',
	'总',
	'色',
	'校',
	'大',
	'空',
	'光',
	'练',
	'自习'
];

const words = byFirst(PARTS);
const short = byFirst(SHORT);

export const partOfDay: WordReader = {
	starts: firstCharacters([...PARTS, ...SHORT].map(([word]) => word)),
	read(text, at) {
		const whole = longest(words, text, at);
		const found = whole ?? longest(short, text, at);
		if (!found) return null;
		const [word, part] = found;
		let end = at + word.length;
		if (
			wordAt(text, end, NOT_PART) &&
			!(text[end] === '点' || text[end] === '就' || (whole && text[end] === '会'))
		)
			return null;
		if (text.startsWith('时分', end)) end += 2;
		const early = part === 'morning' && (word.includes('凌晨') || word === '黎明' || word === '拂晓');
		return {
			start: at,
			end,
			from: { part: early ? 'morning' : part },
			kind: 'date',
			needs: whole ? 'story' : 'partner',
			top: PART,
			low: PART
		};
	}
};
