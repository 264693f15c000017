/** 3月, 三月份, 10月22 and, in the lunar calendar, 八月十五 (a Chinese day number without 日). */
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { DAY, MONTH } from '../rank.ts';
import { afterPoint, skipSpaces, wordAt, words } from '../scan.ts';

const WEATHER = ['天气', '天空'];
const NOT_MONTH = words('三路 三街 三巷 三村 三广场 天 革命 龄 嫂 供 租 薪 饼 亮 光 球');
/** After a day number without 日: 10月22出生, 1月3至2月10. Else 3月5人 would be the 5th. */
const DAY_ENDS =
	/(?=$|[\s，,。.；;、！？)）(（"”'’]|至|到|[-－—–~～]|出生|早|晚|上午|下午|中午|凌晨|傍晚|[0-9一二三四五六七八九十]{1,2}[点時时:：]|开|起|的|举|在)/y;

const OPENING = /[“"「『‘]/;
const CLOSING = /[”"」』’]/;

export const month: NumberReader = {
	units: '月',
	read(text, number, at) {
		if (!(number.value >= 1 && number.value <= 12) || number.length > 3) return noMonth(text, number, at);
		if (text[number.start - 1] === '第' || afterPoint(text, number.start)) return null;
		let end = at + 1;
		// 七十六岁的秦八月老师.
		if (
			number.style === 'han' &&
			/^(?:老师|师傅|阿姨|大[爷妈]|奶奶|爷爷|同志|先生|女士)/u.test(text.slice(end, end + 2))
		)
			return null;
		if (wordAt(text, end, NOT_MONTH) && !wordAt(text, end, WEATHER)) return null;
		if (text[end] === '份') end++;
		const from: Expression['from'] = { month: number.value };
		const found: Expression = { start: number.start, end, from, kind: 'date', top: MONTH, low: MONTH };
		const next = readNumber(text, skipSpaces(text, end));
		if (!next || !(next.value >= 1 && next.value <= 31) || text[end - 1] === '份') return found;
		const after = text[skipSpaces(text, next.end)];
		if (after !== undefined && '日号號天个個季周点時时分半年月旬.．:：%％'.includes(after)) return found;
		DAY_ENDS.lastIndex = next.end;
		if (
			(next.style === 'arabic' || next.length > 1) &&
			next.length <= (next.style === 'han' ? 3 : 2) &&
			DAY_ENDS.test(text)
		) {
			const twenties = '廿卅'.includes(text[next.start]);
			const lunar =
				twenties || (next.style === 'han' && next.value >= 10 && number.value >= 2 && number.value <= 10);
			// “四月八” is the name of a feast.
			const named = OPENING.test(text[number.start - 1] ?? ' ') && CLOSING.test(text[next.end] ?? ' ');
			return {
				...found,
				...(named ? { kind: 'label' as const } : {}),
				end: next.end,
				from: {
					...from,
					day: next.value,
					...(lunar ? { lunar, ...(twenties ? {} : { guessed: true }) } : {})
				},
				low: DAY
			};
		}
		return found;
	}
};

/** 13月5日 is reported as a date that cannot be; 14月 by itself is a length of time. */
function noMonth(text: string, number: NumberFound, at: number): Expression | null {
	const day = readNumber(text, at + 1);
	if (number.style !== 'arabic' || number.length !== 2 || !day || text[day.end] !== '日' || day.length > 2)
		return null;
	const from = { month: number.value, day: day.value, impossible: true };
	return { start: number.start, end: day.end + 1, from, kind: 'date', top: MONTH, low: DAY };
}
