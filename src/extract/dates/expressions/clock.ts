/** 20点30分, 下午3时 (the hour), 八点半, 九点一刻, 24时, 七八点: clocks in words. */
import type { Expression, NumberFound, NumberReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { CLOCK } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore, words } from '../scan.ts';

/** Points that somebody makes, and what else 三点 counts. */
const POINTS = words(
	'要求 建议 意见 希望 启示 体会 看法 思考 原因 理由 说明 感受 收获 想法 一线 成一线 共识 期望 声明 倡议 措施 做法 经验 式 水 论 工作 内容 优势 特点 特色 不足 问题 注意 提示 变化 好处 滴 点 儿 都 也 没 不 关注 计划 基本 重要 具体 任务 承诺 期待 心得 教训 意义 作用 差异 共同 明显 五 六 小 钱 甜头 力 爱心 心意 个 几 希冀 认识 主张 原则 结论'
);
/** What says that no minutes follow. */
const WHOLE = words('钟整 鐘整 钟 鐘 整 正');
const POINTS_BEFORE = words(
	'以下 如下 这 那 第 几 有 提 讲 做到 强调 出了 了 共 加 减 调高 升高 调低 降低 以上 上述 下面 坚持 抓好 突出 注意 打了 差 提出 下列 谈 落实 明确 一共 占 获 还有 三是'
);
/** 早一点, 快一点: a little. */
const A_LITTLE_BEFORE = '好快早多慢少近远大高低小再晚轻重热冷强差长短松紧';
/** 时间, 时代 …: not an hour. */
const NOT_HOUR = words(
	'代 间 間 尚 装 速 候 刻 空 期 常 而 差 政 事 效 段 隔 机 令 髦 评 节 辰 兴 日 不 针 务'
);
/** After minutes without 分: 三点二十人 is no clock. */
const NOT_MINUTE = '个個名人元万度点月日号號年天米次岁%％吨家';

export const clockWord: NumberReader = {
	units: '点點时時',
	read(text, number, at) {
		const { value, start, style } = number;
		const hourSign = text[at] === '时' || text[at] === '時';
		if (style === 'places') return pair(text, number, at);
		if (!(value >= 0 && value <= 29) || number.length > 3 || '第.:：〇零'.includes(text[start - 1] ?? ' '))
			return null;
		if (hourSign ? wordAt(text, at + 1, NOT_HOUR) : wordBefore(text, start, POINTS_BEFORE)) return null;
		if (value === 1 && A_LITTLE_BEFORE.includes(text[start - 1] ?? ' ')) return null;
		const after = minuteAt(text, at + 1);
		if (after === 'decimal') return null;
		let end = after?.end ?? at + 1;
		const whole = wordAt(text, end, WHOLE);
		const bare = !after && !whole;
		if (whole && text[end + whole] !== '常' && text[end + whole] !== '式') end += whole;
		if (bare && !hourSign && wordAt(text, end, POINTS)) return null;
		const shaky = bare && style === 'han' && (value === 1 || value === 2) && !hourSign;
		return clock(
			text,
			start,
			end,
			value,
			after?.minute ?? 0,
			shaky || (hourSign && bare && style === 'han' && value === 1) ? 'partner' : 'story'
		);
	}
};

/** 七八点: one of two hours, so the first, softly. */
function pair(text: string, { value, length, start }: NumberFound, at: number): Expression | null {
	const first = Math.floor(value / 10);
	if (length !== 2 || value % 10 !== first + 1) return null;
	const found = clock(text, start, at + 1 + wordAt(text, at + 1, ['钟', '鐘']), first, 0, 'story');
	return { ...found, from: { ...found.from, soft: true } };
}

/** Minutes after 点 or 时: 半, 一刻, 30分, 零五, 二十. 'decimal' for 零点五, which is no clock. */
function minuteAt(text: string, at: number): { minute: number; end: number } | 'decimal' | null {
	const from = skipSpaces(text, at);
	if (text[from] === '半') return { minute: 30, end: secondsEnd(text, from + 1) };
	const number = readNumber(text, from);
	if (!number) return null;
	const { value, end, length } = number;
	const unit = text[end];
	if (unit === '刻') return value >= 1 && value <= 3 ? { minute: value * 15, end: end + 1 } : null;
	if (!(value >= 0 && value <= 59)) return null;
	if (unit === '分' && !'之钟鐘'.includes(text[end + 1] ?? ' '))
		return { minute: value, end: secondsEnd(text, end + 1) };
	if (length === 1 && from === at) return '点點'.includes(text[at - 1]) ? 'decimal' : null;
	if (
		length === 1 ||
		(unit !== undefined && NOT_MINUTE.includes(unit)) ||
		(number.style === 'places' && text[from] !== '零')
	)
		return null;
	return { minute: value, end };
}

/** Where the clock ends, seconds included; they are too fine for a newspaper and are left out of the value. */
function secondsEnd(text: string, at: number): number {
	const seconds = readNumber(text, skipSpaces(text, at));
	return seconds && text[seconds.end] === '秒' ? seconds.end + 1 : at;
}

const MERIDIEM = /[ 　]?(?<half>[ap])\.?m\b\.?/iy;

/** A clock with am or pm where it follows; 25时 is impossible. */
export function clock(
	text: string,
	start: number,
	end: number,
	hour: number,
	minute: number,
	needs: 'story' | 'partner'
): Expression {
	const impossible = hour > 24 || (hour === 24 && minute > 0);
	MERIDIEM.lastIndex = end;
	const half = MERIDIEM.exec(text)?.groups!.half.toLowerCase();
	const turned = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
	const from = { hour: turned, minute, ...(impossible ? { impossible } : {}) };
	return { start, end: half ? MERIDIEM.lastIndex : end, from, kind: 'date', needs, top: CLOCK, low: CLOCK };
}
