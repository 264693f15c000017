/** Rules of roles: sentences whose predicate is the day itself. */
import { hanOnly } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { hasVerb, type Facts } from './role-facts.ts';
import { opensWithPartOfDay, tellsDoings } from './role-untold.ts';
import { setsScene, type Scene } from './scene.ts';

const STATEMENT =
	/^[，,]?(?:正|恰|便|就|也|刚好|正好|不仅|既)?(?:是|系|为|乃|恰逢|正值|适逢|属于|即|碰上|撞上|赶上了|遇上)(?!了解|期)/;

/** 最忙的一晚是3月27日。 */
function isPredicate({ before, rest }: Scene): boolean {
	return /[的最][^，。；]{1,8}[是为]$/.test(before) && !hasVerb(rest.slice(0, 60));
}

/** 藏历新年今年落在2月21日. */
const FALLS_ON =
	/(?:落在|赶在|逢着|赶上|碰上|撞上|遇上)了?$|(?:是|迎来了?)(?:我国|全国|国际)?第[\d一二三四五六七八九十百]{1,4}个$/;
/** 今年国庆、中秋赶在了同一天. */
const COINCIDES = /^[^，。；]{0,10}(?:同一天|碰在一起|撞在一起|撞了个满怀|不期而遇|相逢)[，。]/;
/** 5月15日至6月15日为集中整治阶段: what is done then. */
const STAGE = /^[，,]?(?:为|是)[^，。；]{2,12}(?:阶段|期|周|月|时段|时间)(?=[，。；]|$)/;

/** 6月5日是世界环境日。 In 6月5日是世界环境日，街道举行… a later clause tells a happening. */
export function isStatement(scene: Scene): boolean {
	const { before, after, rest, article, clauses, clause, sentence, found } = scene;
	if (isPredicate(scene) || (FALLS_ON.test(before) && !hasVerb(rest)) || COINCIDES.test(after)) return true;
	if (!STATEMENT.test(after) && !/[今昨明这当][天日](?:正|就|恰)?是$/.test(before)) return false;
	if (STAGE.test(after) && found.date?.includes('/')) return false;
	const told = clauses
		.slice(clause + 1)
		.some(
			({ start, end }) =>
				happeningVerbs.first(article.text, start, end) !== null || tellsDoings(article.text.slice(start, end))
		);
	if (told || setsScene(scene)) return false;
	const next = article.sentences[sentence + 1];
	const follows =
		next?.paragraph === article.sentences[sentence].paragraph &&
		/投票日|启动日|开放日|截止日|首日|开幕/.test(after);
	return !follows || opensWithPartOfDay(article.text.slice(next.start, next.start + 4));
}

/** What stands before a date that ends its sentence as the predicate: 是, 时为, 也就是, 时间是. */
const CLEFT = /^[\s“]*(?:那|这|时|時|时间|時間|日期|正|就|恰|也就)?(?:是|为|為|系)(?:在|于)?$/;
const SAID = 5;
const CLEFT_END = /^(?:的事情?|那天|这天|当天|那晚)?[，。；：:！]?$/;

/** 水位破纪录，是七月三十一日的事; 获全票通过，时为六月二十八日; 试桨在二月初二，也就是3月20日. */
export function isCleft(
	{ article, before, after, clauses, clause, reach }: Scene,
	{ coarse, age }: Facts
): boolean {
	if (clause === 0 || coarse === 'year' || age > 0 || !CLEFT.test(before) || !CLEFT_END.test(after))
		return false;
	const earlier = article.text.slice(
		Math.max(reach.start, clauses[clause].start - 60),
		clauses[clause].start
	);
	return hanOnly(earlier).length >= SAID;
}
