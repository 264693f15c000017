/** The verb that a clause is built on. */
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { wordList, type Hit } from '#extract/lexicon/words.ts';
import type { Range } from './clauses.ts';

/** What makes the verb before it an attribute: 下沉干部, 支援力量, 检查的结果. */
const ATTRIBUTE =
	/^(?:的|干部|党员|人员|队员|队(?!伍?出)|组(?!织)|小组|单位|对象|中心|志愿者|力量|机制|要求|任务|情况|方案|所(?!有)|局|办(?!理)|科|站(?!岗)|点位|部(?!署)|会议|大会|工作(?:组|队|人员)|服务队|指挥部|大厅|窗口|平台|委员会|名单|热线|电话|方式|时间|地点|费(?!用)|一线|现场|期间|中的|中(?!断|止|标|奖|考|心|小))/;
/** 党组织, “两新”组织: a noun. */
const NOUN_BEFORE = /[党团会”层]$/;
/** 来到…调研, 带队检查, 联合整治: the next verb says what was done. */
const LEADS = wordList(
	'来到 走进 前往 赶到 赶赴 赴 深入 到达 抵达 进入 走入 牵头 带队 带领 联合 携手 集中 陪同 参加 接到 收到 通过 要求 接受 围绕 开始 继续'
);

/** Whether a verb of happening stands there as a noun or an attribute: 下沉干部, 社会组织. */
export function isNominal(text: string, { word, start, end }: Hit<unknown>, last: number): boolean {
	return (
		ATTRIBUTE.test(text.slice(end, Math.min(last, end + 4))) ||
		(word === '组织' && NOUN_BEFORE.test(text.slice(Math.max(0, start - 1), start)))
	);
}

/** The first verb of happening in a clause that is no noun and no attribute, else its first one; null if it has none. */
export function firstVerb(text: string): Hit<true> | null {
	const first = happeningVerbs.first(text, 0, text.length);
	if (first === null || !isNominal(text, first, text.length)) return first;
	return (
		happeningVerbs.find(text, first.end, text.length).find((verb) => !isNominal(text, verb, text.length)) ??
		first
	);
}

/**
 * The main verb of the clause `text[start, end)`: its first verb of happening that is no attribute and does not just lead to
 * the next one; null if it has none.
 */
export function predicateOf(text: string, { start, end }: Range): Hit<true> | null {
	let leading: Hit<true> | null = null;
	let attribute: Hit<true> | null = null;
	for (const verb of happeningVerbs.find(text, start, end)) {
		if (isNominal(text, verb, end)) attribute ??= verb;
		else if (LEADS.has(verb.word)) leading ??= verb;
		else return verb;
	}
	return leading ?? attribute;
}
