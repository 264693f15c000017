/** How a happening is told: its main clause, the other clauses, and the sentences that elaborate it. */
import { happeningVerbs, speechVerbs } from '#extract/lexicon/predicates.ts';
import { wordList } from '#extract/lexicon/words.ts';
import { clauses, enclosures, type Range } from './clauses.ts';
import type { Passage } from './happenings.ts';
import { isNominal } from './predicate.ts';

export interface Telling {
	/** Clauses of the happening's range that tell it, in order; those before its date belong to it too. */
	clauses: Range[];
	/** Index into `clauses` of the one that says what happened. */
	main: number;
	/** Sentences after it that elaborate it, up to the next happening or heading; `start === end`: none. */
	more: Range;
}

/** 为…, 针对…, …后, …时: says when or why, not what. */
const SUBORDINATE_START =
	/^[\s“]*(?:通过(?![了对])|为(?!期|民|您|居民|老)|为了|针对|根据|按照|依据|围绕|随着|面对|由于|因|因为|鉴于|受|在.{0,30}(?:下|中|里|内|上|之际|基础上|同时|指导下|前提下)$|如果|虽然|尽管|自从|据|当|结合|不仅|而|但|以便|从而|确保|让|使)/;
const SUBORDINATE_END =
	/(?:后|之后|以后|时|之时|时候|之际|前|之前|以来|期间|的同时|之余|中|为契机|过程中|为主题|影响|原因|一天|某日|清晨|深夜|那天|当天|当日|当晚|(?:会|赛|活动|仪式|现场|会议)上)$/;
/** 社区党建办为“两新”组织, 纪工委根据辖区的特点: for whom or why; the next clause says what. */
const AIM_LAST =
	/^[^，。]{2,24}?(?:根据|按照|依据|针对|结合|围绕|本着|为(?!期|民|主)|(?<![会大决])通过(?!了(?!解)))(?<aim>[^，。]{2,40})$/u;
const AIM_NOUN =
	/(?:特点|情况|要求|部署|安排|精神|需求|实际|规定|通知|指示|方案|制度|方式|形式|渠道|平台|特征)$/;
/** 双方将开展合作, 此次活动共发放…: more of what was told. */
const ELABORATES =
	/^(?:双方|此次|本次|这次|活动(?:中|上|还|共|由)|会议(?:要求|指出|强调)|大家|与会|届时|据)/u;
/** 投放点前: where; the next clause says what. */
const WHERE_LAST = /(?:[点口室场楼旁]前|旁边|[旁边里外内]|门口|现场|广场上|路上|楼下|[上下]午)$/;
/** 来到梅园社区，察看…: going there is not what happened. */
const MOTION = wordList(
	'来到 走进 前往 赶到 赶赴 赴 深入 到达 抵达 进入 走入 接到 收到 牵头 带队 带领 联合 携手 集中 迎来'
);
/** Verbs that say what was done by themselves. */
const HELD = wordList(
	'召开 举行 举办 开展 启动 组织 开设 走访 调研 检查 捐赠 发布 出台 印发 通过 开工 竣工 揭牌 揭幕 开幕 连开 签约 启用 登陆 慰问 看望'
);
/** 给楼栋长上法律课. */
const LESSON = /[上讲听开][了起过]?[^，。；]{0,6}课/;
/** 下午还有一场插花沙龙: it takes place. */
const EXISTS = /(?:还|将|也|另)有[一两三四五六\d]?(?:场|次|期|堂|节|个)/;
/** 来到外滩街道，与相关部门了解了旧改情况: what was done there, though it is said with no verb of happening. */
const LEARNS = /(?:了解|询问|察看|查看|倾听|打听|探访)(?:了|到|着)?(?=\p{Script=Han}{2})/u;
/** 10月11日是重阳节, 5月9日是星期天; 清真寺始建于唐代: not what happened. */
const SAYS_THE_DAY =
	/^[，,]?(?:也|正|恰|又)?(?:是|逢|值|恰逢|正值|适逢|迎来)?[\p{Script=Han}]{0,2}(?:节|节日|星期[一二三四五六日天]|周[一二三四五六日末]|今天|昨天|纪念日|日)?[（(）)\s]*$/u;
const FOUNDED = /始建于|建于|成立于|创办于|兴建于|出生于|生于/;
/** Furthest that elaborating sentences reach. */
const MORE_SENTENCES = 10;
const MORE_LENGTH = 900;
/** The most that a clause can weigh, and how much less each clause further on. */
const MOST = 4.2;
const FURTHER = 0.55;
/** Longest clause that is weighed in full. */
const LONGEST = 160;

/** Reads how something is told; `next` is where the article's next happening begins (its sentence), or the end. */
export function tellingOf(passage: Passage, next: number): Telling {
	const { article, range, anchor } = passage;
	const { text } = article;
	const speech = anchor?.inside && (anchor.reach.start > range.start || anchor.reach.end < range.end);
	const all = speech
		? anchor.clauses
		: clauses(text, range.start, range.end, enclosures(text, range.start, range.end));
	const own = all.filter((clause) => clause.end > range.start && clause.start < range.end);
	const list = own.length > 0 ? own : [range];
	const dated = anchor ? list.findIndex((clause) => clause.end >= anchor.found.end) : 0;
	let main = Math.max(0, dated);
	let most = -Infinity;
	for (let i = 0; i < list.length && most < MOST - Math.max(0, i - dated) * FURTHER; i++) {
		const weight = weigh(text, list[i], i - dated, anchor?.found ?? null);
		if (weight > most) [most, main] = [weight, i];
	}
	return { clauses: list, main, more: moreOf(passage, next) };
}

/** How much a clause looks like the one that says what happened; `distance` from the clause of the date. */
function weigh(text: string, clause: Range, distance: number, date: Range | null): number {
	const end = Math.min(clause.end, clause.start + LONGEST);
	const dated = date !== null && clause.start <= date.start && clause.end >= date.end;
	const told = (
		dated
			? text.slice(clause.start, date.start) + text.slice(date.end, Math.max(date.end, end))
			: text.slice(clause.start, end)
	).trim();
	const words = told.includes('《') ? told.replace(/《[^《》]*》/g, '《》') : told;
	const verbs = happeningVerbs.find(words, 0, words.length);
	const real = verbs.filter((verb) => !isNominal(words, verb, words.length));
	// 报名截止到4月20日: the date says what there is to say.
	const ends = dated && words.length >= 2 && text.startsWith('截', date.start);
	const exists = ends || LESSON.test(words) || LEARNS.test(words) || (dated && EXISTS.test(words));
	const moves = verbs.length > 0 && verbs.every((verb) => MOTION.has(verb.word));
	const aim = AIM_LAST.exec(words)?.groups!.aim;
	const aims =
		aim !== undefined && (AIM_NOUN.test(aim) || real.every(({ start }) => start < words.length - aim.length));
	const hold = verbs.some((verb) => HELD.has(verb.word));
	const spoken = !hold && speechVerbs.first(words, 0, words.length) !== null;
	const tells = (verbs.length > 0 && !aims) || exists;
	return (
		(tells ? 3 - (real.length === 0 && !exists ? 0.3 : 0) : 0) -
		(moves ? 0.8 : 0) +
		(tells && hold ? 1.2 : 0) -
		(distance < 0 ? 1.5 - distance * 0.5 : distance * FURTHER) -
		(SUBORDINATE_START.test(words) || SUBORDINATE_END.test(words) ? 2.6 : 0) -
		(/^(?:因为|因|由于|鉴于)/.test(words) ? 2 : 0) -
		(spoken ? 1 : 0) -
		(!ends && (words.length < 4 || SAYS_THE_DAY.test(words)) ? 3 : 0) -
		(FOUNDED.test(words) ? 2.5 : 0) -
		(!tells && WHERE_LAST.test(words) ? 1 : 0) -
		(/^[“"](?!.{1,14}[”"][\p{Script=Han}]{3})/u.test(words) ? 2 : 0) -
		(ELABORATES.test(words) ? 1.2 : 0)
	);
}

function moreOf({ article, last, range }: Passage, next: number): Range {
	const { sentences } = article;
	const start = range.end;
	let end = start;
	const heading = sentences[last].kind === 'heading' || sentences[last].kind === 'subheading';
	for (let i = last + 1; i < sentences.length && i <= last + MORE_SENTENCES; i++) {
		const { kind } = sentences[i];
		if (sentences[i].start >= next || sentences[i].end - start > MORE_LENGTH) break;
		if ((kind === 'heading' || kind === 'subheading') && !heading) break;
		if (kind === 'caption' && sentences[last].kind !== 'caption') continue;
		if (sentences[last].kind === 'caption') break;
		end = sentences[i].end;
	}
	return { start, end };
}
