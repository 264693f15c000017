/** 从…起, …以来, 截至…, …前, …后: on which side of the point the time lies. The words join the expression. */
import type { Expression, Relation } from '../expression.ts';
import { CLOCK, DAY, PART, WEEK, YEAR } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore, words } from '../scan.ts';

const SINCE_AFTER = words('开始至今 起至今 以来至今 以来 以來 开始 開始 至今 到现在 到今天 到目前 起');
const SINCE_BEFORE = words('自从 自從 打从 从 從 自');
const SINCE_FAR =
	/^(?:[^，。；：、！？\n\d]{1,12}(?:以来|以來)|[（(][^（()）\n]{1,12}[）)](?:开始|開始|起)(?=[，,]))/u;
/** 接种点自3月24日启用; 来自3月8日的航班 is another word. */
const SINCE_ALONE = /(?<![来源出亲各独])自[从從]?$/u;
/** 自2月8日接到任务后: the day of that. */
const THEN = /^[^，。；\n]{1,12}[后後][，,]/u;
const UNTIL_BEFORE = words(
	'截止到 截至到 截止至 截至 截止 截止于 直至 直到 持续到 持续至 延续至 延长至 推迟至 推迟到 延期至 延期到'
);
const BEFORE_AFTER = words('及之前 及以前 或之前 或以前 之前 以前 前');
const AFTER_AFTER = words('及之后 及以后 或之后 或以后 之后 以后 之後 以後 后 後');
/** 前 and 后 that begin another word: 3月8日前往, 8日后勤. */
const NOT_BEFORE = words(
	'前往 前来 前去 前期 前方 前线 前任 前三 前两 前半 前十 前景 前沿 前排 前辈 前提 前进 前锋 前行 前赴 前台 前门'
);
const NOT_AFTER = words('后勤 后续 后期 后方 后台 后备 后半 后来 后者 后代 后排 后发 后卫 后门 后盾 后天');
const NOT_SINCE = words(
	'起义 起步 起飞 起草 起点 起早 起来 起诉 起床 起航 起到 起码 起因 起火 起跑 起降 起重 起伏 起名 起源 起身 起于'
);
/** 本周内, 3月底以内, 2月8日一天, 3月份期间: the period itself. */
const DURING = words('一整天 一天 一日 整天 全天 当天 当日 那天 这天 这一天 那一天 期间 之内 以内 内');
/** A festival that has not come yet, or is about: 学雷锋日到来之际, 春节前后, 国庆前夕. */
const ABOUT = words(
	'到来之际 来临之际 来临前 到来前 到来 来临 之际 前夕 前后 前後 期间 假期 长假 小长假 黄金周'
);

const LIMIT = /(?:期限|限期|截止日期|截止时间|时限|最晚|最迟)(?:为|是|在|于|：|:)?$/;
const THROUGH = words('为止 期间');
const STOP = words('为止 之前 以前 止 前');

/** Takes the words of direction into each expression and sets its relation. */
export function relation(found: Expression[], text: string): Expression[] {
	return between(found.map((one) => (one.recurs || one.from.vague === 'era' ? one : directed(one, text))));
}

/** Characters that the words of direction begin with behind an expression, and end with before it. */
const OPENERS = new Set(
	[SINCE_AFTER, BEFORE_AFTER, AFTER_AFTER, DURING, ABOUT, THROUGH, STOP, ['为止', '為止']]
		.flat()
		.map((word) => word.charCodeAt(0))
);
const CLOSERS = new Set([SINCE_BEFORE, UNTIL_BEFORE].flat().map((word) => word.charCodeAt(word.length - 1)));

function directed(one: Expression, text: string): Expression {
	const at = skipSpaces(text, one.end);
	if (!OPENERS.has(text.charCodeAt(at)) && !CLOSERS.has(text.charCodeAt(one.start - 1))) return one;
	const from = wordBefore(text, one.start, SINCE_BEFORE);
	if (one.to) return { ...one, start: one.start - from, end: one.end + wordAt(text, one.end, THROUGH) };
	// 自2月17日开伙以来, 从下周一（7月10日）开始.
	if (from && !one.from.offset && SINCE_FAR.test(text.slice(one.end, one.end + 18)))
		return turned(one, 'since', one.start - from, one.end);
	const since = wordAt(text, at, NOT_SINCE) || isStarting(text, at) ? 0 : wordAt(text, at, SINCE_AFTER);
	if (since && !one.from.offset && !(from === 0 && begins(text, one.start, at, since, one.top === CLOCK)))
		return turned(one, 'since', one.start - from, at + since);
	if (one.from.window || one.from.offset || one.from.vague) return one;
	const until = wordBefore(text, one.start, UNTIL_BEFORE);
	if (until) {
		const end = one.end + wordAt(text, one.end, STOP);
		return turned(one, 'until', one.start - until, end);
	}
	if (wordAt(text, at, ['为止', '為止'])) return turned(one, 'until', one.start, at + 2);
	const about = one.from.festival ? wordAt(text, at, ABOUT) : 0;
	if (about) return { ...one, end: at + about, from: { ...one.from, soft: true }, needs: undefined };
	const before = wordAt(text, at, NOT_BEFORE) ? 0 : wordAt(text, at, BEFORE_AFTER);
	// 17:00前, 7月10日前, 期限为8月前: the limit itself is told; 春节前 and 年底前 leave open how long before.
	const limit =
		one.low <= PART ||
		(one.from.day !== undefined && !one.from.lunar) ||
		LIMIT.test(text.slice(Math.max(0, one.start - 8), one.start));
	if (before) return turned(one, limit ? 'until' : 'before', one.start, at + before);
	const after = wordAt(text, at, NOT_AFTER) ? 0 : wordAt(text, at, AFTER_AFTER);
	if (after) return turned(one, 'after', one.start, at + after);
	if (
		from &&
		SINCE_ALONE.test(text.slice(Math.max(0, one.start - 3), one.start)) &&
		!THEN.test(text.slice(one.end, one.end + 16))
	)
		return turned(one, 'since', one.start - from, one.end);
	const during = one.low === DAY || one.low >= WEEK ? wordAt(text, one.end, DURING) : 0;
	const own = during > 0 && (one.low === DAY) === /天|日/.test(text.slice(one.end, one.end + during));
	return own ? { ...one, end: one.end + during, needs: undefined } : one;
}

/** 12月10日起运新兵, 5日起获赃物; 3月1日起运送物资 begins there. */
function isStarting(text: string, at: number): boolean {
	return /^起(?:运(?![送营行输转作])|获(?![得准批取])|吊|锚|灶|风|雾|兵)/u.test(text.slice(at, at + 3));
}

/** 供暖10月10日开始，…; 13:00开始: the verb of what stands before, not a stretch of time. */
function begins(text: string, start: number, at: number, length: number, clock: boolean): boolean {
	return (
		/^(?:开始|開始)$/.test(text.slice(at, at + length)) &&
		/[，。；,;]/.test(text[at + length] ?? '。') &&
		(clock || /[^于在到至，。；、：:,;\s（(“”"】]/.test(text[start - 1] ?? ' '))
	);
}

/** Sets the relation; with one, a bare day such as 12号 needs no partner. */
function turned(one: Expression, relation: Relation, start: number, end: number): Expression {
	const needs =
		one.low === CLOCK || (one.top === one.low && one.top > YEAR)
			? one.needs
			: one.low === DAY && one.needs === 'partner'
				? undefined
				: one.needs;
	return { ...one, start, end, relation, needs };
}

/** 2010年之后2018年之前: since one and before another is a range. */
function between(found: Expression[]): Expression[] {
	const joined: Expression[] = [];
	for (const next of found) {
		const last = joined.at(-1);
		const after = last?.relation === 'since' || last?.relation === 'after';
		const limit = next.relation === 'before' || next.relation === 'until';
		if (last && after && limit && next.start === last.end && !last.to && !next.to) {
			joined[joined.length - 1] = { ...last, end: next.end, to: next.from, relation: undefined };
		} else joined.push(next);
	}
	return joined;
}
