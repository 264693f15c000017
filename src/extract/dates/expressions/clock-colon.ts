/** 18:00, 9：30, 7:05:30, 3:00pm: clocks in digits. 25:17 and 比分21:18 are scores. */
import type { NumberReader } from '../expression.ts';
import { digit, readNumber } from '../numerals.ts';
import { skipSpaces, wordAt, wordBefore, words } from '../scan.ts';
import { clock } from './clock.ts';

const SCORE_BEFORE = words('比分 比 以 分数 比率 比例 福音 战绩 总分 比例尺');
const SCORE_AFTER = words('战胜 击败 胜 负 获胜 逆转 险胜 大胜 不敌 落后 领先 的比 平局 的大比');

/** 11:9，6:11，12:10: points of games one after the other. */
function isGames(text: string, start: number, end: number): boolean {
	return (
		/\d[:：]\d(?!\d)[^。；\n]{0,14}[，,、]\s?$/u.test(text.slice(Math.max(0, start - 20), start)) ||
		/^[，,、]\s?\d{1,2}[:：]\d(?!\d)/u.test(text.slice(end, end + 6))
	);
}

export const clockColon: NumberReader = {
	units: ':：',
	read(text, { value, start, end: numberEnd, length, style }, at) {
		if (length > 2 || style !== 'arabic' || value > 24 || at !== numberEnd) return null;
		const before = text[start - 1] ?? ' ';
		if (':：.'.includes(before) && digit(text.charCodeAt(start - 2)) >= 0) return null;
		const minute = readNumber(text, skipSpaces(text, at + 1));
		if (minute?.style !== 'arabic' || minute.length !== 2 || minute.value > 59) return null;
		let end = minute.end;
		if (text[end] === ':' || text[end] === '：') {
			const second = readNumber(text, end + 1);
			// 9:00：平江街道…
			if (second === null && text[end] === '：') return clock(text, start, end, value, minute.value, 'story');
			if (second?.length !== 2 || second.value > 59) return null;
			end = second.end;
			if (text[end] === '.' && digit(text.charCodeAt(end + 1)) >= 0) end = readNumber(text, end + 1)!.end;
		}
		if (isGames(text, start, end)) return null;
		if (text[end] === '时' || text[end] === '時') end++;
		if (wordBefore(text, start, SCORE_BEFORE) || wordAt(text, end, SCORE_AFTER)) return null;
		return clock(text, start, end, value, minute.value, 'story');
	}
};
