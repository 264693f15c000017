/** From dates that date something to happenings: which dates tell one, and which words of the article tell it. */
import type { Article } from '#model.ts';
import { hanOnly, hasHan } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import type { Range } from './clauses.ts';
import { setsScene, type Scene } from './scene.ts';
import { joinSpans } from './spans.ts';

/** Words of an article that tell one thing. */
export interface Passage {
	article: Article;
	/** Range of `Article.text`: a sentence, or a part of a sentence that tells several things. */
	range: Range;
	/** First and last index into `Article.sentences` of that range. */
	first: number;
	last: number;
	/** Its date; null for the shelf. */
	anchor: Scene | null;
}

/** One dated happening of an article. */
export interface Happening extends Passage {
	/** The date it is entered under; its offset makes the event's id. */
	anchor: Scene;
	/** All dates that tell it, the anchor among them. */
	scenes: Scene[];
	/** All ranges that tell it, also where it is told again further on. */
	ranges: Range[];
}

const LISTED = /^[、，,和及与同以至或\s]{1,2}$/;
/** 当天, 活动当日, 20点30分: the same day goes on. */
const SAME_DAY =
	/^(?:当[天日晚]|同[一]?[天日]|(?:上午|下午|晚上|中午|晚|早上|凌晨)?[\d一二三四五六七八九十]+[点时:：].*)$/;
const CLOCK = /^(?:上午|下午|晚上|中午|晚|早上|清晨|凌晨)?[\d一二三四五六七八九十]+[点时:：]/;
const SAME_SCENE = /活动|会议|会上|现场|仪式|比赛|演练|培训|共有|共计|共|参加|一早|检查组|行动|居民|志愿者/;
/** Share of the shorter telling's character pairs that both must have, to be the same happening. */
const ALIKE = 0.5;
const ALIKE_HEADING = 0.3;
/** The same for a clause that repeats what was told in the characters since, at most so many. */
const REPEATED = 0.6;
const SINCE = 300;
/** Dates of different days with more between them than 即, 也是 tell different things. */
const SHORT = 3;
/** So many happenings before are looked at for the same one. */
const NEAR = 12;
/** Longest quote of neighbouring sentences. */
const QUOTED = 600;
/** Most dates to either side that are taken for a list: 2月3日、5日和7日. */
const LIST = 12;

/** The happenings of one article, in the order of the text; `scenes` are its dates with the role of an event. */
export function happenings(article: Article, scenes: readonly Scene[]): Happening[] {
	const found: Happening[] = [];
	for (let i = 0; i < scenes.length;) {
		let next = i + 1;
		while (next < scenes.length && scenes[next].bounds.start === scenes[i].bounds.start) next++;
		for (const each of ofSentence(article, scenes.slice(i, next))) {
			const same = found.slice(-NEAR).find((other) => isSame(other, each));
			if (same) join(same, each);
			else found.push(each);
		}
		i = next;
	}
	return found.sort((a, b) => a.anchor.found.start - b.anchor.found.start);
}

function ofSentence(article: Article, scenes: readonly Scene[]): Happening[] {
	const parts: Scene[][] = [];
	for (const scene of scenes) {
		const group = parts.at(-1);
		if (group && isClockWithin(group.at(-1)!, scene)) continue;
		if (group && joins(article, group.at(-1)!, scene)) group.push(scene);
		else parts.push([scene]);
	}
	const groups = joinSpans(article, parts, (one, two) => isListed(article, one, two));
	const { bounds } = scenes[0];
	const listed = groups.map((group, i) => i > 0 && isListed(article, groups[i - 1].at(-1)!, group[0]));
	return groups.map((group, i) => {
		const anchor = best(group);
		let first = i;
		while (listed[first] && i - first < LIST) first--;
		let after = i + 1;
		while (listed[after] && after - i < LIST) after++;
		const start = first === 0 ? bounds.start : clauseStart(groups[first][0], groups[first - 1].at(-1)!);
		const end = after < groups.length ? clauseStart(groups[after][0], groups[after - 1].at(-1)!) : bounds.end;
		const next = groups.length === 1 && setsScene(anchor) ? article.sentences[anchor.sentence + 1] : null;
		const range = { start, end: next?.end ?? Math.max(end, anchor.found.end) };
		return {
			article,
			anchor,
			scenes: group,
			range,
			ranges: [range],
			first: anchor.sentence,
			last: anchor.sentence + (next ? 1 : 0)
		};
	});
}

/** Whether two neighbouring dates of a sentence date one happening: 3月5日，元宵节前夕，…; 3月5日活动当天上午9点. */
function joins(article: Article, one: Scene, two: Scene): boolean {
	if (isListed(article, one, two)) return sameDay(one, two) && isWithin(two, one);
	if (isSetting(one, two) || isOfTheDay(article, one, two)) return true;
	if (tells(article, one, two)) return false;
	const between = hanOnly(article.text.slice(one.found.end, two.found.start)).replace(NAMED_AGAIN, '');
	return between.length <= SHORT || isWithin(two, one) || isWithin(one, two);
}

/** 6月18日恰逢星期日，又是端午: the day has another name. */
const NAMED_AGAIN =
	/(?:[又恰适正喜欣巧]逢|[又正恰]是|[正刚恰]好是|正值)(?:(?:星期|周|礼拜)[一二三四五六日天末])?/gu;

/** 在“3·5”学雷锋日到来之际，镇团委3月4日上午…: the first is a setting, the second the time. */
function isSetting(one: Scene, two: Scene): boolean {
	if (one.clause >= two.clause || /\d[日号]|\d月/.test(one.found.text)) return false;
	return /(?:之际|来临|到来|前夕|期间|前后)$/.test(one.found.text + one.after);
}

/** 8月12日大运会开幕当天，公交延长服务: the day of something well known, and what happened on it. */
function isOfTheDay({ text }: Article, one: Scene, two: Scene): boolean {
	const between = text.slice(one.found.end, two.found.start);
	return (
		/^(?:当[天日晚]|这[一]?天|那[一]?天)$/.test(two.found.text) && OF_A_DAY.test(between) && sameDay(one, two)
	);
}
const OF_A_DAY = /^[^，。；！？\n]{2,16}$/u;

/** …演讲赛，13:00开始: the clock of the same happening. */
const OPENS = /^(?:正式|准时)?(?:开始|开场|开演|开讲|入场|开赛|结束)[，。；]?$/;

/** 4月20日，世博园迎来试运行，志愿者早上6点就已站在路口: a clock inside a clause goes with the day before it. */
function isClockWithin(one: Scene, two: Scene): boolean {
	const opens = OPENS.test(two.after) || (/开始$/.test(two.found.text) && !hasHan(two.after));
	if (CLOCK.test(two.found.text) && opens && two.before.trim() === '') return true;
	return (
		CLOCK.test(two.found.text) &&
		two.before.trim().length >= 2 &&
		two.clause > one.clause &&
		isWithin(two, one)
	);
}

function tells(article: Article, one: Scene, two: Scene): boolean {
	return (
		happeningVerbs.first(article.text, one.found.end, two.found.start) !== null ||
		DID.test(article.text.slice(one.found.end, two.found.start))
	);
}
/** 一小时下了201.9毫米的雨，16点到17点，…: a clause of its own is done. */
const DID = /[\p{Script=Han}]了(?!解)[^，。；]{3,}[，；]/u;

function isListed(article: Article, one: Scene, two: Scene): boolean {
	return (
		LISTED.test(article.text.slice(one.found.end, two.found.start)) &&
		!(/[，,]/.test(article.text.slice(one.found.end, two.found.start)) && isFestive(one, two))
	);
}

/** One of the two is written with figures, the other names a festival: they explain each other. */
function isFestive(one: Scene, two: Scene): boolean {
	return /\d/.test(one.found.text) !== /\d/.test(two.found.text);
}

function clauseStart(scene: Scene, previous: Scene): number {
	const { clauses, clause, found } = scene;
	const start = clauses[endsTheOneBefore(scene, previous) ? clause - 1 : clause]?.start ?? found.start;
	return start <= previous.found.start ? found.start : start;
}

/** 农户拉来的馒头，5日清早发完: a few words that end what the clause before them only names. */
function endsTheOneBefore({ article, clauses, clause, before, after }: Scene, previous: Scene): boolean {
	const few = hanOnly(after).length;
	if (few === 0 || few > 4 || before.trim() !== '' || clause <= previous.clause + 1) return false;
	const { start, end } = clauses[clause - 1];
	const told = article.text.slice(start, end);
	const names = /的[\p{Script=Han}]{1,6}$/u.test(told) || !happeningVerbs.first(told, 0, told.length);
	return names && hanOnly(told).length >= 4;
}

/** The most exact date of a group; the first of equals. */
function best(group: readonly Scene[]): Scene {
	return group.reduce((a, b) => (exactness(b) > exactness(a) ? b : a));
}

function exactness({ found, extent }: Scene): number {
	if (extent === null) return 0;
	const { precision, approximate, unspecified } = extent;
	return (
		{ year: 1, month: 2, day: 3, minute: 4 }[precision] -
		(approximate || unspecified ? (precision === 'minute' ? 0.2 : 1.5) : 0) +
		(/\d/.test(found.text) ? 0.5 : 0)
	);
}

function days({ extent }: Scene): [number, number] | null {
	return extent && [extent.first ?? -Infinity, extent.last ?? Infinity];
}

function sameDay(one: Scene, two: Scene): boolean {
	const [a, b] = [days(one), days(two)];
	return a !== null && b !== null && a[0] === b[0] && (a[1] === b[1] || one.found.date === two.found.date);
}

function isWithin(inner: Scene, outer: Scene): boolean {
	const [a, b] = [days(inner), days(outer)];
	return a !== null && b !== null && a[0] >= b[0] && a[1] <= b[1];
}

/** Whether a later telling is the happening of an earlier one. */
function isSame(one: Happening, two: Happening): boolean {
	if (one.first === two.first) return false;
	const heading = isKind(one, 'heading') || isKind(one, 'subheading');
	if (!sameDay(one.anchor, two.anchor)) {
		return heading && isWithin(two.anchor, one.anchor) && alike(one, two) >= ALIKE;
	}
	const { text } = two.anchor.found;
	if (heading && !/[\d一二三四五六七八九十]/.test(one.anchor.found.text)) return true;
	if (SAME_DAY.test(text) && (repeats(one, two) || goesOn(text, two))) return true;
	return (
		alike(one, two) >= (heading || isKind(two, 'caption') || isKind(one, 'caption') ? ALIKE_HEADING : ALIKE)
	);
}

/** 当天，活动现场…: the day alone, and words about the same happening. A part of the day or a clock tells a new one. */
function goesOn(text: string, { anchor }: Happening): boolean {
	return (
		/^(?:当[天日]|同[一]?[天日])$/.test(text) &&
		(anchor.before.trim() === ''
			? SAME_SCENE.test(anchor.rest.slice(0, 16))
			: /^[全共]/.test(anchor.before.trim()))
	);
}

/** Whether the clause of a later clock or 当天 only says again what was told since: …将由专车送到小区。20点30分，居民由专车送到小区. */
function repeats(one: Happening, two: Happening): boolean {
	const { anchor, article } = two;
	const clause = pairsIn(anchor.rest.split(/[，,。；]/).find((words) => words.length > 4) ?? '');
	const since = pairsIn(
		article.text.slice(Math.max(one.anchor.found.end, anchor.found.start - SINCE), anchor.found.start)
	);
	return clause.size > 0 && share(clause, since) >= REPEATED;
}

function isKind(happening: Happening, kind: string): boolean {
	return happening.article.sentences[happening.first].kind === kind;
}

/** Adds a telling: prose is quoted rather than a heading or caption, neighbouring sentences are quoted together. */
function join(one: Happening, two: Happening): void {
	const prose = isKind(one, 'prose');
	made.delete(one);
	one.scenes.push(...two.scenes);
	one.ranges.push(...two.ranges);
	if (!prose && isKind(two, 'prose')) {
		Object.assign(one, { anchor: two.anchor, range: two.range, first: two.first, last: two.last });
	} else if (prose && two.first === one.last + 1 && two.range.end - one.range.start <= QUOTED) {
		one.range = { start: one.range.start, end: two.range.end };
		one.last = two.last;
	}
}

/** Share of the shorter telling's pairs of characters that the other one has. */
function alike(one: Happening, two: Happening): number {
	const [a, b] = [pairsOf(one), pairsOf(two)];
	return a.size < b.size ? share(a, b) : share(b, a);
}

function share(small: ReadonlySet<string>, large: ReadonlySet<string>): number {
	if (small.size === 0) return 0;
	let shared = 0;
	for (const pair of small) if (large.has(pair)) shared++;
	return shared / small.size;
}

/** Pairs of characters of each happening, once made. */
const made = new WeakMap<Happening, Set<string>>();

function pairsOf(happening: Happening): Set<string> {
	const known = made.get(happening);
	if (known) return known;
	const { article, range, scenes } = happening;
	let text = article.text.slice(range.start, Math.min(range.end, range.start + 200));
	for (const { found } of scenes.slice(0, LIST)) text = text.replace(found.text, '');
	const pairs = pairsIn(text);
	made.set(happening, pairs);
	return pairs;
}

function pairsIn(text: string): Set<string> {
	const han = hanOnly(text);
	const pairs = new Set<string>();
	for (let i = 0; i + 1 < han.length; i++) pairs.add(han.slice(i, i + 2));
	return pairs;
}
