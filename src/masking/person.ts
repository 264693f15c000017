/** A personal name at a place of a text. */
import { nameLength } from '#extract/events/people.ts';
import { notNames } from '#extract/lexicon/offices.ts';
import { compoundSurnames, surnames } from '#extract/lexicon/surnames.ts';
import { ADDRESSED, NAME_ENDS } from './private-roles.ts';

const HAN = /^\p{Script=Han}$/u;
/** Never in a given name: particles, verbs and measure words that stand behind a surname's character. */
const NEVER = new Set(
	'的了在和与等就向对是说为到从由将把被给让于及这那之其并还又也都则却即便们每各某个你我他她它您已两不没有很要会能需该请称着过吗呢吧位区县镇市省街村里做作岁年月日时人今'
);
/** Surnames that hardly begin another word: one of them right after 居民 begins a name whatever follows. */
const PLAIN = new Set(
	'王李刘陈杨赵吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾肖董潘袁蔡蒋余杜叶魏苏吕丁卢姚沈姜崔谭陆廖贾邹孟秦邱侯尹薛闫陶郝邵钱戴茅邝闵冼岑阮骆邢祁邬瞿翟龚聂倪裘詹俞缪庞佘褚卞屠郦鄢臧鞠甄虞奚郁竺芮牟仝'
);

/** Length of the surname at `at`, 0 if none is there, or if it is of 王阿姨, who is nobody in particular. */
export function surnameAt(text: string, at: number): number {
	const length = compoundSurnames.has(text.slice(at, at + 2)) ? 2 : surnames.has(text[at]) ? 1 : 0;
	if (length === 0 || notNames.at(text, at, text.length)) return 0;
	return ADDRESSED.test(text.slice(at + length, at + length + 2)) ? 0 : length;
}

/** Length of the personal name at `at`; 0 for none. */
export function personAt(text: string, at: number): number {
	const surname = surnameAt(text, at);
	if (surname === 0) return 0;
	const length = nameLength(text, at);
	return length > surname ? length : 0;
}

/** The same where the words before tell that a person is named: 居民茅定国建议, 村民热合曼, 邻居热娜古丽. */
export function toldPersonAt(text: string, at: number): number {
	const known = personAt(text, at);
	if (known > 0) return known;
	const surname = surnameAt(text, at);
	if (surname > 0 && PLAIN.has(text[at]) && isGiven(text.slice(at + surname, at + surname + 2), 2)) {
		return surname + 2;
	}
	return NAME_ENDS.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

/** Whether these characters can be a given name of that length. */
export function isGiven(given: string, length: number): boolean {
	return given.length === length && [...given].every((char) => HAN.test(char) && !NEVER.has(char));
}
