/** The happening that a day is counted from: 赛前一天, 婚礼头一天, 会后第二天, 节后一周. */

/** What every happening may be called, whatever it was told as. */
const ANY =
	/(?:活动|会议|大会|比赛|赛事|仪式|典礼|演出|展览|节日|开幕式?|闭幕式?|(?:^|\P{Script=Han}|[开办])[会赛展])$/u;
/** What must have been told by its own name. */
const NAMED =
	/(?:婚礼|婚期|[\p{Script=Han}]{2}(?:大?会|赛|展)|(?:^|\P{Script=Han}|[\p{Script=Han}](?<![环细季情章关时])|日)节|高考|中考|考试|开业|开馆|开园|开赛|开考|开学|开街|开工|开市|开张|开演|首演|演练|投票|选举|换届|通车|通水|通电|通气|搬迁|落成|竣工|封顶|揭牌|挂牌|启动|启用|交付|交房|登陆|签约|出征|出发|培训|检查|验收)$/u;
/** Over in a day, so that its 头一天 is the day before. */
const OF_A_DAY =
	/(?:婚礼|婚期|投票|选举|换届|通车|搬迁|登陆|揭牌|签约|出发|出征|仪式|典礼|高考|中考|考试|节)$/u;
/** Joins the happening and the day: 比赛的前一天, 会后第二天, 开幕之前三天. */
const AND = /(?:[之以]?[前后後]|的)$/u;
/** Longest of those words together, in characters. */
const LONGEST = 8;
/** How far before and behind the end of a date the sentence is read that tells its happening. */
const SENTENCE = 60;
const MARKS = /[。！？\n]/;

/** Other words for the same. */
const OTHER_NAMES = ['投票 选举 换届', '婚礼 婚期 结婚 完婚', '开业 开张', '交付 交房', '通车 开通'].map(
	(names) => names.split(' ')
);

interface Name {
	word: string;
	start: number;
	any: boolean;
}

/** Where words begin that end at `at` and call a happening by which a day is counted; null where none do. */
export function happeningBefore(text: string, at: number): number | null {
	return nameBefore(text, at)?.start ?? null;
}

/** True if such words end at `at` and name what is over in a day: 婚礼头一天 is the day before it. */
export function isOfADay(text: string, at: number): boolean {
	const name = nameBefore(text, at);
	return name !== null && OF_A_DAY.test(name.word);
}

/** Whether the happening that is called right before `at` was told with the date that ends at `dated`: by its name, or by none. */
export function isToldWith(text: string, dated: number, at: number): boolean {
	const name = nameBefore(text, at);
	if (!name) return false;
	const sentences = text.slice(Math.max(0, dated - SENTENCE), dated).split(MARKS);
	// 01:45，台风登陆。那是8月10日: the date of the sentence before it.
	const before = sentences
		.slice(/^[那这](?:[天日时]|一天)?[就正]?是/.test(sentences.at(-1)!) ? -2 : -1)
		.join('');
	const told = before + text.slice(dated, Math.min(name.start, dated + SENTENCE)).split(MARKS, 1)[0];
	const last = name.word.slice(-1);
	const others = OTHER_NAMES.find((names) => names.includes(name.word)) ?? [name.word];
	return ('会赛展节'.includes(last) ? [last] : others).some((word) => told.includes(word));
}

/** Whether it is called by what may be said of every happening: 活动前一天, 会后第二天. */
export function isAnyHappening(text: string, at: number): boolean {
	return nameBefore(text, at)?.any ?? false;
}

function nameBefore(text: string, at: number): Name | null {
	const before = text.slice(Math.max(0, at - LONGEST), at).replace(AND, '');
	const end = before.length;
	const found = ANY.exec(before) ?? NAMED.exec(before);
	if (!found) return null;
	const word = found[0].replace(/^\P{Script=Han}/u, '');
	const start = Math.max(0, at - LONGEST) + end - word.length;
	return { word, start, any: ANY.test(before) };
}
