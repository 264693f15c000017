/** A title that is readable without the text: who did what. 外滩街道召开2020年度党风廉政建设推进会议. */
import { hanOnly, hasHan } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import type { Range } from './clauses.ts';
import type { Passage } from './happenings.ts';
import type { Telling } from './telling.ts';
import { without } from './title-dates.ts';
import { clausesBefore, hasSubject, subjectBefore, type TitleContext } from './title-subject.ts';
import { LENGTH, cut, isWhole, shorten, tidy, trim } from './title-wording.ts';

/** A clause that is shorter without its dates keeps them: 活动将持续到6月30日. */
const SHORTEST = 4;
/** What a title never goes beyond. */
const LIMIT = 40;

/** Says that news came, not what: 接到通知. The next clause says it. */
const NEWS =
	/(?:接到|收到|接|得到)[^，。]{0,8}(?:通知|电话|指令|任务|报警|求助|消息|来电|信息)$|[^，。]{2,}(?:宣布|传来喜讯|传来消息)$/;
/** 由平安办主任牵头: who leads; the next clause says what. */
const LEADS = /(?:牵头|带队|带领下)$/;
/** 我们就立刻: not what they did. */
const AT_ONCE = /^(?:我们|他们|她们|大家)?(?:便|就)?(?:立刻|立即|马上|迅速|随即|第一时间|即刻)*/;
/** 小区一对从外地回来的小情侣: who; the next clause says what. */
const WHO_LAST =
	/(?:[一两三四五六七八九十\d](?:对|名|位|个|批|群|家|户|支|辆)|^首批)(?:从|由|在|来自|刚)[^，。]{1,14}的[\p{Script=Han}\d]{1,9}$/u;
/** A shorter title takes its second clause: 红旗河泵站断电，低洼院落进水. */
const BRIEF = 8;
/** A title with its second clause is at most this long. */
const WITH_NEXT = 34;

/** 进入辖区酒吧须查验证明, 报名请联系居委会: said to everybody. */
const RULE = /^[^，。]{2,24}?(?:须|应当|一律|(?<![邀申提聘报宴])请(?=[\p{Script=Han}]{2,}))/u;

/** 公安街11弄2号401室居民: a title does without. */
const ADDRESS =
	/^(?:家住|住在)?[\p{Script=Han}\d]{2,16}?\d+(?:号楼?|室|弄|幢|单元)的?(?=(?:居民|村民|业主|住户)\p{Script=Han}{2})/u;

/** 时间：2月18日9:30 under 加装电梯推进会纪要 is the time of that. */
function headingOver(title: string): string {
	return tidy(
		title.replace(/^[#*\s]+|[*\s]+$/g, '').replace(/(?:会议)?(?:纪要|记录|通知|公告|预告|邀请函?)$/u, '')
	);
}

/** The title of a happening; never empty. */
export function titleOf(passage: Passage, telling: Telling, context: TitleContext): string {
	const { article } = passage;
	const main = telling.clauses[telling.main];
	const own = clauseOf(article.text, telling, context.dates);
	const ended = endsOf(passage, telling, context);
	const clause = ended ?? own;
	if (!hasHan(without(article.text, main, context.dates))) {
		const above = headingOver(article.title || article.text.slice(0, LIMIT).split('\n')[0]);
		if (above !== '') return above;
	}
	const subject =
		ended !== null || RULE.test(clause) || hasSubject(clause)
			? ''
			: subjectBefore(clause, passage, telling, context);
	const all = expand(tidy(named(subject + clause, context)), context);
	const whole = all.length <= LENGTH ? all : all.replace(ADDRESS, '');
	const short =
		whole.length <= LENGTH
			? whole
			: expand(tidy(named(subject + shorten(clause, LENGTH - subject.length), context)), context);
	const did = ONLY_WHO.test(whole) ? doneBy(article.text, telling, context.dates) : '';
	if (did && whole.length + did.length <= LIMIT && isWhole(whole + did)) return whole + did;
	const next = telling.clauses[telling.main + 1];
	if (next && WHO_LAST.test(whole)) {
		const both = whole + trim(without(article.text, next, context.dates));
		if (both.length <= LIMIT && isWhole(both)) return both;
	}
	if (next && (NEWS.test(whole) || LEADS.test(whole) || whole.length < BRIEF)) {
		const both = `${whole}，${trim(without(article.text, next, context.dates)).replace(AT_ONCE, '')}`;
		if (
			both.length <= (whole.length < BRIEF ? LENGTH : WITH_NEXT) &&
			isWhole(both) &&
			goesWith(article.text, next, context)
		)
			return both;
	}
	if (short.length >= 6 && short.length <= LENGTH && isWhole(short)) return short;
	const heading = context.lead ? headingFor(article.title, clause) : '';
	if (heading) return expand(heading, context);
	if (whole !== '' && whole.length <= LIMIT && isWhole(whole)) return whole;
	return (
		cut(short.length >= 6 ? short : whole) ||
		article.title ||
		passage.anchor?.found.text ||
		article.text.slice(main.start, main.start + LENGTH)
	);
}

/** 志愿者徐磊: who alone; a later clause says what. */
const ONLY_WHO =
	/^(?:[\p{Script=Han}]{0,8}(?:居民|村民|市民|书记|主任|队长|队员|志愿者|民警|医生|护士|老师|党员|经理|委员|网格员|社工))\p{Script=Han}{2,3}$/u;
/** 带着口罩, 冒着大雨, 得知消息: how and why, not what. */
const HOW = /^(?:\p{Script=Han}{1,2}着|得知|听说|见|看到|为|因|根据|在)/u;

/** What the one did that the main clause only names, in the next clause that says it. */
function doneBy(text: string, { clauses: list, main }: Telling, dates: readonly Range[]): string {
	for (const clause of list.slice(main + 1)) {
		const words = trim(without(text, clause, dates));
		if (count(words) >= FEWEST && !HOW.test(words)) return words;
	}
	return '';
}

/** A second clause without a date of its own that tells something. */
function goesWith(text: string, next: Range, { dates }: TitleContext): boolean {
	if (dates.some((date) => date.start >= next.start && date.end <= next.end)) return false;
	const words = text.slice(next.start, next.end);
	return count(words) >= FEWEST && happeningVerbs.first(words, 0, words.length) !== null;
}

/** 8月13日合龙, 25日清早发完: two or three words, with the clause before them that says of what; null for longer clauses. */
function endsOf(passage: Passage, telling: Telling, { dates }: TitleContext): string | null {
	const { text } = passage.article;
	const own = telling.clauses[telling.main];
	const bare = trim(without(text, own, dates));
	if (count(bare) < 2 || count(bare) >= FEWEST || count(bare) !== bare.length) return null;
	const before = clausesBefore(passage, own.start).at(-1);
	if (!before || dates.some((date) => date.start < before.end && date.end > before.start)) return null;
	const words = trim(text.slice(before.start, before.end));
	if (count(words) < FEWEST || words.length + bare.length >= LENGTH || /^[他她它]/.test(words)) return null;
	const names = OF.test(words) || !happeningVerbs.first(words, 0, words.length);
	return `${words}${names ? '' : '，'}${bare}`;
}

/** Ends with what a relative clause is about: 拖拉机拉来的1.5吨馒头. */
const OF = /的[\p{Script=Han}\d.]{1,8}$/u;

const SECOND_PART = /[\s　—]{1,}(?=[\p{Script=Han}“])/u;

/** Fewest Chinese characters of a clause that says something besides its date. */
const FEWEST = 4;

/** The words of the clause that tells it; of the next one where it is only a date; with its date where it needs it. */
function clauseOf(text: string, { clauses: list, main }: Telling, dates: readonly Range[]): string {
	const own = list[main];
	const bare = trim(without(text, own, dates).replace(WHILE, '$<doing>'));
	if (bare.length >= SHORTEST && (count(bare) >= FEWEST || list.length === 1)) return afterDash(bare);
	if (count(bare) >= 2) return trim(text.slice(own.start, own.end));
	for (const other of list.slice(main + 1)) {
		const words = trim(without(text, other, dates));
		if (count(words) >= FEWEST) return words;
	}
	return bare.length < SHORTEST ? trim(text.slice(own.start, own.end)) : bare;
}

/** 区委书记在走访企业时: he did. */
const WHILE = /在(?=\p{Script=Han}{4})(?<doing>[^，。在]{2,24}?)(?:[的之]?时候?|期间|之际|过程中)$/u;

function count(words: string): number {
	return hanOnly(words).length;
}

/** 字是在夜校学的——镇妇联开办识字班: what stands behind the dash, if it tells something. */
function afterDash(words: string): string {
	const at = words.lastIndexOf('——');
	if (at < 0 || words.length <= LENGTH) return words;
	const rest = words.slice(at + 2);
	return rest.length >= 8 && happeningVerbs.first(rest, 0, rest.length) ? rest : words;
}

/** 他打算…: the person named last before it, if only one is. */
function named(title: string, { person }: TitleContext): string {
	return person === null ? title : title.replace(/^[他她](?!们|[的]?[人乡国地方])/, person);
}

/** The article's heading, without its second part, if it tells of the same thing as the clause. */
function headingFor(title: string, clause: string): string {
	const first = tidy(title.replace(/^[#*\s]+|[*\s]+$/g, '').split(SECOND_PART)[0]);
	const whole = tidy(title);
	const best = whole.length <= LENGTH ? whole : first;
	if (best.length < 6 || best.length > LENGTH + 4) return '';
	if (!happeningVerbs.first(best, 0, best.length)) return '';
	let shared = 0;
	for (let i = 0; i + 1 < best.length; i++) if (clause.includes(best.slice(i, i + 2))) shared++;
	return shared >= Math.min(4, best.length / 3) ? best : '';
}

/** 街道召开… -> 外滩街道召开…; 镇党委 -> 南翔镇党委. */
function expand(titled: string, { subdistrict, district }: TitleContext): string {
	// 抵达我镇: a reader of the chronicle asks which.
	const title = titled.replace(
		/[我本](?=(?:街道|[镇乡])(?!民|里|人))(?<kind>街道|[镇乡])/u,
		(own, kind: string) => (subdistrict?.endsWith(kind) ? subdistrict : own)
	);
	for (const kind of ['街道', '镇', '乡']) {
		if (!subdistrict?.endsWith(kind) || !title.startsWith(kind)) continue;
		return subdistrict + title.slice(kind.length).replace(/^[里上]?(?:又|还|也|则|早就|就)?/, '');
	}
	if (
		district &&
		/^区(?=委|政府|里|人大|政协|纪委|总工会|妇联|卫健委)/.test(title) &&
		district.endsWith('区')
	)
		return district + title.slice(1);
	return title;
}
