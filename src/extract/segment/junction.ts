import { isDateAlone } from './heading.ts';
import { CLOSER, OPENER, PAUSE, UNQUOTE, at, endsSentence, firstOf, is, lastOf } from './characters.ts';

/** Characters that leave a phrase open: after them a line is not over. */
const DANGLING =
	/(?:[或和与及在对把将为以从向被让使并且而但则又也都要]|[这那某][场个些次位名种]?|[一两几][场个次位名种批支])$/u;
/** A sentence does not open with these: 的 (but 的确), 了 (but 了解), 着 (but 着力), 们, 么 … */
const OPENS_MID =
	/^(?:的(?!确|士|哥)|了(?!解|不起|却|结)|着(?!力|眼|手|重|实|火|装|急|陆)|们|么|吗|呢|吧|者(?![^，,]{2})|，|、|。|；|：|！|？|,|;|\)|）|”|’|」|』|》|…)/u;
/** One character and a pause: the rest of a word that a column cut (助,在南北片区). Calls and answers are left out. */
const REST = /^[^\s\d一二三四五六七八九十“‘「『（(《<#*唉啊哎嘿喂是对好不看瞧来走冲快这那注按][，、,。；;]/u;
/** Two characters and a pause that may open a sentence all the same. */
const ADVERBIAL =
	/^(?:[近日目眼当此今昨本上下每平这那][日前天下时后年周月晚]|[会节]|[上中下][午]|其[实中间次]|随[后即]|原来|同[时日]|此外|另[外悉]|如今|现[场在]|首先|最[后近终]|接着|然[后而]|于是|因[此为]|所以|但是|不过|可是|期间|活动|清晨|傍晚|晚上|春节|近[期年]|据[悉此]|[为对至]此|有[时人的]|[之以][前后]|后来|未来|届时|日常|终于|曾经|疫情)/u;
const PAIR = /^\p{Script=Han}{2}[，、,]/u;
const OPENS_SENTENCE =
	/^(?:本报讯|[“"‘「]|(?:\d{4}年)?\d{1,2}月|\d{1,2}日|近日|日前|昨[日天]|今[日天年]|连日来|近期|据悉|据了解|[一二三四五六七八九十]、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]|[□■◎▲★☆●○◆◇▶►✦※【])/u;
const OPENS_DATED =
	/^(?:(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}\s*日|近[日期]|日前|昨[日天]|今[日天]|前[日天]|本?上?周[一二三四五六日末]|连日来)/u;
/** Quotation marks are balanced within a few sentences or not at all. */
const REACH = 300;

/** How far a paragraph is from being over: closed (ends a sentence), open (stops at any word), or wide open (，, an unclosed quotation). */
export type Ending = 'closed' | 'open' | 'wide-open';

/** How the text from `start` to `end` ends. */
export function ending(text: string, start: number, end: number): Ending {
	let last = end - 1;
	while (last > start && at(text, last, CLOSER)) last--;
	if (endsSentence(text, last) || '；;：:…—~～'.includes(text[last]))
		return unclosed(text, start, end) && last === end - 1 ? 'open' : 'closed';
	if (
		is(text.charCodeAt(end - 1), PAUSE | OPENER) ||
		DANGLING.test(text.slice(Math.max(start, end - 2), end))
	)
		return 'wide-open';
	return unclosed(text, start, end) ? 'wide-open' : 'open';
}

/** Whether a paragraph cannot be the beginning of a sentence. */
export function opensInMidSentence(text: string, start: number, end: number): boolean {
	const opening = text.slice(start, Math.min(end, start + 4));
	return OPENS_MID.test(opening) || REST.test(opening) || closesBeforeOpening(text, start, end);
}

/** Whether a paragraph opens with two characters and a pause that no sentence opens with: the rest of a phrase (日夜 | 奋战，在…). */
export function opensWithRest(text: string, start: number): boolean {
	const opening = text.slice(start, start + 3);
	return PAIR.test(opening) && !ADVERBIAL.test(opening);
}

/** Whether a paragraph opens as sentences do: with a date, a quotation, 本报讯, a number. */
export function opensSentence(text: string, start: number): boolean {
	return OPENS_SENTENCE.test(text.slice(start, start + 12));
}

/** The first half of a date or a clock at the end of a line, and its second half at the head of the next: 6月 | 28日, 14时 | 28分. */
const TORN: readonly (readonly [RegExp, RegExp])[] = [
	[/[\d０-９][ 　]?[年月]$/u, /^[\d０-９]{1,2}[ 　]?[月日号號]/u],
	[/[\d０-９一二三四五六七八九十][ 　]?[时時点點]$/u, /^[\d０-９一二三四五六七八九十]{1,3}[ 　]?分/u],
	[/月[ 　]?[\d０-９]{1,2}$/u, /^[\d０-９]?[ 　]?[日号號]/u]
];

/** Whether a line break stands inside a date or a clock. A line that is no more than 2020年 or 1月 heads a chronicle. */
export function tearsDate(text: string, start: number, end: number, next: number): boolean {
	if (isDateAlone(text.slice(start, Math.min(end, start + 16)))) return false;
	const [before, after] = [text.slice(Math.max(start, end - 6), end), text.slice(next, next + 6)];
	return TORN.some(([head, rest]) => head.test(before) && rest.test(after));
}

/** Whether a paragraph opens with a day: 3月5日，…, 近日，…, 昨天上午，…. */
export function opensWithDate(text: string, start: number): boolean {
	return OPENS_DATED.test(text.slice(start, start + 12));
}

/** Whether the last quotation or bracket opened before `end` is still open. */
function unclosed(text: string, start: number, end: number): boolean {
	return lastOf(text, Math.max(start, end - REACH), end, CLOSER | OPENER) === OPENER;
}

/** Whether the first quotation mark or bracket from `start` closes one that was never opened. */
function closesBeforeOpening(text: string, start: number, end: number): boolean {
	return firstOf(text, start, Math.min(end, start + REACH), OPENER | UNQUOTE) === UNQUOTE;
}
