/** Telephone, identity and account numbers, however their digits are written and parted. */
import type { MaskRuleId } from './rules.ts';
import type { PrivateSpan } from './span.ts';

/** A run of digits: half or full width, or seven and more Chinese numerals (一三八…), which are then read one by one. */
interface Group {
	start: number;
	end: number;
	digits: string;
}

const GROUP = /[\d０-９]+|[〇零一二三四五六七八九幺]{7,}/g;
/** What may part the digits of one number: blanks, a line break, hyphens, brackets. */
const GAP = /^[\s\-－‐-―—·•()（）]{1,3}$/;
/** Most digits of a number, and so most groups: an account number, each digit by itself. */
const MOST = 19;
/** How far before a number the word for it may stand. */
const REACH = 20;
const PHONE_WORD =
	/(?:电\s?话|热\s?线|手机|致电|拨打|联系方式|联系人|联络人|传真|座机|来电|咨询|专线|总机|值班室|微信|tel|phone|[☎☏📞])[^。！？!?\d０-９]{0,14}$/iu;
const ACCOUNT_WORD = /(?:卡号|账号|帐号|账户|帐户|银行卡)[^。！？!?]{0,8}$/u;
const IDENTITY_WORD = /(?:身份证|证件|公民身份|身份号)[^。！？!?]{0,10}$/u;
/** A second number after the first: 63217890、63217891. */
const ANOTHER = /^[\s、，,/／;；或和及（(]{1,3}$/;
const EXTENSION = /^\s?(?:转|[-－]|分机)\s?[\d０-９]{2,5}(?![\d０-９])/;
/** 400 and 800: numbers that are given to organisations alone (工业和信息化部 《电信网码号资源分类管理目录》). */
const SERVICE = /^[48]00\d{7}$/;
const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:(?:00)?86)?0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/;
const LOCAL = /^[2-9]\d{6,7}$/;
const BIRTHDAY_18 = /^[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/;
const BIRTHDAY_15 = /^[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
/** 身份证尾号1234, 手机后四位 1234, 护照号 E12345678. */
const REST =
	/(?<word>身份证|证件|手机|电话|银行卡|卡号)[^\d０-９。！？\n]{0,6}(?:尾号|[后末][三四五六3-6]位)(?:数)?(?:号码)?[为是：:\s]{0,3}(?<rest>[\d０-９]{3,6}[XxＸｘ]?)|(?:护照|通行证|军官证|证件)(?:号码?|编号)?[：:\s为是]{0,3}(?<paper>[A-Za-zＡ-Ｚ]{1,2}[\d０-９]{6,10})/gu;

/** All numbers in `text` that name a person or reach one, in order. Service numbers (12345, 95588, 400…) are left. */
export function privateNumbers(text: string): PrivateSpan[] {
	const found: PrivateSpan[] = [];
	const groups = [...text.matchAll(GROUP)].map((match): Group => {
		const start = match.index;
		return { start, end: start + match[0].length, digits: match[0].replace(/\D/g, arabic) };
	});
	for (let i = 0; i < groups.length; i++) {
		const joined = joinedFrom(text, groups, i);
		let used = 0;
		for (let count = joined.length; count > 0 && used === 0; count--) {
			const number = joined[count - 1];
			if (SERVICE.test(number.digits)) used = count;
			const rule = ruleOf(text, number, groups.slice(i, i + count), found.at(-1));
			if (!rule) continue;
			found.push({ start: number.start, end: reach(text, number, rule), rule });
			used = count;
		}
		if (used > 0) i += used - 1;
	}
	for (const match of text.matchAll(REST)) {
		const { word, rest, paper } = match.groups!;
		const length = (rest ?? paper).length;
		const end = match.index + match[0].length;
		const rule = /手机|电话/.test(word) ? 'phone' : /卡/.test(word) ? 'account' : 'identity';
		found.push({ start: end - length, end, rule });
	}
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A full-width digit or Chinese numeral as an Arabic one. */
function arabic(char: string): string {
	const code = char.charCodeAt(0);
	if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
	return char === '〇' ? '0' : char === '幺' ? '1' : String('零一二三四五六七八九'.indexOf(char));
}

/** The group at `i` alone, then with the next, and so on as far as one number can go. */
function joinedFrom(text: string, groups: readonly Group[], i: number): Group[] {
	const joined = [groups[i]];
	for (let j = i + 1; j < groups.length; j++) {
		const before = joined[joined.length - 1];
		const digits = before.digits + groups[j].digits;
		if (digits.length > MOST || !GAP.test(text.slice(before.end, groups[j].start))) break;
		joined.push({ start: before.start, end: groups[j].end, digits });
	}
	return joined;
}

function ruleOf(
	text: string,
	{ start, end, digits }: Group,
	parts: readonly Group[],
	last: PrivateSpan | undefined
): MaskRuleId | null {
	const before = text.slice(Math.max(0, start - REACH), start);
	const whole = parts.length === 1;
	const checked = digits.length === 17 && /^\s?[XxＸｘ]/.test(text.slice(end, end + 2));
	if (checked || digits.length === 18) {
		if (BIRTHDAY_18.test(digits) || IDENTITY_WORD.test(before)) return 'identity';
	}
	if (digits.length === 15 && (whole || IDENTITY_WORD.test(before)) && BIRTHDAY_15.test(digits)) {
		return 'identity';
	}
	if (digits.length >= 15 && (whole || ACCOUNT_WORD.test(before))) return 'account';
	// Digits in many unlike groups are the cells of a table.
	const table = parts.length > 4 && parts.some((part) => part.digits.length > 1);
	if (table) return null;
	if (MOBILE.test(digits) || LANDLINE.test(digits)) return 'phone';
	if (digits.length >= 9 && ACCOUNT_WORD.test(before)) return 'account';
	if (!LOCAL.test(digits) || parts.length > 2) return null;
	const chained = last?.rule === 'phone' && ANOTHER.test(text.slice(last.end, start));
	return chained || PHONE_WORD.test(before) ? 'phone' : null;
}

/** Where a number ends with what belongs to it: the X of an identity number, the extension of a telephone. */
function reach(text: string, { end, digits }: Group, rule: MaskRuleId): number {
	if (rule === 'identity' && digits.length === 17) {
		return end + /^\s?[XxＸｘ]/.exec(text.slice(end, end + 2))![0].length;
	}
	if (rule === 'phone') return end + (EXTENSION.exec(text.slice(end, end + 10))?.[0].length ?? 0);
	return end;
}
