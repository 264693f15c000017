/** 18:00, 20点30分, 下午3时许 (the hour), 八点半, 6点多, 24时, 九点一刻. */
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { digit, readNumber } from '../numerals.ts';
import { CLOCK } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore } from '../scan.ts';

/** Points that somebody makes, and what else 三点 counts. */
const POINTS = [
	'要求',
	'建议',
	'意见',
	'希望',
	'启示',
	'体会',
	'看法',
	'思考',
	'原因',
	'理由',
	'说明',
	'感受',
	'收获',
	'想法',
	'一线',
	'成一线',
	'共识',
	'期望',
	'声明',
	'倡议',
	'措施',
	'做法',
	'经验',
	'式',
	'水',
	'论',
	'工作',
	'内容',
	'优势',
	'特点',
	'特色',
	'不足',
	'问题',
	'注意',
	'提示',
	'变化',
	'好处',
	'滴',
	'点',
	'儿',
	'都',
	'也',
	'没',
	'不',
	'关注',
	'计划'
];
const POINTS_BEFORE = [
	'以下',
	'如下',
	'这',
	'那',
	'第',
	'几',
	'有',
	'提',
	'讲',
	'做到',
	'强调',
	'出了',
	'了',
	'共',
	'加',
	'减',
	'调高',
	'升高',
	'调低',
	'降低',
	'以上',
	'上述',
	'下面',
	'坚持',
	'抓好',
	'突出',
	'注意',
	'打了',
	'差'
];
/** 时间, 时代 …: not an hour. */
const NOT_HOUR = [
	'代',
	'间',
	'間',
	'尚',
	'装',
	'速',
	'候',
	'刻',
	'空',
	'期',
	'常',
	'而',
	'差',
	'政',
	'事',
	'效',
	'段',
	'隔'
];
const SCORE_BEFORE = ['比分', '比', '以', '分数', '比率', '比例', '福音', '战绩'];
const SCORE_AFTER = [
	'战胜',
	'击败',
	'胜',
	'负',
	'获胜',
	'逆转',
	'险胜',
	'大胜',
	'不敌',
	'落后',
	'领先',
	'的比',
	'平',
	'的大比'
];

export const clockWord: NumberReader = {
	units: '点點时時',
	read(text, number, at) {
		const { value, start, style } = number;
		const hourSign = text[at] === '时' || text[at] === '時';
		if (!(value >= 0 && value <= 29) || number.length > 3 || style === 'places')
			return readPair(text, number, at);
		if (text[start - 1] === '第' || text[start - 1] === '.' || text[start - 1] === ':') return null;
		if (hourSign ? wordAt(text, at + 1, NOT_HOUR) : wordBefore(text, start, POINTS_BEFORE)) return null;
		let end = at + 1;
		let minute = 0;
		let bare = true;
		const m = readMinute(text, end);
		if (m === 'decimal') return null;
		if (m) ({ minute, end } = m);
		if (m) bare = false;
		const whole = wordAt(text, end, ['钟整', '鐘', '钟', '整', '正']);
		if (whole) {
			end += whole;
			bare = false;
		}
		if (bare && !hourSign && wordAt(text, end, POINTS)) return null;
		const partner = value === 1 && style === 'han' && bare;
		return clock(start, end, value, minute, partner ? 'partner' : 'story');
	}
};

/** 七八点: one of two hours, so the first, softly. */
function readPair(text: string, number: NumberFound, at: number): Expression | null {
	const { value, length, style } = number;
	if (style !== 'places' || length !== 2 || value % 10 !== Math.floor(value / 10) + 1) return null;
	const found = clock(
		number.start,
		at + 1 + wordAt(text, at + 1, ['钟', '鐘']),
		Math.floor(value / 10),
		0,
		'story'
	);
	return { ...found, from: { ...found.from, soft: true } };
}

/** Minutes after 点 or 时: 半, 一刻, 30分, 零五, 二十. 'decimal' for 零点五, which is no clock. */
function readMinute(text: string, at: number): { minute: number; end: number } | 'decimal' | null {
	const from = skipSpaces(text, at);
	if (text[from] === '半') return { minute: 30, end: from + 1 };
	const number = readNumber(text, from);
	if (!number) return null;
	const unit = text[number.end];
	if (unit === '刻') {
		if (!(number.value >= 1 && number.value <= 3)) return null;
		return { minute: number.value * 15, end: number.end + 1 };
	}
	if (!(number.value >= 0 && number.value <= 59)) return null;
	if (unit === '分' && text[number.end + 1] !== '之' && text[number.end + 1] !== '钟') {
		const seconds = readNumber(text, skipSpaces(text, number.end + 1));
		const end = seconds && text[seconds.end] === '秒' ? seconds.end + 1 : number.end + 1;
		return { minute: number.value, end };
	}
	if (number.length === 1) return 'decimal';
	if (unit !== undefined && '个個名人元万度点月日号號年天米次岁%'.includes(unit)) return null;
	return { minute: number.value, end: number.end };
}

export const clockColon: NumberReader = {
	units: ':：',
	read(text, number, at) {
		const { value, start, length } = number;
		if (length > 2 || number.style !== 'arabic' || value > 24 || at !== number.end) return null;
		if (
			':：.-'.includes(text[start - 1] ?? ' ') &&
			digit(text.charCodeAt(start - 2)) >= 0 &&
			text[start - 1] !== '-'
		)
			return null;
		const minute = readNumber(text, skipSpaces(text, at + 1));
		if (!minute || minute.style !== 'arabic' || minute.length !== 2 || minute.value > 59) return null;
		let end = minute.end;
		if (text[end] === ':' || text[end] === '：') {
			const second = readNumber(text, end + 1);
			if (!second || second.length !== 2 || second.value > 59) return null;
			end = second.end;
			if (text[end] === '.' && digit(text.charCodeAt(end + 1)) >= 0) end = readNumber(text, end + 1)!.end;
		}
		if (text[end] === '时' || text[end] === '時') end++;
		if (wordBefore(text, start, SCORE_BEFORE) || wordAt(text, end, SCORE_AFTER)) return null;
		return clock(start, end, value, minute.value, 'story');
	}
};

function clock(
	start: number,
	end: number,
	hour: number,
	minute: number,
	needs: 'story' | 'partner'
): Expression {
	const impossible = hour > 24 || (hour === 24 && minute > 0);
	const from = { hour, minute, ...(impossible ? { impossible } : {}) };
	return { start, end, from, kind: 'date', needs, top: CLOCK, low: CLOCK };
}
